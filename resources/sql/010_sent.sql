-- Tenth version: what a debrief said when it was marked as sent, as a short seal (see report::debriefSeal); empty = not known.
-- Measures that add up may be several of one day; which may not is looked at where they are written.

ALTER TABLE event ADD COLUMN debrief_sent_as TEXT NOT NULL DEFAULT '';
DROP INDEX measure_once;
