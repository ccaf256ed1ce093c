package dev.parallax.finding.spelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.parallax.finding.CheckedStory;
import dev.parallax.finding.FindingKind;
import dev.parallax.finding.Hearing;
import dev.parallax.finding.Stories;
import dev.parallax.finding.StoryChecker;
import dev.parallax.finding.StoryFindings;
import dev.parallax.finding.StoryFindings.Overflow;
import dev.parallax.translation.lexical.EmbeddedLexicon;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that are no prose take bounded time and end in no flood. */
class StrangeTextTests {

    private static final int CAP = 20;

    /** Generous: a loaded machine takes a fifth of it. */
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private static final StoryChecker CHECKER = new StoryChecker(
            SpellingCheckers.all(SpellingSettings.DEFAULTS, null), Hearing.OF_EVERYTHING, CAP, EmbeddedLexicon.load());

    private static final String SENTENCE =
            "The committee said on Monday that the bridge over the river would be closed for repairs until spring. ";

    private static final Random RANDOM = new Random(2611);

    static Stream<Arguments> harmless() {
        return Stream.of(
                Arguments.of("a list of names", "en", lines(1_000, () -> madeUp() + " " + madeUp())),
                Arguments.of("a table of scores", "en", lines(300, () -> madeUp() + " 3:1 " + madeUp() + " 12 4 2 +7")),
                Arguments.of("verse", "ru", lines(60, () -> "Над тихою рекою стоял седой туман,")),
                Arguments.of("all capitals", "en", List.of(SENTENCE.repeat(20).toUpperCase(Locale.ROOT))),
                Arguments.of("one long paragraph", "en", List.of(SENTENCE.repeat(300))),
                Arguments.of("one endless word", "ru", List.of("словобезконца".repeat(2_000))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("harmless")
    void endInNoFlood(String name, String language, List<String> text) {
        StoryFindings found = check(language, text);

        assertThat(found.failures()).isEmpty();
        assertThat(found.overflows()).isEmpty();
        assertThat(found.findings()).hasSizeLessThan(CAP);
    }

    @Test
    void aFloodOfMisspellingsIsCutAndCounted() {
        assertCutAndCounted("The goverment recieved a mesage. ".repeat(30), FindingKind.MISSPELLING, 30 * 3);
    }

    @Test
    void aTextWithoutSpacesIsCutAndCounted() {
        assertCutAndCounted(SENTENCE.replace(" ", "").repeat(200), FindingKind.WHITESPACE, 199);
    }

    private static void assertCutAndCounted(String text, FindingKind kind, int all) {
        StoryFindings found = check("en", List.of(text));

        assertThat(found.findings())
                .filteredOn(finding -> finding.kind() == kind)
                .hasSize(CAP);
        assertThat(found.overflows())
                .extracting(Overflow::kind, Overflow::omitted)
                .contains(tuple(kind, all - CAP));
    }

    private static StoryFindings check(String language, List<String> text) {
        CheckedStory story = Stories.of(Stories.article(1, language, text));
        return assertTimeout(LIMIT, () -> CHECKER.check(story, Stories.night(List.of(story))));
    }

    private static List<String> lines(int count, Supplier<String> line) {
        return IntStream.range(0, count).mapToObj(i -> line.get()).toList();
    }

    /** A name that nobody has. */
    private static String madeUp() {
        List<String> syllables = List.of("ka", "bi", "ru", "len", "sto", "vra", "zhi", "mot", "der", "ul");
        String word =
                RANDOM.ints(3, 0, syllables.size()).mapToObj(syllables::get).collect(Collectors.joining());
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
