-- What an engine would not translate is asked for again when the engine or its settings are others: the hash of those
-- that it was asked with. What was left untranslated before this is asked for once more.
ALTER TABLE translation ADD COLUMN asked_with VARCHAR(64) DEFAULT '' NOT NULL;
ALTER TABLE translation_memory ADD COLUMN asked_with VARCHAR(64) DEFAULT '' NOT NULL;
