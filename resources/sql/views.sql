-- Every number that Maillage shows is a row of one of these views: on screen, in a chart, a report, a CSV or on
-- the command line. They are TEMP views, made anew when a file is opened, so a file never carries an old
-- definition and never an unknown view. docs/figures.md says in words what they say here.
-- Whom they count says asked.sql.

-- Each number is a subquery of its own, so that a list or a chart pays only for those it shows. (Who else of a structure is on
-- a sheet is looked up on that sheet, and not among all that the structure ever came to.)
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
       -- said so.
       (SELECT count(DISTINCT a.structure_id) FROM guest_attendance a
        WHERE a.event_id = e.id
          AND NOT EXISTS (SELECT 1 FROM counted_membership m
                          WHERE m.structure_id = a.structure_id AND (m.from_date IS NULL OR m.from_date <= e.date)
                            AND (m.to_date IS NULL OR m.to_date >= e.date))) AS others_listed,
       (SELECT count(DISTINCT a.structure_id) FROM guest_attendance a WHERE a.event_id = e.id AND a.announced) AS guests_announced,
       (SELECT count(DISTINCT a.structure_id) FROM guest_attendance a
        WHERE a.event_id = e.id AND a.announced
          AND (a.present = 1 OR EXISTS (SELECT 1 FROM attendance b INDEXED BY attendance_by_event
                                        WHERE b.event_id = a.event_id AND b.structure_id = a.structure_id AND b.present = 1))) AS kept,
       (SELECT count(DISTINCT a.structure_id) FROM guest_attendance a
        WHERE a.event_id = e.id AND a.present = 1 AND NOT a.announced
          AND NOT EXISTS (SELECT 1 FROM attendance b INDEXED BY attendance_by_event
                          WHERE b.event_id = a.event_id AND b.structure_id = a.structure_id AND b.reply IN ('yes', 'maybe'))) AS unannounced,
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
       (SELECT count(DISTINCT m.structure_id)
        FROM (SELECT max(e.date) AS last FROM event e WHERE e.series_id = s.id AND e.state = 'held') d JOIN counted_membership m
        WHERE (m.from_date IS NULL OR m.from_date <= d.last) AND (m.to_date IS NULL OR m.to_date >= d.last)) AS member_base
FROM series s;

-- The same for all events that are asked for; the bases of their days are counted in one pass, when they are asked for.
CREATE TEMP VIEW asked_event_figures AS
SELECT g.*, g.member_base + g.others_listed AS invited
FROM (SELECT f.*, CASE WHEN f.has_sheet THEN coalesce((SELECT b.members FROM member_base_on b WHERE b.date = q.date), 0) ELSE 0 END AS member_base
      FROM asked_event q CROSS JOIN event_figures f ON f.event_id = q.id) g;

-- The held ones of any time: whoever adds them up says of which days, and pays only for what is added up.
CREATE TEMP VIEW held_event_figures AS
SELECT q.id, q.date AS day, f.*
FROM filtered_event q CROSS JOIN event_figures f ON f.event_id = q.id
WHERE q.state = 'held';

-- The base of each held event that is asked for: what its rate of participation is a rate of.
CREATE TEMP VIEW held_event_base AS
SELECT q.id, q.date, q.kind, b.members
FROM asked_event q CROSS JOIN member_base_on b ON b.date = q.date
WHERE q.state = 'held' AND EXISTS (SELECT 1 FROM noted_attendance a WHERE a.event_id = q.id);

-- The held ones month by month, year by year and kind by kind. Rates are combined by sums. A month goes from its first asked
-- day to its last.
CREATE TEMP VIEW held_day AS
SELECT date AS day, kind, substr(date, 1, 7) AS month, substr(date, 1, 4) AS year FROM asked_event WHERE state = 'held';

CREATE TEMP VIEW month_figures AS
SELECT g.month AS subject, g.month || '-01' AS date, g.events,
       (SELECT sum(f.announced) FROM held_event_figures f WHERE f.day BETWEEN g.first AND g.last) AS announced,
       (SELECT sum(f.members_present) FROM held_event_figures f WHERE f.day BETWEEN g.first AND g.last) AS members_present,
       (SELECT sum(f.persons) FROM held_event_figures f WHERE f.day BETWEEN g.first AND g.last) AS persons,
       (SELECT sum(f.member_persons) FROM held_event_figures f WHERE f.day BETWEEN g.first AND g.last) AS member_persons,
       coalesce((SELECT sum(b.members) FROM held_event_base b WHERE b.date BETWEEN g.first AND g.last), 0) AS member_base
