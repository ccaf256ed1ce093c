package dev.parallax.store;

import static org.assertj.core.api.Assertions.assertThat;

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
}
