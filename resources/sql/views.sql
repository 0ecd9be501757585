-- Every number that Maillage shows is a row of one of these views: on screen, in a chart, a report, a CSV or on
-- the command line. They are TEMP views, made anew when a file is opened, so a file never carries an old
-- definition and never an unknown view. docs/figures.md says in words what they say here.

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
FROM event e JOIN attendance a ON a.event_id = e.id;

-- One row a structure and event: announced when it or one of its people replied yes or maybe, present when at
-- least one person came, persons the sum of its headcounts.
CREATE TEMP VIEW presence AS
SELECT event_id, structure_id, date, kind, state, series_id, party,
       max(announced) AS announced, max(present) AS present, sum(headcount) AS persons
FROM attendance_party
WHERE structure_id IS NOT NULL
GROUP BY event_id, structure_id;

-- The attendance rows of those who came for a structure that was a member that day. (CROSS keeps SQLite from reading
-- all attendance to find the events of a period.)
CREATE TEMP VIEW member_presence AS
SELECT a.event_id, a.structure_id, a.headcount, e.date, e.kind, e.state, e.series_id
FROM event e CROSS JOIN attendance a ON a.event_id = e.id
WHERE a.present = 1
  AND EXISTS (SELECT 1 FROM membership m
              WHERE m.structure_id = a.structure_id AND m.network_id = (SELECT home_network_id FROM profile)
                AND m.status = 'member' AND (m.from_date IS NULL OR m.from_date <= e.date)
                AND (m.to_date IS NULL OR m.to_date >= e.date));

