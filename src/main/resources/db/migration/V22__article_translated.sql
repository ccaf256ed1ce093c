-- With what an article was translated, once no paragraph of it is open any more: a hash of the language and the settings.
ALTER TABLE article ADD COLUMN translated_with VARCHAR(24) DEFAULT '' NOT NULL;
