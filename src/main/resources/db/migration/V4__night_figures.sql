-- What a night showed when it ended: counting thirty nights anew for a report's curves takes minutes in a large store.
CREATE TABLE night_figures (
    run_id          BIGINT PRIMARY KEY REFERENCES comparison_run (id) ON DELETE CASCADE,
    open_findings   INTEGER NOT NULL, -- that awaited a reviewer
    new_findings    INTEGER NOT NULL, -- those of them that were new
    fixed_findings  INTEGER NOT NULL,
    stories         INTEGER NOT NULL,
    not_read        INTEGER NOT NULL -- files
);