FROM (SELECT month, min(day) AS first, max(day) AS last, count(*) AS events FROM held_day GROUP BY month) g;

CREATE TEMP VIEW year_figures AS
SELECT g.year AS subject, g.year || '-01-01' AS date, g.events,
       (SELECT sum(f.announced) FROM held_event_figures f WHERE f.day BETWEEN g.first AND g.last) AS announced,
       (SELECT sum(f.members_present) FROM held_event_figures f WHERE f.day BETWEEN g.first AND g.last) AS members_present,
       (SELECT sum(f.persons) FROM held_event_figures f WHERE f.day BETWEEN g.first AND g.last) AS persons,
       (SELECT sum(f.member_persons) FROM held_event_figures f WHERE f.day BETWEEN g.first AND g.last) AS member_persons,
       coalesce((SELECT sum(b.members) FROM held_event_base b WHERE b.date BETWEEN g.first AND g.last), 0) AS member_base
FROM (SELECT year, min(day) AS first, max(day) AS last, count(*) AS events FROM held_day GROUP BY year) g;

CREATE TEMP VIEW kind_figures AS
SELECT g.kind AS subject, g.last AS date, g.events,
       (SELECT sum(f.announced) FROM held_event_figures f WHERE f.day BETWEEN g.first AND g.last AND f.kind = g.kind) AS announced,
       (SELECT sum(f.members_present) FROM held_event_figures f WHERE f.day BETWEEN g.first AND g.last AND f.kind = g.kind) AS members_present,
       (SELECT sum(f.persons) FROM held_event_figures f WHERE f.day BETWEEN g.first AND g.last AND f.kind = g.kind) AS persons,
       (SELECT sum(f.member_persons) FROM held_event_figures f WHERE f.day BETWEEN g.first AND g.last AND f.kind = g.kind) AS member_persons,
       coalesce((SELECT sum(b.members) FROM held_event_base b WHERE b.kind = g.kind), 0) AS member_base
FROM (SELECT kind, min(day) AS first, max(day) AS last, count(*) AS events FROM held_day GROUP BY kind) g;

-- The events at which a theme was spoken of; an event with two themes counts for both.
CREATE TEMP VIEW theme_event AS
WITH spoken AS MATERIALIZED (
  SELECT x.theme_id, x.event_id, q.date, count(*) AS exchanges
  FROM asked_event q CROSS JOIN exchange x ON x.event_id = q.id
  WHERE q.state = 'held' AND x.theme_id IS NOT NULL
  GROUP BY x.theme_id, x.event_id
)
SELECT theme_id, event_id, date, exchanges FROM spoken;

CREATE TEMP VIEW theme_figures AS
SELECT t.id AS theme_id, t.name AS subject, g.date, g.events, g.exchanges,
       (SELECT sum(f.announced) FROM theme_event x JOIN event_figures f ON f.event_id = x.event_id WHERE x.theme_id = t.id) AS announced,
       (SELECT sum(f.members_present) FROM theme_event x JOIN event_figures f ON f.event_id = x.event_id WHERE x.theme_id = t.id) AS members_present,
       (SELECT sum(f.persons) FROM theme_event x JOIN event_figures f ON f.event_id = x.event_id WHERE x.theme_id = t.id) AS persons,
       (SELECT sum(f.member_persons) FROM theme_event x JOIN event_figures f ON f.event_id = x.event_id WHERE x.theme_id = t.id) AS member_persons,
       coalesce((SELECT sum(b.members) FROM theme_event x JOIN held_event_base b ON b.id = x.event_id WHERE x.theme_id = t.id), 0) AS member_base
FROM (SELECT theme_id, max(date) AS date, count(*) AS events, sum(exchanges) AS exchanges FROM theme_event GROUP BY theme_id) g
JOIN theme t ON t.id = g.theme_id;

-- One row a structure and held event that are asked for, where the structure had announced itself or came: who only declined adds
-- nothing to a figure. (Taken one by one, in the order of their ids, the events need no sorting.)
CREATE TEMP VIEW asked_presence AS
SELECT p.*, EXISTS (SELECT 1 FROM counted_membership m
                    WHERE m.structure_id = p.structure_id AND (m.from_date IS NULL OR m.from_date <= p.date)
                      AND (m.to_date IS NULL OR m.to_date >= p.date)) AS member
