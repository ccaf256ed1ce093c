package dev.parallax.store.jdbc;

/** How a finding stands in the table {@code finding}. */
final class FindingRow {

    /** How finding {@code f} stands against the run {@code :run}: the name of a {@code FindingState}. */
    static final String STATE = """
            CASE WHEN NOT f.is_open AND f.changed_run = :run THEN 'FIXED' WHEN f.first_run = :run THEN 'NEW'
                WHEN f.changed_run = :run THEN 'REOPENED' ELSE 'KNOWN' END""";

    private FindingRow() {}
}
