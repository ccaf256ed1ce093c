package dev.parallax.finding;

/** What the whole night's articles, and the job file, say about words. Safe for use by several threads. */
public interface NightVocabulary {

    /** In how many of the night's articles the word stands, in exactly this form. */
    int articlesWith(String word);

    /** Whether the job file or a reviewer accepts the word. */
    boolean accepts(String word);
}
