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

-- The attendance rows that count: all of them, unless a territory or a status is asked for.
CREATE TEMP VIEW asked_attendance AS
SELECT a.id, a.event_id, a.structure_id, a.person_id, a.reply, a.present, a.headcount
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
SELECT a.event_id, a.structure_id, a.headcount, e.date, e.kind, e.state, e.series_id
FROM event e CROSS JOIN attendance a ON a.event_id = e.id
WHERE a.present = 1
  AND EXISTS (SELECT 1 FROM counted_membership m
              WHERE m.structure_id = a.structure_id AND (m.from_date IS NULL OR m.from_date <= e.date)
                AND (m.to_date IS NULL OR m.to_date >= e.date));

-- Membership as steps: +1 where a stretch of a structure's memberships begins, -1 after its end; what overlaps an earlier
-- membership of the same structure adds only what goes beyond it. Marks sort by place, and within a day beginnings ('0'),
-- the day itself ('1'), ends ('2'). So members are counted on many days in one pass.
CREATE TEMP VIEW member_step AS
WITH held (structure_id, first, last) AS (
  SELECT structure_id, coalesce(from_date, '0000-00-00'), coalesce(to_date, '9999-99-99') FROM counted_membership
), stretch (structure_id, first, last, covered) AS (
  SELECT structure_id, first, last, max(last) OVER (PARTITION BY structure_id ORDER BY first, last
                                                    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
  FROM held
)
SELECT structure_id, CASE WHEN covered IS NULL OR first > covered THEN first || ' 0' ELSE covered || ' 2' END AS place, 1 AS step
FROM stretch WHERE covered IS NULL OR last > covered
UNION ALL
SELECT structure_id, last || ' 2', -1 FROM stretch WHERE covered IS NULL OR last > covered;

-- The same as days: a structure was a member from first to last.
CREATE TEMP VIEW member_stretch AS
SELECT structure_id, coalesce(from_date, '0000-00-00') AS first, coalesce(to_date, '9999-99-99') AS last FROM counted_membership;

-- How many structures were members on each day that has an event. (The cast lets SQLite find a day by an index it makes.)
CREATE TEMP VIEW member_base_on AS
WITH mark (place, step, date) AS (
  SELECT place, step, NULL FROM member_step
  UNION ALL
  SELECT date || ' 1', 0, date FROM (SELECT DISTINCT date FROM event)
), counted (date, members) AS MATERIALIZED (
  SELECT CAST(date AS TEXT), sum(step) OVER (ORDER BY place ROWS UNBOUNDED PRECEDING) FROM mark
)
SELECT date, members FROM counted WHERE date IS NOT NULL;
