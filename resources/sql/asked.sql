-- What figures are asked for, and whom they count: the ground that the figures of views.sql stand on. TEMP views, as there.

-- What figures are asked for (models/figures/figurefilter.h); both days belong to the period, NULL asks for everything.
CREATE TEMP TABLE asked (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  from_date TEXT NOT NULL DEFAULT '0001-01-01',
  to_date TEXT NOT NULL DEFAULT '9999-12-31',
  kind TEXT,
  series_id INTEGER,
  theme_id INTEGER,
  network_id INTEGER,
  place TEXT,
  territory TEXT,
  status TEXT,
  channel TEXT
);
INSERT INTO asked (id) VALUES (1);

-- The day that lists of what holds today are made for; the program says which (models/domain/clock) before it reads one.
CREATE TEMP TABLE today (id INTEGER PRIMARY KEY CHECK (id = 1), day TEXT NOT NULL);
INSERT INTO today VALUES (1, date('now', 'localtime'));

-- The events that are asked for, of any time and in the asked period. Territory and status narrow whom is counted, not
-- which events.
CREATE TEMP VIEW filtered_event AS
SELECT e.*
FROM event e
WHERE e.state <> 'cancelled'
  AND ((SELECT kind FROM asked) IS NULL OR e.kind = (SELECT kind FROM asked))
  AND ((SELECT series_id FROM asked) IS NULL OR e.series_id = (SELECT series_id FROM asked))
  AND ((SELECT network_id FROM asked) IS NULL OR e.network_id = (SELECT network_id FROM asked))
  AND ((SELECT place FROM asked) IS NULL OR e.commune = (SELECT place FROM asked) OR e.place = (SELECT place FROM asked))
  AND ((SELECT theme_id FROM asked) IS NULL
       OR EXISTS (SELECT 1 FROM exchange x WHERE x.event_id = e.id AND x.theme_id = (SELECT theme_id FROM asked)));

CREATE TEMP VIEW asked_event AS
SELECT * FROM filtered_event WHERE date BETWEEN (SELECT from_date FROM asked) AND (SELECT to_date FROM asked);

-- Which structures a territory lets through, and which memberships count: those of members, unless a status is asked for.
CREATE TEMP VIEW counted_membership AS
SELECT m.structure_id, m.from_date, m.to_date
FROM membership m
WHERE m.network_id = (SELECT home_network_id FROM profile) AND m.status = coalesce((SELECT status FROM asked), 'member')
  AND ((SELECT territory FROM asked) IS NULL
       OR EXISTS (SELECT 1 FROM structure s WHERE s.id = m.structure_id AND s.department = (SELECT territory FROM asked)));

-- The attendance rows that count: all of them, unless a territory or a status is asked for. A number of people that nobody
-- can have meant counts as the most that may be written (a file from elsewhere may hold any), so that no sum overflows.
CREATE TEMP VIEW asked_attendance AS
SELECT a.id, a.event_id, a.structure_id, a.person_id, a.reply, a.present, min(a.headcount, 100000) AS headcount
FROM attendance a
WHERE ((SELECT territory FROM asked) IS NULL
       OR EXISTS (SELECT 1 FROM structure s WHERE s.id = a.structure_id AND s.department = (SELECT territory FROM asked)))
  AND ((SELECT status FROM asked) IS NULL
       OR EXISTS (SELECT 1 FROM counted_membership m JOIN event e ON e.id = a.event_id
                  WHERE m.structure_id = a.structure_id AND (m.from_date IS NULL OR m.from_date <= e.date)
                    AND (m.to_date IS NULL OR m.to_date >= e.date)));

-- One row an attendance row, with the party of its structure: what the structure is to the home network on the
-- event's day. A row with several memberships that day counts under the first of member, associate, partner, host.
CREATE TEMP VIEW attendance_party AS
SELECT a.id, a.event_id, a.structure_id, a.person_id, a.reply, a.present, a.headcount,
       a.reply IN ('yes', 'maybe') AS announced,
       e.date, e.kind, e.state, e.series_id,
       coalesce((SELECT CASE min(CASE m.status WHEN 'member' THEN 1 WHEN 'associate' THEN 2 WHEN 'partner' THEN 3
                                               WHEN 'host' THEN 4 END)
                        WHEN 1 THEN 'member' WHEN 2 THEN 'associate' WHEN 3 THEN 'partner' WHEN 4 THEN 'host' END
                 FROM membership m
                 WHERE m.structure_id = a.structure_id
                   AND m.network_id = (SELECT home_network_id FROM profile)
                   AND (m.from_date IS NULL OR m.from_date <= e.date)
                   AND (m.to_date IS NULL OR m.to_date >= e.date)), 'other') AS party
FROM event e JOIN asked_attendance a ON a.event_id = e.id;

-- What was noted of guests: of everybody but the network's own team, which invites and is not invited.
CREATE TEMP VIEW guest_attendance AS
SELECT a.event_id, a.structure_id, a.reply IN ('yes', 'maybe') AS announced, a.present
FROM asked_attendance a
WHERE a.structure_id IS NOT NULL
  AND (a.structure_id NOT IN (SELECT m.structure_id FROM membership m
                              WHERE m.network_id = (SELECT home_network_id FROM profile) AND m.status = 'host')
       OR (SELECT p.party FROM attendance_party p WHERE p.id = a.id) <> 'host');

