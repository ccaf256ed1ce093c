package dev.parallax.report.html;

import dev.parallax.article.TextSpan;
import dev.parallax.finding.CheckedArticle;
import dev.parallax.finding.Evidence;
import dev.parallax.finding.Finding;
import dev.parallax.report.Snippet;
import dev.parallax.store.StoryRecord;
import dev.parallax.translation.TranslationResult;
import java.util.Optional;

/**
 * What the other version says where a finding is, for whoever reads one language only.
 *
 * @param language of the words
 * @param translation what the engine made of the words around, of whichever version it translated; empty for none
 */
record OtherVersion(String language, String before, String words, String after, String translation) {

    /** UTF-16 code units around the words, and in a translation. */
    private static final int AROUND = 50;

    private static final int TRANSLATED = 90;

    /** Empty for a finding about the writing of one version, and where there is no other one. */
    static Optional<OtherVersion> of(StoryRecord story, Finding finding) {
        return finding.evidence().stream()
                .filter(proof -> proof.article() != finding.article())
                .flatMap(proof -> story.story().editions().stream()
                        .filter(edition -> edition.id() == proof.article())
                        .map(edition -> of(story, finding, edition, proof)))
                .findFirst();
    }

    private static OtherVersion of(StoryRecord story, Finding finding, CheckedArticle other, Evidence proof) {
        String text = other.article().paragraphs().get(proof.paragraph()).text();
        Snippet snippet = Snippet.of(text, proof.span(), AROUND);
        String translation = translation(other, proof.paragraph(), proof.span());
        if (translation.isEmpty()) {
            translation = translation(StoryLine.article(story, finding), finding.paragraph(), finding.span());
        }
        return new OtherVersion(
                other.language().article().tag(),
                Run.plain(snippet.before()),
                Run.plain(Words.shortened(snippet.words(), 2 * AROUND)),
                Run.plain(snippet.after()),
                Run.plain(translation));
    }

    /** The translation about where the words' would be: a translation has no spans of its original. */
    private static String translation(CheckedArticle article, int paragraph, TextSpan span) {
        if (paragraph >= article.translation().size()
                || !(article.translation().get(paragraph) instanceof TranslationResult.Translated translated)) {
            return "";
        }
        String text = translated.text();
        int length =
                Math.max(1, article.article().paragraphs().get(paragraph).text().length());
        int at = (int) ((long) text.length() * span.start() / length);
        Snippet snippet = Snippet.of(text, new TextSpan(at, at), TRANSLATED);
        return snippet.before() + snippet.words() + snippet.after();
    }
}
