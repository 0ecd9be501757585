-- Twelfth version: on which day a task was done, so that the plan of a past day can be told. NULL: not done, or on a day that nobody noted.

ALTER TABLE task ADD COLUMN done_on TEXT CHECK (done_on IS date(done_on));