FROM (SELECT q.id AS event_id, q.date, q.kind, a.structure_id, max(a.reply IN ('yes', 'maybe')) AS announced, max(a.present) AS present,
             sum(a.headcount) AS persons
      FROM event q CROSS JOIN asked_attendance a ON a.event_id = q.id
      WHERE q.id IN (SELECT id FROM asked_event WHERE state = 'held') AND a.structure_id IS NOT NULL
        AND (a.present OR a.reply IN ('yes', 'maybe'))
      GROUP BY q.id, a.structure_id) p;

-- The days of the held events that have a sheet, and how many of these each day has.
CREATE TEMP VIEW sheet_day AS
SELECT q.date, count(*) AS sheets FROM asked_event q
WHERE q.state = 'held' AND EXISTS (SELECT 1 FROM noted_attendance a WHERE a.event_id = q.id)
GROUP BY q.date;

-- A structure belongs to other networks than the home network too: by an affiliation, which says no days and holds for all of
-- them, or by a membership, from day to day. These are the stretches of memberships; those of one structure and network do not
-- overlap, and where there is an affiliation there are none.
CREATE TEMP VIEW other_network AS
SELECT id, CASE WHEN short_name <> '' THEN short_name ELSE name END AS name FROM network
WHERE id IS NOT (SELECT home_network_id FROM profile);

