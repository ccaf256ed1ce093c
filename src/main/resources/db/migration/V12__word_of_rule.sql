-- A word is dismissed for the rule that found it; empty for one that was dismissed before that, and for all other kinds.
ALTER TABLE decision ADD COLUMN part_three ${text} DEFAULT '' NOT NULL;
