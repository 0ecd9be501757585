-- What figures are asked for, and whom they count: the ground that the figures of views.sql stand on. TEMP views, as there.

-- What figures are asked for (models/figures/figurefilter.h); both days belong to the period, NULL asks for everything.
CREATE TEMP TABLE asked (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  from_date TEXT NOT NULL DEFAULT '0001-01-01',
  to_date TEXT NOT NULL DEFAULT '9999-12-31',
  years TEXT, -- this and the other plurals are lists as JSON
  kinds TEXT,
  series_id INTEGER,
  themes TEXT,
  networks TEXT,
  places TEXT,
  territory TEXT,
  status TEXT,
  channel TEXT,
  base_id INTEGER -- the network whose members all events are counted on, where it is one for all of them
);
INSERT INTO asked (id) VALUES (1);

CREATE TEMP VIEW asked_year AS SELECT y.value AS year FROM asked, json_each(asked.years) y;
CREATE TEMP VIEW asked_kind AS SELECT k.value AS kind FROM asked, json_each(asked.kinds) k;
CREATE TEMP VIEW asked_theme AS SELECT CAST(t.value AS INTEGER) AS theme_id FROM asked, json_each(asked.themes) t;
CREATE TEMP VIEW asked_network AS SELECT CAST(n.value AS INTEGER) AS network_id FROM asked, json_each(asked.networks) n;
CREATE TEMP VIEW asked_place AS SELECT p.value AS place FROM asked, json_each(asked.places) p;

-- The day that lists of what holds today are made for; the program says which (models/domain/clock) before it reads one.
CREATE TEMP TABLE today (id INTEGER PRIMARY KEY CHECK (id = 1), day TEXT NOT NULL);
INSERT INTO today VALUES (1, date('now', 'localtime'));

-- What an event is to the figures. A gathering is one of any kind but visit and call: rates, reach and invitations are of
-- gatherings. Its base are the members of one network: the one that was set for it; else the one it is held with, where that has
-- members that day; else the home network.
CREATE TEMP VIEW counted_event AS
SELECT e.*, e.kind NOT IN ('visit', 'call') AS gathers,
       coalesce((SELECT base_id FROM asked), e.base_network_id,
                CASE WHEN e.network_id IS NOT NULL
                      AND EXISTS (SELECT 1 FROM membership m
                                  WHERE m.network_id = e.network_id AND m.status = 'member' AND (m.from_date IS NULL OR m.from_date <= e.date)
                                    AND (m.to_date IS NULL OR m.to_date >= e.date)) THEN e.network_id END,
                (SELECT home_network_id FROM profile)) AS base_id
FROM event e;

-- The network whose members a period is counted on.
CREATE TEMP VIEW period_network AS
SELECT coalesce((SELECT base_id FROM asked), (SELECT home_network_id FROM profile)) AS id;

-- Whose members any event may be counted on.
CREATE TEMP VIEW counted_network AS
SELECT n.id FROM network n
WHERE n.id = (SELECT id FROM period_network)
   OR ((SELECT base_id FROM asked) IS NULL
       AND (EXISTS (SELECT 1 FROM event e WHERE e.base_network_id = n.id)
            OR (EXISTS (SELECT 1 FROM event e WHERE e.network_id = n.id)
                AND EXISTS (SELECT 1 FROM membership m WHERE m.network_id = n.id AND m.status = 'member'))));

-- The events that are asked for, of any time and in the asked period. Territory and status narrow whom is counted, not
-- which events. What is held with no other network is the home network's own.
CREATE TEMP VIEW filtered_event AS
SELECT e.*
FROM counted_event e
WHERE e.state <> 'cancelled'
  AND ((SELECT kinds FROM asked) IS NULL OR e.kind IN (SELECT kind FROM asked_kind))
  AND ((SELECT series_id FROM asked) IS NULL OR e.series_id = (SELECT series_id FROM asked))
  AND ((SELECT networks FROM asked) IS NULL OR coalesce(e.network_id, (SELECT home_network_id FROM profile)) IN (SELECT network_id FROM asked_network))
  AND ((SELECT places FROM asked) IS NULL OR e.commune IN (SELECT place FROM asked_place) OR e.place IN (SELECT place FROM asked_place))
  AND ((SELECT themes FROM asked) IS NULL
       OR EXISTS (SELECT 1 FROM exchange x WHERE x.event_id = e.id AND x.theme_id IN (SELECT theme_id FROM asked_theme)));

CREATE TEMP VIEW asked_event AS
SELECT * FROM filtered_event
WHERE date BETWEEN (SELECT from_date FROM asked) AND (SELECT to_date FROM asked)
  AND ((SELECT years FROM asked) IS NULL OR substr(date, 1, 4) IN (SELECT year FROM asked_year));

-- Which structures a territory lets through, and which memberships count: those of members, unless a status is asked for; of
-- every network, or of that of the period.
CREATE TEMP VIEW counted_membership AS
SELECT m.structure_id, m.network_id, m.from_date, m.to_date
FROM membership m
WHERE m.status = coalesce((SELECT status FROM asked), 'member')
  AND ((SELECT territory FROM asked) IS NULL
       OR EXISTS (SELECT 1 FROM structure s WHERE s.id = m.structure_id AND s.department = (SELECT territory FROM asked)));

