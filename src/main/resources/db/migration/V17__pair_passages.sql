-- How many beads of paragraphs the pair has: a night's summary would else count the rows of all its alignments.
ALTER TABLE story_pair ADD COLUMN passages INTEGER DEFAULT 0 NOT NULL;
UPDATE story_pair SET passages =
    (SELECT COUNT(*) FROM alignment_bead b WHERE b.pair_id = story_pair.id AND b.level = 'PARAGRAPH');
