-- Fifth version: an event says on which day its debrief went out (NULL = not yet).

ALTER TABLE event ADD COLUMN debrief_sent_on TEXT CHECK (debrief_sent_on IS date(debrief_sent_on));
