-- When something that a story's page shows was last stored: what was written of it at that time need not be written again.
ALTER TABLE story ADD COLUMN changed_at TIMESTAMP WITH TIME ZONE;

-- The file's size and time when it was last read: as long as they are the same, it need not be opened. Null when they tell nothing.
ALTER TABLE source_file ADD COLUMN stamp VARCHAR(60);
