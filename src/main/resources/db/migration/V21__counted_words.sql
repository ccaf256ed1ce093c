-- In how many of a job's articles each word stands, so that a night counts the words of those alone that are new or gone.
CREATE TABLE counted_words (
    job                 ${text} NOT NULL,
    part                INTEGER NOT NULL,
    words               ${text} NOT NULL, -- Base64 of what was counted, in parts of a million characters
    PRIMARY KEY (job, part)
);
