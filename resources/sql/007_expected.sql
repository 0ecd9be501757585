-- Seventh version: how many people a structure said it will bring, beside its reply. NULL: it did not say.

ALTER TABLE attendance ADD COLUMN expected INTEGER CHECK (expected BETWEEN 1 AND 100000);
