-- The run that found it in other words than those in which a reviewer had accepted it; null as long as it kept its words.
ALTER TABLE finding ADD COLUMN reworded_run BIGINT;
