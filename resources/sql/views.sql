-- Every number that Maillage shows is a row of one of these views: on screen, in a chart, a report, a CSV or on
-- the command line. They are TEMP views, made anew when a file is opened, so a file never carries an old
-- definition and never an unknown view. docs/figures.md says in words what they say here.
-- Whom they count says asked.sql.

-- Each number is a subquery of its own, so that a list or a chart pays only for those it shows. (Who else of a structure is on
-- a sheet is looked up on that sheet, and not among all that the structure ever came to.) What a rate is made of is there for
-- gatherings alone: a visit or a call has NULL there. Beside each number of people stands by how many more they may have been
-- (…_more), 0 where all are counted exactly; here and in all that follows.
CREATE TEMP VIEW event_figures AS
SELECT e.id AS event_id, e.series_id, e.title AS subject, e.date, e.kind, e.state, e.commune, e.place, e.gathers, e.base_id,
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
       (SELECT coalesce(sum(a.more), 0) FROM asked_interval a WHERE a.event_id = e.id) AS persons_more,
       (SELECT coalesce(sum(a.headcount), 0) FROM member_presence a WHERE a.event_id = e.id) AS member_persons,
       (SELECT coalesce(sum(a.more), 0) FROM member_interval a WHERE a.event_id = e.id) AS member_persons_more,
       -- Turn-up: who had announced themselves, and who of these came. Participation: the members who came.
       CASE WHEN e.gathers THEN (SELECT count(DISTINCT a.structure_id) FROM asked_attendance a
                                 WHERE a.event_id = e.id AND a.reply IN ('yes', 'maybe')) END AS awaited,
       CASE WHEN e.gathers THEN (SELECT count(DISTINCT a.structure_id) FROM asked_attendance a
        WHERE a.event_id = e.id AND a.reply IN ('yes', 'maybe')
          AND (a.present = 1 OR EXISTS (SELECT 1 FROM attendance b INDEXED BY attendance_by_event
                                        WHERE b.event_id = a.event_id AND b.structure_id = a.structure_id AND b.present = 1))) END AS awaited_came,
       CASE WHEN e.gathers THEN (SELECT count(DISTINCT a.structure_id) FROM member_presence a WHERE a.event_id = e.id) END AS members_gathered,
       -- Who is on the sheet beside the members, and the funnel: who announced, who of those came, who came without having
       -- said so.
       CASE WHEN e.gathers THEN (SELECT count(DISTINCT a.structure_id) FROM guest_attendance a
        WHERE a.event_id = e.id
          AND NOT EXISTS (SELECT 1 FROM counted_membership m
                          WHERE m.structure_id = a.structure_id AND m.network_id = e.base_id AND (m.from_date IS NULL OR m.from_date <= e.date)
                            AND (m.to_date IS NULL OR m.to_date >= e.date))) END AS others_listed,
       CASE WHEN e.gathers THEN (SELECT count(DISTINCT a.structure_id) FROM guest_attendance a WHERE a.event_id = e.id AND a.announced) END AS guests_announced,
       CASE WHEN e.gathers THEN (SELECT count(DISTINCT a.structure_id) FROM guest_attendance a
        WHERE a.event_id = e.id AND a.announced
          AND (a.present = 1 OR EXISTS (SELECT 1 FROM attendance b INDEXED BY attendance_by_event
                                        WHERE b.event_id = a.event_id AND b.structure_id = a.structure_id AND b.present = 1))) END AS kept,
       CASE WHEN e.gathers THEN (SELECT count(DISTINCT a.structure_id) FROM guest_attendance a
        WHERE a.event_id = e.id AND a.present = 1 AND NOT a.announced
          AND NOT EXISTS (SELECT 1 FROM attendance b INDEXED BY attendance_by_event
                          WHERE b.event_id = a.event_id AND b.structure_id = a.structure_id AND b.reply IN ('yes', 'maybe'))) END AS unannounced,
       EXISTS (SELECT 1 FROM noted_attendance a WHERE a.event_id = e.id) AS has_sheet
FROM counted_event e;

-- One event with its base and whom it invited: whoever was a member that day, and who else is on the sheet. The base is
-- counted for that day alone.
CREATE TEMP VIEW one_event_figures AS
SELECT f.*, f.member_base + f.others_listed AS invited
FROM (SELECT g.*, CASE WHEN NOT g.gathers THEN NULL
                       WHEN g.has_sheet
                       THEN (SELECT count(DISTINCT m.structure_id) FROM counted_membership m
                             WHERE m.network_id = g.base_id AND (m.from_date IS NULL OR m.from_date <= g.date) AND (m.to_date IS NULL OR m.to_date >= g.date))
                       ELSE 0 END AS member_base
      FROM event_figures g) f;

-- Sums over the held events of a series that are asked for, rates and reach over its gatherings among them. Reached are those of
-- the members on the day of the last one who came to any of them.
CREATE TEMP VIEW series_gathering AS
SELECT e.id, e.series_id, e.date, e.base_id FROM asked_event e WHERE e.state = 'held' AND e.gathers AND e.series_id IS NOT NULL;

-- Once for each of its memberships: made distinct here, it would be worked out whole for each series.
CREATE TEMP VIEW series_member AS
SELECT d.series_id, m.structure_id
FROM (SELECT s.id AS series_id, (SELECT g.id FROM series_gathering g WHERE g.series_id = s.id ORDER BY g.date DESC, g.id DESC LIMIT 1) AS last
      FROM series s) d
