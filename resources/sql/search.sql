-- What is found, as people see it: for each table that is searched a view `found_<table>` with the words it is called by,
-- the words around them, the day it belongs to, and the thing that leads to it (`at` says which sort, `at_id` which one).
-- TEMP views, as in views.sql.

CREATE TEMP VIEW found_network AS
SELECT id, name AS title, short_name || char(10) || territory || char(10) || web || char(10) || notes AS text, NULL AS date, 'network' AS at, id AS at_id
FROM network;

CREATE TEMP VIEW found_structure AS
SELECT id, name AS title,
       short_name || char(10) || commune || char(10) || department || char(10) || kind || char(10) || notes || char(10) || address || char(10) || postcode
         || char(10) || phone || char(10) || email || char(10) || web AS text, NULL AS date, 'structure' AS at, id AS at_id
FROM structure;

CREATE TEMP VIEW found_person AS
SELECT p.id, trim(p.given_name || ' ' || p.family_name) AS title,
       coalesce((SELECT n.name FROM role r JOIN structure_name n ON n.id = r.structure_id WHERE r.person_id = p.id ORDER BY r.id DESC LIMIT 1), '')
         || char(10) || p.notes || char(10) || p.phone || char(10) || p.email AS text, NULL AS date, 'person' AS at, p.id AS at_id
FROM person p;

CREATE TEMP VIEW found_role AS
SELECT r.id, p.name AS title, r.title || char(10) || s.name || char(10) || r.notes AS text, r.from_date AS date, 'person' AS at, r.person_id AS at_id
FROM role r JOIN person_name p ON p.id = r.person_id JOIN structure_name s ON s.id = r.structure_id;

CREATE TEMP VIEW found_membership AS
SELECT m.id, s.name AS title, n.name || char(10) || m.notes AS text, m.from_date AS date, 'structure' AS at, m.structure_id AS at_id
FROM membership m JOIN structure_name s ON s.id = m.structure_id JOIN network n ON n.id = m.network_id;

CREATE TEMP VIEW found_affiliation AS
SELECT f.id, s.name AS title, n.name || char(10) || f.notes AS text, f.noted_on AS date, 'structure' AS at, f.structure_id AS at_id
FROM affiliation f JOIN structure_name s ON s.id = f.structure_id JOIN network n ON n.id = f.network_id;

CREATE TEMP VIEW found_series AS
SELECT id, name AS title, subtitle || char(10) || notes || char(10) || introduction || char(10) || perspectives AS text, NULL AS date, 'series' AS at, id AS at_id
FROM series;

CREATE TEMP VIEW found_event AS
SELECT id, title, place || char(10) || place_kind || char(10) || commune || char(10) || notes || char(10) || introduction || char(10) || perspectives AS text,
       date, 'event' AS at, id AS at_id
FROM event;

CREATE TEMP VIEW found_outreach AS
SELECT o.id, coalesce(e.title, s.name) AS title, o.label || char(10) || o.audience || char(10) || o.notes AS text, o.from_date AS date,
       CASE WHEN o.event_id IS NOT NULL THEN 'event' ELSE 'series' END AS at, coalesce(o.event_id, o.series_id) AS at_id
FROM outreach o LEFT JOIN event e ON e.id = o.event_id LEFT JOIN series s ON s.id = o.series_id;

CREATE TEMP VIEW found_theme AS
SELECT id, name AS title, notes AS text, NULL AS date, 'theme' AS at, id AS at_id FROM theme;

CREATE TEMP VIEW found_exchange AS
SELECT x.id, e.title, x.said || char(10) || x.follow_up AS text, e.date, 'event' AS at, x.event_id AS at_id
FROM exchange x JOIN event e ON e.id = x.event_id;

CREATE TEMP VIEW found_feedback AS
SELECT f.id, e.title, f.said AS text, e.date, 'event' AS at, f.event_id AS at_id
FROM feedback f JOIN event e ON e.id = f.event_id;

