-- What many nights in a row need: known slips that ride along, old nights that are let go, an index for large days.

-- Slips that were planted in made-up articles, and whether the run's checkers found each.
CREATE TABLE canary_slip (
    run_id              BIGINT NOT NULL REFERENCES comparison_run (id),
    slip                VARCHAR(200) NOT NULL,
    found               BOOLEAN NOT NULL,
    PRIMARY KEY (run_id, slip)
);

ALTER TABLE night_figures ADD COLUMN articles INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE night_figures ADD COLUMN slips_planted INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE night_figures ADD COLUMN slips_found INTEGER DEFAULT 0 NOT NULL;

-- When its outcomes were let go; its figures stay.
ALTER TABLE comparison_run ADD COLUMN purged_at TIMESTAMP WITH TIME ZONE;

-- A new article looks among those of its day and language that earlier runs read.
DROP INDEX article_by_day;
CREATE INDEX article_by_day ON article (day_printed, lang, run_id);
