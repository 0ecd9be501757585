-- Fifth version: an event says on which day its debrief went out (NULL = not yet).

ALTER TABLE event ADD COLUMN debrief_sent_on TEXT CHECK (debrief_sent_on IS date(debrief_sent_on));

-- Remarks of attendance sheets can be searched. Few of very many rows have one: only those are in the index, by way of a
-- view (see models/store/searchindex), and a partial index leads to them without reading the others.
CREATE INDEX attendance_with_words ON attendance (id) WHERE remark <> '';
CREATE VIEW attendance_words AS SELECT id, remark FROM attendance WHERE remark <> '';
CREATE VIRTUAL TABLE attendance_search USING fts5 (remark,
  content='attendance_words', content_rowid='id', prefix='1 2 3', tokenize='unicode61 remove_diacritics 2');
INSERT INTO attendance_search (attendance_search) VALUES ('rebuild');
