-- Fourteenth version: the library of the network, with what each resource came from; a file may be kept with a resource, too.

CREATE TABLE resource (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL CHECK (title <> ''),
  kind TEXT NOT NULL DEFAULT 'document' CHECK (kind IN ('document', 'practice', 'tool', 'link')),
  summary TEXT NOT NULL DEFAULT '',
  words TEXT NOT NULL DEFAULT '',
  structure_id INTEGER REFERENCES structure (id) ON DELETE SET NULL,
  person_id INTEGER REFERENCES person (id) ON DELETE SET NULL,
  date TEXT CHECK (date IS date(date)),
  link TEXT NOT NULL DEFAULT '',
  licence TEXT NOT NULL DEFAULT '',
  notes TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX resource_key ON resource (key) WHERE key <> '';
CREATE INDEX resource_by_structure ON resource (structure_id);
CREATE INDEX resource_by_person ON resource (person_id);

CREATE VIRTUAL TABLE resource_search USING fts5 (title, words, summary, link, licence, notes,
  content='resource', content_rowid='id', prefix='1 2 3', tokenize='unicode61 remove_diacritics 2');

-- A debrief or an action that a resource came from.
CREATE TABLE resource_origin (
  id INTEGER PRIMARY KEY,
  resource_id INTEGER NOT NULL REFERENCES resource (id) ON DELETE CASCADE,
  event_id INTEGER REFERENCES event (id) ON DELETE CASCADE,
  action_id INTEGER REFERENCES action (id) ON DELETE CASCADE,
  CHECK ((event_id IS NULL) <> (action_id IS NULL))
) STRICT;
CREATE INDEX resource_origin_by_resource ON resource_origin (resource_id);
CREATE INDEX resource_origin_by_event ON resource_origin (event_id);
CREATE INDEX resource_origin_by_action ON resource_origin (action_id);

-- What a file is kept with can be a resource as well, which its CHECK did not know.
CREATE TABLE attachment_new (
  id INTEGER PRIMARY KEY,
  event_id INTEGER REFERENCES event (id) ON DELETE CASCADE,
  structure_id INTEGER REFERENCES structure (id) ON DELETE CASCADE,
  resource_id INTEGER REFERENCES resource (id) ON DELETE CASCADE,
  name TEXT NOT NULL CHECK (name <> ''),
  media_type TEXT NOT NULL DEFAULT 'application/octet-stream',
  caption TEXT NOT NULL DEFAULT '',
  in_debrief INTEGER NOT NULL DEFAULT 0 CHECK (in_debrief IN (0, 1)),
  data BLOB NOT NULL,
  CHECK (event_id IS NOT NULL OR structure_id IS NOT NULL OR resource_id IS NOT NULL)
) STRICT;
INSERT INTO attachment_new (id, event_id, structure_id, name, media_type, caption, in_debrief, data)
  SELECT id, event_id, structure_id, name, media_type, caption, in_debrief, data FROM attachment;
DROP TABLE attachment;
ALTER TABLE attachment_new RENAME TO attachment;
CREATE INDEX attachment_by_event ON attachment (event_id);
CREATE INDEX attachment_by_structure ON attachment (structure_id);
CREATE INDEX attachment_by_resource ON attachment (resource_id);
