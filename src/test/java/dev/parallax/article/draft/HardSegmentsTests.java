package dev.parallax.article.draft;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences that are hard to cut, one case a line; two bars stand where a sentence ends inside of it. */
class HardSegmentsTests {

    @ParameterizedTest
    @ValueSource(strings = {"ru_news", "en_news", "ru_more", "en_more"})
    void everyCaseIsCutRight(String file) throws IOException {
        List<String> wrong = new ArrayList<>();
        try (InputStream in = HardSegmentsTests.class.getResourceAsStream("segments/" + file + ".txt")) {
            for (String line : new String(Objects.requireNonNull(in, file).readAllBytes(), UTF_8).split("\n")) {
                if (!line.isBlank() && !cut(line.replace("||", " ")).equals(line)) {
                    wrong.add(cut(line.replace("||", " ")) + "   is   " + line);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void theRulesKeepToTheirSchema() {
        assertThat(Segments.load(Segments.RULES, true)).isNotNull();
    }

    private static String cut(String text) {
        return Segments.of(text).stream().map(span -> span.of(text)).collect(Collectors.joining("||"));
    }
}
