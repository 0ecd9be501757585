-- Every number that Maillage shows is a row of one of these views: on screen, in a chart, a report, a CSV or on
-- the command line. They are TEMP views, made anew when a file is opened, so a file never carries an old
-- definition and never an unknown view. docs/figures.md says in words what they say here.
-- Whom they count says asked.sql.

-- Each number is a subquery of its own, so that a list or a chart pays only for those it shows.
CREATE TEMP VIEW event_figures AS
SELECT e.id AS event_id, e.series_id, e.title AS subject, e.date, e.kind, e.state, e.commune, e.place,
       e.estimate_low, e.estimate_high,
       (SELECT count(DISTINCT a.structure_id) FROM asked_attendance a
        WHERE a.event_id = e.id AND a.reply IN ('yes', 'maybe')) AS announced,
       (SELECT count(DISTINCT a.structure_id) FROM asked_attendance a WHERE a.event_id = e.id AND a.present = 1) AS present,
       (SELECT count(DISTINCT a.structure_id) FROM member_presence a WHERE a.event_id = e.id) AS members_present,
       (SELECT count(DISTINCT a.structure_id) FROM attendance_party a
        WHERE a.event_id = e.id AND a.present = 1 AND a.party <> 'member') AS others_present,
       (SELECT count(DISTINCT a.structure_id) FROM attendance_party a
        WHERE a.event_id = e.id AND a.present = 1 AND a.party = 'partner') AS partners_present,
       (SELECT coalesce(sum(a.headcount), 0) FROM asked_attendance a WHERE a.event_id = e.id) AS persons,
       (SELECT coalesce(sum(a.headcount), 0) FROM member_presence a WHERE a.event_id = e.id) AS member_persons,
       -- Who is on the sheet beside the members, and the funnel: who announced, who of those came, who came without having
       -- said so. The network's own team invites and is not invited.
       (SELECT count(DISTINCT a.structure_id) FROM attendance_party a
        WHERE a.event_id = e.id AND a.party <> 'host'
          AND NOT EXISTS (SELECT 1 FROM counted_membership m
                          WHERE m.structure_id = a.structure_id AND (m.from_date IS NULL OR m.from_date <= e.date)
                            AND (m.to_date IS NULL OR m.to_date >= e.date))) AS others_listed,
       (SELECT count(DISTINCT a.structure_id) FROM attendance_party a
        WHERE a.event_id = e.id AND a.announced AND a.party <> 'host') AS guests_announced,
       (SELECT count(*) FROM (SELECT 1 FROM attendance_party a
                              WHERE a.event_id = e.id AND a.structure_id IS NOT NULL AND a.party <> 'host'
                              GROUP BY a.structure_id HAVING max(a.announced) AND max(a.present))) AS kept,
       (SELECT count(*) FROM (SELECT 1 FROM attendance_party a
                              WHERE a.event_id = e.id AND a.structure_id IS NOT NULL AND a.party <> 'host'
                              GROUP BY a.structure_id HAVING max(a.present) AND NOT max(a.announced))) AS unannounced,
       EXISTS (SELECT 1 FROM noted_attendance a WHERE a.event_id = e.id) AS has_sheet
FROM event e;

-- One event with its base and whom it invited: whoever was a member that day, and who else is on the sheet. The base is
-- counted for that day alone.
CREATE TEMP VIEW one_event_figures AS
SELECT f.*, f.member_base + f.others_listed AS invited
FROM (SELECT g.*, CASE WHEN g.has_sheet
                       THEN (SELECT count(DISTINCT m.structure_id) FROM counted_membership m
                             WHERE (m.from_date IS NULL OR m.from_date <= g.date) AND (m.to_date IS NULL OR m.to_date >= g.date))
                       ELSE 0 END AS member_base
      FROM event_figures g) f;

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

-- The same for all events that are asked for; the bases of their days are counted in one pass.
CREATE TEMP VIEW asked_event_figures AS
SELECT f.*, CASE WHEN f.has_sheet THEN coalesce(b.members, 0) ELSE 0 END AS member_base,
       CASE WHEN f.has_sheet THEN coalesce(b.members, 0) ELSE 0 END + f.others_listed AS invited
