-- Eighth version: what a debrief said when it was marked as sent, as a short seal (see report::debriefSeal); empty = not known.

ALTER TABLE event ADD COLUMN debrief_sent_as TEXT NOT NULL DEFAULT '';