CREATE TEMP VIEW network_stretch AS
WITH held (structure_id, network_id, first, last) AS (
  SELECT m.structure_id, m.network_id, coalesce(m.from_date, '0000-00-00'), coalesce(m.to_date, '9999-99-99')
  FROM other_network n CROSS JOIN membership m ON m.network_id = n.id
  WHERE NOT EXISTS (SELECT 1 FROM affiliation a WHERE a.structure_id = m.structure_id AND a.network_id = m.network_id)
), stretch (structure_id, network_id, first, last, covered) AS (
  SELECT structure_id, network_id, first, last, max(last) OVER (PARTITION BY structure_id, network_id ORDER BY first, last
                                                                ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
  FROM held
)
SELECT structure_id, network_id, CASE WHEN covered IS NULL OR first > covered THEN first ELSE date(covered, '+1 day') END AS first, last
FROM stretch WHERE covered IS NULL OR last > covered;

-- Who is a member counts under a network on the days it belongs to both: the steps of these days, as member_step has them.
CREATE TEMP VIEW network_step AS
WITH both (network_id, first, last) AS (
  SELECT network_id, first, last FROM network_stretch WHERE structure_id IN (SELECT structure_id FROM steady_member)
  UNION ALL
  SELECT n.network_id, max(n.first, m.first), min(n.last, m.last)
  FROM network_stretch n CROSS JOIN moving_stretch m ON m.structure_id = n.structure_id
  WHERE m.first <= n.last AND n.first <= m.last
)
SELECT network_id, CASE step WHEN 1 THEN first || ' 0' ELSE last || ' 2' END AS place, step
FROM both CROSS JOIN (SELECT 1 AS step UNION ALL SELECT -1);

-- At each step of a structure or of a network, how many sheets were there before. What was there at the end of a stretch less what
-- was there at its beginning is the number of sheets within it; whoever is a steady member was one at all of them, which is the
-- largest number here. Added up, that is the base of whom one likes, counted in one pass.
CREATE TEMP VIEW passed_sheets AS
WITH mark (structure_id, network_id, place, step, sheets) AS (
  SELECT structure_id, NULL, place, step, 0 FROM member_step
  UNION ALL
  SELECT NULL, network_id, place, step, 0 FROM network_step
  UNION ALL
  SELECT NULL, NULL, date || ' 1', 0, sheets FROM sheet_day
)
SELECT structure_id, network_id, step, sum(sheets) OVER (ORDER BY place ROWS UNBOUNDED PRECEDING) AS sheets FROM mark;

-- The structures of each department ('' where it is not known); they add up to the whole, people without structure left aside.
CREATE TEMP VIEW territory_base AS
WITH passed AS MATERIALIZED (SELECT structure_id, step, sheets FROM passed_sheets)
SELECT department, sum(sheets) AS member_base
FROM (SELECT department, count(*) * (SELECT max(sheets) FROM passed) AS sheets
      FROM structure INDEXED BY structure_by_department WHERE id IN (SELECT structure_id FROM lasting_membership) GROUP BY department
      UNION ALL
      SELECT s.department, -p.step * p.sheets FROM passed p CROSS JOIN structure s ON s.id = p.structure_id)
GROUP BY department;

-- And those of each other network, by affiliations and by the stretches of memberships.
CREATE TEMP VIEW network_base AS
WITH passed AS MATERIALIZED (SELECT structure_id, network_id, step, sheets FROM passed_sheets)
SELECT network_id, sum(sheets) AS member_base
FROM (SELECT network_id, count(*) * (SELECT max(sheets) FROM passed) AS sheets
      FROM affiliation INDEXED BY affiliation_by_network WHERE structure_id IN (SELECT structure_id FROM lasting_membership) GROUP BY network_id
      UNION ALL
      SELECT a.network_id, -p.step * p.sheets FROM passed p CROSS JOIN affiliation a ON a.structure_id = p.structure_id
      UNION ALL
      SELECT network_id, -step * sheets FROM passed WHERE network_id IS NOT NULL)
GROUP BY network_id;

-- Which departments there are, from one to the next by their index.
CREATE TEMP VIEW known_department AS
WITH RECURSIVE known (department) AS (
  SELECT min(department) FROM structure
  UNION ALL
  SELECT (SELECT min(s.department) FROM structure s WHERE s.department > k.department) FROM known k WHERE k.department IS NOT NULL
)
SELECT department FROM known WHERE department IS NOT NULL;

CREATE TEMP VIEW territory_figures AS
SELECT t.department AS subject, coalesce(g.date, '') AS date, coalesce(g.announced, 0) AS announced,
       coalesce(g.members_present, 0) AS members_present, coalesce(g.persons, 0) AS persons,
       coalesce((SELECT b.member_base FROM territory_base b WHERE b.department = t.department), 0) AS member_base
FROM known_department t
LEFT JOIN (SELECT s.department, max(p.date) AS date, sum(p.announced) AS announced,
                  sum(CASE WHEN p.present THEN p.member END) AS members_present, sum(p.persons) AS persons
           FROM asked_presence p CROSS JOIN structure s ON s.id = p.structure_id
           GROUP BY s.department) g ON g.department = t.department
WHERE (SELECT territory FROM asked) IS NULL OR t.department = (SELECT territory FROM asked);

-- The structures that belonged to each other network on the day of the event; one that belongs to two counts for both.
CREATE TEMP VIEW network_presence AS
WITH came AS MATERIALIZED (
  SELECT structure_id, date, announced, CASE WHEN present THEN member END AS member_present, persons FROM asked_presence
)
SELECT a.network_id, c.date, c.announced, c.member_present, c.persons FROM came c CROSS JOIN affiliation a ON a.structure_id = c.structure_id
UNION ALL
SELECT n.network_id, c.date, c.announced, c.member_present, c.persons
FROM network_stretch n CROSS JOIN came c ON c.structure_id = n.structure_id AND c.date BETWEEN n.first AND n.last;

CREATE TEMP VIEW network_figures AS
SELECT n.id AS network_id, n.name AS subject, coalesce(g.date, '') AS date,
       coalesce(g.announced, 0) AS announced, coalesce(g.members_present, 0) AS members_present, coalesce(g.persons, 0) AS persons,
       coalesce((SELECT b.member_base FROM network_base b WHERE b.network_id = n.id), 0) AS member_base
FROM other_network n
LEFT JOIN (SELECT network_id, max(date) AS date, sum(announced) AS announced, sum(member_present) AS members_present, sum(persons) AS persons
           FROM network_presence GROUP BY network_id) g ON g.network_id = n.id
WHERE EXISTS (SELECT 1 FROM affiliation a WHERE a.network_id = n.id) OR EXISTS (SELECT 1 FROM membership m WHERE m.network_id = n.id);

-- The visits that are asked for, of any time: with a territory or a status, those at which such a structure was.
CREATE TEMP VIEW counted_visit AS
SELECT e.date FROM filtered_event e
WHERE e.kind = 'visit' AND e.state = 'held'
  AND (((SELECT territory FROM asked) IS NULL AND (SELECT status FROM asked) IS NULL)
       OR EXISTS (SELECT 1 FROM asked_attendance a WHERE a.event_id = e.id AND a.present = 1));

-- Presence in a month lasts twelve months from it, or until the next month in which the structure was there: so each
-- structure counts once in every month that it lasts to, and all months are counted in one pass. One view for any presence of
-- member structures, one for visits alone.
CREATE TEMP VIEW rolling_presence AS
SELECT a.structure_id, e.kind, CAST(substr(e.date, 1, 4) AS INTEGER) * 12 + CAST(substr(e.date, 6, 2) AS INTEGER) AS number
FROM (SELECT date(min(last), 'start of month', '-11 months') AS first, (SELECT to_date FROM asked) AS last FROM asked_month) b
CROSS JOIN filtered_event e CROSS JOIN member_presence a ON a.event_id = e.id
WHERE e.state = 'held' AND e.date BETWEEN b.first AND b.last;

CREATE TEMP VIEW rolling_reached AS
WITH there (number, last) AS MATERIALIZED (
  SELECT number, min(number + 12, lead(number, 1, number + 12) OVER (PARTITION BY structure_id ORDER BY number))
  FROM (SELECT DISTINCT structure_id, number FROM rolling_presence)
), steps (number, step) AS MATERIALIZED (
  SELECT number, sum(step) FROM (SELECT number, 1 AS step FROM there UNION ALL SELECT last, -1 FROM there) GROUP BY number
)
SELECT number, step FROM steps;

CREATE TEMP VIEW rolling_visited AS
WITH there (number, last) AS MATERIALIZED (
  SELECT number, min(number + 12, lead(number, 1, number + 12) OVER (PARTITION BY structure_id ORDER BY number))
  FROM (SELECT DISTINCT structure_id, number FROM rolling_presence WHERE kind = 'visit')
), steps (number, step) AS MATERIALIZED (
  SELECT number, sum(step) FROM (SELECT number, 1 AS step FROM there UNION ALL SELECT last, -1 FROM there) GROUP BY number
)
SELECT number, step FROM steps;

-- Each month with the twelve months that end with it: member structures that were present, those that were visited, and
-- the visits.
CREATE TEMP VIEW rolling_figures AS
SELECT m.month AS subject, m.last AS date,
       coalesce((SELECT sum(b.step) FROM rolling_reached b WHERE b.number <= m.number), 0) AS reached,
       coalesce((SELECT sum(b.step) FROM rolling_visited b WHERE b.number <= m.number), 0) AS visited,
       (SELECT count(*) FROM counted_visit e WHERE e.date BETWEEN date(m.last, 'start of month', '-11 months') AND m.last) AS visits,
       (SELECT b.members FROM member_base_on b WHERE b.date = m.last) AS member_base
FROM asked_month m;

-- Who was a member on the period's last day; who came in the period as a member, and who came at all: a structure that was
-- visited first and joined then is not still to be visited.
CREATE TEMP VIEW last_day_member AS
SELECT DISTINCT m.structure_id FROM counted_membership m
WHERE (m.from_date IS NULL OR m.from_date <= (SELECT to_date FROM asked))
  AND (m.to_date IS NULL OR m.to_date >= (SELECT to_date FROM asked));

CREATE TEMP VIEW reached_member AS
SELECT a.structure_id, e.kind FROM asked_event e CROSS JOIN member_presence a ON a.event_id = e.id WHERE e.state = 'held';

CREATE TEMP VIEW seen_structure AS
SELECT a.structure_id, e.kind FROM asked_event e CROSS JOIN attendance a ON a.event_id = e.id
WHERE e.state = 'held' AND a.present = 1 AND a.structure_id IS NOT NULL;

-- All days on which a structure was seen, until the period's last day.
CREATE TEMP VIEW seen_on AS
SELECT a.structure_id, e.date FROM attendance a CROSS JOIN event e ON e.id = a.event_id
WHERE a.present = 1 AND e.state = 'held' AND e.date <= (SELECT to_date FROM asked);

-- Members on the period's last day whom nobody saw in it, as members or before they were.
CREATE TEMP VIEW unseen_member AS
SELECT s.id AS structure_id, CASE WHEN s.short_name <> '' THEN s.short_name ELSE s.name END AS name,
       (SELECT max(d.date) FROM seen_on d WHERE d.structure_id = s.id) AS last_seen
FROM structure s
WHERE s.id IN (SELECT structure_id FROM last_day_member) AND s.id NOT IN (SELECT structure_id FROM seen_structure);

-- Those members by name, and whoever was reached in the period.
CREATE TEMP VIEW asked_member AS
SELECT s.id AS structure_id, CASE WHEN s.short_name <> '' THEN s.short_name ELSE s.name END AS name,
       s.id IN (SELECT structure_id FROM last_day_member) AS member,
       s.id IN (SELECT structure_id FROM reached_member) AS reached,
       s.id IN (SELECT structure_id FROM reached_member WHERE kind = 'visit') AS visited,
       s.id IN (SELECT structure_id FROM seen_structure) AS seen,
       s.id IN (SELECT structure_id FROM seen_structure WHERE kind = 'visit') AS seen_on_visit,
       (SELECT max(d.date) FROM seen_on d WHERE d.structure_id = s.id) AS last_seen
FROM structure s
WHERE s.id IN (SELECT structure_id FROM last_day_member) OR s.id IN (SELECT structure_id FROM reached_member);

-- One row: the asked period as a whole. Visited and reached count member structures once, against the members on
-- the period's last day; the rates of events are combined by sums.
CREATE TEMP VIEW period_figures AS
SELECT p.to_date AS date,
       (SELECT count(*) FROM asked_event e WHERE e.state = 'held') AS events,
       (SELECT count(*) FROM counted_visit e WHERE e.date BETWEEN p.from_date AND p.to_date) AS visits,
       (SELECT coalesce(sum(f.announced), 0) FROM held_event_figures f WHERE f.day BETWEEN p.from_date AND p.to_date) AS announced,
       (SELECT coalesce(sum(f.members_present), 0) FROM held_event_figures f WHERE f.day BETWEEN p.from_date AND p.to_date) AS members_present,
       (SELECT coalesce(sum(f.persons), 0) FROM held_event_figures f WHERE f.day BETWEEN p.from_date AND p.to_date) AS persons,
       (SELECT coalesce(sum(f.member_persons), 0) FROM held_event_figures f WHERE f.day BETWEEN p.from_date AND p.to_date) AS member_persons,
       (SELECT coalesce(sum(b.members), 0) FROM held_event_base b) AS event_base,
       (SELECT coalesce(sum(b.members), 0) FROM held_event_base b)
         + (SELECT coalesce(sum(f.others_listed), 0) FROM held_event_figures f WHERE f.day BETWEEN p.from_date AND p.to_date) AS invited,
       (SELECT coalesce(sum(f.guests_announced), 0) FROM held_event_figures f WHERE f.day BETWEEN p.from_date AND p.to_date) AS guests_announced,
       (SELECT coalesce(sum(f.kept), 0) FROM held_event_figures f WHERE f.day BETWEEN p.from_date AND p.to_date) AS kept,
       (SELECT coalesce(sum(f.unannounced), 0) FROM held_event_figures f WHERE f.day BETWEEN p.from_date AND p.to_date) AS unannounced,
       (SELECT count(DISTINCT structure_id) FROM reached_member) AS reached,
       (SELECT count(DISTINCT structure_id) FROM reached_member WHERE kind = 'visit') AS visited,
       (SELECT count(*) FROM last_day_member) AS member_base,
       (SELECT count(*) FROM last_day_member WHERE structure_id NOT IN (SELECT structure_id FROM seen_structure WHERE kind = 'visit')) AS to_visit,
       (SELECT count(*) FROM unseen_member) AS not_reached,
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
WITH seen AS MATERIALIZED (
  SELECT structure_id, sum(announced) AS announced, sum(present) AS present, sum(announced AND present) AS kept, sum(persons) AS persons,
         max(CASE WHEN present THEN date END) AS date
  FROM asked_presence GROUP BY structure_id
)
SELECT s.id AS structure_id, CASE WHEN s.short_name <> '' THEN s.short_name ELSE s.name END AS subject,
       coalesce(p.announced, 0) AS announced, coalesce(p.present, 0) AS present, coalesce(p.announced - p.kept, 0) AS announced_absent,
       coalesce(p.kept, 0) AS announced_present, coalesce(p.persons, 0) AS persons, p.date
FROM structure s LEFT JOIN seen p ON p.structure_id = s.id
WHERE (SELECT territory FROM asked) IS NULL OR s.department = (SELECT territory FROM asked);

-- A structure in a year: events it came to ÷ events whose sheet it is on.
CREATE TEMP VIEW structure_year_figures AS
SELECT p.structure_id, (SELECT name FROM structure_name n WHERE n.id = p.structure_id) AS subject, p.year || '-12-31' AS date,
       sum(p.present) AS present, count(*) AS listed
FROM (SELECT a.structure_id, substr(q.date, 1, 4) AS year, max(a.present) AS present
      FROM event q CROSS JOIN asked_attendance a ON a.event_id = q.id
      WHERE q.id IN (SELECT id FROM asked_event WHERE state = 'held') AND a.structure_id IS NOT NULL
      GROUP BY q.id, a.structure_id) p
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
