-- Fourth version: what tells whether the plan succeeds. Indicators get a unit, where they started, what they aim at and by
-- when; their measures; and those that the file can answer itself say by which figure and what it is asked for. An event
-- says with which network it is held, and the report of a period keeps what people write in it.

ALTER TABLE event ADD COLUMN network_id INTEGER REFERENCES network (id) ON DELETE SET NULL;
CREATE INDEX event_by_network ON event (network_id);

ALTER TABLE indicator ADD COLUMN key TEXT NOT NULL DEFAULT '';
ALTER TABLE indicator ADD COLUMN unit TEXT NOT NULL DEFAULT '';
-- Yes is 1 and no 0; a rate is a share of 1.
ALTER TABLE indicator ADD COLUMN baseline REAL;
ALTER TABLE indicator ADD COLUMN target REAL;
ALTER TABLE indicator ADD COLUMN due_date TEXT CHECK (due_date IS date(due_date));
-- Whether the latest measure says where the indicator stands, or all of them together do.
ALTER TABLE indicator ADD COLUMN combine TEXT NOT NULL DEFAULT 'last' CHECK (combine IN ('last', 'sum'));
ALTER TABLE indicator ADD COLUMN notes TEXT NOT NULL DEFAULT '';
-- The figure that answers it ('' = people type its measures), and what that figure is asked for. What is referred to
-- cannot be removed meanwhile: without it the same indicator would count something else.
ALTER TABLE indicator ADD COLUMN figure TEXT NOT NULL DEFAULT '';
ALTER TABLE indicator ADD COLUMN from_date TEXT CHECK (from_date IS date(from_date));
ALTER TABLE indicator ADD COLUMN to_date TEXT CHECK (to_date IS date(to_date));
ALTER TABLE indicator ADD COLUMN event_kind TEXT
  CHECK (event_kind IN ('visit', 'apero', 'assembly', 'meeting', 'training', 'congress', 'call', 'other'));
ALTER TABLE indicator ADD COLUMN series_id INTEGER REFERENCES series (id);
ALTER TABLE indicator ADD COLUMN theme_id INTEGER REFERENCES theme (id);
ALTER TABLE indicator ADD COLUMN network_id INTEGER REFERENCES network (id);
ALTER TABLE indicator ADD COLUMN place TEXT NOT NULL DEFAULT '';
ALTER TABLE indicator ADD COLUMN territory TEXT NOT NULL DEFAULT '';
ALTER TABLE indicator ADD COLUMN channel TEXT
  CHECK (channel IN ('email', 'phone', 'post', 'flyer', 'meeting', 'newsletter', 'social', 'web', 'press', 'other'));
CREATE UNIQUE INDEX indicator_by_key ON indicator (key) WHERE key <> '';
CREATE INDEX indicator_by_series ON indicator (series_id);
CREATE INDEX indicator_by_theme ON indicator (theme_id);
CREATE INDEX indicator_by_network ON indicator (network_id);

-- What an indicator was on a day. Parts of one day (territories, groups) add up to its total; a rate keeps what it is a
-- rate of (`out_of`), so that rates add up too. What is told in words has a note and no value.
CREATE TABLE measure (
  id INTEGER PRIMARY KEY,
  indicator_id INTEGER NOT NULL REFERENCES indicator (id) ON DELETE CASCADE,
  date TEXT NOT NULL CHECK (date IS date(date)),
  part TEXT NOT NULL DEFAULT '',
  value REAL,
  out_of REAL CHECK (out_of > 0),
  note TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT '',
  CHECK (value IS NOT NULL OR note <> ''),
  CHECK (out_of IS NULL OR value IS NOT NULL)
) STRICT;
CREATE INDEX measure_by_indicator ON measure (indicator_id, date);
CREATE UNIQUE INDEX measure_once ON measure (indicator_id, date, part) WHERE value IS NOT NULL;
CREATE VIRTUAL TABLE measure_search USING fts5 (part, note, source,
  content='measure', content_rowid='id', prefix='1 2 3', tokenize='unicode61 remove_diacritics 2');

-- What people write in the report of a period; the figures beside it are counted when it is printed.
CREATE TABLE activity_report (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL DEFAULT '',
  from_date TEXT NOT NULL CHECK (from_date IS date(from_date)),
  to_date TEXT NOT NULL CHECK (to_date IS date(to_date)),
  title TEXT NOT NULL DEFAULT '',
  introduction TEXT NOT NULL DEFAULT '',
  on_participation TEXT NOT NULL DEFAULT '',
  on_visits TEXT NOT NULL DEFAULT '',
  on_themes TEXT NOT NULL DEFAULT '',
  on_plan TEXT NOT NULL DEFAULT '',
  perspectives TEXT NOT NULL DEFAULT '',
  hidden_sections TEXT NOT NULL DEFAULT '',
  CHECK (to_date >= from_date)
) STRICT;
CREATE UNIQUE INDEX activity_report_once ON activity_report (from_date, to_date);
CREATE UNIQUE INDEX activity_report_by_key ON activity_report (key) WHERE key <> '';
CREATE VIRTUAL TABLE activity_report_search USING fts5 (title, introduction, on_participation, on_visits, on_themes, on_plan, perspectives,
  content='activity_report', content_rowid='id', prefix='1 2 3', tokenize='unicode61 remove_diacritics 2');
