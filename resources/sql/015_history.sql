-- Fifteenth version: the file keeps what was changed in it, when, and how to take it back.

-- One line an edit; an undo, a redo or an old edit that was taken back is one of its own. `changeset` is in the format of SQLite's
-- session extension and goes by the order of columns: a later version puts new ones at the end of a table, or empties this one.
CREATE TABLE change (
  id INTEGER PRIMARY KEY,
  made_at TEXT NOT NULL, -- UTC, ISO 8601 with milliseconds
  title TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('edit', 'undo', 'redo', 'take-back', 'fill')),
  of_change INTEGER, -- the edit that was undone, done again or taken back
  tables TEXT NOT NULL, -- that it touches, with a space between
  changeset BLOB NOT NULL
) STRICT;

-- The bytes of files that are kept, each once, by the SHA-256 of what they are: they are no part of what the log keeps, and stay as
-- long as an attachment or the log mentions them.
CREATE TABLE content (
  id INTEGER PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE,
  data BLOB NOT NULL
) STRICT;
INSERT OR IGNORE INTO content (hash, data) SELECT sha256(data), data FROM attachment;

CREATE TABLE attachment_new (
  id INTEGER PRIMARY KEY,
  event_id INTEGER REFERENCES event (id) ON DELETE CASCADE,
  structure_id INTEGER REFERENCES structure (id) ON DELETE CASCADE,
  resource_id INTEGER REFERENCES resource (id) ON DELETE CASCADE,
  name TEXT NOT NULL CHECK (name <> ''),
  media_type TEXT NOT NULL DEFAULT 'application/octet-stream',
  caption TEXT NOT NULL DEFAULT '',
  in_debrief INTEGER NOT NULL DEFAULT 0 CHECK (in_debrief IN (0, 1)),
  content TEXT NOT NULL REFERENCES content (hash),
  CHECK (event_id IS NOT NULL OR structure_id IS NOT NULL OR resource_id IS NOT NULL)
) STRICT;
INSERT INTO attachment_new (id, event_id, structure_id, resource_id, name, media_type, caption, in_debrief, content)
  SELECT id, event_id, structure_id, resource_id, name, media_type, caption, in_debrief, sha256(data) FROM attachment;
DROP TABLE attachment;
ALTER TABLE attachment_new RENAME TO attachment;
CREATE INDEX attachment_by_event ON attachment (event_id);
CREATE INDEX attachment_by_structure ON attachment (structure_id);
CREATE INDEX attachment_by_resource ON attachment (resource_id);
CREATE INDEX attachment_by_content ON attachment (content);

-- A row that was written before its table got a column stands in the file without it. SQLite reads the default there, its session
-- extension NULL: such rows are written once more. So must be those of any column with a default that a later version adds.
UPDATE profile SET footer = footer;
UPDATE event SET title = title;
UPDATE indicator SET title = title;
UPDATE task SET title = title;
UPDATE outreach SET notes = notes;
