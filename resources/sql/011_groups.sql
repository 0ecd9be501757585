-- Eleventh version: a line of an attendance sheet may be a group without structure ("habitants"), and a number of people may be
-- an interval ("between 8 and 10").

DROP VIEW attendance_words;
DROP TABLE attendance_search;

-- One row a structure (its people without a name), a named person or a group (group_name, '' for the others). Headcounts of rows
-- add up. headcount and expected are the low ends; the high ends are NULL where the number is exact.
CREATE TABLE attendance_with_groups (
  id INTEGER PRIMARY KEY,
  event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  structure_id INTEGER REFERENCES structure (id) ON DELETE CASCADE,
  person_id INTEGER REFERENCES person (id) ON DELETE CASCADE,
  group_name TEXT NOT NULL DEFAULT '',
  reply TEXT NOT NULL DEFAULT 'unknown' CHECK (reply IN ('yes', 'maybe', 'no', 'unknown')),
  expected INTEGER CHECK (expected BETWEEN 1 AND 100000),
  expected_high INTEGER CHECK (expected_high <= 100000),
  present INTEGER NOT NULL DEFAULT 0 CHECK (present IN (0, 1)),
  headcount INTEGER NOT NULL DEFAULT 0,
  headcount_high INTEGER,
  remark TEXT NOT NULL DEFAULT '',
  CHECK ((structure_id IS NOT NULL OR person_id IS NOT NULL) = (group_name = '')),
  CHECK ((present = 1) = (headcount >= 1)),
  CHECK (headcount >= 0 AND (person_id IS NULL OR headcount <= 1)),
  CHECK (headcount_high IS NULL OR (headcount_high > headcount AND person_id IS NULL)),
  CHECK (expected_high IS NULL OR (expected IS NOT NULL AND expected_high > expected))
) STRICT;
INSERT INTO attendance_with_groups (id, event_id, structure_id, person_id, reply, expected, present, headcount, remark)
SELECT id, event_id, structure_id, person_id, reply, expected, present, headcount, remark FROM attendance ORDER BY id;
DROP TABLE attendance;
ALTER TABLE attendance_with_groups RENAME TO attendance;

CREATE UNIQUE INDEX attendance_structure_once ON attendance (event_id, structure_id) WHERE person_id IS NULL;
CREATE UNIQUE INDEX attendance_person_once ON attendance (event_id, person_id) WHERE person_id IS NOT NULL;
CREATE UNIQUE INDEX attendance_group_once ON attendance (event_id, group_name COLLATE NOCASE) WHERE group_name <> '';
CREATE INDEX attendance_by_event ON attendance (event_id, structure_id, present, reply, headcount);
CREATE INDEX attendance_by_structure ON attendance (structure_id, event_id, present, reply, headcount);
CREATE INDEX attendance_by_person ON attendance (person_id) WHERE person_id IS NOT NULL;

-- Few numbers are intervals: what they add to the high end of a sum is found without reading the others.
CREATE INDEX attendance_by_interval ON attendance (event_id, structure_id, headcount, headcount_high) WHERE headcount_high IS NOT NULL;

-- What can be searched: groups by their names, and remarks.
CREATE INDEX attendance_with_words ON attendance (id) WHERE group_name <> '' OR remark <> '';
CREATE VIEW attendance_words AS SELECT id, group_name, remark FROM attendance WHERE group_name <> '' OR remark <> '';
CREATE VIRTUAL TABLE attendance_search USING fts5 (group_name, remark,
  content='attendance_words', content_rowid='id', prefix='1 2 3', tokenize='unicode61 remove_diacritics 2');
INSERT INTO attendance_search (attendance_search) VALUES ('rebuild');
