-- The registers as people see them: one view a list, the same for the window, the command line and the files it
-- writes. Columns that `maillage import` reads back bear the same names there. `scope` columns (event_id,
-- structure_id, …) let a page show the part that belongs to one thing. TEMP views, as in views.sql.

CREATE TEMP VIEW structure_name AS
SELECT id, CASE WHEN short_name <> '' THEN short_name ELSE name END AS name FROM structure;

CREATE TEMP VIEW person_name AS
SELECT id, trim(given_name || ' ' || family_name) AS name FROM person;

CREATE TEMP VIEW list_structures AS
SELECT s.id, s.key, s.name, s.short_name, s.kind, s.address, s.postcode, s.commune, s.department,
       s.latitude, s.longitude, s.phone, s.email, s.web, s.staff,
       -- today's membership in the home network, else in another one; else whoever left
       coalesce((SELECT m.status FROM membership m
                 WHERE m.structure_id = s.id AND (m.from_date IS NULL OR m.from_date <= (SELECT day FROM today))
                   AND (m.to_date IS NULL OR m.to_date >= (SELECT day FROM today))
                 ORDER BY m.network_id IS NOT (SELECT home_network_id FROM profile),
                          CASE m.status WHEN 'member' THEN 1 WHEN 'associate' THEN 2 WHEN 'partner' THEN 3 WHEN 'host' THEN 4 ELSE 5 END
                 LIMIT 1),
                (SELECT 'former' FROM membership m WHERE m.structure_id = s.id AND m.to_date < (SELECT day FROM today) LIMIT 1), '') AS status,
       (SELECT group_concat(name, ', ') FROM (
          SELECT CASE WHEN n.short_name <> '' THEN n.short_name ELSE n.name END AS name
          FROM membership m JOIN network n ON n.id = m.network_id
          WHERE m.structure_id = s.id AND (m.from_date IS NULL OR m.from_date <= (SELECT day FROM today))
            AND (m.to_date IS NULL OR m.to_date >= (SELECT day FROM today))
          GROUP BY n.id ORDER BY n.id IS NOT (SELECT home_network_id FROM profile), min(m.id))) AS network,
       EXISTS (SELECT 1 FROM membership m
               WHERE m.structure_id = s.id AND m.network_id = (SELECT home_network_id FROM profile)
                 AND (m.from_date IS NULL OR m.from_date <= (SELECT day FROM today))
                 AND (m.to_date IS NULL OR m.to_date >= (SELECT day FROM today))) AS home,
       (SELECT group_concat(name, ', ') FROM (
          SELECT CASE WHEN n.short_name <> '' THEN n.short_name ELSE n.name END AS name
          FROM affiliation f JOIN network n ON n.id = f.network_id WHERE f.structure_id = s.id ORDER BY f.id)) AS affiliations,
       (SELECT max(e.date) FROM attendance a CROSS JOIN event e ON e.id = a.event_id
        WHERE a.structure_id = s.id AND a.present = 1 AND e.state = 'held') AS last_contact,
       s.notes
FROM structure s;

CREATE TEMP VIEW list_people AS
SELECT p.id, p.key, p.given_name, p.family_name, p.phone, p.email,
       (SELECT group_concat(structure_id, ', ') FROM (
          SELECT r.structure_id FROM role r
          WHERE r.person_id = p.id AND (r.to_date IS NULL OR r.to_date >= (SELECT day FROM today)) ORDER BY r.id)) AS structure_ids,
       (SELECT group_concat(name, ', ') FROM (
          SELECT n.name FROM role r JOIN structure_name n ON n.id = r.structure_id
          WHERE r.person_id = p.id AND (r.to_date IS NULL OR r.to_date >= (SELECT day FROM today)) ORDER BY r.id)) AS structure,
       (SELECT group_concat(title, ', ') FROM (
          SELECT r.title FROM role r
          WHERE r.person_id = p.id AND r.title <> '' AND (r.to_date IS NULL OR r.to_date >= (SELECT day FROM today)) ORDER BY r.id)) AS role,
       p.notes
FROM person p;

CREATE TEMP VIEW list_roles AS
SELECT r.id, r.person_id, r.structure_id, p.name AS person, s.name AS structure, r.title AS role,
       r.from_date AS "from", r.to_date AS "to", r.notes
