-- Pairs say what speaks against them, and what differs between editions that may not be of one story is held back.

ALTER TABLE story_pair ADD COLUMN against ${text};  -- JSON array, heaviest first; null before this column was there

-- How many findings wait for a reviewer to say that the story's unsure pairs are of one story.
ALTER TABLE story ADD COLUMN held_back INTEGER DEFAULT 0 NOT NULL;
