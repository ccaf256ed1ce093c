package dev.parallax.finding.spelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.finding.lexis.Alternative;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables and code are of one time: each table has every feature, and no other. */
class LearntOddsTests {

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void everyTableHasEveryFeature(String language) {
        for (String edition : List.of("alone", "beside")) {
            has("stranger-" + edition + "-" + language, Stranger.Look.class, Stranger.NAMES);
            has("misfit-" + edition + "-" + language, Alternative.Kind.class, Misfit.NAMES);
        }
        has("cut-word-" + language, CutWord.Kind.class, CutWord.NAMES);
    }

    private static <K extends Enum<K>> void has(String table, Class<K> kinds, List<String> features) {
        LearntOdds<K> odds = LearntOdds.read(table, kinds, features);
        assertThat(odds.sums()).hasSize(kinds.getEnumConstants().length);
        assertThat(odds.sums().values()).allMatch(sum -> sum.weights().length == features.size());
        assertThat(odds.least().values()).allMatch(Double::isFinite);
        assertThatThrownBy(() -> LearntOdds.read(table, kinds, List.of("no such feature")))
                .hasMessageContaining("no such feature");
    }
}