FROM role r JOIN person_name p ON p.id = r.person_id JOIN structure_name s ON s.id = r.structure_id;

CREATE TEMP VIEW list_networks AS
SELECT n.id, n.parent_id, n.key, n.name, n.short_name, n.level, n.state, u.name AS parent, n.territory, n.web,
       (SELECT count(DISTINCT m.structure_id) FROM membership m
        WHERE m.network_id = n.id AND m.status = 'member'
          AND (m.from_date IS NULL OR m.from_date <= (SELECT day FROM today))
          AND (m.to_date IS NULL OR m.to_date >= (SELECT day FROM today))) AS members,
       (SELECT max(e.date) FROM event e WHERE e.network_id = n.id AND e.state = 'held' AND e.date <= (SELECT day FROM today)) AS last_event,
       n.id IS (SELECT home_network_id FROM profile) AS home, n.notes
FROM network n LEFT JOIN network u ON u.id = n.parent_id;

CREATE TEMP VIEW list_memberships AS
SELECT m.id, m.structure_id, m.network_id, s.name AS structure, n.name AS network, m.status,
       m.from_date AS "from", m.to_date AS "to", m.notes
FROM membership m JOIN structure_name s ON s.id = m.structure_id JOIN network n ON n.id = m.network_id;

CREATE TEMP VIEW list_affiliations AS
SELECT f.id, f.structure_id, f.network_id, s.name AS structure, n.name AS network, f.basis, f.noted_on, f.notes
FROM affiliation f JOIN structure_name s ON s.id = f.structure_id JOIN network n ON n.id = f.network_id;

CREATE TEMP VIEW list_series AS
SELECT s.id, s.key, s.name, s.subtitle,
       (SELECT count(*) FROM event e WHERE e.series_id = s.id) AS events,
       (SELECT min(date) FROM event e WHERE e.series_id = s.id) AS first_date,
       (SELECT max(date) FROM event e WHERE e.series_id = s.id) AS last_date,
       s.notes, s.introduction, s.perspectives
FROM series s;

-- Names and figures by subqueries, not by joins: SQLite leaves out what is not asked for, so that counting the list reads an index only.
CREATE TEMP VIEW list_events AS
SELECT e.id, e.series_id, e.host_id, e.network_id, e.key, e.date, e.kind, e.title, e.state,
       (SELECT r.name FROM series r WHERE r.id = e.series_id) AS series, e.place, e.place_kind, e.commune,
       (SELECT h.name FROM structure_name h WHERE h.id = e.host_id) AS host,
       (SELECT w.name FROM network w WHERE w.id = e.network_id) AS network,
       (SELECT w.name FROM network w WHERE w.id = e.base_network_id) AS counted_on,
       e.announced_start, e.announced_end, e.actual_start, e.actual_end, e.estimate_low, e.estimate_high,
       (SELECT f.announced FROM event_figures f WHERE f.event_id = e.id) AS announced,
       (SELECT f.members_present FROM event_figures f WHERE f.event_id = e.id) AS members_present,
       (SELECT f.persons FROM event_figures f WHERE f.event_id = e.id) AS persons,
       (SELECT CASE WHEN f.persons_more > 0 THEN f.persons + f.persons_more END FROM event_figures f WHERE f.event_id = e.id) AS persons_high,
       e.notes, e.introduction, e.perspectives, e.debrief_sent_on, e.arrived_from, e.arrived_to
FROM event e;

CREATE TEMP VIEW list_attendance AS
SELECT a.id, a.event_id, a.structure_id, a.person_id, e.title AS event, e.date, s.name AS structure, p.name AS person,
       nullif(a.group_name, '') AS "group", CASE WHEN a.group_name <> '' THEN 'group' ELSE v.party END AS party, a.reply,
       a.expected, a.expected_high, a.present, a.headcount, a.headcount_high, a.remark
FROM attendance a
JOIN event e ON e.id = a.event_id
JOIN attendance_party v ON v.id = a.id
LEFT JOIN structure_name s ON s.id = a.structure_id
LEFT JOIN person_name p ON p.id = a.person_id;

