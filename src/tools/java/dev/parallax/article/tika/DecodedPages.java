package dev.parallax.article.tika;

/** Pages decoded as the extractor decodes them. */
public final class DecodedPages {

    private DecodedPages() {}

    public static String decode(byte[] page) {
        return TextDecoder.decodeHtml(page).text();
    }
}
