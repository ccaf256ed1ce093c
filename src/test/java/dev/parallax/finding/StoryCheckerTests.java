package dev.parallax.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.parallax.article.TextSpan;
import dev.parallax.finding.reading.StoryReading;
import dev.parallax.message.Message;
import dev.parallax.message.Messages;
import dev.parallax.message.UiLanguage;
import dev.parallax.translation.BilingualLexicon;
import dev.parallax.translation.lexical.EmbeddedLexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class StoryCheckerTests {

    private static final BilingualLexicon LEXICON = EmbeddedLexicon.load();

    private final CheckedStory story =
            Stories.of(Stories.article(1, "en", List.of("# x one", "x two x three", "x two x three")));

    @Test
    void showsTheHeaviestOfAKindAndCountsTheRest() {
        StoryFindings result = new StoryChecker(
                        List.of(new LetterChecker("letter", 'x')), Hearing.OF_EVERYTHING, 2, LEXICON)
                .check(story, night());

        assertThat(result.findings()).hasSize(2);
        assertThat(result.findings().get(0).severity()).isEqualTo(Severity.CRITICAL);
        assertThat(result.overflows()).containsExactly(new StoryFindings.Overflow(1, FindingKind.MISSPELLING, 3));
        assertThat(text(result.findings().get(0))).doesNotContain("more of this kind");
        assertThat(text(result.findings().get(1))).endsWith(". And 3 more of this kind in this article.");
    }

    @Test
    void everyFingerprintStandsOnceInAnArticle() {
        StoryFindings result = new StoryChecker(
                        List.of(new LetterChecker("letter", 'x')), Hearing.OF_EVERYTHING, 10, LEXICON)
                .check(story, night());

        assertThat(result.findings())
                .hasSize(5)
                .extracting(Finding::fingerprint)
                .doesNotHaveDuplicates();
    }

    @Test
    void ofTwoFindingsInTheSameWordsTheEarlierCheckersStands() {
        StoryFindings result = new StoryChecker(
                        List.of(new LetterChecker("first", 'x'), new LetterChecker("second", 'x')),
                        Hearing.OF_EVERYTHING,
                        10,
                        LEXICON)
                .check(story, night());

        assertThat(result.findings()).extracting(Finding::rule).containsOnly("first.letter");
    }

    @Test
    void aCheckerThatBreaksOffLosesOnlyItsOwnFindings() {
        Checker broken = new LetterChecker("broken", 'x') {
            @Override
            public List<Finding> check(StoryReading ignored) {
                throw new IllegalStateException("no dictionary");
            }
        };

        StoryFindings result = new StoryChecker(
                        List.of(broken, new LetterChecker("letter", 'x')), Hearing.OF_EVERYTHING, 10, LEXICON)
                .check(story, night());

        assertThat(result.findings()).hasSize(5);
        assertThat(result.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.checker()).isEqualTo("broken");
            assertThat(failure.cause()).hasMessage("no dictionary");
        });
    }

    @Test
    void checkersHaveDifferentIds() {
        List<Checker> checkers = List.of(new LetterChecker("letter", 'x'), new LetterChecker("letter", 'y'));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StoryChecker(checkers, Hearing.OF_EVERYTHING, 10, LEXICON))
                .withMessageContaining("letter");
    }

    @Test
    void aRuleThatTheJobSilencesIsNotHeard() {
        CheckedStory story = Stories.of(Stories.article(1, "en", List.of("axa")));
        Checker checker = new RuleChecker("number", "number.differs", "number.missing");
        FindingSettings without = new FindingSettings(
                FindingSettings.Level.BALANCED,
                new TreeSet<>(Set.of("number.missing")),
                new TreeSet<>(Set.of("number")));
        assertThat(new StoryChecker(List.of(checker), Hearing.of(without, Hearing.OF_EVERYTHING.judge()), 10, LEXICON)
                        .check(story, night())
                        .findings())
                .extracting(Finding::rule)
                .containsExactly("number.missing");
    }

    /** Says each of its rules of the first letter. */
    private record RuleChecker(String id, List<String> rules) implements Checker {

        RuleChecker(String id, String... rules) {
            this(id, List.of(rules));
        }

        @Override
        public List<Finding> check(StoryReading story) {
            return rules.stream()
                    .map(rule -> new Place(story.editions().get(0), 0, new TextSpan(0, 1))
                            .finding(FindingKind.NUMBER, rule, Message.plain("It differs."), List.of(), List.of()))
                    .toList();
        }
    }

    private NightVocabulary night() {
        return Stories.night(List.of(story));
    }

    /** Finds a letter. */
    private static class LetterChecker implements Checker {

        private final String id;
        private final char letter;

        LetterChecker(String id, char letter) {
            this.id = id;
            this.letter = letter;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public List<Finding> check(StoryReading story) {
            List<Finding> findings = new ArrayList<>();
            for (CheckedArticle article : story.editions()) {
                article.article().paragraphs().forEach(paragraph -> {
                    for (int i = paragraph.text().indexOf(letter);
                            i >= 0;
                            i = paragraph.text().indexOf(letter, i + 1)) {
                        findings.add(new Place(article, paragraph.number(), new TextSpan(i, i + 1))
                                .finding(
                                        FindingKind.MISSPELLING,
                                        id + ".letter",
                                        Message.plain("A letter."),
                                        List.of("y"),
                                        List.of()));
                    }
                });
            }
            return findings;
        }
    }

    private static String text(Finding finding) {
        return Messages.in(UiLanguage.EN).text(finding.message());
    }
}
