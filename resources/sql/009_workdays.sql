-- Ninth version: which days are worked is the organisation's to say, and which of them a task takes is the task's.

-- The weekdays that are worked on, by number from Monday (1) to Sunday (7), in order.
ALTER TABLE profile ADD COLUMN workweek TEXT NOT NULL DEFAULT '12345' CHECK (workweek GLOB '[1-7]*' AND workweek NOT GLOB '*[^1-7]*' AND length(workweek) <= 7);

-- Days on which the organisation is closed, or works although it would not; both days belong to them.
CREATE TABLE special_day (
  id INTEGER PRIMARY KEY,
  first_day TEXT NOT NULL CHECK (first_day IS date(first_day)),
  last_day TEXT NOT NULL CHECK (last_day IS date(last_day)),
  worked INTEGER NOT NULL DEFAULT 0 CHECK (worked IN (0, 1)),
  name TEXT NOT NULL CHECK (name <> ''),
  CHECK (last_day >= first_day)
) STRICT;

-- Which days a task takes: '' the organisation's working days, 'all' every day, else weekdays by number.
ALTER TABLE task ADD COLUMN days TEXT NOT NULL DEFAULT '' CHECK (days IN ('', 'all') OR (days GLOB '[1-7]*' AND days NOT GLOB '*[^1-7]*' AND length(days) <= 7));

-- The event that a task is about: where the two say different days, somebody is told.
ALTER TABLE task ADD COLUMN event_id INTEGER REFERENCES event (id) ON DELETE SET NULL;
CREATE INDEX task_by_event ON task (event_id) WHERE event_id IS NOT NULL;
