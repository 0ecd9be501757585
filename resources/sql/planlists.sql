-- The registers of the plan as people see them; conventions as in lists.sql. The lists of an action sheet are one line
-- an entry in the actions' cells ("what; when" for those with a time), which `maillage import … actions` takes back.

CREATE TEMP VIEW axis_name AS
SELECT id, CASE WHEN number <> '' THEN number || ' ' || title ELSE title END AS name FROM axis;

CREATE TEMP VIEW action_name AS
SELECT id, CASE WHEN number <> '' THEN number || ' ' || title ELSE title END AS name FROM action;

CREATE TEMP VIEW list_axes AS
SELECT x.id, x.key, x.number, x.title, (SELECT count(*) FROM action a WHERE a.axis_id = x.id) AS actions, x.notes
FROM axis x;

CREATE TEMP VIEW line_words AS
SELECT id, action_id, kind, position,
       CASE WHEN period = '' THEN text WHEN text = '' THEN period ELSE period || ' : ' || text END AS words
FROM action_line;

CREATE TEMP VIEW list_actions AS
SELECT a.id, a.axis_id, a.key, a.number, a.title, x.name AS axis, a.state, a.board_member, a.staff, a.working_group, a.context,
       (SELECT group_concat(words, char(10)) FROM (SELECT words FROM line_words w WHERE w.action_id = a.id AND w.kind = 'objective' ORDER BY w.position, w.id)) AS objectives,
       (SELECT group_concat(words, char(10)) FROM (SELECT words FROM line_words w WHERE w.action_id = a.id AND w.kind = 'step' ORDER BY w.position, w.id)) AS steps,
       (SELECT group_concat(words, char(10)) FROM (SELECT words FROM line_words w WHERE w.action_id = a.id AND w.kind = 'partner' ORDER BY w.position, w.id)) AS partners,
       (SELECT group_concat(words, char(10)) FROM (
          SELECT CASE WHEN f.amount IS NULL THEN f.source ELSE f.source || ' = ' || CAST(f.amount AS TEXT) END AS words
          FROM funding f WHERE f.action_id = a.id ORDER BY f.position, f.id)) AS funding,
       (SELECT group_concat(words, char(10)) FROM (
          SELECT CASE WHEN i.kind = 'narrative' THEN i.title ELSE i.title || ' [' || i.kind || ']' END AS words
          FROM indicator i WHERE i.action_id = a.id ORDER BY i.position, i.id)) AS indicators,
       (SELECT group_concat(words, char(10)) FROM (SELECT words FROM line_words w WHERE w.action_id = a.id AND w.kind = 'timing' ORDER BY w.position, w.id)) AS timing,
       (SELECT count(*) FROM task t WHERE t.action_id = a.id) AS tasks,
       (SELECT count(*) FROM decision d WHERE d.action_id = a.id AND d.answer = '') AS to_decide, a.notes
FROM action a LEFT JOIN axis_name x ON x.id = a.axis_id;

CREATE TEMP VIEW list_lines AS
SELECT l.id, l.action_id, l.action_id || ' ' || l.kind AS list, n.name AS action, l.kind, l.position, l.text, l.period, l.from_date AS "from", l.to_date AS "to", l.done
FROM action_line l JOIN action_name n ON n.id = l.action_id;

CREATE TEMP VIEW list_funding AS
SELECT f.id, f.action_id, n.name AS action, f.position, f.source, f.amount
FROM funding f JOIN action_name n ON n.id = f.action_id;

CREATE TEMP VIEW list_indicators AS
SELECT i.id, i.action_id, i.series_id, i.theme_id, i.network_id, n.name AS action, i.position, i.key, i.title, i.kind, i.unit,
       i.baseline, i.target, i.due_date AS due, i.combine, i.figure, i.from_date AS "from", i.to_date AS "to", i.event_kind,
       r.name AS series, t.name AS theme, w.name AS network, i.place, i.territory, i.channel, i.notes
FROM indicator i JOIN action_name n ON n.id = i.action_id LEFT JOIN series r ON r.id = i.series_id
LEFT JOIN theme t ON t.id = i.theme_id LEFT JOIN network w ON w.id = i.network_id;

CREATE TEMP VIEW list_measures AS
SELECT m.id, m.indicator_id, i.action_id, n.name AS action, i.title AS indicator, m.date, m.part, m.value, m.out_of, m.note, m.source
FROM measure m JOIN indicator i ON i.id = m.indicator_id JOIN action_name n ON n.id = i.action_id;

