-- The texts of the story, as it was last checked, in which LanguageTool found nothing: hashes of what decides that, with blanks between.
-- Null before the first check since this column is there.
ALTER TABLE story ADD COLUMN quiet ${text};