CREATE TEMP VIEW period_membership AS
SELECT m.structure_id, m.from_date, m.to_date FROM counted_membership m WHERE m.network_id = (SELECT id FROM period_network);

-- The attendance rows that count: all of them, unless a territory or a status is asked for. A number of people that nobody
-- can have meant counts as the most that may be written (a file from elsewhere may hold any), so that no sum overflows.
CREATE TEMP VIEW asked_attendance AS
SELECT a.id, a.event_id, a.structure_id, a.person_id, a.group_name, a.reply, a.present, min(a.headcount, 100000) AS headcount,
       CASE WHEN a.headcount_high > a.headcount THEN min(a.headcount_high, 100000) - min(a.headcount, 100000) ELSE 0 END AS more
FROM attendance a
WHERE ((SELECT territory FROM asked) IS NULL
       OR EXISTS (SELECT 1 FROM structure s WHERE s.id = a.structure_id AND s.department = (SELECT territory FROM asked)))
  AND ((SELECT status FROM asked) IS NULL
       OR EXISTS (SELECT 1 FROM counted_event e CROSS JOIN counted_membership m ON m.network_id = e.base_id
                  WHERE e.id = a.event_id AND m.structure_id = a.structure_id AND (m.from_date IS NULL OR m.from_date <= e.date)
                    AND (m.to_date IS NULL OR m.to_date >= e.date)));

-- Of the attendance rows that count, those whose number of people is an interval: by how many more they may have been. These are few
-- and have an index of their own, so that the high end of a sum costs next to nothing where there are none.
CREATE TEMP VIEW asked_interval AS
SELECT a.event_id, a.structure_id, max(0, min(a.headcount_high, 100000) - min(a.headcount, 100000)) AS more
FROM attendance a
WHERE a.headcount_high IS NOT NULL
  AND ((SELECT territory FROM asked) IS NULL
       OR EXISTS (SELECT 1 FROM structure s WHERE s.id = a.structure_id AND s.department = (SELECT territory FROM asked)))
  AND ((SELECT status FROM asked) IS NULL
       OR EXISTS (SELECT 1 FROM counted_event e CROSS JOIN counted_membership m ON m.network_id = e.base_id
                  WHERE e.id = a.event_id AND m.structure_id = a.structure_id AND (m.from_date IS NULL OR m.from_date <= e.date)
                    AND (m.to_date IS NULL OR m.to_date >= e.date)));

-- The same of structures that were members that day (or what the asked status says).
CREATE TEMP VIEW member_interval AS
SELECT a.event_id, a.structure_id, max(0, min(a.headcount_high, 100000) - min(a.headcount, 100000)) AS more
FROM attendance a CROSS JOIN counted_event e ON e.id = a.event_id
WHERE a.headcount_high IS NOT NULL
  AND EXISTS (SELECT 1 FROM counted_membership m
              WHERE m.structure_id = a.structure_id AND m.network_id = e.base_id AND (m.from_date IS NULL OR m.from_date <= e.date)
                AND (m.to_date IS NULL OR m.to_date >= e.date));

-- One row an attendance row, with the party of its structure: what the structure is, on the event's day, to the network whose
-- members the event is counted on. A row with several memberships that day counts under the first of member, associate, partner,
-- host.
CREATE TEMP VIEW attendance_party AS
SELECT a.id, a.event_id, a.structure_id, a.person_id, a.reply, a.present, a.headcount,
       a.reply IN ('yes', 'maybe') AS announced,
       e.date, e.kind, e.state, e.series_id,
       coalesce((SELECT CASE min(CASE m.status WHEN 'member' THEN 1 WHEN 'associate' THEN 2 WHEN 'partner' THEN 3
                                               WHEN 'host' THEN 4 END)
                        WHEN 1 THEN 'member' WHEN 2 THEN 'associate' WHEN 3 THEN 'partner' WHEN 4 THEN 'host' END
                 FROM membership m
                 WHERE m.structure_id = a.structure_id
                   AND m.network_id = e.base_id
                   AND (m.from_date IS NULL OR m.from_date <= e.date)
                   AND (m.to_date IS NULL OR m.to_date >= e.date)), 'other') AS party
FROM counted_event e JOIN asked_attendance a ON a.event_id = e.id;

