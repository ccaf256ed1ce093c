package dev.parallax.finding.lexis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.finding.context.ContextModel;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table says what would be found without it. {@code AlternativeTableBuilder} makes it anew where it does not. */
class AlternativeTableTests {

    private static final int STEP = 400;

    @ParameterizedTest
    @CsvSource({"en, 50000", "ru, 120000"})
    void saysOfAWordWhatIsFoundWithoutIt(String language, int leastSize) throws IOException {
        AlternativeTable table = AlternativeTable.read(
                LexisResources.own("alternatives-" + language + ".gz"), ContextModel.charset(language));
        Alternatives alternatives = Lexicon.load(language).alternatives();

        assertThat(table.size()).isGreaterThan(leastSize);
        for (int i = 0; i < table.size(); i += STEP) {
            String word = table.word(i);
            if (!alternatives.isListed(word)) {
                assertThat(table.of(word)).as(word).isEqualTo(alternatives.find(word));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"en, zzqx", "en, слово", "ru, word", "ru, йцукен", "ru, ''"})
    void saysNothingOfWhatItDoesNotHave(String language, String word) throws IOException {
        AlternativeTable table = AlternativeTable.read(
                LexisResources.own("alternatives-" + language + ".gz"), ContextModel.charset(language));

        assertThat(table.of(word)).isNull();
    }
}
