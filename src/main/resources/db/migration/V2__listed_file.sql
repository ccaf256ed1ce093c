-- The files that a run found, in the order in which they will be stored; a row goes when its file's articles are.
CREATE TABLE listed_file (
    run_id              BIGINT NOT NULL REFERENCES comparison_run (id),
    number              BIGINT NOT NULL, -- from 1
    source              ${text} NOT NULL,
    location            ${text} NOT NULL,
    reading             ${text}, -- JSON of what came of reading it; null until it was read
    PRIMARY KEY (run_id, number)
);
