package dev.parallax.job.night;

import dev.parallax.finding.CheckedArticle;
import dev.parallax.finding.Finding;

/**
 * A slip in a made-up article that the checkers should find.
 *
 * @param location of the article
 * @param words that a finding must touch
 */
record PlantedSlip(String location, String words) {

    /** What it is called in the store and the report. */
    String name() {
        return location + ": " + words;
    }

    /** Whether the finding, which is in this article, is about the slip. */
    boolean isFoundBy(Finding finding, CheckedArticle article) {
        if (!article.article().location().equals(location)) {
            return false;
        }
        String text = article.article().paragraphs().get(finding.paragraph()).text();
        int start = text.indexOf(words);
        return start >= 0
                && finding.span().start() < start + words.length()
                && finding.span().end() > start;
    }
}
