-- The fingerprint of the finding that is told for it, as for one change that a difference, a stale passage and a revision
-- show; empty for a finding that is told itself.
ALTER TABLE finding ADD COLUMN cause VARCHAR(100) DEFAULT '' NOT NULL;