FROM asked_event q CROSS JOIN event_figures f ON f.event_id = q.id LEFT JOIN member_base_on b ON b.date = q.date;

-- Those that were held, without what needs a base.
CREATE TEMP VIEW held_event_figures AS
SELECT f.* FROM asked_event q CROSS JOIN event_figures f ON f.event_id = q.id WHERE q.state = 'held';

-- The held ones month by month, year by year and kind by kind. Rates are combined by sums.
CREATE TEMP VIEW month_figures AS
SELECT substr(date, 1, 7) AS subject, substr(date, 1, 7) || '-01' AS date, count(*) AS events,
       sum(announced) AS announced, sum(members_present) AS members_present,
       sum(persons) AS persons, sum(member_persons) AS member_persons, sum(member_base) AS member_base
FROM asked_event_figures WHERE state = 'held'
GROUP BY substr(date, 1, 7);

CREATE TEMP VIEW year_figures AS
SELECT substr(date, 1, 4) AS subject, substr(date, 1, 4) || '-01-01' AS date, count(*) AS events,
       sum(announced) AS announced, sum(members_present) AS members_present,
       sum(persons) AS persons, sum(member_persons) AS member_persons, sum(member_base) AS member_base
FROM asked_event_figures WHERE state = 'held'
GROUP BY substr(date, 1, 4);

CREATE TEMP VIEW kind_figures AS
SELECT kind AS subject, max(date) AS date, count(*) AS events,
       sum(announced) AS announced, sum(members_present) AS members_present,
       sum(persons) AS persons, sum(member_persons) AS member_persons, sum(member_base) AS member_base
FROM asked_event_figures WHERE state = 'held'
GROUP BY kind;

-- The events at which a theme was spoken of; an event with two themes counts for both.
CREATE TEMP VIEW theme_figures AS
SELECT t.id AS theme_id, t.name AS subject, max(f.date) AS date, count(*) AS events, sum(x.exchanges) AS exchanges,
       sum(f.announced) AS announced, sum(f.members_present) AS members_present,
       sum(f.persons) AS persons, sum(f.member_persons) AS member_persons, sum(f.member_base) AS member_base
FROM (SELECT x.theme_id, x.event_id, count(*) AS exchanges
      FROM asked_event q CROSS JOIN exchange x ON x.event_id = q.id
      WHERE q.state = 'held' AND x.theme_id IS NOT NULL
      GROUP BY x.theme_id, x.event_id) x
JOIN theme t ON t.id = x.theme_id
JOIN asked_event_figures f ON f.event_id = x.event_id
GROUP BY x.theme_id;

-- One row a structure and held event that are asked for.
CREATE TEMP VIEW asked_presence AS
SELECT q.id AS event_id, q.date, q.kind, a.structure_id, max(a.reply IN ('yes', 'maybe')) AS announced, max(a.present) AS present,
       sum(a.headcount) AS persons,
       EXISTS (SELECT 1 FROM counted_membership m
               WHERE m.structure_id = a.structure_id AND (m.from_date IS NULL OR m.from_date <= q.date)
                 AND (m.to_date IS NULL OR m.to_date >= q.date)) AS member
FROM asked_event q CROSS JOIN asked_attendance a ON a.event_id = q.id
WHERE q.state = 'held' AND a.structure_id IS NOT NULL
GROUP BY q.id, a.structure_id;

-- The networks a structure belongs to beside the home network, from which day to which: an affiliation says no days, a
-- membership does. Stretches of one structure and network may overlap.
CREATE TEMP VIEW structure_network AS
SELECT structure_id, network_id, '0000-00-00' AS first, '9999-99-99' AS last
FROM affiliation WHERE network_id IS NOT (SELECT home_network_id FROM profile)
UNION
SELECT structure_id, network_id, coalesce(from_date, '0000-00-00'), coalesce(to_date, '9999-99-99')
FROM membership WHERE network_id IS NOT (SELECT home_network_id FROM profile);

-- The base of each territory and network: its members on the day of each held event that has a sheet, added up.
CREATE TEMP VIEW sheet_day AS
SELECT q.date, count(*) AS events FROM asked_event q
WHERE q.state = 'held' AND EXISTS (SELECT 1 FROM noted_attendance a WHERE a.event_id = q.id)
GROUP BY q.date;