CROSS JOIN counted_event e ON e.id = d.last
CROSS JOIN counted_membership m ON m.network_id = e.base_id
WHERE (m.from_date IS NULL OR m.from_date <= e.date) AND (m.to_date IS NULL OR m.to_date >= e.date);

CREATE TEMP VIEW series_figures AS
SELECT s.id AS series_id, s.name AS subject,
       (SELECT count(*) FROM asked_event e WHERE e.series_id = s.id AND e.state = 'held') AS events,
       (SELECT min(e.date) FROM asked_event e WHERE e.series_id = s.id AND e.state = 'held') AS first_date,
       (SELECT max(e.date) FROM asked_event e WHERE e.series_id = s.id AND e.state = 'held') AS date,
       (SELECT g.base_id FROM series_gathering g WHERE g.series_id = s.id ORDER BY g.date DESC, g.id DESC LIMIT 1) AS base_id,
       (SELECT coalesce(sum(f.awaited), 0) FROM asked_event e CROSS JOIN event_figures f ON f.event_id = e.id
        WHERE e.series_id = s.id AND e.state = 'held') AS awaited,
       (SELECT coalesce(sum(f.awaited_came), 0) FROM asked_event e CROSS JOIN event_figures f ON f.event_id = e.id
        WHERE e.series_id = s.id AND e.state = 'held') AS awaited_came,
       (SELECT coalesce(sum(f.members_gathered), 0) FROM asked_event e CROSS JOIN event_figures f ON f.event_id = e.id
        WHERE e.series_id = s.id AND e.state = 'held') AS members_gathered,
       (SELECT count(DISTINCT m.structure_id) FROM series_member m WHERE m.series_id = s.id
          AND m.structure_id IN (SELECT a.structure_id FROM series_gathering g CROSS JOIN attendance a ON a.event_id = g.id
                                 WHERE g.series_id = s.id AND a.present = 1)) AS reached,
       (SELECT coalesce(sum(f.persons), 0) FROM asked_event e CROSS JOIN event_figures f ON f.event_id = e.id
        WHERE e.series_id = s.id AND e.state = 'held') AS persons,
       (SELECT coalesce(sum(a.more), 0) FROM asked_event e CROSS JOIN asked_interval a ON a.event_id = e.id
        WHERE e.series_id = s.id AND e.state = 'held') AS persons_more,
       (SELECT coalesce(sum(f.member_persons), 0) FROM asked_event e CROSS JOIN event_figures f ON f.event_id = e.id
        WHERE e.series_id = s.id AND e.state = 'held') AS member_persons,
       (SELECT coalesce(sum(a.more), 0) FROM asked_event e CROSS JOIN member_interval a ON a.event_id = e.id
        WHERE e.series_id = s.id AND e.state = 'held') AS member_persons_more,
       (SELECT count(DISTINCT m.structure_id) FROM series_member m WHERE m.series_id = s.id) AS member_base
FROM series s;

-- The same for all events that are asked for; the bases of their days are counted in one pass, when they are asked for.
CREATE TEMP VIEW asked_event_figures AS
SELECT g.*, g.member_base + g.others_listed AS invited
FROM (SELECT f.*, CASE WHEN NOT f.gathers THEN NULL
                       WHEN f.has_sheet THEN coalesce((SELECT b.members FROM member_base_on b WHERE b.date = q.date AND b.network_id = q.base_id), 0)
                       ELSE 0 END AS member_base
      FROM asked_event q CROSS JOIN event_figures f ON f.event_id = q.id) g;

-- The held ones of any time: whoever adds them up says of which days, and pays only for what is added up.
CREATE TEMP VIEW held_event_figures AS
SELECT q.id, q.date AS day, f.*
FROM filtered_event q CROSS JOIN event_figures f ON f.event_id = q.id
WHERE q.state = 'held' AND ((SELECT years FROM asked) IS NULL OR substr(q.date, 1, 4) IN (SELECT year FROM asked_year));

-- By how many more people may have been at the held ones, row by row of a sheet, day by day, and by theme: looked up once, however
-- many sums ask for it.
CREATE TEMP VIEW held_interval AS
WITH held AS MATERIALIZED (
  SELECT q.date AS day, q.kind, a.event_id, a.structure_id, a.more
  FROM asked_interval a CROSS JOIN filtered_event q ON q.id = a.event_id
  WHERE q.state = 'held' AND ((SELECT years FROM asked) IS NULL OR substr(q.date, 1, 4) IN (SELECT year FROM asked_year))
)
SELECT day, kind, event_id, structure_id, more FROM held;

CREATE TEMP VIEW day_interval AS
WITH summed AS MATERIALIZED (
  SELECT day, kind, sum(more) AS more FROM held_interval GROUP BY day, kind
)
SELECT day, kind, more FROM summed;

CREATE TEMP VIEW theme_interval AS
WITH spoken AS MATERIALIZED (
  SELECT DISTINCT x.theme_id, i.event_id, i.more
  FROM asked p CROSS JOIN (SELECT event_id, day, sum(more) AS more FROM held_interval GROUP BY event_id) i CROSS JOIN exchange x ON x.event_id = i.event_id
  WHERE i.day BETWEEN p.from_date AND p.to_date
)
SELECT theme_id, more FROM spoken;

-- The base of each gathering that is asked for: what its rate of participation is a rate of.
CREATE TEMP VIEW held_event_base AS
SELECT q.id, q.date, q.kind, b.members
FROM asked_event q CROSS JOIN member_base_on b ON b.date = q.date AND b.network_id = q.base_id
WHERE q.state = 'held' AND q.gathers AND EXISTS (SELECT 1 FROM noted_attendance a WHERE a.event_id = q.id);