-- What was noted of guests: of everybody but the network's own team, which invites and is not invited.
CREATE TEMP VIEW guest_attendance AS
SELECT a.event_id, a.structure_id, a.reply IN ('yes', 'maybe') AS announced, a.present
FROM asked_attendance a
WHERE a.structure_id IS NOT NULL
  AND (a.structure_id NOT IN (SELECT m.structure_id FROM counted_network n CROSS JOIN membership m ON m.network_id = n.id
                              WHERE m.status = 'host')
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
-- that everybody stayed away. A group without structure says nothing of the others.
CREATE TEMP VIEW noted_attendance AS
SELECT event_id FROM attendance WHERE (present = 1 OR reply IN ('yes', 'maybe')) AND (structure_id IS NOT NULL OR group_name = '');

-- The attendance rows of those who came for a structure that was a member that day (or what the asked status says).
-- (CROSS keeps SQLite from reading all attendance to find the events of a period.)
CREATE TEMP VIEW member_presence AS
SELECT a.event_id, a.structure_id, min(a.headcount, 100000) AS headcount, e.date, e.kind, e.state, e.series_id
FROM counted_event e CROSS JOIN attendance a ON a.event_id = e.id
WHERE a.present = 1
  AND EXISTS (SELECT 1 FROM counted_membership m
              WHERE m.structure_id = a.structure_id AND m.network_id = e.base_id AND (m.from_date IS NULL OR m.from_date <= e.date)
                AND (m.to_date IS NULL OR m.to_date >= e.date));

-- Who was a member on every day of the asked period, by one membership; and who else's membership begins or ends within it.
-- (Two questions, because each has an index of its own.)
CREATE TEMP VIEW lasting_membership AS
SELECT m.network_id, m.structure_id
FROM counted_network n CROSS JOIN counted_membership m ON m.network_id = n.id
WHERE (m.from_date IS NULL OR m.from_date <= (SELECT from_date FROM asked)) AND (m.to_date IS NULL OR m.to_date >= (SELECT to_date FROM asked));

CREATE TEMP VIEW steady_member AS
SELECT DISTINCT network_id, structure_id FROM lasting_membership;

CREATE TEMP VIEW moving_member AS
SELECT network_id, structure_id
FROM (SELECT m.network_id, m.structure_id FROM counted_network n CROSS JOIN counted_membership m ON m.network_id = n.id
      WHERE m.from_date > (SELECT from_date FROM asked) AND m.from_date <= (SELECT to_date FROM asked)
      UNION
      SELECT m.network_id, m.structure_id FROM counted_network n CROSS JOIN counted_membership m ON m.network_id = n.id
      WHERE m.to_date >= (SELECT from_date FROM asked) AND m.to_date < (SELECT to_date FROM asked)) m
WHERE NOT EXISTS (SELECT 1 FROM counted_membership b
                  WHERE b.structure_id = m.structure_id AND b.network_id = m.network_id
                    AND (b.from_date IS NULL OR b.from_date <= (SELECT from_date FROM asked))
                    AND (b.to_date IS NULL OR b.to_date >= (SELECT to_date FROM asked)));

-- Memberships as days: a structure was a member from first to last.
CREATE TEMP VIEW member_stretch AS
SELECT network_id, structure_id, coalesce(from_date, '0000-00-00') AS first, coalesce(to_date, '9999-99-99') AS last FROM counted_membership;

-- The same of those who come or go. What an earlier membership of a structure covers is left out, so that its stretches do not
-- overlap.
CREATE TEMP VIEW moving_stretch AS
WITH held AS (
  SELECT m.network_id, m.structure_id, m.first, m.last,
         max(m.last) OVER (PARTITION BY m.network_id, m.structure_id ORDER BY m.first, m.last ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS covered
  FROM moving_member k CROSS JOIN member_stretch m ON m.structure_id = k.structure_id AND m.network_id = k.network_id
), clear AS MATERIALIZED (
  SELECT network_id, structure_id, CASE WHEN covered IS NULL OR first > covered THEN first ELSE date(covered, '+1 day') END AS first, last
  FROM held WHERE covered IS NULL OR last > covered
)
SELECT network_id, structure_id, first, last FROM clear;

-- And as steps: +1 where a stretch begins, -1 after its end. Marks sort by place, and
-- within a day beginnings ('0'), the day itself ('1'), ends ('2'). So members are counted on many days in one pass.
CREATE TEMP VIEW member_step AS
SELECT network_id, structure_id, CASE step WHEN 1 THEN first || ' 0' ELSE last || ' 2' END AS place, step
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
FROM month m, bounds b
WHERE (SELECT years FROM asked) IS NULL OR substr(m.first, 1, 4) IN (SELECT year FROM asked_year);

-- How many structures were members of each counted network on each day that has an asked event, and of that of the period at the
-- end of each asked month. (The cast lets SQLite find a day by an index it makes.)
CREATE TEMP VIEW member_base_on AS
WITH mark (network_id, place, step, date) AS (
  SELECT network_id, '', count(*), NULL FROM steady_member GROUP BY network_id
  UNION ALL
  SELECT network_id, place, step, NULL FROM member_step
  UNION ALL
  SELECT network_id, date || ' 1', 0, date
  FROM (SELECT base_id AS network_id, date FROM asked_event UNION SELECT (SELECT id FROM period_network), last FROM asked_month)
), counted (network_id, date, members) AS MATERIALIZED (
  SELECT network_id, CAST(date AS TEXT), sum(step) OVER (PARTITION BY network_id ORDER BY place ROWS UNBOUNDED PRECEDING) FROM mark
)
SELECT network_id, date, members FROM counted WHERE date IS NOT NULL;