-- One row a structure and event: announced when it or one of its people replied yes or maybe, present when at
-- least one person came, persons the sum of its headcounts.
CREATE TEMP VIEW presence AS
SELECT event_id, structure_id, date, kind, state, series_id, party,
       max(announced) AS announced, max(present) AS present, sum(headcount) AS persons
FROM attendance_party
WHERE structure_id IS NOT NULL
GROUP BY event_id, structure_id;

-- What says that somebody kept the sheet of an event: without one of these rows the sheet is missing, which does not mean
-- that everybody stayed away.
CREATE TEMP VIEW noted_attendance AS
SELECT event_id FROM attendance WHERE present = 1 OR reply IN ('yes', 'maybe');

-- The attendance rows of those who came for a structure that was a member that day (or what the asked status says).
-- (CROSS keeps SQLite from reading all attendance to find the events of a period.)
CREATE TEMP VIEW member_presence AS
SELECT a.event_id, a.structure_id, min(a.headcount, 100000) AS headcount, e.date, e.kind, e.state, e.series_id
FROM event e CROSS JOIN attendance a ON a.event_id = e.id
WHERE a.present = 1
  AND EXISTS (SELECT 1 FROM counted_membership m
              WHERE m.structure_id = a.structure_id AND (m.from_date IS NULL OR m.from_date <= e.date)
                AND (m.to_date IS NULL OR m.to_date >= e.date));

-- Who was a member on every day of the asked period, by one membership; and who else's membership begins or ends within it.
-- (Two questions, because each has an index of its own.)
CREATE TEMP VIEW lasting_membership AS
SELECT structure_id FROM counted_membership
WHERE (from_date IS NULL OR from_date <= (SELECT from_date FROM asked)) AND (to_date IS NULL OR to_date >= (SELECT to_date FROM asked));

CREATE TEMP VIEW steady_member AS
SELECT DISTINCT structure_id FROM lasting_membership;

CREATE TEMP VIEW moving_member AS
SELECT structure_id
FROM (SELECT structure_id FROM counted_membership WHERE from_date > (SELECT from_date FROM asked) AND from_date <= (SELECT to_date FROM asked)
      UNION
      SELECT structure_id FROM counted_membership WHERE to_date >= (SELECT from_date FROM asked) AND to_date < (SELECT to_date FROM asked)) m
WHERE NOT EXISTS (SELECT 1 FROM lasting_membership b WHERE b.structure_id = m.structure_id);

-- Memberships as days: a structure was a member from first to last.
CREATE TEMP VIEW member_stretch AS
SELECT structure_id, coalesce(from_date, '0000-00-00') AS first, coalesce(to_date, '9999-99-99') AS last FROM counted_membership;

-- The same of those who come or go. What an earlier membership of a structure covers is left out, so that its stretches do not
-- overlap.
CREATE TEMP VIEW moving_stretch AS
WITH held AS (
  SELECT structure_id, first, last,
         max(last) OVER (PARTITION BY structure_id ORDER BY first, last ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS covered
  FROM member_stretch WHERE structure_id IN (SELECT structure_id FROM moving_member)
), clear AS MATERIALIZED (
  SELECT structure_id, CASE WHEN covered IS NULL OR first > covered THEN first ELSE date(covered, '+1 day') END AS first, last
  FROM held WHERE covered IS NULL OR last > covered
)
SELECT structure_id, first, last FROM clear;

-- And as steps: +1 where a stretch begins, -1 after its end. Marks sort by place, and
-- within a day beginnings ('0'), the day itself ('1'), ends ('2'). So members are counted on many days in one pass.
CREATE TEMP VIEW member_step AS
SELECT structure_id, CASE step WHEN 1 THEN first || ' 0' ELSE last || ' 2' END AS place, step
FROM moving_stretch CROSS JOIN (SELECT 1 AS step UNION ALL SELECT -1);

-- The months that are asked for, from the first held event on; `last` is the month's last day, or the period's. Without an
-- event and without a beginning only the last month is left.
CREATE TEMP VIEW asked_month AS
WITH RECURSIVE bounds (first, last) AS (
  SELECT date(max(from_date, coalesce((SELECT min(date) FROM event WHERE state = 'held'),
                                      CASE WHEN from_date > '0001-01-01' THEN from_date ELSE to_date END)), 'start of month'), to_date
  FROM asked
), month (first) AS (
  SELECT first FROM bounds WHERE first <= last
  UNION ALL
  SELECT date(m.first, '+1 month') FROM month m, bounds b WHERE date(m.first, '+1 month') <= b.last
  LIMIT 2400
)
SELECT substr(m.first, 1, 7) AS month, CAST(substr(m.first, 1, 4) AS INTEGER) * 12 + CAST(substr(m.first, 6, 2) AS INTEGER) AS number,
       coalesce(min(date(m.first, '+1 month', '-1 day'), b.last), b.last) AS last
FROM month m, bounds b;

-- How many structures were members on each day that has an asked event and at the end of each asked month. (The cast lets
-- SQLite find a day by an index it makes.)
CREATE TEMP VIEW member_base_on AS
WITH mark (place, step, date) AS (
  SELECT '', count(*), NULL FROM steady_member
  UNION ALL
  SELECT place, step, NULL FROM member_step
  UNION ALL
  SELECT date || ' 1', 0, date FROM (SELECT date FROM asked_event UNION SELECT last FROM asked_month)
), counted (date, members) AS MATERIALIZED (
  SELECT CAST(date AS TEXT), sum(step) OVER (ORDER BY place ROWS UNBOUNDED PRECEDING) FROM mark
)
SELECT date, members FROM counted WHERE date IS NOT NULL;