CREATE TEMP VIEW list_outreach AS
SELECT o.id, o.event_id, o.series_id, o.structure_id, e.title AS event, e.date, r.name AS series, o.channel, o.label,
       o.from_date AS "from", o.to_date AS "to", o.approximate, o.audience, s.name AS structure, o.notes, o.afterwards,
       (SELECT count(*) FROM recipient t WHERE t.outreach_id = o.id) AS sent_to,
       (SELECT group_concat(word, '; ') FROM (SELECT CASE WHEN w.key <> '' THEN w.key ELSE w.name END AS word
        FROM recipient t JOIN structure w ON w.id = t.structure_id WHERE t.outreach_id = o.id ORDER BY word)) AS recipients
FROM outreach o
LEFT JOIN event e ON e.id = o.event_id
LEFT JOIN series r ON r.id = o.series_id
LEFT JOIN structure_name s ON s.id = o.structure_id;

CREATE TEMP VIEW list_exchanges AS
SELECT x.id, x.event_id, x.theme_id, x.structure_id, x.with_structure_id, e.series_id, e.title AS event, e.date, t.name AS theme, x.said,
       s.name AS structure, w.name AS with_structure, x.follow_up, x.follow_up_state, x.due_date AS due, x.done_date AS done, x.follow_up_person_id, p.name AS follow_up_person
FROM exchange x
JOIN event e ON e.id = x.event_id
LEFT JOIN theme t ON t.id = x.theme_id
LEFT JOIN structure_name s ON s.id = x.structure_id
LEFT JOIN structure_name w ON w.id = x.with_structure_id
LEFT JOIN person_name p ON p.id = x.follow_up_person_id;

CREATE TEMP VIEW list_themes AS
SELECT t.id, t.name,
       (SELECT count(*) FROM exchange x WHERE x.theme_id = t.id) AS exchanges,
       (SELECT count(*) FROM exchange x WHERE x.theme_id = t.id AND x.follow_up_state = 'todo') AS to_do,
       (SELECT max(e.date) FROM exchange x JOIN event e ON e.id = x.event_id WHERE x.theme_id = t.id) AS last_date,
       t.notes
FROM theme t;

CREATE TEMP VIEW list_feedback AS
SELECT f.id, f.event_id, f.structure_id, e.series_id, e.title AS event, e.date, f.tone, f.said, s.name AS structure
FROM feedback f JOIN event e ON e.id = f.event_id LEFT JOIN structure_name s ON s.id = f.structure_id;

CREATE TEMP VIEW list_files AS
SELECT a.id, a.event_id, a.structure_id, a.resource_id, a.name, a.media_type, a.caption, a.in_debrief, (SELECT length(c.data) FROM content c WHERE c.hash = a.content) AS bytes,
       e.title AS event, s.name AS structure, r.title AS resource
FROM attachment a LEFT JOIN event e ON e.id = a.event_id LEFT JOIN structure_name s ON s.id = a.structure_id
LEFT JOIN resource r ON r.id = a.resource_id;

CREATE TEMP VIEW list_resources AS
SELECT r.id, r.structure_id, r.person_id, r.key, r.title, r.kind, r.summary, r.words, s.name AS structure, p.name AS contact, r.date, r.link, r.licence,
       (SELECT count(*) FROM attachment a WHERE a.resource_id = r.id) AS files,
       (SELECT group_concat(word, '; ') FROM (SELECT CASE WHEN e.key <> '' THEN e.key ELSE e.title END AS word
        FROM resource_origin o JOIN event e ON e.id = o.event_id WHERE o.resource_id = r.id ORDER BY e.date, e.id)) AS events,
       (SELECT group_concat(word, '; ') FROM (SELECT CASE WHEN a.key <> '' THEN a.key WHEN a.number <> '' THEN a.number ELSE a.title END AS word
        FROM resource_origin o JOIN action a ON a.id = o.action_id WHERE o.resource_id = r.id ORDER BY a.id)) AS actions, r.notes
FROM resource r LEFT JOIN structure_name s ON s.id = r.structure_id LEFT JOIN person_name p ON p.id = r.person_id;

CREATE TEMP VIEW list_resource_origins AS
SELECT o.id, o.resource_id, o.event_id, o.action_id, r.title AS resource, e.date, e.title AS event,
       CASE WHEN a.number <> '' THEN a.number || ' ' || a.title ELSE a.title END AS action
