package dev.parallax.report.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.store.Decision;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionsFileTests {

    @Test
    void everySubjectIsRead() {
        List<Decision> decisions = read("""
                {"format": "parallax-decisions/1", "job": "nightly", "run": 7, "decisions": [
                 {"subject": "finding", "fingerprint": "ab12", "verdict": "accepted", "decided": "2026-11-11T06:00:00.123Z"},
                 {"subject": "word", "language": "en", "word": "Petr", "verdict": "dismissed", "reason": "a name",
                  "decided": "2026-11-11T06:00:00Z"},
                 {"subject": "rule", "rule": "speller-en", "source": "desk", "verdict": "dismissed",
                  "decided": "2026-11-11T06:00:00Z"},
                 {"subject": "pair", "source": "a:1", "target": "b:2", "verdict": "withdrawn",
                  "decided": "2026-11-11T06:00:00Z"}]}
                """);
        assertThat(decisions)
                .containsExactly(
                        new Decision(
                                new Decision.OneFinding("ab12"),
                                Decision.Verdict.ACCEPTED,
                                "",
                                Instant.parse("2026-11-11T06:00:00.123Z")),
                        at(new Decision.Word("en", "Petr"), Decision.Verdict.DISMISSED, "a name"),
                        at(new Decision.RuleInSource("speller-en", "desk"), Decision.Verdict.DISMISSED, ""),
                        at(new Decision.SameStory("a:1", "b:2"), Decision.Verdict.WITHDRAWN, ""));
    }

    private static Decision at(Decision.Subject subject, Decision.Verdict verdict, String reason) {
        return new Decision(subject, verdict, reason, Instant.parse("2026-11-11T06:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "no json | d.json is not JSON",
                "[] | no file of decisions",
                "{\"format\": \"other\", \"decisions\": []} | no file of decisions",
                "{\"decisions\": [{\"subject\": \"cat\"}]} | not \"cat\"",
                "{\"decisions\": [{\"subject\": \"word\", \"language\": \"en\"}]} | decision 1: \"word\" is missing",
                "{\"decisions\": [{\"subject\": \"finding\", \"fingerprint\": \"a\", \"verdict\": \"maybe\"}]} | not \"maybe\"",
                "{\"decisions\": [{\"subject\": \"finding\", \"fingerprint\": \"a\", \"verdict\": \"accepted\", \"decided\": \"now\"}]} | not \"now\""
            })
    void aMistakeIsNamedWithItsPlace(String json, String message) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    private static List<Decision> read(String json) {
        return DecisionsFile.read(json.getBytes(StandardCharsets.UTF_8), "d.json");
    }
}
