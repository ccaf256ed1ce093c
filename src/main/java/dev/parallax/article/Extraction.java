package dev.parallax.article;

/** What came of one file, or of one entry of a file that holds several. */
public sealed interface Extraction {

    /** The file or entry, as in {@link Article#location()}. */
    String location();

    /** It was read. */
    record Extracted(Article article) implements Extraction {
        @Override
        public String location() {
            return article.location();
        }
    }

    /**
     * It could not be read, or holds no article.
     *
     * @param detail one sentence that a person understands, with the figures of the case
     */
    record Quarantined(String location, QuarantineReason reason, String detail) implements Extraction {}
}