FROM resource_origin o JOIN resource r ON r.id = o.resource_id LEFT JOIN event e ON e.id = o.event_id LEFT JOIN action a ON a.id = o.action_id;

-- All that happened with a structure, newest first: kind says what sort of thing, title and remark what it was.
CREATE TEMP VIEW timeline AS
SELECT p.event_id AS id, p.structure_id, p.event_id, e.date, e.kind AS kind, e.title,
       CASE WHEN e.state = 'cancelled' THEN 'cancelled' WHEN p.present THEN 'present'
            WHEN p.announced AND e.state = 'held' THEN 'announced-absent' WHEN p.announced THEN 'announced' ELSE 'invited' END AS what,
       p.persons,
       (SELECT p.persons + sum(i.more) FROM asked_interval i WHERE i.event_id = p.event_id AND i.structure_id = p.structure_id) AS persons_high,
       (SELECT group_concat(a.remark, ' · ') FROM attendance a
        WHERE a.event_id = p.event_id AND a.structure_id = p.structure_id AND a.remark <> '') AS remark
FROM (SELECT structure_id, event_id, max(reply IN ('yes', 'maybe')) AS announced, max(present) AS present,
             sum(min(headcount, 100000)) AS persons
      FROM attendance WHERE structure_id IS NOT NULL GROUP BY structure_id, event_id) p
JOIN event e ON e.id = p.event_id
UNION ALL
SELECT x.id, x.structure_id, x.event_id, e.date, 'exchange', coalesce(t.name, e.title), 'exchange', NULL, NULL,
       CASE WHEN x.said <> '' THEN x.said ELSE x.follow_up END
FROM exchange x JOIN event e ON e.id = x.event_id LEFT JOIN theme t ON t.id = x.theme_id WHERE x.structure_id IS NOT NULL
UNION ALL
SELECT -x.id, x.with_structure_id, x.event_id, e.date, 'exchange', coalesce(t.name, e.title), 'exchange', NULL, NULL,
       CASE WHEN x.said <> '' THEN x.said ELSE x.follow_up END
FROM exchange x JOIN event e ON e.id = x.event_id LEFT JOIN theme t ON t.id = x.theme_id
WHERE x.with_structure_id IS NOT NULL AND x.with_structure_id IS NOT x.structure_id
UNION ALL
SELECT f.id, f.structure_id, f.event_id, e.date, 'feedback', e.title, f.tone, NULL, NULL, f.said
FROM feedback f JOIN event e ON e.id = f.event_id WHERE f.structure_id IS NOT NULL
UNION ALL
SELECT o.id, o.structure_id, o.event_id, o.from_date, 'outreach',
       CASE WHEN o.label <> '' THEN o.label ELSE coalesce(e.title, r.name) END, o.channel, NULL, NULL, o.audience
FROM outreach o LEFT JOIN event e ON e.id = o.event_id LEFT JOIN series r ON r.id = o.series_id WHERE o.structure_id IS NOT NULL
UNION ALL
SELECT -t.id, t.structure_id, o.event_id, o.from_date, 'outreach',
       CASE WHEN o.label <> '' THEN o.label ELSE coalesce(e.title, r.name) END, o.channel, NULL, NULL, o.audience
FROM recipient t JOIN outreach o ON o.id = t.outreach_id LEFT JOIN event e ON e.id = o.event_id LEFT JOIN series r ON r.id = o.series_id
UNION ALL
SELECT m.id, m.structure_id, NULL, m.from_date, 'membership', n.name, 'joined-' || m.status, NULL, NULL, m.notes
FROM membership m JOIN network n ON n.id = m.network_id WHERE m.from_date IS NOT NULL
UNION ALL
SELECT -m.id, m.structure_id, NULL, m.to_date, 'membership', n.name, 'left-' || m.status, NULL, NULL, m.notes
FROM membership m JOIN network n ON n.id = m.network_id WHERE m.to_date IS NOT NULL
UNION ALL
SELECT f.id, f.structure_id, NULL, f.noted_on, 'affiliation', n.name, f.basis, NULL, NULL, f.notes
FROM affiliation f JOIN network n ON n.id = f.network_id WHERE f.noted_on IS NOT NULL;

CREATE TEMP VIEW list_timeline AS
SELECT t.*, (SELECT name FROM structure_name s WHERE s.id = t.structure_id) AS structure FROM timeline t;

