-- Sixth version: what the figures of a large file go by. Nothing that people wrote changes.

-- Whoever comes or goes within a period, without going through all memberships.
CREATE INDEX membership_by_beginning ON membership (network_id, status, from_date);
CREATE INDEX membership_by_end ON membership (network_id, status, to_date);

-- The events of a period that are held with one network or belong to one series, without opening the others.
DROP INDEX event_by_date;
CREATE INDEX event_by_date ON event (date, state, kind, network_id, series_id);

-- Members are counted by department and by network in the order of these.
CREATE INDEX structure_by_department ON structure (department);
DROP INDEX affiliation_by_network;
CREATE INDEX affiliation_by_network ON affiliation (network_id, structure_id);

-- Structures in the order of the names that are shown (the expression is that of the views).
CREATE INDEX structure_by_shown_name ON structure (CASE WHEN short_name <> '' THEN short_name ELSE name END);
