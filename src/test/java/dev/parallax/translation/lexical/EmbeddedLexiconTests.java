package dev.parallax.translation.lexical;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.translation.BilingualLexicon.Translation;
import dev.parallax.translation.LanguagePair;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddedLexiconTests {

    private static final LanguagePair RU_EN = new LanguagePair("ru", "en");

    private final EmbeddedLexicon lexicon = EmbeddedLexicon.load();

    @ParameterizedTest
    @CsvSource({
        "ru, президентом, президент",
        "ru, ЛЮДЕЙ, человек",
        "ru, Сказала, сказать",
        "ru, ещё, еще",
        "ru, стали, стать",
        "en, governments, government",
        "en, Said, say",
        "en, Москва, москва"
    })
    void findsTheLemma(String language, String form, String lemma) {
        assertThat(lexicon.lemma(form, language)).isEqualTo(lemma);
    }

    @Test
    void hasThousandsOfEntriesOfItsOwn() throws IOException {
        int entries = 0;
        for (HandLexicon.Kind kind : HandLexicon.Kind.values()) {
            String table = "/dev/parallax/translation/lexical/" + kind.name().toLowerCase(Locale.ROOT) + "s.tsv";
            try (InputStream file = Objects.requireNonNull(HandLexicon.class.getResourceAsStream(table), table)) {
                long lines = new String(file.readAllBytes(), UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .count();
                System.out.println(table + ": " + lines + " entries");
                entries += (int) lines;
            }
        }
        System.out.println("handwritten: " + entries + " entries");
        assertThat(entries).isGreaterThanOrEqualTo(6_900);
    }

    @ParameterizedTest
    @CsvSource({
        "война, war",
        "президент, president",
        "правительство, government",
        "город, city",
        "сказать, say",
        "день, day"
    })
    void translatesBothWays(String russian, String english) {
        assertThat(lexicon.translations(russian, RU_EN).get(0).lemma()).isEqualTo(english);
        assertThat(lexicon.translations(english, RU_EN.reverse()).get(0).lemma())
                .isEqualTo(russian);
    }

    @Test
    void probabilitiesOfAWordSumToOneAtMost() {
        for (String word : List.of("дом", "идти", "новый", "время", "и", "в")) {
            List<Translation> translations = lexicon.translations(word, RU_EN);
            assertThat(translations).isNotEmpty();
            assertThat(translations.stream()
                            .mapToDouble(Translation::probability)
                            .sum())
                    .isLessThan(1.04);
            assertThat(translations).isSortedAccordingTo((a, b) -> Double.compare(b.probability(), a.probability()));
        }
    }

    @Test
    void knowsNothingOfUnknownWords() {
        for (String word : List.of("", " ", "бармаглотище", "😀", "<unk>", "\n", "x".repeat(50_000))) {
            String lemma = lexicon.lemma(word, "ru");
            assertThat(lexicon.translations(lemma, RU_EN)).isEmpty();
            assertThat(lexicon.perMillion(lemma, "ru")).isZero();
        }
    }

    @Test
    void knowsNothingOfOtherLanguages() {
        assertThat(lexicon.translations("maison", new LanguagePair("fr", "en"))).isEmpty();
        assertThat(lexicon.lemma("Maisons", "fr")).isEqualTo("maisons");
    }

    @Test
    void servesSeveralThreads() {
        List<Translation> alone = lexicon.translations("война", RU_EN);
        assertThat(IntStream.range(0, 2000)
                        .parallel()
                        .mapToObj(i -> lexicon.lemma(i % 2 == 0 ? "людьми" : "городам", "ru")
                                + lexicon.translations("война", RU_EN).equals(alone))
                        .distinct())
                .containsExactlyInAnyOrder("человекtrue", "городtrue");
    }
}
