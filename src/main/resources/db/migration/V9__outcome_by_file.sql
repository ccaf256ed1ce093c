-- Two files may hold entries of one name, as a folder "a.zip!" beside "a.zip": an outcome belongs to its file.
ALTER TABLE article_outcome DROP ${outcomePrimaryKey};
ALTER TABLE article_outcome ADD PRIMARY KEY (run_id, source, file_location, location);
