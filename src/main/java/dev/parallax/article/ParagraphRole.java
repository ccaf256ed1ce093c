package dev.parallax.article;

/** What a paragraph is in its article. */
public enum ParagraphRole {
    HEADING,
    SUBHEADING,
    /** Place, date and agency before the lead: {@code MOSCOW, November 10. /TASS/.} */
    DATELINE,
    BODY
}