-- The held ones month by month, year by year and kind by kind. Rates are combined by sums, and are NULL where nothing but visits
-- and calls was held. A month goes from its first asked day to its last.
CREATE TEMP VIEW held_day AS
SELECT date AS day, kind, substr(date, 1, 7) AS month, substr(date, 1, 4) AS year FROM asked_event WHERE state = 'held';

CREATE TEMP VIEW month_figures AS
SELECT g.month AS subject, g.month || '-01' AS date, g.events,
       (SELECT sum(f.awaited) FROM held_event_figures f WHERE f.day BETWEEN g.first AND g.last) AS awaited,
       (SELECT sum(f.awaited_came) FROM held_event_figures f WHERE f.day BETWEEN g.first AND g.last) AS awaited_came,
       (SELECT sum(f.members_gathered) FROM held_event_figures f WHERE f.day BETWEEN g.first AND g.last) AS members_gathered,
       (SELECT sum(f.persons) FROM held_event_figures f WHERE f.day BETWEEN g.first AND g.last) AS persons,
       (SELECT coalesce(sum(f.more), 0) FROM day_interval f WHERE f.day BETWEEN g.first AND g.last) AS persons_more,
       (SELECT sum(f.member_persons) FROM held_event_figures f WHERE f.day BETWEEN g.first AND g.last) AS member_persons,
       coalesce((SELECT sum(b.members) FROM held_event_base b WHERE b.date BETWEEN g.first AND g.last), 0) AS member_base
FROM (SELECT month, min(day) AS first, max(day) AS last, count(*) AS events FROM held_day GROUP BY month) g;

CREATE TEMP VIEW year_figures AS
SELECT g.year AS subject, g.year || '-01-01' AS date, g.events,
       (SELECT sum(f.awaited) FROM held_event_figures f WHERE f.day BETWEEN g.first AND g.last) AS awaited,
       (SELECT sum(f.awaited_came) FROM held_event_figures f WHERE f.day BETWEEN g.first AND g.last) AS awaited_came,
       (SELECT sum(f.members_gathered) FROM held_event_figures f WHERE f.day BETWEEN g.first AND g.last) AS members_gathered,
       (SELECT sum(f.persons) FROM held_event_figures f WHERE f.day BETWEEN g.first AND g.last) AS persons,
       (SELECT coalesce(sum(f.more), 0) FROM day_interval f WHERE f.day BETWEEN g.first AND g.last) AS persons_more,
       (SELECT sum(f.member_persons) FROM held_event_figures f WHERE f.day BETWEEN g.first AND g.last) AS member_persons,
       coalesce((SELECT sum(b.members) FROM held_event_base b WHERE b.date BETWEEN g.first AND g.last), 0) AS member_base
FROM (SELECT year, min(day) AS first, max(day) AS last, count(*) AS events FROM held_day GROUP BY year) g;

CREATE TEMP VIEW kind_figures AS
SELECT g.kind AS subject, g.last AS date, g.events,
       (SELECT sum(f.awaited) FROM held_event_figures f WHERE f.day BETWEEN g.first AND g.last AND f.kind = g.kind) AS awaited,
       (SELECT sum(f.awaited_came) FROM held_event_figures f WHERE f.day BETWEEN g.first AND g.last AND f.kind = g.kind) AS awaited_came,
       (SELECT sum(f.members_gathered) FROM held_event_figures f WHERE f.day BETWEEN g.first AND g.last AND f.kind = g.kind) AS members_gathered,
       (SELECT sum(f.persons) FROM held_event_figures f WHERE f.day BETWEEN g.first AND g.last AND f.kind = g.kind) AS persons,
       (SELECT coalesce(sum(f.more), 0) FROM day_interval f WHERE f.day BETWEEN g.first AND g.last AND f.kind = g.kind) AS persons_more,
       (SELECT sum(f.member_persons) FROM held_event_figures f WHERE f.day BETWEEN g.first AND g.last AND f.kind = g.kind) AS member_persons,
       coalesce((SELECT sum(b.members) FROM held_event_base b WHERE b.kind = g.kind), 0) AS member_base
FROM (SELECT kind, min(day) AS first, max(day) AS last, count(*) AS events FROM held_day GROUP BY kind) g;

-- The events at which a theme was spoken of, of those that are asked for; an event with two themes counts for both.
CREATE TEMP VIEW theme_event AS
WITH spoken AS MATERIALIZED (
  SELECT x.theme_id, x.event_id, q.date, count(*) AS exchanges
  FROM asked_event q CROSS JOIN exchange x ON x.event_id = q.id
  WHERE q.state = 'held' AND x.theme_id IS NOT NULL
    AND ((SELECT themes FROM asked) IS NULL OR x.theme_id IN (SELECT theme_id FROM asked_theme))
  GROUP BY x.theme_id, x.event_id
)
SELECT theme_id, event_id, date, exchanges FROM spoken;

