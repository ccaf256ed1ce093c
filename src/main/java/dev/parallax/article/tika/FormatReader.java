package dev.parallax.article.tika;

/** Reads one format. Safe for use by several threads. */
interface FormatReader {

    /**
     * Hands each article, and each entry to be read in turn, to the reading.
     *
     * @throws Exception when the entry cannot be read; the reading knows what the parsers' own exceptions mean
     */
    void read(Entry entry, String mediaType, Reading reading) throws Exception;
}
