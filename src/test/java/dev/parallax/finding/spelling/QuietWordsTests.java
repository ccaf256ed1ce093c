package dev.parallax.finding.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.finding.CheckedStory;
import dev.parallax.finding.Checker;
import dev.parallax.finding.Finding;
import dev.parallax.finding.Stories;
import dev.parallax.finding.reading.QuietTexts;
import dev.parallax.finding.reading.StoryReading;
import dev.parallax.story.EditionSimilarity;
import dev.parallax.translation.lexical.EmbeddedLexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are not looked at again since nothing was found in them, and nothing has changed that says something about them. */
class QuietWordsTests {

    private static final EmbeddedLexicon LEXICON = EmbeddedLexicon.load();
    private static final EditionSimilarity SIMILARITY = new EditionSimilarity(LEXICON);
    private static final List<Checker> CHECKERS = SpellingCheckers.all(SpellingSettings.DEFAULTS, LEXICON);

    private static final List<String> ENGLISH = List.of(
            "# The port opens again",
            "The port form which grain is sent opened again on Monday, said mayor Velkhova.",
            "The ferry had been waiting for the form since Thursday, an the crew was tired.",
            "He filled in the form with Tumanov, and the port was closed by a storm.",
            "They wanted too go home, but the storm did not let them pass the strat of Kem.",
            "The mayr said that Dobrinsk would wait.",
            "A helpfull sailor of the Kolyvanka rang the bell.");
    private static final List<String> RUSSIAN = List.of(
            "# Порт снова открыт",
            "Порт, из которого отправляют зерно, в понедельник снова открылся, сообщила мэр Вельхова.",
            "Паром ждал с четверга, и команда устала.",
            "Он заполнил бланк с Тумановым, а порт был закрыт из-за шторма.",
            "Они хотели вернутся домой, но шторм не пустил их через пролиф Кемь.",
            "Мэр сказал, что Добринск подождёт.",
            "Услужливый матрос с «Колыванки» ударил в калакол.");
    private static final List<String> OTHERS =
            List.of("Thursdey in Dobrinsk.", "Dobrinsk and Thursdey.", "The Kolyvanka left Dobrinsk for Thursdey.");
    private static final List<UnaryOperator<String>> EDITS = List.of(
            text -> text.replace("form", "from"),
            text -> text.replace("an ", "and "),
            text -> text + " Velkhova said so to Dobrinsk and the strait.",
            text -> text.substring(0, text.length() / 2),
            text -> text.replace("вернутся", "вернуться").replace("пролиф", "пролив"),
            text -> text.replace("Вельхова", "Туманова").replace("mayr", "mayor"));

    private record Checked(List<Finding> findings, Set<String> quiet) {}

    private static Checked check(CheckedStory story, QuietTexts quiet, int others, String... accepted) {
        List<CheckedStory> night = new ArrayList<>(List.of(story));
        for (String other : OTHERS.subList(0, others)) {
            night.add(Stories.of(Stories.article(10 + night.size(), "en", List.of(other))));
        }
        StoryReading reading = new StoryReading(story, Stories.night(night, accepted), LEXICON, SIMILARITY, quiet);
        List<Finding> findings = CHECKERS.stream()
                .flatMap(checker -> checker.check(reading).stream())
                .toList();
        return new Checked(findings, quiet.keys());
    }

    private static CheckedStory story(List<String> russian, List<String> english) {
        return Stories.of(Stories.article(1, "ru", russian), Stories.article(2, "en", english));
    }

    private static List<String> edited(List<String> paragraphs, Random random) {
        List<String> edited = new ArrayList<>(paragraphs);
        int at = 1 + random.nextInt(edited.size() - 1);
        edited.set(at, EDITS.get(random.nextInt(EDITS.size())).apply(edited.get(at)));
        if (random.nextInt(4) == 0) {
            edited.remove(1 + random.nextInt(edited.size() - 1));
        }
        return edited;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void whateverChangesTheSameIsFoundAsByAFirstLook(int seed) {
        Random random = new Random(seed);
        Set<String> quiet = Set.of();
        int spared = 0;
        for (int night = 0; night < 30; night++) {
            CheckedStory story = story(
                    random.nextInt(3) == 0 ? edited(RUSSIAN, random) : RUSSIAN,
                    random.nextInt(3) == 0 ? edited(ENGLISH, random) : ENGLISH);
            String[] accepted = random.nextInt(4) == 0 ? new String[] {"form", "mayr", "пролиф"} : new String[] {};
            int others = random.nextInt(4) == 0 ? OTHERS.size() : 0;

            Checked next = check(story, new QuietTexts("none", quiet), others, accepted);
            Checked first = check(story, new QuietTexts(), others, accepted);

            assertThat(next).isEqualTo(first);
            spared += (int) next.quiet().stream().filter(quiet::contains).count();
            quiet = next.quiet();
        }
        assertThat(spared).as("texts that were not looked at again").isGreaterThan(300);
    }

    @Test
    void whatTheNightNoLongerHasForANameIsLookedAt() {
        CheckedStory story =
                Stories.of(Stories.article(1, "en", List.of("The port opens on Thursdey, said Velkhova.")));
        Checked asName = check(story, new QuietTexts(), OTHERS.size());
        assertThat(asName.findings()).isEmpty();

        assertThat(check(story, new QuietTexts("none", asName.quiet()), 0).findings())
                .hasSize(1);
    }

    @Test
    void whatADeskAcceptsNoMoreIsLookedAt() {
        CheckedStory story = story(RUSSIAN, ENGLISH);
        String[] slips = check(story, new QuietTexts(), 0).findings().stream()
                .map(finding -> Stories.words(story, finding))
                .toArray(String[]::new);
        assertThat(slips).contains("mayr", "helpfull", "strat", "калакол", "an");
        Set<String> accepting = check(story, new QuietTexts(), 0, slips).quiet();

        assertThat(check(story, new QuietTexts("none", accepting), 0)).isEqualTo(check(story, new QuietTexts(), 0));
    }
}
