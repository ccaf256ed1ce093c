-- The primary key finds the outcomes of a file by itself, and HSQLDB has an index of its own for each foreign key: every
-- night writes a row for each file, into each index.
DROP INDEX outcome_by_file;
${onlyEmbedded}DROP INDEX outcome_by_article;