-- How many structures were members on each day that has an event, counted in one pass: +1 where a stretch of a
-- structure's memberships begins, -1 after its end; what overlaps an earlier membership of the same structure adds
-- only what goes beyond it. Marks sort by day, and within a day beginnings, the day itself, ends.
CREATE TEMP VIEW member_base_on AS
WITH held (structure_id, first, last) AS (
  SELECT structure_id, coalesce(from_date, '0000-00-00'), coalesce(to_date, '9999-99-99') FROM membership
  WHERE network_id = (SELECT home_network_id FROM profile) AND status = 'member'
), stretch (first, last, covered) AS (
  SELECT first, last, max(last) OVER (PARTITION BY structure_id ORDER BY first, last
                                      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
  FROM held
), mark (place, step, date) AS (
  SELECT CASE WHEN covered IS NULL OR first > covered THEN first || ' 0' ELSE covered || ' 2' END, 1, NULL
  FROM stretch WHERE covered IS NULL OR last > covered
  UNION ALL
  SELECT last || ' 2', -1, NULL FROM stretch WHERE covered IS NULL OR last > covered
  UNION ALL
  SELECT date || ' 1', 0, date FROM (SELECT DISTINCT date FROM event)
), counted (date, members) AS MATERIALIZED (
  SELECT date, sum(step) OVER (ORDER BY place ROWS UNBOUNDED PRECEDING) FROM mark
)
SELECT date, members FROM counted WHERE date IS NOT NULL;

-- Each number is a subquery of its own, so that a list or a chart pays only for those it shows.
CREATE TEMP VIEW event_figures AS
SELECT e.id AS event_id, e.series_id, e.title AS subject, e.date, e.kind, e.state, e.commune, e.place,
       e.estimate_low, e.estimate_high,
       (SELECT count(DISTINCT a.structure_id) FROM attendance a
        WHERE a.event_id = e.id AND a.reply IN ('yes', 'maybe')) AS announced,
       (SELECT count(DISTINCT a.structure_id) FROM attendance a WHERE a.event_id = e.id AND a.present = 1) AS present,
       (SELECT count(DISTINCT a.structure_id) FROM member_presence a WHERE a.event_id = e.id) AS members_present,
       (SELECT count(DISTINCT a.structure_id) FROM attendance_party a
        WHERE a.event_id = e.id AND a.present = 1 AND a.party <> 'member') AS others_present,
       (SELECT count(DISTINCT a.structure_id) FROM attendance_party a
        WHERE a.event_id = e.id AND a.present = 1 AND a.party = 'partner') AS partners_present,
       (SELECT coalesce(sum(a.headcount), 0) FROM attendance a WHERE a.event_id = e.id) AS persons,
       (SELECT coalesce(sum(a.headcount), 0) FROM member_presence a WHERE a.event_id = e.id) AS member_persons,
       -- Where nobody was noted, neither as announced nor as present, there is nothing to divide by: the sheet is
       -- missing, which does not mean that everybody stayed away.
       CASE WHEN EXISTS (SELECT 1 FROM attendance a WHERE a.event_id = e.id)
            THEN (SELECT b.members FROM member_base_on b WHERE b.date = e.date) ELSE 0 END AS member_base
FROM event e;

-- Sums over the held events of a series; reached counts each structure once, against the members on the last day.
CREATE TEMP VIEW series_figures AS
SELECT s.id AS series_id, s.name AS subject,
       (SELECT count(*) FROM event e WHERE e.series_id = s.id AND e.state = 'held') AS events,
       (SELECT min(e.date) FROM event e WHERE e.series_id = s.id AND e.state = 'held') AS first_date,
       (SELECT max(e.date) FROM event e WHERE e.series_id = s.id AND e.state = 'held') AS date,
       (SELECT coalesce(sum(f.announced), 0) FROM event_figures f WHERE f.series_id = s.id AND f.state = 'held') AS announced,
       (SELECT coalesce(sum(f.members_present), 0) FROM event_figures f WHERE f.series_id = s.id AND f.state = 'held') AS members_present,
       (SELECT count(DISTINCT a.structure_id) FROM member_presence a WHERE a.series_id = s.id AND a.state = 'held') AS reached,
       (SELECT coalesce(sum(f.persons), 0) FROM event_figures f WHERE f.series_id = s.id AND f.state = 'held') AS persons,
       (SELECT coalesce(sum(f.member_persons), 0) FROM event_figures f WHERE f.series_id = s.id AND f.state = 'held') AS member_persons,
       coalesce((SELECT b.members FROM member_base_on b
                 WHERE b.date = (SELECT max(e.date) FROM event e WHERE e.series_id = s.id AND e.state = 'held')), 0) AS member_base
FROM series s;

-- The held events of the asked period, month by month and year by year. Rates are combined by sums.
CREATE TEMP VIEW month_figures AS
SELECT substr(date, 1, 7) AS subject, substr(date, 1, 7) || '-01' AS date, count(*) AS events,
       sum(announced) AS announced, sum(members_present) AS members_present,
       sum(persons) AS persons, sum(member_persons) AS member_persons, sum(member_base) AS member_base
FROM event_figures
WHERE state = 'held' AND date BETWEEN (SELECT from_date FROM asked) AND (SELECT to_date FROM asked)
GROUP BY substr(date, 1, 7);

CREATE TEMP VIEW year_figures AS
SELECT substr(date, 1, 4) AS subject, substr(date, 1, 4) || '-01-01' AS date, count(*) AS events,
       sum(announced) AS announced, sum(members_present) AS members_present,
       sum(persons) AS persons, sum(member_persons) AS member_persons, sum(member_base) AS member_base
FROM event_figures
WHERE state = 'held' AND date BETWEEN (SELECT from_date FROM asked) AND (SELECT to_date FROM asked)
GROUP BY substr(date, 1, 4);

-- One row: the asked period as a whole. Visited and reached count member structures once, against the members on
-- the period's last day; the rates of events are combined by sums.
CREATE TEMP VIEW period_figures AS
SELECT p.to_date AS date,
       (SELECT count(*) FROM event e WHERE e.state = 'held' AND e.date BETWEEN p.from_date AND p.to_date) AS events,
       (SELECT count(*) FROM event e WHERE e.kind = 'visit' AND e.state = 'held' AND e.date BETWEEN p.from_date AND p.to_date) AS visits,
       (SELECT coalesce(sum(f.announced), 0) FROM event_figures f WHERE f.state = 'held' AND f.date BETWEEN p.from_date AND p.to_date) AS announced,
       (SELECT coalesce(sum(f.members_present), 0) FROM event_figures f WHERE f.state = 'held' AND f.date BETWEEN p.from_date AND p.to_date) AS members_present,
       (SELECT coalesce(sum(f.persons), 0) FROM event_figures f WHERE f.state = 'held' AND f.date BETWEEN p.from_date AND p.to_date) AS persons,
       (SELECT coalesce(sum(f.member_persons), 0) FROM event_figures f WHERE f.state = 'held' AND f.date BETWEEN p.from_date AND p.to_date) AS member_persons,
       (SELECT count(DISTINCT a.structure_id) FROM member_presence a
        WHERE a.state = 'held' AND a.date BETWEEN p.from_date AND p.to_date) AS reached,
       (SELECT count(DISTINCT a.structure_id) FROM member_presence a
        WHERE a.kind = 'visit' AND a.state = 'held' AND a.date BETWEEN p.from_date AND p.to_date) AS visited,
       (SELECT count(DISTINCT m.structure_id) FROM membership m
        WHERE m.network_id = (SELECT home_network_id FROM profile) AND m.status = 'member'
          AND (m.from_date IS NULL OR m.from_date <= p.to_date)
          AND (m.to_date IS NULL OR m.to_date >= p.to_date)) AS member_base
FROM asked p;

-- One row a structure: held events of the asked period, visits and calls included.
CREATE TEMP VIEW structure_figures AS
SELECT s.id AS structure_id, CASE WHEN s.short_name <> '' THEN s.short_name ELSE s.name END AS subject,
       count(CASE WHEN p.announced THEN 1 END) AS announced,
       count(CASE WHEN p.present THEN 1 END) AS present,
       count(CASE WHEN p.announced AND NOT p.present THEN 1 END) AS announced_absent,
       count(CASE WHEN p.present AND NOT p.announced THEN 1 END) AS came_unannounced,
       count(CASE WHEN p.announced AND p.present THEN 1 END) AS announced_present,
       count(CASE WHEN p.present AND p.kind = 'visit' THEN 1 END) AS visits,
       coalesce(sum(p.persons), 0) AS persons,
       max(CASE WHEN p.present THEN p.date END) AS date
FROM structure s
LEFT JOIN (SELECT a.structure_id, e.date, e.kind, max(a.reply IN ('yes', 'maybe')) AS announced,
                  max(a.present) AS present, sum(a.headcount) AS persons
           FROM event e CROSS JOIN attendance a ON a.event_id = e.id
           WHERE e.state = 'held' AND e.date BETWEEN (SELECT from_date FROM asked) AND (SELECT to_date FROM asked)
             AND a.structure_id IS NOT NULL
           GROUP BY a.event_id, a.structure_id) p
       ON p.structure_id = s.id
GROUP BY s.id;

-- Presence with the structure's name, for the lists of a report: who announced itself and stayed away, who came
-- without having said so, who came without being a member.
CREATE TEMP VIEW presence_named AS
SELECT p.*, CASE WHEN s.short_name <> '' THEN s.short_name ELSE s.name END AS structure
FROM presence p JOIN structure s ON s.id = p.structure_id;