CREATE TEMP VIEW theme_figures AS
SELECT t.id AS theme_id, t.name AS subject, g.date, g.events, g.exchanges,
       (SELECT coalesce(sum(f.awaited), 0) FROM theme_event x JOIN event_figures f ON f.event_id = x.event_id WHERE x.theme_id = t.id) AS awaited,
       (SELECT coalesce(sum(f.awaited_came), 0) FROM theme_event x JOIN event_figures f ON f.event_id = x.event_id WHERE x.theme_id = t.id) AS awaited_came,
       (SELECT coalesce(sum(f.members_gathered), 0) FROM theme_event x JOIN event_figures f ON f.event_id = x.event_id WHERE x.theme_id = t.id) AS members_gathered,
       (SELECT sum(f.persons) FROM theme_event x JOIN event_figures f ON f.event_id = x.event_id WHERE x.theme_id = t.id) AS persons,
       (SELECT coalesce(sum(i.more), 0) FROM theme_interval i WHERE i.theme_id = t.id) AS persons_more,
       (SELECT sum(f.member_persons) FROM theme_event x JOIN event_figures f ON f.event_id = x.event_id WHERE x.theme_id = t.id) AS member_persons,
       coalesce((SELECT sum(b.members) FROM theme_event x JOIN held_event_base b ON b.id = x.event_id WHERE x.theme_id = t.id), 0) AS member_base
FROM (SELECT theme_id, max(date) AS date, count(*) AS events, sum(exchanges) AS exchanges FROM theme_event GROUP BY theme_id) g
JOIN theme t ON t.id = g.theme_id;

-- One row a structure and held event that are asked for, where the structure had announced itself or came: who only declined adds
-- nothing to a figure. (Taken one by one, in the order of their ids, the events need no sorting.)
CREATE TEMP VIEW asked_presence AS
SELECT p.*, EXISTS (SELECT 1 FROM counted_membership m
                    WHERE m.structure_id = p.structure_id AND m.network_id = p.base_id AND (m.from_date IS NULL OR m.from_date <= p.date)
                      AND (m.to_date IS NULL OR m.to_date >= p.date)) AS member
FROM (SELECT q.id AS event_id, q.date, q.kind, q.gathers, q.base_id, a.structure_id, max(a.reply IN ('yes', 'maybe')) AS announced, max(a.present) AS present,
             sum(a.headcount) AS persons
      FROM counted_event q CROSS JOIN asked_attendance a ON a.event_id = q.id
      WHERE q.id IN (SELECT id FROM asked_event WHERE state = 'held') AND a.structure_id IS NOT NULL
        AND (a.present OR a.reply IN ('yes', 'maybe'))
      GROUP BY q.id, a.structure_id) p;

-- The days of the gatherings that have a sheet, and how many of these each day has, by the network they are counted on.
CREATE TEMP VIEW sheet_day AS
SELECT q.base_id, q.date, count(*) AS sheets FROM asked_event q
WHERE q.state = 'held' AND q.gathers AND EXISTS (SELECT 1 FROM noted_attendance a WHERE a.event_id = q.id)
GROUP BY q.date, q.base_id;

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
WITH both (network_id, base_id, first, last) AS (
  SELECT n.network_id, m.network_id, n.first, n.last FROM network_stretch n CROSS JOIN steady_member m ON m.structure_id = n.structure_id
  UNION ALL
  SELECT n.network_id, m.network_id, max(n.first, m.first), min(n.last, m.last)
  FROM network_stretch n CROSS JOIN moving_stretch m ON m.structure_id = n.structure_id
  WHERE m.first <= n.last AND n.first <= m.last
)
SELECT network_id, base_id, CASE step WHEN 1 THEN first || ' 0' ELSE last || ' 2' END AS place, step
FROM both CROSS JOIN (SELECT 1 AS step UNION ALL SELECT -1);

-- At each step of a structure or of a network, how many sheets were there before. What was there at the end of a stretch less what
-- was there at its beginning is the number of sheets within it; whoever is a steady member was one at all of them, which is the
-- largest number here. Added up, that is the base of whom one likes, counted in one pass.
CREATE TEMP VIEW passed_sheets AS
WITH mark (base_id, structure_id, network_id, place, step, sheets) AS (
  SELECT network_id, structure_id, NULL, place, step, 0 FROM member_step
  UNION ALL
  SELECT base_id, NULL, network_id, place, step, 0 FROM network_step
  UNION ALL
  SELECT base_id, NULL, NULL, date || ' 1', 0, sheets FROM sheet_day
)
SELECT base_id, structure_id, network_id, step, sum(sheets) OVER (PARTITION BY base_id ORDER BY place ROWS UNBOUNDED PRECEDING) AS sheets FROM mark;

-- The structures of each department ('' where it is not known); they add up to the whole, people without structure left aside.
CREATE TEMP VIEW territory_base AS
WITH passed AS MATERIALIZED (SELECT base_id, structure_id, step, sheets FROM passed_sheets),
     whole AS MATERIALIZED (SELECT base_id, max(sheets) AS sheets FROM passed GROUP BY base_id)
SELECT department, sum(sheets) AS member_base
FROM (SELECT s.department, sum(w.sheets) AS sheets
      FROM structure s INDEXED BY structure_by_department CROSS JOIN whole w
      WHERE (w.base_id, s.id) IN (SELECT network_id, structure_id FROM lasting_membership) GROUP BY s.department
      UNION ALL
      SELECT s.department, -p.step * p.sheets FROM passed p CROSS JOIN structure s ON s.id = p.structure_id)
GROUP BY department;

-- And those of each other network, by affiliations and by the stretches of memberships.
CREATE TEMP VIEW network_base AS
WITH passed AS MATERIALIZED (SELECT base_id, structure_id, network_id, step, sheets FROM passed_sheets),
     whole AS MATERIALIZED (SELECT base_id, max(sheets) AS sheets FROM passed GROUP BY base_id)
