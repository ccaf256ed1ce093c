package dev.parallax.finding.prose;

import dev.parallax.alignment.Bead;
import dev.parallax.finding.AlignedPair;
import dev.parallax.finding.CheckedArticle;
import dev.parallax.finding.CheckedStory;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What another edition has in place of a paragraph.
 *
 * @param paragraphs the numbers of its paragraphs; none where it says nothing of the kind
 */
record Passage(CheckedArticle edition, List<Integer> paragraphs) {

    /** The passage of the first edition that is aligned with the paragraph; null when there is none. */
    static @Nullable Passage answering(int paragraph, CheckedArticle article, CheckedStory story) {
        for (AlignedPair pair : story.pairs()) {
            boolean isSource = pair.source().id() == article.id();
            if (!isSource && pair.target().id() != article.id()) {
                continue;
            }
            for (Bead bead : pair.paragraphs().beads()) {
                if ((isSource ? bead.source() : bead.target()).contains(paragraph)) {
                    return isSource
                            ? new Passage(pair.target(), bead.target())
                            : new Passage(pair.source(), bead.source());
                }
            }
        }
        return null;
    }

    String language() {
        return edition.language().article().tag();
    }

    /** Its language and all that it says, itself and in translation. */
    String said() {
        return language()
                + paragraphs.stream()
                        .map(number -> "\n"
                                + edition.article().paragraphs().get(number).text() + "\n"
                                + edition.trustedTranslation(number))
                        .collect(Collectors.joining());
    }
}