-- The attendance sheet of an event: one line a structure that is on it, one a person without structure, one a group; and, of a
-- gathering, one a structure that was a member that day of the network it is counted on. Its id is the structure's, the person's or
-- the group's row in attendance; a group has its name where a structure has its own. `listed` tells who has a row in attendance.
CREATE TEMP VIEW list_roll AS
SELECT s.id, p.event_id, s.id AS structure_id, CASE WHEN s.short_name <> '' THEN s.short_name ELSE s.name END AS structure,
       s.commune, p.party,
       CASE p.answer WHEN 3 THEN 'yes' WHEN 2 THEN 'maybe' WHEN 1 THEN 'no' ELSE 'unknown' END AS reply,
       (SELECT a.expected FROM attendance a
        WHERE a.event_id = p.event_id AND a.structure_id = p.structure_id AND a.person_id IS NULL) AS expected,
       (SELECT a.expected_high FROM attendance a
        WHERE a.event_id = p.event_id AND a.structure_id = p.structure_id AND a.person_id IS NULL) AS expected_high,
       p.present, p.persons,
       (SELECT p.persons + sum(i.more) FROM asked_interval i WHERE i.event_id = p.event_id AND i.structure_id = p.structure_id) AS persons_high,
       (SELECT group_concat(w.name, ', ') FROM attendance a JOIN person_name w ON w.id = a.person_id
        WHERE a.event_id = p.event_id AND a.structure_id = p.structure_id) AS names,
       (SELECT a.remark FROM attendance a
        WHERE a.event_id = p.event_id AND a.structure_id = p.structure_id AND a.person_id IS NULL) AS remark,
       1 AS listed, p.announced
FROM (SELECT event_id, structure_id, party, max(announced) AS announced, max(present) AS present, sum(headcount) AS persons,
             max(CASE reply WHEN 'yes' THEN 3 WHEN 'maybe' THEN 2 WHEN 'no' THEN 1 ELSE 0 END) AS answer
      FROM attendance_party WHERE structure_id IS NOT NULL GROUP BY event_id, structure_id) p
JOIN structure s ON s.id = p.structure_id
UNION ALL
SELECT s.id, e.id, s.id, CASE WHEN s.short_name <> '' THEN s.short_name ELSE s.name END, s.commune, 'member', 'unknown',
       NULL, NULL, 0, 0, NULL, NULL, NULL, 0, 0
FROM counted_event e CROSS JOIN structure s
WHERE e.gathers
  AND EXISTS (SELECT 1 FROM membership m
             WHERE m.structure_id = s.id AND m.network_id = e.base_id
               AND m.status = 'member' AND (m.from_date IS NULL OR m.from_date <= e.date)
               AND (m.to_date IS NULL OR m.to_date >= e.date))
  AND NOT EXISTS (SELECT 1 FROM attendance a WHERE a.event_id = e.id AND a.structure_id = s.id)
UNION ALL
SELECT a.person_id, a.event_id, NULL, '', '', 'other', a.reply, NULL, NULL, a.present, a.headcount, NULL, p.name, a.remark, 1, a.reply IN ('yes', 'maybe')
FROM attendance a JOIN person_name p ON p.id = a.person_id
WHERE a.structure_id IS NULL
UNION ALL
SELECT a.id, a.event_id, NULL, a.group_name, '', 'group', a.reply, a.expected, a.expected_high, a.present, min(a.headcount, 100000),
       min(a.headcount_high, 100000), NULL, a.remark, 1, a.reply IN ('yes', 'maybe')
FROM attendance a WHERE a.group_name <> '';

CREATE TEMP VIEW list_school_holidays AS
SELECT id, school_year, holiday, zone, first_day, last_day FROM school_holiday;

CREATE TEMP VIEW list_special_days AS
SELECT id, name, first_day, last_day, worked FROM special_day;

CREATE TEMP VIEW list_activity_reports AS
SELECT id, key, from_date AS "from", to_date AS "to", title, introduction, on_participation, on_visits, on_themes, on_plan, perspectives,
       hidden_sections
FROM activity_report;

CREATE TEMP VIEW list_changes AS
SELECT id, date(made_at, 'localtime') AS date, strftime('%H:%M', made_at, 'localtime') AS time, title, kind, made_at AS at FROM change;