SELECT network_id, sum(sheets) AS member_base
FROM (SELECT a.network_id, sum(w.sheets) AS sheets
      FROM affiliation a INDEXED BY affiliation_by_network CROSS JOIN whole w
      WHERE (w.base_id, a.structure_id) IN (SELECT network_id, structure_id FROM lasting_membership) GROUP BY a.network_id
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

-- By how many more people of structures may have been at the events that are asked for.
CREATE TEMP VIEW structure_interval AS
SELECT i.structure_id, s.department, i.day, i.more
FROM asked p CROSS JOIN held_interval i CROSS JOIN structure s ON s.id = i.structure_id
WHERE i.day BETWEEN p.from_date AND p.to_date;

CREATE TEMP VIEW territory_figures AS
SELECT t.department AS subject, coalesce(g.date, '') AS date, coalesce(g.awaited, 0) AS awaited,
       coalesce(g.awaited_came, 0) AS awaited_came, coalesce(g.members_gathered, 0) AS members_gathered, coalesce(g.persons, 0) AS persons,
       (SELECT coalesce(sum(i.more), 0) FROM structure_interval i WHERE i.department = t.department) AS persons_more,
       coalesce((SELECT b.member_base FROM territory_base b WHERE b.department = t.department), 0) AS member_base
FROM known_department t
LEFT JOIN (SELECT s.department, max(p.date) AS date, sum(p.announced AND p.gathers) AS awaited,
                  sum(p.announced AND p.present AND p.gathers) AS awaited_came,
                  sum(CASE WHEN p.present AND p.gathers THEN p.member END) AS members_gathered, sum(p.persons) AS persons
           FROM asked_presence p CROSS JOIN structure s ON s.id = p.structure_id
           GROUP BY s.department) g ON g.department = t.department
WHERE (SELECT territory FROM asked) IS NULL OR t.department = (SELECT territory FROM asked);

-- The structures that belonged to each other network on the day of the event; one that belongs to two counts for both.
CREATE TEMP VIEW network_presence AS
WITH came AS MATERIALIZED (
  SELECT structure_id, date, announced AND gathers AS awaited, announced AND present AND gathers AS awaited_came,
         CASE WHEN present AND gathers THEN member END AS member_gathered, persons
  FROM asked_presence
)
SELECT a.network_id, c.date, c.awaited, c.awaited_came, c.member_gathered, c.persons FROM came c CROSS JOIN affiliation a ON a.structure_id = c.structure_id
UNION ALL
SELECT n.network_id, c.date, c.awaited, c.awaited_came, c.member_gathered, c.persons
FROM network_stretch n CROSS JOIN came c ON c.structure_id = n.structure_id AND c.date BETWEEN n.first AND n.last;

CREATE TEMP VIEW network_figures AS
SELECT n.id AS network_id, n.name AS subject, coalesce(g.date, '') AS date,
       coalesce(g.awaited, 0) AS awaited, coalesce(g.awaited_came, 0) AS awaited_came,
       coalesce(g.members_gathered, 0) AS members_gathered, coalesce(g.persons, 0) AS persons,
       (SELECT coalesce(sum(i.more), 0) FROM structure_interval i CROSS JOIN affiliation a ON a.structure_id = i.structure_id AND a.network_id = n.id)
         + (SELECT coalesce(sum(i.more), 0) FROM structure_interval i CROSS JOIN network_stretch h ON h.structure_id = i.structure_id
              AND i.day BETWEEN h.first AND h.last WHERE h.network_id = n.id) AS persons_more,
       coalesce((SELECT b.member_base FROM network_base b WHERE b.network_id = n.id), 0) AS member_base
FROM other_network n
LEFT JOIN (SELECT network_id, max(date) AS date, sum(awaited) AS awaited, sum(awaited_came) AS awaited_came,
                  sum(member_gathered) AS members_gathered, sum(persons) AS persons
           FROM network_presence GROUP BY network_id) g ON g.network_id = n.id
WHERE EXISTS (SELECT 1 FROM affiliation a WHERE a.network_id = n.id) OR EXISTS (SELECT 1 FROM membership m WHERE m.network_id = n.id);

-- The visits that are asked for, of any time: with a territory or a status, those at which such a structure was.
CREATE TEMP VIEW counted_visit AS
SELECT e.id, e.date FROM filtered_event e
WHERE e.kind = 'visit' AND e.state = 'held'
  AND (((SELECT territory FROM asked) IS NULL AND (SELECT status FROM asked) IS NULL)
       OR EXISTS (SELECT 1 FROM asked_attendance a WHERE a.event_id = e.id AND a.present = 1));

-- Presence in a month lasts twelve months from it, or until the next month in which the structure was there: so each
-- structure counts once in every month that it lasts to and at whose end it is a member, and all months are counted in one pass.
-- One view for gatherings, one for visits.
CREATE TEMP VIEW rolling_presence AS
SELECT a.structure_id, e.kind, e.gathers, CAST(substr(e.date, 1, 4) AS INTEGER) * 12 + CAST(substr(e.date, 6, 2) AS INTEGER) AS number
FROM (SELECT date(min(last), 'start of month', '-11 months') AS first, (SELECT to_date FROM asked) AS last FROM asked_month) b
CROSS JOIN filtered_event e CROSS JOIN attendance a ON a.event_id = e.id
WHERE e.state = 'held' AND e.date BETWEEN b.first AND b.last AND a.present = 1 AND a.structure_id IS NOT NULL;

-- At the ends of which months a structure was a member: from the month of its first day to before the month of the day after its
-- last. (The last month ends with the period.)
CREATE TEMP VIEW member_months AS
SELECT structure_id, 0 AS first, 999999 AS last FROM steady_member WHERE network_id = (SELECT id FROM period_network)
UNION ALL
SELECT m.structure_id, CAST(substr(m.first, 1, 4) AS INTEGER) * 12 + CAST(substr(m.first, 6, 2) AS INTEGER),
       CASE WHEN m.last >= a.to_date THEN 999999
            ELSE CAST(strftime('%Y', m.last, '+1 day') AS INTEGER) * 12 + CAST(strftime('%m', m.last, '+1 day') AS INTEGER) END
FROM asked a CROSS JOIN moving_stretch m
WHERE m.network_id = (SELECT id FROM period_network) AND m.first <= a.to_date;

CREATE TEMP VIEW rolling_reached AS
WITH there (structure_id, number, last) AS (
  SELECT structure_id, number, min(number + 12, lead(number, 1, number + 12) OVER (PARTITION BY structure_id ORDER BY number))
  FROM (SELECT DISTINCT structure_id, number FROM rolling_presence WHERE gathers)
), member AS MATERIALIZED (
  SELECT structure_id, first, last FROM member_months
), counted (first, last) AS MATERIALIZED (
  SELECT max(t.number, m.first), min(t.last, m.last) FROM there t CROSS JOIN member m ON m.structure_id = t.structure_id
  WHERE t.number < m.last AND m.first < t.last
), steps (number, step) AS MATERIALIZED (
  SELECT number, sum(step) FROM (SELECT first AS number, 1 AS step FROM counted UNION ALL SELECT last, -1 FROM counted) GROUP BY number
)
SELECT number, step FROM steps;

CREATE TEMP VIEW rolling_visited AS
WITH there (structure_id, number, last) AS (
  SELECT structure_id, number, min(number + 12, lead(number, 1, number + 12) OVER (PARTITION BY structure_id ORDER BY number))
  FROM (SELECT DISTINCT structure_id, number FROM rolling_presence WHERE kind = 'visit')
), member AS MATERIALIZED (
  SELECT structure_id, first, last FROM member_months
), counted (first, last) AS MATERIALIZED (
  SELECT max(t.number, m.first), min(t.last, m.last) FROM there t CROSS JOIN member m ON m.structure_id = t.structure_id
  WHERE t.number < m.last AND m.first < t.last
), steps (number, step) AS MATERIALIZED (
  SELECT number, sum(step) FROM (SELECT first AS number, 1 AS step FROM counted UNION ALL SELECT last, -1 FROM counted) GROUP BY number
)
SELECT number, step FROM steps;

-- Each month with the twelve months that end with it: member structures that were present, those that were visited, and
-- the visits.
CREATE TEMP VIEW rolling_figures AS
SELECT m.month AS subject, m.last AS date, (SELECT id FROM period_network) AS base_id,
       coalesce((SELECT sum(b.step) FROM rolling_reached b WHERE b.number <= m.number), 0) AS reached,
       coalesce((SELECT sum(b.step) FROM rolling_visited b WHERE b.number <= m.number), 0) AS visited,
       (SELECT count(*) FROM counted_visit e WHERE e.date BETWEEN date(m.last, 'start of month', '-11 months') AND m.last) AS visits,
       coalesce((SELECT b.members FROM member_base_on b WHERE b.date = m.last AND b.network_id = (SELECT id FROM period_network)), 0) AS member_base
FROM asked_month m;

-- Who was a member on the period's last day; who came to a gathering of the period, was visited or met in it, member or not: a
-- structure that was visited first and joined then is not still to be visited.
CREATE TEMP VIEW last_day_member AS
SELECT DISTINCT m.structure_id FROM period_membership m
WHERE (m.from_date IS NULL OR m.from_date <= (SELECT to_date FROM asked))
  AND (m.to_date IS NULL OR m.to_date >= (SELECT to_date FROM asked));

CREATE TEMP VIEW seen_structure AS
SELECT a.structure_id, e.kind, e.gathers FROM asked_event e CROSS JOIN attendance a ON a.event_id = e.id
WHERE e.state = 'held' AND a.present = 1 AND a.structure_id IS NOT NULL;

CREATE TEMP VIEW gathered_structure AS
SELECT structure_id FROM seen_structure WHERE gathers;

-- Who came to a gathering as a member and is none any more at the end of the period.
CREATE TEMP VIEW reached_leaver AS
SELECT DISTINCT a.structure_id
FROM asked_event e CROSS JOIN attendance a ON a.event_id = e.id
WHERE e.state = 'held' AND e.gathers AND a.present = 1
  AND a.structure_id NOT IN (SELECT structure_id FROM last_day_member)
  AND EXISTS (SELECT 1 FROM period_membership m
              WHERE m.structure_id = a.structure_id AND (m.from_date IS NULL OR m.from_date <= e.date) AND (m.to_date IS NULL OR m.to_date >= e.date));

-- All days on which a structure was seen, until the period's last day.
CREATE TEMP VIEW seen_on AS
SELECT a.structure_id, e.date FROM attendance a CROSS JOIN event e ON e.id = a.event_id
WHERE a.present = 1 AND e.state = 'held' AND e.date <= (SELECT to_date FROM asked);

-- Members on the period's last day whom nobody saw in it, visits and calls included, as members or before they were.
CREATE TEMP VIEW unseen_member AS
SELECT s.id AS structure_id, CASE WHEN s.short_name <> '' THEN s.short_name ELSE s.name END AS name,
       (SELECT max(d.date) FROM seen_on d WHERE d.structure_id = s.id) AS last_seen
FROM structure s
WHERE s.id IN (SELECT structure_id FROM last_day_member) AND s.id NOT IN (SELECT structure_id FROM seen_structure);

-- The members on the last day by name, and whoever left after having come to a gathering. What is reached is told from `gathered`.
CREATE TEMP VIEW asked_member AS
SELECT s.id AS structure_id, CASE WHEN s.short_name <> '' THEN s.short_name ELSE s.name END AS name,
       s.id IN (SELECT structure_id FROM last_day_member) AS member,
       s.id IN (SELECT structure_id FROM gathered_structure) AS gathered,
       s.id IN (SELECT structure_id FROM seen_structure WHERE kind = 'visit') AS visited,
       s.id IN (SELECT structure_id FROM seen_structure) AS seen,
       (SELECT max(d.date) FROM seen_on d WHERE d.structure_id = s.id) AS last_seen
FROM structure s
WHERE s.id IN (SELECT structure_id FROM last_day_member) OR s.id IN (SELECT structure_id FROM reached_leaver);

-- What was to follow from the asked events, dropped ones left aside, as it stood on the period's last day; what was done without a
-- day counts as done. (Asked by subqueries: joined, it would keep SQLite from finding the events by their day.)
CREATE TEMP VIEW asked_follow_up AS
SELECT x.id, x.event_id, x.structure_id, x.follow_up, e.title AS event, e.date,
       x.follow_up_state = 'done' AND (x.done_date IS NULL OR x.done_date <= (SELECT to_date FROM asked)) AS is_done, x.done_date
FROM asked_event e CROSS JOIN exchange x ON x.event_id = e.id
WHERE e.state = 'held' AND x.follow_up_state IN ('todo', 'done')
  AND ((SELECT themes FROM asked) IS NULL OR x.theme_id IN (SELECT theme_id FROM asked_theme));

-- One row: the asked period as a whole. Visited and reached count member structures once, against the members on
-- the period's last day; the rates of gatherings are combined by sums.
CREATE TEMP VIEW period_figures AS
SELECT p.to_date AS date, (SELECT id FROM period_network) AS base_id,
       (SELECT count(*) FROM asked_event e WHERE e.state = 'held') AS events,
       (SELECT count(*) FROM asked_event e WHERE e.state = 'held' AND e.gathers) AS gatherings,
       (SELECT count(*) FROM counted_visit e WHERE e.date BETWEEN p.from_date AND p.to_date
          AND (p.years IS NULL OR substr(e.date, 1, 4) IN (SELECT year FROM asked_year))) AS visits,
       (SELECT coalesce(sum(f.awaited), 0) FROM held_event_figures f WHERE f.day BETWEEN p.from_date AND p.to_date) AS awaited,
       (SELECT coalesce(sum(f.awaited_came), 0) FROM held_event_figures f WHERE f.day BETWEEN p.from_date AND p.to_date) AS awaited_came,
       (SELECT coalesce(sum(f.members_gathered), 0) FROM held_event_figures f WHERE f.day BETWEEN p.from_date AND p.to_date) AS members_gathered,
       (SELECT coalesce(sum(f.persons), 0) FROM held_event_figures f WHERE f.day BETWEEN p.from_date AND p.to_date) AS persons,
       (SELECT coalesce(sum(f.more), 0) FROM day_interval f WHERE f.day BETWEEN p.from_date AND p.to_date) AS persons_more,
       (SELECT coalesce(sum(f.member_persons), 0) FROM held_event_figures f WHERE f.day BETWEEN p.from_date AND p.to_date) AS member_persons,
       (SELECT coalesce(sum(b.members), 0) FROM held_event_base b) AS event_base,
       (SELECT coalesce(sum(b.members), 0) FROM held_event_base b)
         + (SELECT coalesce(sum(f.others_listed), 0) FROM held_event_figures f WHERE f.day BETWEEN p.from_date AND p.to_date) AS invited,
       (SELECT coalesce(sum(f.guests_announced), 0) FROM held_event_figures f WHERE f.day BETWEEN p.from_date AND p.to_date) AS guests_announced,
       (SELECT coalesce(sum(f.kept), 0) FROM held_event_figures f WHERE f.day BETWEEN p.from_date AND p.to_date) AS kept,
       (SELECT coalesce(sum(f.unannounced), 0) FROM held_event_figures f WHERE f.day BETWEEN p.from_date AND p.to_date) AS unannounced,
       (SELECT count(*) FROM last_day_member WHERE structure_id IN (SELECT structure_id FROM gathered_structure)) AS reached,
       (SELECT count(*) FROM reached_leaver) AS reached_left,
       -- (From those that were visited, who are few, to the members.)
       (SELECT count(*) FROM (SELECT DISTINCT structure_id FROM seen_structure WHERE kind = 'visit') v
        WHERE EXISTS (SELECT 1 FROM period_membership m
                      WHERE m.structure_id = v.structure_id AND (m.from_date IS NULL OR m.from_date <= p.to_date)
                        AND (m.to_date IS NULL OR m.to_date >= p.to_date))) AS visited,
       (SELECT count(*) FROM last_day_member) AS member_base,
       (SELECT count(*) FROM last_day_member WHERE structure_id NOT IN (SELECT structure_id FROM seen_structure WHERE kind = 'visit')) AS to_visit,
       (SELECT count(*) FROM last_day_member WHERE structure_id NOT IN (SELECT structure_id FROM gathered_structure)) AS not_reached,
       (SELECT count(DISTINCT m.structure_id) FROM period_membership m
        WHERE m.from_date BETWEEN p.from_date AND p.to_date AND (p.years IS NULL OR substr(m.from_date, 1, 4) IN (SELECT year FROM asked_year))
          AND NOT EXISTS (SELECT 1 FROM period_membership b WHERE b.structure_id = m.structure_id
                            AND (b.from_date IS NULL OR b.from_date < m.from_date)
                            AND (b.to_date IS NULL OR b.to_date >= date(m.from_date, '-1 day')))) AS joined,
       (SELECT count(DISTINCT m.structure_id) FROM period_membership m
        WHERE m.to_date BETWEEN p.from_date AND p.to_date AND (p.years IS NULL OR substr(m.to_date, 1, 4) IN (SELECT year FROM asked_year))
          AND NOT EXISTS (SELECT 1 FROM period_membership b WHERE b.structure_id = m.structure_id
                            AND (b.to_date IS NULL OR b.to_date > m.to_date)
                            AND (b.from_date IS NULL OR b.from_date <= date(m.to_date, '+1 day')))) AS left_network,
       (SELECT count(*) FROM asked_event e CROSS JOIN exchange x ON x.event_id = e.id WHERE e.state = 'held'
          AND (p.themes IS NULL OR x.theme_id IN (SELECT theme_id FROM asked_theme))) AS exchanges,
       (SELECT count(*) FROM asked_follow_up) AS follow_ups,
       (SELECT count(*) FROM asked_follow_up WHERE is_done) AS follow_ups_done,
       (SELECT count(*) FROM outreach o LEFT JOIN event e ON e.id = o.event_id
        WHERE o.from_date BETWEEN p.from_date AND p.to_date AND (p.years IS NULL OR substr(o.from_date, 1, 4) IN (SELECT year FROM asked_year))
          AND (p.channel IS NULL OR o.channel = p.channel)
          AND (p.kinds IS NULL OR e.kind IN (SELECT kind FROM asked_kind))
          AND (p.networks IS NULL OR (e.id IS NOT NULL AND coalesce(e.network_id, (SELECT home_network_id FROM profile)) IN (SELECT network_id FROM asked_network)))
          AND (p.series_id IS NULL OR coalesce(o.series_id, e.series_id) = p.series_id)) AS passed_on
FROM asked p;

-- One row a structure: held events that are asked for, visits and calls included; what it announced and kept, at gatherings.
CREATE TEMP VIEW structure_figures AS
WITH seen AS MATERIALIZED (
  SELECT structure_id, sum(announced AND gathers) AS awaited, sum(present) AS present, sum(present AND gathers) AS gathered,
         sum(announced AND present AND gathers) AS kept, sum(persons) AS persons, max(CASE WHEN present THEN date END) AS date
  FROM asked_presence GROUP BY structure_id
)
SELECT s.id AS structure_id, CASE WHEN s.short_name <> '' THEN s.short_name ELSE s.name END AS subject,
       coalesce(p.awaited, 0) AS awaited, coalesce(p.present, 0) AS present, coalesce(p.gathered, 0) AS gathered,
       coalesce(p.awaited - p.kept, 0) AS awaited_absent, coalesce(p.kept, 0) AS awaited_came, coalesce(p.persons, 0) AS persons,
       (SELECT coalesce(sum(i.more), 0) FROM structure_interval i WHERE i.structure_id = s.id) AS persons_more, p.date
FROM structure s LEFT JOIN seen p ON p.structure_id = s.id
WHERE (SELECT territory FROM asked) IS NULL OR s.department = (SELECT territory FROM asked);

-- A structure in a year: gatherings it came to ÷ gatherings whose sheet it is on.
CREATE TEMP VIEW structure_year_figures AS
SELECT p.structure_id, (SELECT name FROM structure_name n WHERE n.id = p.structure_id) AS subject, p.year || '-12-31' AS date,
       sum(p.present) AS present, count(*) AS listed
FROM (SELECT a.structure_id, substr(q.date, 1, 4) AS year, max(a.present) AS present
      FROM event q CROSS JOIN asked_attendance a ON a.event_id = q.id
      WHERE q.id IN (SELECT id FROM asked_event WHERE state = 'held' AND gathers) AND a.structure_id IS NOT NULL
      GROUP BY q.id, a.structure_id) p
GROUP BY p.structure_id, p.year;

-- The plan: tasks that have no sub-tasks and were not dropped.
CREATE TEMP VIEW action_figures AS
SELECT a.id AS action_id, CASE WHEN a.number <> '' THEN a.number || ' ' || a.title ELSE a.title END AS subject, NULL AS date,
       (SELECT count(*) FROM task t WHERE t.action_id = a.id AND t.state <> 'dropped'
          AND NOT EXISTS (SELECT 1 FROM task u WHERE u.parent_id = t.id)) AS tasks,
       (SELECT count(*) FROM task t WHERE t.action_id = a.id AND t.state = 'done'
          AND (t.done_on IS NULL OR t.done_on <= (SELECT to_date FROM asked))
          AND NOT EXISTS (SELECT 1 FROM task u WHERE u.parent_id = t.id)) AS tasks_done
FROM action a;

-- Presence with the structure's name, for the lists of a report: who announced itself and stayed away, who came
-- without having said so, who came without being a member.
CREATE TEMP VIEW presence_named AS
SELECT p.*, CASE WHEN s.short_name <> '' THEN s.short_name ELSE s.name END AS structure
FROM presence p JOIN structure s ON s.id = p.structure_id;
