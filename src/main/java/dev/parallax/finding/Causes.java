package dev.parallax.finding;

import dev.parallax.article.TextSpan;
import dev.parallax.message.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Brings findings together that show one cause, so that a reader sees it reported once: a figure that differs, that was
 * revised and that the other edition has not followed; the same figure in the heading and below; a statement that only one
 * edition has, with the names and figures in it. One finding of a cause is reported, the others are its faces.
 */
final class Causes {

    /** Rules of statements that one edition has alone; what stands in them is reported with them. */
    private static final List<String> ALONE =
            List.of("omission.added", "omission.left-out", "stale-translation.added", "revision.added");

    /** Rules of revisions that are about a word, and not about a statement. */
    private static final List<String> OF_A_WORD = List.of("revision.changed", "revision.corrected");

    private static final String ADDED_BY_REVISION = "revision.added";

    /** Below this about as many findings are wrong as right. */
    private static final double UNSURE = 0.6;

    /** Characters between two statements that follow each other in a paragraph. */
    private static final int BETWEEN = 3;

    private final Map<Long, CheckedArticle> articles = new HashMap<>();

    private Causes(CheckedStory story) {
        for (CheckedArticle edition : story.editions()) {
            for (CheckedArticle article = edition; article != null; article = article.previous()) {
                articles.put(article.id(), article);
            }
        }
    }

    /**
     * The findings in their order, each face with the fingerprint of the one that is reported.
     *
     * @param findings of a story
     */
    static List<Finding> in(CheckedStory story, List<Finding> findings) {
        return new Causes(story).grouped(findings);
    }

    private List<Finding> grouped(List<Finding> findings) {
        List<List<Finding>> causes = new ArrayList<>();
        Map<Finding, Finding> reported = new HashMap<>();
        findings.stream().sorted(Comparator.comparingInt(Causes::turn)).forEach(finding -> {
            List<Finding> cause = causes.stream()
                    .filter(group -> group.stream().anyMatch(member -> share(member, finding)))
                    .findFirst()
                    .orElseGet(() -> {
                        List<Finding> own = new ArrayList<>();
                        causes.add(own);
                        return own;
                    });
            cause.add(finding);
            reported.put(finding, cause.get(0));
        });
        Set<Finding> lone = new HashSet<>();
        causes.stream()
                .filter(cause -> cause.stream().map(Finding::rule).distinct().count() == 1)
                .forEach(lone::addAll);
        return findings.stream()
                .map(finding -> face(
                        lone.contains(finding) ? atMostMinor(finding) : finding,
                        reported.getOrDefault(finding, finding)))
                .toList();
    }

    /** One witness that is unsure says nothing that may weigh. */
    private static Finding atMostMinor(Finding finding) {
        return finding.isJudged()
                        && finding.probability() < UNSURE
                        && finding.severity().compareTo(Severity.MINOR) > 0
                ? finding.withSeverity(Severity.MINOR)
                : finding;
    }

    private Finding face(Finding finding, Finding reported) {
        if (reported.fingerprint().equals(finding.fingerprint()) && reported.article() == finding.article()) {
            return finding;
        }
        boolean madeWrong =
                finding.rule().equals("revision.corrected") && reported.kind().isAboutWriting();
        Finding face =
                madeWrong ? finding.withMessage(Message.of("finding.revision.had", firstProof(finding))) : finding;
        return face.withCause(reported.fingerprint());
    }

    /** Which of several is reported: statements that stand alone, then what is wrong now, then what has changed. */
    private static int turn(Finding finding) {
        int alone = ALONE.indexOf(finding.rule());
        if (alone >= 0) {
            return alone;
        }
        if (finding.kind() != FindingKind.REVISION) {
            return ALONE.size();
        }
        return ALONE.size() + (finding.rule().startsWith("stale") ? 1 : 2);
    }

    /** @param member has its turn before {@code finding} */
    private boolean share(Finding member, Finding finding) {
        if (ALONE.contains(member.rule())) {
            return ALONE.contains(finding.rule()) ? follow(member, finding) : isIn(member, finding);
        }
        if (member.kind().isAboutWriting()) {
            return OF_A_WORD.contains(finding.rule())
                    && samePlace(member, finding)
                    && member.span().overlaps(finding.span());
        }
        return sameFigure(member, finding) || (finding.kind() == FindingKind.REVISION && meet(member, finding));
    }

    private static boolean samePlace(Finding one, Finding other) {
        return one.article() == other.article() && one.paragraph() == other.paragraph();
    }

    private static boolean follow(Finding one, Finding other) {
        return samePlace(one, other)
                && one.span().start() <= other.span().end() + BETWEEN
                && other.span().start() <= one.span().end() + BETWEEN;
    }

    /** What is new in both editions may differ in them: that is a finding of its own. */
    private static boolean isIn(Finding statement, Finding finding) {
        return !finding.kind().isAboutWriting()
                && samePlace(statement, finding)
                && statement.span().contains(finding.span())
                && (!statement.rule().equals(ADDED_BY_REVISION)
                        || finding.rule().endsWith(".missing"));
    }

    /** The same change of figures, wherever it stands. */
    private boolean sameFigure(Finding one, Finding other) {
        String words = text(new Spot(one.article(), one.paragraph(), one.span()));
        return one.rule().equals(other.rule())
                && words.chars().anyMatch(Character::isDigit)
                && words.equals(text(new Spot(other.article(), other.paragraph(), other.span())))
                && firstProof(one).equals(firstProof(other));
    }

    private String firstProof(Finding finding) {
        return finding.evidence().stream()
                .findFirst()
                .map(proof -> text(new Spot(proof.article(), proof.paragraph(), proof.span())))
                .orElse("");
    }

    private String text(Spot spot) {
        CheckedArticle article = articles.get(spot.article());
        return article == null
                ? ""
                : spot.span()
                        .of(article.article().paragraphs().get(spot.paragraph()).text());
    }

    private record Spot(long article, int paragraph, TextSpan span) {
        boolean overlaps(Spot other) {
            return article == other.article && paragraph == other.paragraph && span.overlaps(other.span);
        }
    }

    private static List<Spot> spots(Finding finding) {
        return Stream.concat(
                        Stream.of(new Spot(finding.article(), finding.paragraph(), finding.span())),
                        finding.evidence().stream()
                                .map(proof -> new Spot(proof.article(), proof.paragraph(), proof.span())))
                .toList();
    }

    private static boolean meet(Finding one, Finding other) {
        List<Spot> spots = spots(one);
        return spots(other).stream().anyMatch(spot -> spots.stream().anyMatch(spot::overlaps));
    }
}