-- The days of the schedule, as the window shows them, beside what people wrote. It is worked out once for each time it is asked for.
CREATE TEMP VIEW list_tasks AS
WITH scheduled AS MATERIALIZED (
  SELECT CAST(value ->> 0 AS INTEGER) AS id, value ->> 1 AS first, value ->> 2 AS last FROM json_each(plan_dates())
)
SELECT t.id, t.action_id, t.parent_id, t.event_id, t.key, t.title, n.name AS action, p.title AS parent, t.position, t.milestone, t.period,
       t.from_date AS "from", t.to_date AS "to", t.from_certainty, t.to_certainty, t.duration, t.limit_kind, t.limit_date,
       t.state, t.progress, t.done_on, t.who, t.notes, t.days, e.title AS event, s.first AS start, s.last AS "end"
FROM task t LEFT JOIN action_name n ON n.id = t.action_id LEFT JOIN task p ON p.id = t.parent_id
LEFT JOIN event e ON e.id = t.event_id LEFT JOIN scheduled s ON s.id = t.id;

CREATE TEMP VIEW list_dependencies AS
SELECT d.id, d.from_task_id, d.to_task_id, f.title AS "from", t.title AS "to", d.kind, d.lag
FROM dependency d JOIN task f ON f.id = d.from_task_id JOIN task t ON t.id = d.to_task_id;

CREATE TEMP VIEW list_decisions AS
SELECT d.id, d.action_id, d.task_id, n.name AS action, t.title AS task, d.field, d.question,
       CASE WHEN d.answer = '' THEN 'open' ELSE 'decided' END AS state, d.answer, d.decided_on
FROM decision d LEFT JOIN action_name n ON n.id = d.action_id LEFT JOIN task t ON t.id = d.task_id;

-- Last done on the day that was noted or by the last held event of its kind, whichever is later; due so many months on.
-- date('2019-12-31', '+2 months') would be in March: the day is held to the end of the month.
CREATE TEMP VIEW list_obligations AS
WITH met AS (
  SELECT o.*, max(CASE WHEN o.last_date <= (SELECT day FROM today) THEN o.last_date ELSE '' END, coalesce((SELECT max(e.date) FROM event e WHERE e.kind = o.event_kind AND e.state = 'held' AND e.date <= (SELECT day FROM today)), '')) AS met_on
  FROM obligation o
), due AS (
  SELECT m.*, CASE WHEN met_on <> '' THEN min(date(met_on, '+' || months || ' months'), date(met_on, 'start of month', '+' || (months + 1) || ' months', '-1 day')) END AS due_on
  FROM met m
)
SELECT d.id, d.action_id, d.key, d.title, d.statute, d.months, d.event_kind, d.last_date, nullif(d.met_on, '') AS last, d.due_on AS due,
       CASE WHEN d.due_on IS NULL THEN 'never' WHEN d.due_on < (SELECT day FROM today) THEN 'overdue'
            WHEN d.due_on < date((SELECT day FROM today), '+6 months') THEN 'soon' ELSE 'in-time' END AS state,
       n.name AS action, d.notes
FROM due d LEFT JOIN action_name n ON n.id = d.action_id;

CREATE TEMP VIEW list_baselines AS
SELECT b.id, b.name, b.taken_on, (SELECT count(*) FROM baseline_task t WHERE t.baseline_id = b.id) AS tasks FROM baseline b;

-- What has a day: planned events, follow-ups, statutory terms. `page` and `id` say where it is dealt with. Milestones and what has to be over by a day come from the schedule.
CREATE TEMP VIEW agenda AS
SELECT e.date AS date, e.kind AS kind, e.title AS title,
       e.place || CASE WHEN e.place <> '' AND e.commune <> '' THEN ', ' ELSE '' END || e.commune AS detail, e.announced_start AS time, 'event' AS page, e.id AS id, NULL AS structure_id
FROM event e WHERE e.state = 'planned'
UNION ALL
SELECT x.due_date, 'follow-up', x.follow_up,
       coalesce((SELECT p.name || ' · ' FROM person_name p WHERE p.id = x.follow_up_person_id), '') || coalesce((SELECT name FROM structure_name s WHERE s.id = x.structure_id), e.title), NULL, 'followups', x.id, x.structure_id
FROM exchange x JOIN event e ON e.id = x.event_id WHERE x.follow_up_state = 'todo' AND x.due_date IS NOT NULL
UNION ALL
SELECT o.due, 'statutory', o.title, o.statute, NULL, 'obligations', o.id, NULL FROM list_obligations o WHERE o.due IS NOT NULL;

-- Beside it, events whose debrief has no word yet or has not been sent: all there ever were, so whoever asks says since when.
CREATE TEMP VIEW debrief_due AS
SELECT e.date, CASE WHEN e.introduction || e.perspectives || coalesce(r.introduction || r.perspectives, '') = '' THEN 'debrief' ELSE 'debrief-to-send' END AS kind,
       e.title, coalesce(r.name, '') AS detail, NULL AS time, 'event' AS page, e.id
FROM event e LEFT JOIN series r ON r.id = e.series_id
WHERE e.state = 'held' AND e.kind NOT IN ('visit', 'call') AND e.debrief_sent_on IS NULL;
