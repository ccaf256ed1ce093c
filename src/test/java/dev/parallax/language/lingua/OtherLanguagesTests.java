package dev.parallax.language.lingua;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.text.Table;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Texts in languages that no night compares are taken neither for Russian nor for English, nor for a language of the set. */
class OtherLanguagesTests {

    private static final Set<String> COMPARED =
            Set.of("ru", "en", "uk", "be", "bg", "sr", "mk", "kk", "de", "fr", "es", "sr-Latn");

    @Test
    void noneIsTakenForALanguageOfTheSet() {
        LinguaLanguageDetector detector = new LinguaLanguageDetector();
        List<String> taken = Table.rows(OtherLanguagesTests.class, "other-languages.tsv", 2).stream()
                .map(row -> row.get(0) + " is " + detector.detect(row.get(1)).tag())
                .filter(result -> COMPARED.contains(result.substring(result.lastIndexOf(' ') + 1)))
                .toList();

        assertThat(taken).isEmpty();
    }
}
