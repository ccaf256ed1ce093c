package dev.parallax.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.message.Message;
import dev.parallax.message.Messages;
import dev.parallax.message.UiLanguage;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReasonsTests {

    @Test
    void areCountedTogetherWhereOnlyNumbersDiffer() {
        assertThat(Reasons.grouped(Map.of(
                        "http://127.0.0.1:5000 read only 9 tokens of 812 characters", 2,
                        "http://127.0.0.1:5000 read only 9 tokens of 1203 characters", 1,
                        "http://127.0.0.1:5000 answered HTTP 500", 4,
                        "http://127.0.0.1:5000 answered HTTP 503", 3,
                        "the night's budget of 180 characters is spent", 5)))
                .isEqualTo(Map.of(
                        "http://127.0.0.1:5000 read only 9 tokens of … characters", 3,
                        "http://127.0.0.1:5000 answered HTTP 500", 4,
                        "http://127.0.0.1:5000 answered HTTP 503", 3,
                        "the night's budget of 180 characters is spent", 5));
    }

    @Test
    void areToldInTheReadersLanguage() {
        RunSummary.Translating translating = new RunSummary.Translating(
                0,
                0,
                0,
                Map.of(
                        Message.of("finding.left.part", 1, 3, Message.of("finding.left.budget", 180L)), 2,
                        Message.of("finding.left.part", 2, 3, Message.of("finding.left.budget", 180L)), 1,
                        Message.plain("HTTP 503"), 4),
                7);
        assertThat(translating.reasons(Messages.in(UiLanguage.RU)))
                .isEqualTo(Map.of("часть … из 3: исчерпан запас на эту ночь: 180 знаков", 3, "HTTP 503", 4));
        assertThat(translating.reasons(Messages.in(UiLanguage.EN)))
                .isEqualTo(Map.of("part … of 3: the night's budget of 180 characters is spent", 3, "HTTP 503", 4));
    }
}
