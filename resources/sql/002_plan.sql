-- Second version: the plan. Axes and actions with their lists, tasks and what depends on what, what is still to be
-- decided, statutory terms, reference versions, and school holidays that people add.
-- A period is kept as people wrote it (`period`), beside the days it means and how sure each end is: 'day' (the day
-- itself was said), 'unit' (an end of the month, quarter, half-year or year that was said), 'about', 'doubtful',
-- 'open' (no end was said) or 'unread' (the words could not be read).

CREATE TABLE axis (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL DEFAULT '',
  number TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL CHECK (title <> ''),
  notes TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX axis_by_key ON axis (key) WHERE key <> '';

CREATE TABLE action (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL DEFAULT '',
  axis_id INTEGER REFERENCES axis (id) ON DELETE SET NULL,
  number TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL CHECK (title <> ''),
  context TEXT NOT NULL DEFAULT '',
  working_group TEXT NOT NULL DEFAULT '',
  board_member TEXT NOT NULL DEFAULT '',
  staff TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL DEFAULT '' CHECK (state IN ('', 'planned', 'running', 'paused', 'done', 'dropped')),
  notes TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX action_by_key ON action (key) WHERE key <> '';
CREATE INDEX action_by_axis ON action (axis_id);

-- The lists of an action sheet, line by line. Steps and timing may say when; the done flag belongs to steps.
CREATE TABLE action_line (
  id INTEGER PRIMARY KEY,
  action_id INTEGER NOT NULL REFERENCES action (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('objective', 'step', 'partner', 'timing')),
  position INTEGER NOT NULL DEFAULT 0,
  text TEXT NOT NULL DEFAULT '',
  period TEXT NOT NULL DEFAULT '',
  from_date TEXT CHECK (from_date IS date(from_date)),
  to_date TEXT CHECK (to_date IS date(to_date)),
  from_certainty TEXT NOT NULL DEFAULT 'open' CHECK (from_certainty IN ('day', 'unit', 'about', 'doubtful', 'open', 'unread')),
  to_certainty TEXT NOT NULL DEFAULT 'open' CHECK (to_certainty IN ('day', 'unit', 'about', 'doubtful', 'open', 'unread')),
  done INTEGER NOT NULL DEFAULT 0 CHECK (done IN (0, 1)),
  CHECK (text <> '' OR period <> ''),
  CHECK (to_date >= from_date)
) STRICT;
CREATE INDEX action_line_by_action ON action_line (action_id, kind, position);

-- Provisional funding; an amount that is not known yet is NULL. Euros.
CREATE TABLE funding (
  id INTEGER PRIMARY KEY,
  action_id INTEGER NOT NULL REFERENCES action (id) ON DELETE CASCADE,
  position INTEGER NOT NULL DEFAULT 0,
  source TEXT NOT NULL CHECK (source <> ''),
  amount REAL CHECK (amount >= 0)
) STRICT;
CREATE INDEX funding_by_action ON funding (action_id, position);

-- What will tell whether an action succeeded.
CREATE TABLE indicator (
  id INTEGER PRIMARY KEY,
  action_id INTEGER NOT NULL REFERENCES action (id) ON DELETE CASCADE,
  position INTEGER NOT NULL DEFAULT 0,
  title TEXT NOT NULL CHECK (title <> ''),
  kind TEXT NOT NULL DEFAULT 'narrative' CHECK (kind IN ('number', 'yes-no', 'rate', 'narrative'))
) STRICT;
CREATE INDEX indicator_by_action ON indicator (action_id, position);

-- A task of an action or of the whole plan, perhaps part of another. Durations and lags are working days. Without a
-- duration a task lasts as long as its period.
CREATE TABLE task (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL DEFAULT '',
  action_id INTEGER REFERENCES action (id) ON DELETE CASCADE,
  parent_id INTEGER REFERENCES task (id) ON DELETE CASCADE CHECK (parent_id <> id),
  position INTEGER NOT NULL DEFAULT 0,
  title TEXT NOT NULL CHECK (title <> ''),
  milestone INTEGER NOT NULL DEFAULT 0 CHECK (milestone IN (0, 1)),
  period TEXT NOT NULL DEFAULT '',
  from_date TEXT CHECK (from_date IS date(from_date)),
  to_date TEXT CHECK (to_date IS date(to_date)),
  from_certainty TEXT NOT NULL DEFAULT 'open' CHECK (from_certainty IN ('day', 'unit', 'about', 'doubtful', 'open', 'unread')),
  to_certainty TEXT NOT NULL DEFAULT 'open' CHECK (to_certainty IN ('day', 'unit', 'about', 'doubtful', 'open', 'unread')),
  duration INTEGER CHECK (duration >= 1),
  limit_kind TEXT NOT NULL DEFAULT 'none' CHECK (limit_kind IN ('none', 'not-before', 'not-after', 'on')),
  limit_date TEXT CHECK (limit_date IS date(limit_date)),
  state TEXT NOT NULL DEFAULT 'todo' CHECK (state IN ('todo', 'running', 'done', 'dropped')),
  progress INTEGER NOT NULL DEFAULT 0 CHECK (progress BETWEEN 0 AND 100),
  who TEXT NOT NULL DEFAULT '',
  notes TEXT NOT NULL DEFAULT '',
  CHECK (to_date >= from_date),
  CHECK ((limit_kind = 'none') = (limit_date IS NULL))
) STRICT;
CREATE UNIQUE INDEX task_by_key ON task (key) WHERE key <> '';
CREATE INDEX task_by_action ON task (action_id, position);
CREATE INDEX task_by_parent ON task (parent_id, position);

CREATE TABLE dependency (
  id INTEGER PRIMARY KEY,
  from_task_id INTEGER NOT NULL REFERENCES task (id) ON DELETE CASCADE,
  to_task_id INTEGER NOT NULL REFERENCES task (id) ON DELETE CASCADE,
  kind TEXT NOT NULL DEFAULT 'finish-start' CHECK (kind IN ('finish-start', 'start-start', 'finish-finish', 'start-finish')),
  lag INTEGER NOT NULL DEFAULT 0,
  CHECK (from_task_id <> to_task_id)
) STRICT;
CREATE UNIQUE INDEX dependency_once ON dependency (from_task_id, to_task_id, kind);
CREATE INDEX dependency_by_successor ON dependency (to_task_id);

-- A question of the plan, its answer, and the day it was decided. `field` names the field of an action that asks it:
-- such a question goes when the field no longer asks it, unless it was answered.
CREATE TABLE decision (
  id INTEGER PRIMARY KEY,
  action_id INTEGER REFERENCES action (id) ON DELETE CASCADE,
  task_id INTEGER REFERENCES task (id) ON DELETE CASCADE,
  field TEXT NOT NULL DEFAULT '',
  question TEXT NOT NULL CHECK (question <> ''),
  answer TEXT NOT NULL DEFAULT '',
  decided_on TEXT CHECK (decided_on IS date(decided_on)),
  CHECK (decided_on IS NULL OR answer <> '')
) STRICT;
CREATE INDEX decision_by_action ON decision (action_id);
CREATE INDEX decision_by_task ON decision (task_id);

-- What the statutes ask for at least every so many months: last done on a day, or by the last held event of a kind.
CREATE TABLE obligation (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL CHECK (title <> ''),
  statute TEXT NOT NULL DEFAULT '',
  months INTEGER NOT NULL CHECK (months BETWEEN 1 AND 1200),
  last_date TEXT CHECK (last_date IS date(last_date)),
  event_kind TEXT CHECK (event_kind IN ('visit', 'apero', 'assembly', 'meeting', 'training', 'congress', 'call', 'other')),
  action_id INTEGER REFERENCES action (id) ON DELETE SET NULL,
  notes TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX obligation_by_key ON obligation (key) WHERE key <> '';
CREATE INDEX obligation_by_action ON obligation (action_id);

-- A reference version: the dates of all tasks as they were scheduled on a day.
CREATE TABLE baseline (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  taken_on TEXT NOT NULL CHECK (taken_on IS date(taken_on))
) STRICT;
CREATE TABLE baseline_task (
  id INTEGER PRIMARY KEY,
  baseline_id INTEGER NOT NULL REFERENCES baseline (id) ON DELETE CASCADE,
  task_id INTEGER NOT NULL REFERENCES task (id) ON DELETE CASCADE,
  start_date TEXT NOT NULL CHECK (start_date IS date(start_date)),
  end_date TEXT NOT NULL CHECK (end_date IS date(end_date)),
  CHECK (end_date >= start_date)
) STRICT;
CREATE UNIQUE INDEX baseline_task_once ON baseline_task (baseline_id, task_id);
CREATE INDEX baseline_task_by_task ON baseline_task (task_id);

-- School holidays beyond those the program brings along; both days belong to them.
CREATE TABLE school_holiday (
  id INTEGER PRIMARY KEY,
  school_year TEXT NOT NULL CHECK (school_year <> ''),
  holiday TEXT NOT NULL CHECK (holiday <> ''),
  zone TEXT NOT NULL CHECK (zone IN ('A', 'B', 'C')),
  first_day TEXT NOT NULL CHECK (first_day IS date(first_day)),
  last_day TEXT NOT NULL CHECK (last_day IS date(last_day)),
  CHECK (last_day >= first_day)
) STRICT;
CREATE UNIQUE INDEX school_holiday_once ON school_holiday (school_year, holiday, zone);

-- The department says the zone of the school holidays and whether Alsace-Moselle has its own public ones.
ALTER TABLE profile ADD COLUMN department TEXT NOT NULL DEFAULT '';
-- Whether a task that comes too early for what it waits for is moved, or only marked.
ALTER TABLE profile ADD COLUMN scheduling TEXT NOT NULL DEFAULT 'move' CHECK (scheduling IN ('move', 'warn'));
