-- Who decided, as the reviewer wrote it; empty for one who gave no name.
ALTER TABLE decision ADD COLUMN author ${text} DEFAULT '' NOT NULL;