CREATE TEMP VIEW territory_base AS
WITH mark (territory, place, step, events) AS (
  SELECT s.department, m.place, m.step, 0 FROM member_step m JOIN structure s ON s.id = m.structure_id
  UNION ALL
  SELECT t.department, d.date || ' 1', 0, d.events
  FROM (SELECT DISTINCT s.department FROM structure s JOIN counted_membership m ON m.structure_id = s.id) t CROSS JOIN sheet_day d
), counted AS (
  SELECT territory, events, sum(step) OVER (PARTITION BY territory ORDER BY place ROWS UNBOUNDED PRECEDING) AS members FROM mark
)
SELECT territory, sum(members * events) AS member_base FROM counted WHERE events > 0 GROUP BY territory;

-- Who is a member counts under a network on the days it belongs to both; overlaps count once, as in member_step.
CREATE TEMP VIEW network_base AS
WITH held (network_id, structure_id, first, last) AS MATERIALIZED (
  SELECT n.network_id, n.structure_id, max(m.first, n.first), min(m.last, n.last)
  FROM member_stretch m JOIN structure_network n ON n.structure_id = m.structure_id
  WHERE m.first <= n.last AND n.first <= m.last
), stretch (network_id, first, last, covered) AS (
  SELECT network_id, first, last, max(last) OVER (PARTITION BY network_id, structure_id ORDER BY first, last
                                                  ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
  FROM held
), mark (network_id, place, step, events) AS (
  SELECT network_id, CASE WHEN covered IS NULL OR first > covered THEN first || ' 0' ELSE covered || ' 2' END, 1, 0
  FROM stretch WHERE covered IS NULL OR last > covered
  UNION ALL
  SELECT network_id, last || ' 2', -1, 0 FROM stretch WHERE covered IS NULL OR last > covered
  UNION ALL
  SELECT t.network_id, d.date || ' 1', 0, d.events FROM (SELECT DISTINCT network_id FROM held) t CROSS JOIN sheet_day d
), counted AS (
  SELECT network_id, events, sum(step) OVER (PARTITION BY network_id ORDER BY place ROWS UNBOUNDED PRECEDING) AS members FROM mark
)
SELECT network_id, sum(members * events) AS member_base FROM counted WHERE events > 0 GROUP BY network_id;

-- The structures of each department ('' where it is not known); they add up to the whole, people without structure left aside.
CREATE TEMP VIEW territory_figures AS
SELECT t.department AS subject, coalesce(max(p.date), '') AS date,
       coalesce(sum(p.announced), 0) AS announced, coalesce(sum(p.present AND p.member), 0) AS members_present,
       coalesce(sum(p.persons), 0) AS persons,
       coalesce((SELECT b.member_base FROM territory_base b WHERE b.territory = t.department), 0) AS member_base
FROM (SELECT DISTINCT department FROM structure
      WHERE (SELECT territory FROM asked) IS NULL OR department = (SELECT territory FROM asked)) t
LEFT JOIN (SELECT p.*, s.department FROM asked_presence p JOIN structure s ON s.id = p.structure_id) p ON p.department = t.department
GROUP BY t.department;

-- The structures that belonged to each other network on the day of the event; one that belongs to two counts for both.
CREATE TEMP VIEW network_figures AS
SELECT n.id AS network_id, CASE WHEN n.short_name <> '' THEN n.short_name ELSE n.name END AS subject, coalesce(max(p.date), '') AS date,
       coalesce(sum(p.announced), 0) AS announced, coalesce(sum(p.present AND p.member), 0) AS members_present,
       coalesce(sum(p.persons), 0) AS persons,
       coalesce((SELECT b.member_base FROM network_base b WHERE b.network_id = n.id), 0) AS member_base
FROM network n
LEFT JOIN (SELECT DISTINCT p.*, g.network_id FROM asked_presence p
           JOIN structure_network g ON g.structure_id = p.structure_id AND p.date BETWEEN g.first AND g.last) p ON p.network_id = n.id
WHERE n.id IN (SELECT network_id FROM structure_network)
GROUP BY n.id;

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

-- The visits that are asked for, of any time: with a territory or a status, those at which such a structure was.
CREATE TEMP VIEW counted_visit AS
SELECT e.date FROM filtered_event e
WHERE e.kind = 'visit' AND e.state = 'held'
  AND (((SELECT territory FROM asked) IS NULL AND (SELECT status FROM asked) IS NULL)
       OR EXISTS (SELECT 1 FROM asked_attendance a WHERE a.event_id = e.id AND a.present = 1));

-- Each month with the twelve months that end with it: member structures that were present, those that were visited, and
-- the visits. Presence in a month lasts twelve months from it; stretches are counted in one pass as memberships are.
CREATE TEMP VIEW rolling_figures AS
WITH RECURSIVE begins (first, last) AS (
  SELECT (SELECT date(min(last), 'start of month', '-11 months') FROM asked_month), (SELECT to_date FROM asked)
), there AS MATERIALIZED (
  SELECT DISTINCT a.structure_id, a.kind = 'visit' AS visit, CAST(substr(a.date, 1, 4) AS INTEGER) * 12 + CAST(substr(a.date, 6, 2) AS INTEGER) AS number
  FROM begins b CROSS JOIN filtered_event e CROSS JOIN member_presence a ON a.event_id = e.id
  WHERE e.state = 'held' AND e.date BETWEEN b.first AND b.last
), stretch (what, structure_id, first, last) AS (
  SELECT 'visited', structure_id, number, number + 11 FROM there WHERE visit
  UNION ALL
  SELECT 'reached', structure_id, number, number + 11 FROM (SELECT DISTINCT structure_id, number FROM there)
), fresh (what, first, last, covered) AS (
  SELECT what, first, last, max(last) OVER (PARTITION BY what, structure_id ORDER BY first ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
  FROM stretch
), mark (what, number, step) AS (
  SELECT what, CASE WHEN covered IS NULL OR first > covered THEN first ELSE covered + 1 END, 1 FROM fresh
  UNION ALL
  SELECT what, last + 1, -1 FROM fresh
), by_month (what, number, step) AS (
  SELECT what, number, sum(step) FROM mark GROUP BY what, number
)
SELECT m.month AS subject, m.last AS date,
       coalesce((SELECT sum(b.step) FROM by_month b WHERE b.what = 'reached' AND b.number <= m.number), 0) AS reached,
       coalesce((SELECT sum(b.step) FROM by_month b WHERE b.what = 'visited' AND b.number <= m.number), 0) AS visited,
       (SELECT count(*) FROM counted_visit e WHERE e.date BETWEEN date(m.last, 'start of month', '-11 months') AND m.last) AS visits,
       (SELECT count(DISTINCT c.structure_id) FROM counted_membership c
        WHERE (c.from_date IS NULL OR c.from_date <= m.last) AND (c.to_date IS NULL OR c.to_date >= m.last)) AS member_base
FROM asked_month m;

-- By name, who was a member on the period's last day, and whoever was reached in it as a member. Seen is who came at all:
-- a structure that was visited first and joined then is not still to be visited.
CREATE TEMP VIEW asked_member AS
WITH there AS MATERIALIZED (
  SELECT a.structure_id, max(a.kind = 'visit') AS visited
  FROM asked_event e CROSS JOIN member_presence a ON a.event_id = e.id
  WHERE e.state = 'held'
  GROUP BY a.structure_id
), seen AS MATERIALIZED (
  SELECT a.structure_id, max(e.kind = 'visit') AS visited
  FROM asked_event e CROSS JOIN attendance a ON a.event_id = e.id
  WHERE e.state = 'held' AND a.present = 1 AND a.structure_id IS NOT NULL
  GROUP BY a.structure_id
)
SELECT s.id AS structure_id, CASE WHEN s.short_name <> '' THEN s.short_name ELSE s.name END AS name,
       s.id IN (SELECT m.structure_id FROM counted_membership m
                WHERE (m.from_date IS NULL OR m.from_date <= (SELECT to_date FROM asked))
                  AND (m.to_date IS NULL OR m.to_date >= (SELECT to_date FROM asked))) AS member,
       s.id IN (SELECT structure_id FROM there) AS reached,
       s.id IN (SELECT structure_id FROM there WHERE visited) AS visited,
       s.id IN (SELECT structure_id FROM seen) AS seen,
       s.id IN (SELECT structure_id FROM seen WHERE visited) AS seen_on_visit,
       (SELECT max(e.date) FROM attendance a CROSS JOIN event e ON e.id = a.event_id
        WHERE a.structure_id = s.id AND a.present = 1 AND e.state = 'held' AND e.date <= (SELECT to_date FROM asked)) AS last_seen
FROM structure s
WHERE s.id IN (SELECT structure_id FROM there)
   OR s.id IN (SELECT m.structure_id FROM counted_membership m
               WHERE (m.from_date IS NULL OR m.from_date <= (SELECT to_date FROM asked))
                 AND (m.to_date IS NULL OR m.to_date >= (SELECT to_date FROM asked)));

-- Members on the period's last day whom nobody saw in it, as members or before they were, with the whole months since they
-- were last seen. Who was seen is found by the period's events; only of the others all that ever was is read, and once.
CREATE TEMP VIEW unseen_member AS
WITH unseen AS MATERIALIZED (
  SELECT structure_id, name, last_seen FROM asked_member WHERE member AND NOT reached
)
SELECT u.structure_id, u.name, u.last_seen,
       (CAST(strftime('%Y', q.to_date) AS INTEGER) - CAST(strftime('%Y', u.last_seen) AS INTEGER)) * 12
         + CAST(strftime('%m', q.to_date) AS INTEGER) - CAST(strftime('%m', u.last_seen) AS INTEGER)
         - (strftime('%d', q.to_date) < strftime('%d', u.last_seen)) AS months
FROM unseen u CROSS JOIN asked q
WHERE u.last_seen IS NULL OR u.last_seen < q.from_date;

-- One row: the asked period as a whole. Visited and reached count member structures once, against the members on
-- the period's last day; the rates of events are combined by sums.
CREATE TEMP VIEW period_figures AS
SELECT p.to_date AS date,
       (SELECT count(*) FROM asked_event e WHERE e.state = 'held') AS events,
       (SELECT count(*) FROM counted_visit e WHERE e.date BETWEEN p.from_date AND p.to_date) AS visits,
       (SELECT coalesce(sum(f.announced), 0) FROM held_event_figures f) AS announced,
       (SELECT coalesce(sum(f.members_present), 0) FROM held_event_figures f) AS members_present,
       (SELECT coalesce(sum(f.persons), 0) FROM held_event_figures f) AS persons,
       (SELECT coalesce(sum(f.member_persons), 0) FROM held_event_figures f) AS member_persons,
       (SELECT coalesce(sum(f.member_base), 0) FROM asked_event_figures f WHERE f.state = 'held') AS event_base,
       (SELECT coalesce(sum(f.invited), 0) FROM asked_event_figures f WHERE f.state = 'held') AS invited,
       (SELECT coalesce(sum(f.guests_announced), 0) FROM held_event_figures f) AS guests_announced,
       (SELECT coalesce(sum(f.kept), 0) FROM held_event_figures f) AS kept,
       (SELECT coalesce(sum(f.unannounced), 0) FROM held_event_figures f) AS unannounced,
       (SELECT count(DISTINCT a.structure_id) FROM asked_event e CROSS JOIN member_presence a ON a.event_id = e.id
        WHERE e.state = 'held') AS reached,
       (SELECT count(DISTINCT a.structure_id) FROM asked_event e CROSS JOIN member_presence a ON a.event_id = e.id
        WHERE e.kind = 'visit' AND e.state = 'held') AS visited,
       (SELECT count(DISTINCT m.structure_id) FROM counted_membership m
        WHERE (m.from_date IS NULL OR m.from_date <= p.to_date) AND (m.to_date IS NULL OR m.to_date >= p.to_date)) AS member_base,
       (SELECT count(*) FROM asked_member m WHERE m.member AND NOT m.seen_on_visit) AS to_visit,
       (SELECT count(*) FROM asked_member m WHERE m.member AND NOT m.seen) AS not_reached,
       (SELECT count(DISTINCT m.structure_id) FROM counted_membership m
        WHERE m.from_date BETWEEN p.from_date AND p.to_date
          AND NOT EXISTS (SELECT 1 FROM counted_membership b WHERE b.structure_id = m.structure_id
                            AND (b.from_date IS NULL OR b.from_date < m.from_date)
                            AND (b.to_date IS NULL OR b.to_date >= date(m.from_date, '-1 day')))) AS joined,
       (SELECT count(DISTINCT m.structure_id) FROM counted_membership m
        WHERE m.to_date BETWEEN p.from_date AND p.to_date
          AND NOT EXISTS (SELECT 1 FROM counted_membership b WHERE b.structure_id = m.structure_id
                            AND (b.to_date IS NULL OR b.to_date > m.to_date)
                            AND (b.from_date IS NULL OR b.from_date <= date(m.to_date, '+1 day')))) AS left_network,
       (SELECT count(*) FROM asked_event e CROSS JOIN exchange x ON x.event_id = e.id WHERE e.state = 'held'
          AND (p.theme_id IS NULL OR x.theme_id = p.theme_id)) AS exchanges,
       (SELECT count(*) FROM asked_event e CROSS JOIN exchange x ON x.event_id = e.id
        WHERE e.state = 'held' AND x.follow_up_state IN ('todo', 'done') AND (p.theme_id IS NULL OR x.theme_id = p.theme_id)) AS follow_ups,
       (SELECT count(*) FROM asked_event e CROSS JOIN exchange x ON x.event_id = e.id
        WHERE e.state = 'held' AND x.follow_up_state = 'done' AND (p.theme_id IS NULL OR x.theme_id = p.theme_id)) AS follow_ups_done,
       (SELECT count(*) FROM outreach o LEFT JOIN event e ON e.id = o.event_id
        WHERE o.from_date BETWEEN p.from_date AND p.to_date AND (p.channel IS NULL OR o.channel = p.channel)
          AND (p.kind IS NULL OR e.kind = p.kind) AND (p.network_id IS NULL OR e.network_id = p.network_id)
          AND (p.series_id IS NULL OR coalesce(o.series_id, e.series_id) = p.series_id)) AS passed_on
FROM asked p;

-- One row a structure: held events that are asked for, visits and calls included.
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
           FROM asked_event e CROSS JOIN asked_attendance a ON a.event_id = e.id
           WHERE e.state = 'held' AND a.structure_id IS NOT NULL
           GROUP BY a.event_id, a.structure_id) p
       ON p.structure_id = s.id
WHERE (SELECT territory FROM asked) IS NULL OR s.department = (SELECT territory FROM asked)
GROUP BY s.id;

-- A structure in a year: events it came to ÷ events whose sheet it is on.
CREATE TEMP VIEW structure_year_figures AS
SELECT p.structure_id, (SELECT name FROM structure_name n WHERE n.id = p.structure_id) AS subject, p.year || '-12-31' AS date,
       sum(p.present) AS present, count(*) AS listed
FROM (SELECT a.structure_id, substr(q.date, 1, 4) AS year, max(a.present) AS present
      FROM asked_event q CROSS JOIN asked_attendance a ON a.event_id = q.id
      WHERE q.state = 'held' AND a.structure_id IS NOT NULL
      GROUP BY a.structure_id, q.id) p
GROUP BY p.structure_id, p.year;

-- The plan: tasks that have no sub-tasks and were not dropped.
CREATE TEMP VIEW action_figures AS
SELECT a.id AS action_id, CASE WHEN a.number <> '' THEN a.number || ' ' || a.title ELSE a.title END AS subject, NULL AS date,
       (SELECT count(*) FROM task t WHERE t.action_id = a.id AND t.state <> 'dropped'
          AND NOT EXISTS (SELECT 1 FROM task u WHERE u.parent_id = t.id)) AS tasks,
       (SELECT count(*) FROM task t WHERE t.action_id = a.id AND t.state = 'done'
          AND NOT EXISTS (SELECT 1 FROM task u WHERE u.parent_id = t.id)) AS tasks_done
FROM action a;

-- Presence with the structure's name, for the lists of a report: who announced itself and stayed away, who came
-- without having said so, who came without being a member.
CREATE TEMP VIEW presence_named AS
SELECT p.*, CASE WHEN s.short_name <> '' THEN s.short_name ELSE s.name END AS structure
FROM presence p JOIN structure s ON s.id = p.structure_id;
