package dev.parallax.finding;

import dev.parallax.finding.StoryFindings.Failure;
import dev.parallax.finding.StoryFindings.Overflow;
import dev.parallax.finding.reading.QuietTexts;
import dev.parallax.finding.reading.StoryReading;
import dev.parallax.story.EditionSimilarity;
import dev.parallax.translation.BilingualLexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Runs the checkers that a job has chosen over a story, and keeps a flood from reaching the reader: of each kind an
 * article shows the heaviest only, and the last of them says how many more there are. Safe for use by several threads.
 */
public final class StoryChecker {

    private static final Comparator<Finding> READING_ORDER = Comparator.comparingLong(Finding::article)
            .thenComparingInt(Finding::paragraph)
            .thenComparing(Finding::span)
            .thenComparing(Finding::rule)
            .thenComparing(finding -> finding.message().toString());

    private static final Comparator<Finding> WEIGHT =
            Comparator.comparing(Finding::severity).reversed().thenComparing(READING_ORDER);

    private final List<Checker> checkers;
    private final Hearing hearing;
    private final int cap;
    private final BilingualLexicon lexicon;
    private final EditionSimilarity similarity;

    /**
     * @param checkers in order of precedence: where two find a misspelling in the same words, the earlier one's stands
     * @param hearing which of it is reported
     * @param cap most findings of one kind in one article, 1 or more
     * @param lexicon by which words of two editions answer each other
     */
    public StoryChecker(List<? extends Checker> checkers, Hearing hearing, int cap, BilingualLexicon lexicon) {
        if (cap < 1) {
            throw new IllegalArgumentException("The cap of findings is 1 or more, not " + cap);
        }
        Set<String> ids = new HashSet<>();
        for (Checker checker : checkers) {
            if (!ids.add(checker.id())) {
                throw new IllegalArgumentException("Two checkers have the id " + checker.id());
            }
        }
        this.checkers = checkers.stream()
                .filter(hearing::hears)
                .<Checker>map(checker -> checker)
                .toList();
        this.hearing = hearing;
        this.cap = cap;
        this.lexicon = lexicon;
        this.similarity = new EditionSimilarity(lexicon);
    }

    /** The same with what a desk has decided. */
    public StoryChecker withOdds(RuleOdds odds) {
        return new StoryChecker(checkers, new Hearing(hearing.settings(), hearing.judge(), odds), cap, lexicon);
    }

    /** Never throws for what a story holds: a checker that breaks off is reported in the result. */
    public StoryFindings check(CheckedStory story, NightVocabulary night) {
        return check(story, night, new QuietTexts());
    }

    /**
     * The same of a story that was checked before.
     *
     * @param quiet its texts in which nothing was found then; it is told those of now
     */
    public StoryFindings check(CheckedStory story, NightVocabulary night, QuietTexts quiet) {
        StoryReading reading = new StoryReading(story, night, lexicon, similarity, quiet);
        List<Failure> failures = new ArrayList<>();
        List<Finding> found = withoutRepetition(hearing.reported(reading, candidates(reading, failures)));
        Map<Long, Map<FindingKind, List<Finding>>> byArticle = new TreeMap<>();
        for (Finding finding : found) {
            byArticle
                    .computeIfAbsent(finding.article(), article -> new EnumMap<>(FindingKind.class))
                    .computeIfAbsent(finding.kind(), kind -> new ArrayList<>())
                    .add(finding);
        }
        List<Finding> shown = new ArrayList<>();
        List<Overflow> overflows = new ArrayList<>();
        byArticle.forEach((article, kinds) -> kinds.forEach((kind, findings) -> {
            List<Finding> heaviest = findings.stream()
                    .sorted(WEIGHT)
                    .limit(cap)
                    .sorted(READING_ORDER)
                    .toList();
            int omitted = findings.size() - heaviest.size();
            if (omitted == 0) {
                shown.addAll(heaviest);
            } else {
                overflows.add(new Overflow(article, kind, omitted));
                shown.addAll(heaviest.subList(0, cap - 1));
                shown.add(heaviest.get(cap - 1).withMore(omitted));
            }
        }));
        shown.sort(READING_ORDER);
        return new StoryFindings(Causes.in(story, withUniqueFingerprints(shown)), overflows, failures);
    }

    private List<Finding> candidates(StoryReading reading, List<Failure> failures) {
        List<Finding> candidates = new ArrayList<>();
        for (Checker checker : checkers) {
            try {
                candidates.addAll(checker.check(reading));
            } catch (RuntimeException e) {
                failures.add(new Failure(checker.id(), e));
            }
        }
        return candidates;
    }

    /** Of what several checkers find about the writing of the same words, what the first of them says. */
    private static List<Finding> withoutRepetition(List<Finding> candidates) {
        Map<List<Long>, List<Finding>> byParagraph = new HashMap<>();
        List<Finding> found = new ArrayList<>();
        for (Finding finding : candidates) {
            List<Finding> beside = byParagraph.computeIfAbsent(
                    List.of(finding.article(), (long) finding.paragraph()), paragraph -> new ArrayList<>());
            if (beside.stream().noneMatch(earlier -> covers(earlier, finding))) {
                beside.add(finding);
                found.add(finding);
            }
        }
        return found;
    }

    /** Whether the earlier finding already says it: both are about the writing of the same words. */
    private static boolean covers(Finding earlier, Finding later) {
        return earlier.kind().isAboutWriting()
                && later.kind().isAboutWriting()
                && (earlier.span().overlaps(later.span()) || earlier.span().equals(later.span()));
    }

    private static List<Finding> withUniqueFingerprints(List<Finding> findings) {
        Map<String, Integer> seen = new HashMap<>();
        return findings.stream()
                .map(finding -> {
                    int n = seen.merge(finding.article() + " " + finding.fingerprint(), 1, Integer::sum);
                    return n == 1 ? finding : finding.withFingerprint(Fingerprints.repeated(finding.fingerprint(), n));
                })
                .toList();
    }
}