CREATE TEMP VIEW found_attendance AS
SELECT a.id, e.title, a.group_name || char(10) || a.remark || char(10) || coalesce(p.name, s.name, '') AS text, e.date, 'event' AS at, a.event_id AS at_id
FROM attendance a JOIN event e ON e.id = a.event_id LEFT JOIN structure_name s ON s.id = a.structure_id LEFT JOIN person_name p ON p.id = a.person_id;

CREATE TEMP VIEW found_attachment AS
SELECT a.id, a.name AS title, a.caption || char(10) || coalesce(e.title, r.title, s.name) AS text, e.date,
       CASE WHEN a.event_id IS NOT NULL THEN 'event' WHEN a.resource_id IS NOT NULL THEN 'resource' ELSE 'structure' END AS at,
       coalesce(a.event_id, a.resource_id, a.structure_id) AS at_id
FROM attachment a LEFT JOIN event e ON e.id = a.event_id LEFT JOIN structure_name s ON s.id = a.structure_id
LEFT JOIN resource r ON r.id = a.resource_id;

CREATE TEMP VIEW found_resource AS
SELECT id, title, words || char(10) || summary || char(10) || link || char(10) || licence || char(10) || notes AS text, date, 'resource' AS at, id AS at_id
FROM resource;

CREATE TEMP VIEW found_axis AS
SELECT id, trim(number || ' ' || title) AS title, notes AS text, NULL AS date, 'axis' AS at, id AS at_id FROM axis;

CREATE TEMP VIEW found_action AS
SELECT id, trim(number || ' ' || title) AS title,
       context || char(10) || working_group || char(10) || board_member || char(10) || staff || char(10) || notes AS text, NULL AS date, 'action' AS at, id AS at_id
FROM action;

CREATE TEMP VIEW found_action_line AS
SELECT l.id, trim(a.number || ' ' || a.title) AS title, l.text || char(10) || l.period AS text, l.from_date AS date, 'action' AS at, l.action_id AS at_id
FROM action_line l JOIN action a ON a.id = l.action_id;

CREATE TEMP VIEW found_funding AS
SELECT f.id, trim(a.number || ' ' || a.title) AS title, f.source AS text, NULL AS date, 'action' AS at, f.action_id AS at_id
FROM funding f JOIN action a ON a.id = f.action_id;

CREATE TEMP VIEW found_indicator AS
SELECT i.id, trim(a.number || ' ' || a.title) AS title, i.title AS text, i.due_date AS date, 'indicator' AS at, i.id AS at_id
FROM indicator i JOIN action a ON a.id = i.action_id;

CREATE TEMP VIEW found_measure AS
SELECT m.id, i.title, m.part || char(10) || m.note || char(10) || m.source AS text, m.date, 'indicator' AS at, m.indicator_id AS at_id
FROM measure m JOIN indicator i ON i.id = m.indicator_id;

CREATE TEMP VIEW found_activity_report AS
SELECT id, CASE WHEN title <> '' THEN title ELSE from_date || ' – ' || to_date END AS title,
       introduction || char(10) || on_participation || char(10) || on_visits || char(10) || on_themes || char(10) || on_plan || char(10) || perspectives AS text,
       to_date AS date, 'activity-report' AS at, id AS at_id
FROM activity_report;

CREATE TEMP VIEW found_task AS
SELECT t.id, t.title, coalesce(a.title, '') || char(10) || t.who || char(10) || t.notes AS text, t.from_date AS date, 'task' AS at, t.id AS at_id
FROM task t LEFT JOIN action a ON a.id = t.action_id;

CREATE TEMP VIEW found_decision AS
SELECT id, question AS title, answer AS text, decided_on AS date, 'decision' AS at, id AS at_id FROM decision;

CREATE TEMP VIEW found_obligation AS
SELECT id, title, statute || char(10) || notes AS text, last_date AS date, 'obligation' AS at, id AS at_id FROM obligation;
