package dev.parallax.finding.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextKeysTests {

    private static final String TEXT = "В Париже идёт дождь.";

    @Test
    void allThatTheAnswerDependsOnMakesAnotherKey() {
        Set<String> keys = List.of(
                        TextKeys.of("6.8-1", "ru", GrammarLevel.CAREFUL),
                        TextKeys.of("6.8-2", "ru", GrammarLevel.CAREFUL),
                        TextKeys.of("6.9-1", "ru", GrammarLevel.CAREFUL),
                        TextKeys.of("6.8-1", "en", GrammarLevel.CAREFUL),
                        TextKeys.of("6.8-1", "ru", GrammarLevel.ALL))
                .stream()
                .map(rules -> rules.of(TEXT))
                .collect(Collectors.toSet());
        assertThat(keys).hasSize(5).allMatch(key -> key.matches("[\\w-]{8}"));
    }

    @Test
    void theSameTextHasTheSameKeyInEveryNight() {
        TextKeys keys = TextKeys.of("6.8-1", "ru", GrammarLevel.CAREFUL);
        assertThat(keys.of(TEXT))
                .isEqualTo(TextKeys.of("6.8-1", "ru", GrammarLevel.CAREFUL).of(TEXT))
                .isNotEqualTo(keys.of(TEXT + " "))
                .isNotEqualTo(keys.of(TEXT.replace("ё", "е")));
    }
}
