package dev.parallax.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.alignment.Alignment;
import dev.parallax.alignment.Bead;
import dev.parallax.alignment.BeadType;
import dev.parallax.alignment.Similarity;
import dev.parallax.article.Paragraph;
import dev.parallax.finding.AlignedPair;
import dev.parallax.finding.CheckedStory;
import dev.parallax.finding.Checker;
import dev.parallax.finding.CountedVocabulary;
import dev.parallax.finding.Finding;
import dev.parallax.finding.FindingKind;
import dev.parallax.finding.FindingSettings;
import dev.parallax.finding.Hearing;
import dev.parallax.finding.NightVocabulary;
import dev.parallax.finding.Stories;
import dev.parallax.finding.StoryChecker;
import dev.parallax.finding.StoryFindings;
import dev.parallax.finding.editions.EditionCheckers;
import dev.parallax.finding.judge.LearntJudge;
import dev.parallax.finding.lexis.Lexicons;
import dev.parallax.finding.spelling.SpellingCheckers;
import dev.parallax.finding.spelling.SpellingSettings;
import dev.parallax.story.EditionSimilarity;
import dev.parallax.translation.Glossary;
import dev.parallax.translation.GlossaryCheck;
import dev.parallax.translation.lexical.DictionaryLemmatizer;
import dev.parallax.translation.lexical.EmbeddedLexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Runs checkers over two editions, aligned as in a night. */
final class EditionChecks {

    private static final int NO_CAP = 1000;

    private final EditionSimilarity similarity = new EditionSimilarity(EmbeddedLexicon.load());
    /** A story ready to be checked. */
    record Story(CheckedStory story, NightVocabulary night) {}

    private final StoryChecker checker;

    private EditionChecks(List<Checker> checkers) {
        this.checker = new StoryChecker(
                checkers, Hearing.of(FindingSettings.DEFAULTS, LearntJudge.load()), NO_CAP, EmbeddedLexicon.load());
    }

    /** What is said: the checkers of wording. */
    static EditionChecks wording() {
        return new EditionChecks(wordingCheckers());
    }

    /** Everything that a night looks for. */
    static EditionChecks everything() {
        List<Checker> checkers =
                new ArrayList<>(SpellingCheckers.all(SpellingSettings.DEFAULTS, EmbeddedLexicon.load()));
        checkers.addAll(wordingCheckers());
        return new EditionChecks(checkers);
    }

    private static List<Checker> wordingCheckers() {
        return EditionCheckers.all(new GlossaryCheck(Glossary.EMPTY, new DictionaryLemmatizer()));
    }

    /** What is found in the editions; what is reported of the engine is left out. */
    List<Finding> findings(EditionText source, EditionText target) {
        return findings(story(source, target));
    }

    /** The editions, aligned. */
    Story story(EditionText source, EditionText target) {
        CheckedStory story = Stories.aligned(source.article(), target.article(), similarity(source, target));
        CountedVocabulary night = new CountedVocabulary(List.of());
        night.add(source.article().article());
        night.add(target.article().article());
        return new Story(story, night);
    }

    /** As a night has it; but the recorded translations of Russian and English editions are kept for the checkers. */
    private Similarity similarity(EditionText source, EditionText target) {
        EditionSimilarity own = similarity.between(source.language(), target.language());
        return Lexicons.knows(source.language()) && Lexicons.knows(target.language())
                ? own
                : own.with(source::translation);
    }

    /** The editions, paragraph by paragraph and sentence by sentence as they were written: so that only checkers are measured. */
    Story storyAsWritten(EditionText source, EditionText target) {
        List<Bead> paragraphs = new ArrayList<>();
        List<Bead> segments = new ArrayList<>();
        List<Paragraph> there = source.article().article().paragraphs();
        List<Paragraph> here = target.article().article().paragraphs();
        int fromSource = 0;
        int fromTarget = 0;
        for (int number = 0; number < Math.min(there.size(), here.size()); number++) {
            paragraphs.add(match(List.of(number), List.of(number)));
            List<Integer> ofSource =
                    numbers(fromSource, there.get(number).segments().size());
            List<Integer> ofTarget =
                    numbers(fromTarget, here.get(number).segments().size());
            if (ofSource.size() == ofTarget.size()) {
                for (int i = 0; i < ofSource.size(); i++) {
                    segments.add(match(List.of(ofSource.get(i)), List.of(ofTarget.get(i))));
                }
            } else {
                segments.add(match(ofSource, ofTarget));
            }
            fromSource += ofSource.size();
            fromTarget += ofTarget.size();
        }
        CheckedStory story = new CheckedStory(
                List.of(source.article(), target.article()),
                List.of(new AlignedPair(
                        source.article(), target.article(), new Alignment(paragraphs), new Alignment(segments))));
        return new Story(story, new CountedVocabulary(List.of()));
    }

    private static Bead match(List<Integer> source, List<Integer> target) {
        return new Bead(BeadType.MATCH, source, target, 0, 0.95);
    }

    private static List<Integer> numbers(int from, int count) {
        return IntStream.range(from, from + count).boxed().toList();
    }

    /** What is found in the story; what is reported of the engine is left out. */
    List<Finding> findings(Story story) {
        StoryFindings found = checker.check(story.story(), story.night());
        assertThat(found.failures()).isEmpty();
        return found.findings().stream()
                .filter(finding -> finding.kind() != FindingKind.TRANSLATION)
                .toList();
    }
}
