package dev.parallax.report.html;

import dev.parallax.alignment.Bead;
import dev.parallax.alignment.BeadType;
import dev.parallax.finding.AlignedPair;
import dev.parallax.finding.CheckedArticle;
import dev.parallax.finding.Finding;
import dev.parallax.store.FindingState;
import dev.parallax.store.StoredFinding;
import dev.parallax.store.StoryRecord;
import dev.parallax.story.StoryPair;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A story in the index's list, as the page's script reads it.
 *
 * @param fresh how many of the open findings are new since the last night
 * @param worst the severity of the heaviest open finding; empty when there is none
 * @param alone how many passages only one edition has, by its language
 * @param only the language's tag, of a story that has one language only; else empty
 * @param findings the start of each open finding's fingerprint, by which decisions kept in the browser are counted
 */
record StoryLine(
        String key,
        List<Heading> headings,
        int fresh,
        String worst,
        List<Teaser> teaser,
        List<String> sources,
        String only,
        boolean unsure,
        List<Alone> alone,
        List<String> kinds,
        List<String> severities,
        List<String> findings) {

    /** How many findings a line names. */
    private static final int NAMED = 3;

    /** UTF-16 code units of a finding's words in a line. */
    private static final int LONG_WORDS = 40;

    /** Characters of a fingerprint by which the list counts decisions. */
    private static final int FINGERPRINT = 12;

    record Heading(String language, String text) {}

    /** A finding in a line, by the kind's {@linkplain Words#code name in scripts}. */
    record Teaser(String kind, String words) {}

    /** How many passages only the edition in that language has. */
    record Alone(String language, int passages) {}

    /** @param open the story's open findings, the heaviest first */
    static StoryLine of(StoryRecord story, List<StoredFinding> open) {
        List<CheckedArticle> editions = story.story().editions();
        List<String> languages =
                distinct(editions, edition -> edition.language().article().tag());
        return new StoryLine(
                story.key(),
                headings(story),
                (int) open.stream()
                        .filter(stored -> stored.state() != FindingState.KNOWN)
                        .count(),
                open.isEmpty() ? "" : Words.lower(open.get(0).finding().severity()),
                open.stream()
                        .map(stored -> teaser(story, stored.finding()))
                        .distinct()
                        .limit(NAMED)
                        .toList(),
                distinct(editions, edition -> Run.plain(edition.article().source())),
                languages.size() > 1 ? "" : languages.get(0),
                story.pairs().stream().anyMatch(StoryPair::isUnsure),
                alone(story),
                distinct(open, stored -> Words.code(stored.finding().kind())),
                distinct(open, stored -> Words.lower(stored.finding().severity())),
                open.stream()
                        .map(stored -> start(stored.finding().fingerprint()))
                        .toList());
    }

    private static List<Alone> alone(StoryRecord story) {
        Map<String, Integer> alone = new TreeMap<>();
        for (AlignedPair pair : story.story().pairs()) {
            for (Bead bead : pair.paragraphs().beads()) {
                if (bead.type() == BeadType.OMISSION || bead.type() == BeadType.ADDITION) {
                    CheckedArticle edition = bead.type() == BeadType.OMISSION ? pair.source() : pair.target();
                    alone.merge(edition.language().article().tag(), 1, Integer::sum);
                }
            }
        }
        return alone.entrySet().stream()
                .map(entry -> new Alone(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The published versions' first, as on the story's page. */
    private static List<Heading> headings(StoryRecord story) {
        Set<Long> targets = story.pairs().stream().map(StoryPair::target).collect(Collectors.toSet());
        return story.story().editions().stream()
                .sorted(Comparator.comparing(edition -> !targets.contains(edition.id())))
                .map(StoryLine::heading)
                .toList();
    }

    private static Heading heading(CheckedArticle edition) {
        return new Heading(
                edition.language().article().tag(), Run.plain(edition.article().heading()));
    }

    private static <T> List<String> distinct(List<T> all, Function<T, String> what) {
        return all.stream().map(what).distinct().toList();
    }

    private static Teaser teaser(StoryRecord story, Finding finding) {
        String text = article(story, finding)
                .article()
                .paragraphs()
                .get(finding.paragraph())
                .text();
        String words = Run.plain(Words.shortened(finding.span().of(text), LONG_WORDS));
        String suggestion = finding.suggestions().isEmpty()
                ? ""
                : " → " + Run.plain(finding.suggestions().get(0));
        return new Teaser(Words.code(finding.kind()), words + suggestion);
    }

    /** The edition that an open finding is in. */
    static CheckedArticle article(StoryRecord story, Finding finding) {
        return story.story().editions().stream()
                .filter(edition -> edition.id() == finding.article())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Finding " + finding.fingerprint() + " of story "
                        + story.key() + " is about article " + finding.article() + ", which the story does not have"));
    }

    static String start(String fingerprint) {
        return fingerprint.substring(0, Math.min(FINGERPRINT, fingerprint.length()));
    }
}
