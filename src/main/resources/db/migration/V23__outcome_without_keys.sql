-- Every night writes an outcome for each file, and a foreign key reads the row that it refers to, and has an index, for each.
-- Nobody deletes runs, and outcomes go before their articles do. HSQLDB names a key anew at each opening, so the table is made
-- anew.
CREATE TABLE outcome (
    run_id              BIGINT NOT NULL,
    source              ${text} NOT NULL,
    location            ${text} NOT NULL,
    file_location       ${text} NOT NULL, -- the file that holds it
    outcome             VARCHAR(12) NOT NULL, -- READ, REVISED, UNCHANGED, QUARANTINED
    article_id          BIGINT,
    reason              VARCHAR(20), -- a QuarantineReason
    detail              ${text}, -- one sentence
    PRIMARY KEY (run_id, source, file_location, location)
);
INSERT INTO outcome (run_id, source, location, file_location, outcome, article_id, reason, detail)
SELECT run_id, source, location, file_location, outcome, article_id, reason, detail FROM article_outcome;
DROP TABLE article_outcome;
ALTER TABLE outcome RENAME TO article_outcome;
CREATE INDEX outcome_by_article ON article_outcome (article_id, run_id);
