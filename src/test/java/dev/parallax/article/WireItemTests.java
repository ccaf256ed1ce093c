package dev.parallax.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WireItemTests {

    @ParameterizedTest
    @CsvSource({
        "9, 10",
        "1.9, 1.10",
        "1, 1.1",
        "v2, v3-final",
        "20260508T120500Z, 20260508T130000Z",
        "2026-05-08T12:05:00, 2026-05-08T12:05:01"
    })
    void numbersTellTheOrderOfVersions(String earlier, String later) {
        assertThat(item(earlier).isBefore(item(later))).isTrue();
        assertThat(item(later).isBefore(item(earlier))).isFalse();
    }

    @Test
    void withoutNumbersThereIsNoOrder() {
        assertThat(item(null).isBefore(item("2"))).isFalse();
        assertThat(item("2").isBefore(item(null))).isFalse();
        assertThat(item("final").isBefore(item("2"))).isFalse();
        assertThat(item("2").isBefore(item("2"))).isFalse();
    }

    private static WireItem item(@Nullable String version) {
        return new WireItem(version, null, null, null, null);
    }
}
