-- Thirteenth version: to which structures an invitation went, whether something was sent to tell how it was, who sees to a follow-up, and between which times people arrived.

CREATE TABLE recipient (
  id INTEGER PRIMARY KEY,
  outreach_id INTEGER NOT NULL REFERENCES outreach (id) ON DELETE CASCADE,
  structure_id INTEGER NOT NULL REFERENCES structure (id) ON DELETE CASCADE
) STRICT;
CREATE UNIQUE INDEX recipient_once ON recipient (outreach_id, structure_id);
CREATE INDEX recipient_by_structure ON recipient (structure_id);

-- What tells how an event was, as its debrief, brought nobody to it.
ALTER TABLE outreach ADD COLUMN afterwards INTEGER NOT NULL DEFAULT 0 CHECK (afterwards IN (0, 1));

ALTER TABLE exchange ADD COLUMN follow_up_person_id INTEGER REFERENCES person (id) ON DELETE SET NULL;
CREATE INDEX exchange_by_follow_up_person ON exchange (follow_up_person_id) WHERE follow_up_person_id IS NOT NULL;

ALTER TABLE event ADD COLUMN arrived_from TEXT CHECK (arrived_from IS strftime('%H:%M', arrived_from));
ALTER TABLE event ADD COLUMN arrived_to TEXT CHECK (arrived_to IS strftime('%H:%M', arrived_to));
