package dev.parallax.store.jdbc;

import dev.parallax.article.TextSpan;
import dev.parallax.finding.Finding;
import java.util.List;
import java.util.stream.Stream;

/**
 * A finding as earlier nights left it.
 *
 * @param open whether the last night that looked had found it
 */
record KnownFinding(long id, boolean open, long firstRun, Finding finding) {

    /** UTF-16 code units by which a finding's words may be longer than the words that a revision changed. */
    private static final int WORDS_AROUND = 20;

    /** How rules begin that report what a revision did. */
    private static final String REVISION = "revision.";

    private record Place(long article, int paragraph, TextSpan span) {

        /** Whether the words of the other one are these; a whole statement around them is another matter. */
        boolean isAbout(Place other) {
            return article == other.article
                    && paragraph == other.paragraph
                    && span.overlaps(other.span)
                    && span.length() <= 2 * other.span.length() + WORDS_AROUND;
        }
    }

    static boolean isRevision(Finding finding) {
        return finding.rule().startsWith(REVISION);
    }

    /** The same as a face of the finding with this fingerprint. */
    KnownFinding withCause(String fingerprint) {
        return new KnownFinding(id, open, firstRun, finding.withCause(fingerprint));
    }

    /** Whether it is about words that the finding of a revision is about, too. */
    boolean isChangedBy(Finding revision) {
        List<Place> changed = places(revision);
        return places(finding).stream().anyMatch(place -> changed.stream().anyMatch(place::isAbout));
    }

    /** Its own, and those of its evidence. */
    private static List<Place> places(Finding finding) {
        return Stream.concat(
                        Stream.of(new Place(finding.article(), finding.paragraph(), finding.span())),
                        finding.evidence().stream()
                                .map(proof -> new Place(proof.article(), proof.paragraph(), proof.span())))
                .toList();
    }
}
