-- The network file, first version: the network, its events, what was said and what should follow.
-- Conventions: texts are never NULL ('' = nothing said), dates are ISO days, times HH:MM wall time,
-- enums are text codes, ids are made by the program. `key` is a name the user's own lists go by.
-- A period's last day belongs to it; an open end is NULL.

CREATE TABLE network (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL CHECK (name <> ''),
  short_name TEXT NOT NULL DEFAULT '',
  level TEXT NOT NULL DEFAULT 'local' CHECK (level IN ('local', 'regional', 'national', 'thematic')),
  state TEXT NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'dormant', 'difficult', 'emerging')),
  parent_id INTEGER REFERENCES network (id) ON DELETE SET NULL CHECK (parent_id <> id),
  territory TEXT NOT NULL DEFAULT '',
  web TEXT NOT NULL DEFAULT '',
  notes TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX network_by_key ON network (key) WHERE key <> '';
CREATE INDEX network_by_parent ON network (parent_id);

-- One row: whose file this is. The figures count the members of the home network.
CREATE TABLE profile (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  home_network_id INTEGER REFERENCES network (id) ON DELETE SET NULL,
  footer TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO profile (id) VALUES (1);

CREATE TABLE structure (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL CHECK (name <> ''),
  short_name TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL DEFAULT '',
  address TEXT NOT NULL DEFAULT '',
  postcode TEXT NOT NULL DEFAULT '',
  commune TEXT NOT NULL DEFAULT '',
  department TEXT NOT NULL DEFAULT '',
  latitude REAL CHECK (latitude BETWEEN -90 AND 90),
  longitude REAL CHECK (longitude BETWEEN -180 AND 180),
  phone TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  web TEXT NOT NULL DEFAULT '',
  staff INTEGER CHECK (staff >= 0),
  notes TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX structure_by_key ON structure (key) WHERE key <> '';

CREATE TABLE person (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL DEFAULT '',
  given_name TEXT NOT NULL DEFAULT '',
  family_name TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  notes TEXT NOT NULL DEFAULT '',
  CHECK (given_name <> '' OR family_name <> '')
) STRICT;
CREATE UNIQUE INDEX person_by_key ON person (key) WHERE key <> '';

CREATE TABLE role (
  id INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  structure_id INTEGER NOT NULL REFERENCES structure (id) ON DELETE CASCADE,
  title TEXT NOT NULL DEFAULT '',
  from_date TEXT CHECK (from_date IS date(from_date)),
  to_date TEXT CHECK (to_date IS date(to_date)),
  notes TEXT NOT NULL DEFAULT '',
  CHECK (to_date >= from_date)
) STRICT;
CREATE INDEX role_by_person ON role (person_id, structure_id);
CREATE INDEX role_by_structure ON role (structure_id);

CREATE TABLE membership (
  id INTEGER PRIMARY KEY,
  structure_id INTEGER NOT NULL REFERENCES structure (id) ON DELETE CASCADE,
  network_id INTEGER NOT NULL REFERENCES network (id) ON DELETE CASCADE,
  status TEXT NOT NULL DEFAULT 'member' CHECK (status IN ('member', 'associate', 'partner', 'candidate', 'host')),
  from_date TEXT CHECK (from_date IS date(from_date)),
  to_date TEXT CHECK (to_date IS date(to_date)),
  notes TEXT NOT NULL DEFAULT '',
  CHECK (to_date >= from_date)
) STRICT;
CREATE INDEX membership_by_structure ON membership (structure_id, network_id, status, from_date, to_date);
CREATE INDEX membership_by_network ON membership (network_id, status, structure_id, from_date, to_date);

CREATE TABLE affiliation (
  id INTEGER PRIMARY KEY,
  structure_id INTEGER NOT NULL REFERENCES structure (id) ON DELETE CASCADE,
  network_id INTEGER NOT NULL REFERENCES network (id) ON DELETE CASCADE,
  basis TEXT NOT NULL DEFAULT 'declared' CHECK (basis IN ('declared', 'noticed')),
  noted_on TEXT CHECK (noted_on IS date(noted_on)),
  notes TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX affiliation_once ON affiliation (structure_id, network_id);
CREATE INDEX affiliation_by_network ON affiliation (network_id);

CREATE TABLE series (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL CHECK (name <> ''),
  subtitle TEXT NOT NULL DEFAULT '',
  notes TEXT NOT NULL DEFAULT '',
  introduction TEXT NOT NULL DEFAULT '',
  perspectives TEXT NOT NULL DEFAULT '',
  hidden_sections TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX series_by_key ON series (key) WHERE key <> '';

CREATE TABLE event (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL DEFAULT '',
  series_id INTEGER REFERENCES series (id) ON DELETE SET NULL,
  kind TEXT NOT NULL DEFAULT 'meeting'
    CHECK (kind IN ('visit', 'apero', 'assembly', 'meeting', 'training', 'congress', 'call', 'other')),
  title TEXT NOT NULL CHECK (title <> ''),
  state TEXT NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'held', 'cancelled')),
  date TEXT NOT NULL CHECK (date IS date(date)),
  announced_start TEXT CHECK (announced_start IS strftime('%H:%M', announced_start)),
  announced_end TEXT CHECK (announced_end IS strftime('%H:%M', announced_end)),
  actual_start TEXT CHECK (actual_start IS strftime('%H:%M', actual_start)),
  actual_end TEXT CHECK (actual_end IS strftime('%H:%M', actual_end)),
  place TEXT NOT NULL DEFAULT '',
  place_kind TEXT NOT NULL DEFAULT '',
  commune TEXT NOT NULL DEFAULT '',
  host_id INTEGER REFERENCES structure (id) ON DELETE SET NULL,
  estimate_low INTEGER CHECK (estimate_low >= 0),
  estimate_high INTEGER CHECK (estimate_high >= 0),
  notes TEXT NOT NULL DEFAULT '',
  introduction TEXT NOT NULL DEFAULT '',
  perspectives TEXT NOT NULL DEFAULT '',
  hidden_sections TEXT NOT NULL DEFAULT '',
  CHECK ((estimate_low IS NULL) = (estimate_high IS NULL)),
  CHECK (estimate_high >= estimate_low)
) STRICT;
CREATE UNIQUE INDEX event_by_key ON event (key) WHERE key <> '';
CREATE INDEX event_by_date ON event (date, state, kind);
CREATE INDEX event_by_series ON event (series_id, date);
CREATE INDEX event_by_host ON event (host_id);

-- One row a structure (its people without a name) or a named person. Headcounts of rows add up.
CREATE TABLE attendance (
  id INTEGER PRIMARY KEY,
  event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  structure_id INTEGER REFERENCES structure (id) ON DELETE CASCADE,
  person_id INTEGER REFERENCES person (id) ON DELETE CASCADE,
  reply TEXT NOT NULL DEFAULT 'unknown' CHECK (reply IN ('yes', 'maybe', 'no', 'unknown')),
  present INTEGER NOT NULL DEFAULT 0 CHECK (present IN (0, 1)),
  headcount INTEGER NOT NULL DEFAULT 0,
  remark TEXT NOT NULL DEFAULT '',
  CHECK (structure_id IS NOT NULL OR person_id IS NOT NULL),
  CHECK ((present = 1) = (headcount >= 1)),
  CHECK (headcount >= 0 AND (person_id IS NULL OR headcount <= 1))
) STRICT;
CREATE UNIQUE INDEX attendance_structure_once ON attendance (event_id, structure_id) WHERE person_id IS NULL;
CREATE UNIQUE INDEX attendance_person_once ON attendance (event_id, person_id) WHERE person_id IS NOT NULL;
CREATE INDEX attendance_by_event ON attendance (event_id, structure_id, present, reply, headcount);
CREATE INDEX attendance_by_structure ON attendance (structure_id, event_id, present, reply, headcount);
CREATE INDEX attendance_by_person ON attendance (person_id) WHERE person_id IS NOT NULL;

-- What was sent or said to bring people: for one event or for a whole series.
CREATE TABLE outreach (
  id INTEGER PRIMARY KEY,
  event_id INTEGER REFERENCES event (id) ON DELETE CASCADE,
  series_id INTEGER REFERENCES series (id) ON DELETE CASCADE,
  channel TEXT NOT NULL DEFAULT 'email'
    CHECK (channel IN ('email', 'phone', 'post', 'flyer', 'meeting', 'newsletter', 'social', 'web', 'press', 'other')),
  label TEXT NOT NULL DEFAULT '',
  from_date TEXT NOT NULL CHECK (from_date IS date(from_date)),
  to_date TEXT CHECK (to_date IS date(to_date)),
  approximate INTEGER NOT NULL DEFAULT 0 CHECK (approximate IN (0, 1)),
  audience TEXT NOT NULL DEFAULT '',
  structure_id INTEGER REFERENCES structure (id) ON DELETE SET NULL,
  notes TEXT NOT NULL DEFAULT '',
  CHECK ((event_id IS NULL) <> (series_id IS NULL)),
  CHECK (to_date >= from_date)
) STRICT;
CREATE INDEX outreach_by_event ON outreach (event_id);
CREATE INDEX outreach_by_series ON outreach (series_id);
CREATE INDEX outreach_by_structure ON outreach (structure_id);

CREATE TABLE theme (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  notes TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX theme_by_name ON theme (name);

CREATE TABLE exchange (
  id INTEGER PRIMARY KEY,
  event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  theme_id INTEGER REFERENCES theme (id) ON DELETE SET NULL,
  said TEXT NOT NULL DEFAULT '',
  structure_id INTEGER REFERENCES structure (id) ON DELETE SET NULL,
  with_structure_id INTEGER REFERENCES structure (id) ON DELETE SET NULL,
  follow_up TEXT NOT NULL DEFAULT '',
  follow_up_state TEXT NOT NULL DEFAULT 'none' CHECK (follow_up_state IN ('none', 'todo', 'done', 'dropped')),
  due_date TEXT CHECK (due_date IS date(due_date)),
  done_date TEXT CHECK (done_date IS date(done_date)),
  CHECK ((follow_up = '') = (follow_up_state = 'none'))
) STRICT;
CREATE INDEX exchange_by_event ON exchange (event_id);
CREATE INDEX exchange_by_theme ON exchange (theme_id);
CREATE INDEX exchange_by_structure ON exchange (structure_id);
CREATE INDEX exchange_by_partner ON exchange (with_structure_id);

CREATE TABLE feedback (
  id INTEGER PRIMARY KEY,
  event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  structure_id INTEGER REFERENCES structure (id) ON DELETE SET NULL,
  tone TEXT NOT NULL DEFAULT 'neutral' CHECK (tone IN ('positive', 'neutral', 'frustration', 'proposal')),
  said TEXT NOT NULL CHECK (said <> '')
) STRICT;
CREATE INDEX feedback_by_event ON feedback (event_id);
CREATE INDEX feedback_by_structure ON feedback (structure_id);

CREATE TABLE attachment (
  id INTEGER PRIMARY KEY,
  event_id INTEGER REFERENCES event (id) ON DELETE CASCADE,
  structure_id INTEGER REFERENCES structure (id) ON DELETE CASCADE,
  name TEXT NOT NULL CHECK (name <> ''),
  media_type TEXT NOT NULL DEFAULT 'application/octet-stream',
  caption TEXT NOT NULL DEFAULT '',
  in_debrief INTEGER NOT NULL DEFAULT 0 CHECK (in_debrief IN (0, 1)),
  data BLOB NOT NULL,
  CHECK (event_id IS NOT NULL OR structure_id IS NOT NULL)
) STRICT;
CREATE INDEX attachment_by_event ON attachment (event_id);
CREATE INDEX attachment_by_structure ON attachment (structure_id);
