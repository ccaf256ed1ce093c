package dev.parallax.article.draft;

/**
 * A block of text as a reader found it.
 *
 * @param kind what the format says it is
 * @param text any white space; blank ones are dropped later
 */
public record Block(Kind kind, String text) {

    /** What a format can say of a block. */
    public enum Kind {
        TITLE,
        SUBTITLE,
        DATELINE,
        TEXT
    }

    public static Block title(String text) {
        return new Block(Kind.TITLE, text);
    }

    public static Block subtitle(String text) {
        return new Block(Kind.SUBTITLE, text);
    }

    public static Block dateline(String text) {
        return new Block(Kind.DATELINE, text);
    }

    public static Block text(String text) {
        return new Block(Kind.TEXT, text);
    }
}
