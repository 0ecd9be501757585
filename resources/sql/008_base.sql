-- Eighth version: whose members an event is counted on, where that is not what follows from the network it is held with (NULL: it
-- follows).

ALTER TABLE event ADD COLUMN base_network_id INTEGER REFERENCES network (id) ON DELETE SET NULL;
CREATE INDEX event_by_base ON event (base_network_id);

-- The events of a period with all that says whose members they are counted on, without opening the others.
DROP INDEX event_by_date;
CREATE INDEX event_by_date ON event (date, state, kind, network_id, series_id, base_network_id);
