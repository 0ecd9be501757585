-- Every number that Maillage shows is a row of one of these views: on screen, in a chart, a report, a CSV or on
-- the command line. They are TEMP views, made anew when a file is opened, so a file never carries an old
-- definition and never an unknown view. docs/figures.md says in words what they say here.

-- The period that the period figures are asked for; both days belong to it.
CREATE TEMP TABLE asked (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  from_date TEXT NOT NULL,
  to_date TEXT NOT NULL
);
INSERT INTO asked VALUES (1, '0001-01-01', '9999-12-31');

-- The day that lists of what holds today are made for; the program says which (models/domain/clock).
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

CREATE TEMP VIEW event_figures AS
SELECT e.id AS event_id, e.series_id, e.title AS subject, e.date, e.kind, e.state, e.commune, e.place,
       e.estimate_low, e.estimate_high,
       count(DISTINCT CASE WHEN a.announced THEN a.structure_id END) AS announced,
       count(DISTINCT CASE WHEN a.present THEN a.structure_id END) AS present,
       count(DISTINCT CASE WHEN a.present AND a.party = 'member' THEN a.structure_id END) AS members_present,
       count(DISTINCT CASE WHEN a.present AND a.party <> 'member' THEN a.structure_id END) AS others_present,
       count(DISTINCT CASE WHEN a.present AND a.party = 'partner' THEN a.structure_id END) AS partners_present,
       coalesce(sum(a.headcount), 0) AS persons,
       coalesce(sum(CASE WHEN a.party = 'member' THEN a.headcount END), 0) AS member_persons,
       (SELECT count(DISTINCT m.structure_id) FROM membership m
        WHERE m.network_id = (SELECT home_network_id FROM profile) AND m.status = 'member'
          AND (m.from_date IS NULL OR m.from_date <= e.date)
          AND (m.to_date IS NULL OR m.to_date >= e.date)) AS member_base
FROM event e LEFT JOIN attendance_party a ON a.event_id = e.id
GROUP BY e.id;

-- Sums over the held events of a series; reached counts each structure once, against the members on the last day.
CREATE TEMP VIEW series_figures AS
SELECT s.id AS series_id, s.name AS subject,
       count(DISTINCT a.event_id) AS events,
       min(a.date) AS first_date, max(a.date) AS date,
       count(DISTINCT CASE WHEN a.announced THEN a.event_id || ' ' || a.structure_id END) AS announced,
       count(DISTINCT CASE WHEN a.present AND a.party = 'member' THEN a.event_id || ' ' || a.structure_id END) AS members_present,
       count(DISTINCT CASE WHEN a.present AND a.party = 'member' THEN a.structure_id END) AS reached,
       coalesce(sum(a.headcount), 0) AS persons,
       coalesce(sum(CASE WHEN a.party = 'member' THEN a.headcount END), 0) AS member_persons,
       (SELECT count(DISTINCT m.structure_id) FROM membership m
        WHERE m.network_id = (SELECT home_network_id FROM profile) AND m.status = 'member'
          AND (m.from_date IS NULL OR m.from_date <= (SELECT max(date) FROM event WHERE series_id = s.id AND state = 'held'))
          AND (m.to_date IS NULL OR m.to_date >= (SELECT max(date) FROM event WHERE series_id = s.id AND state = 'held'))) AS member_base
FROM series s
LEFT JOIN (SELECT e.id AS event_id, e.date, e.series_id, p.structure_id, p.announced, p.present, p.headcount, p.party
           FROM event e LEFT JOIN attendance_party p ON p.event_id = e.id
           WHERE e.state = 'held') a ON a.series_id = s.id
GROUP BY s.id;

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
SELECT (SELECT to_date FROM asked) AS date,
       count(DISTINCT a.event_id) AS events,
       count(DISTINCT CASE WHEN a.kind = 'visit' THEN a.event_id END) AS visits,
       count(DISTINCT CASE WHEN a.announced THEN a.event_id || ' ' || a.structure_id END) AS announced,
       count(DISTINCT CASE WHEN a.present AND a.party = 'member' THEN a.event_id || ' ' || a.structure_id END) AS members_present,
       coalesce(sum(a.headcount), 0) AS persons,
       coalesce(sum(CASE WHEN a.party = 'member' THEN a.headcount END), 0) AS member_persons,
       count(DISTINCT CASE WHEN a.present AND a.party = 'member' THEN a.structure_id END) AS reached,
       count(DISTINCT CASE WHEN a.present AND a.party = 'member' AND a.kind = 'visit' THEN a.structure_id END) AS visited,
       (SELECT count(DISTINCT m.structure_id) FROM membership m
        WHERE m.network_id = (SELECT home_network_id FROM profile) AND m.status = 'member'
          AND (m.from_date IS NULL OR m.from_date <= (SELECT to_date FROM asked))
          AND (m.to_date IS NULL OR m.to_date >= (SELECT to_date FROM asked))) AS member_base
FROM (SELECT e.id AS event_id, e.kind, p.structure_id, p.announced, p.present, p.headcount, p.party
      FROM event e LEFT JOIN attendance_party p ON p.event_id = e.id
      WHERE e.state = 'held' AND e.date BETWEEN (SELECT from_date FROM asked) AND (SELECT to_date FROM asked)) a;

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
LEFT JOIN (SELECT * FROM presence
           WHERE state = 'held' AND date BETWEEN (SELECT from_date FROM asked) AND (SELECT to_date FROM asked)) p
       ON p.structure_id = s.id
GROUP BY s.id;

-- Presence with the structure's name, for the lists of a report: who announced itself and stayed away, who came
-- without having said so, who came without being a member.
CREATE TEMP VIEW presence_named AS
SELECT p.*, CASE WHEN s.short_name <> '' THEN s.short_name ELSE s.name END AS structure
FROM presence p JOIN structure s ON s.id = p.structure_id;
