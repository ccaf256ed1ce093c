package dev.parallax.job.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.store.RunSummary;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WatchersTests {

    private static final RunSummary SUMMARY = new RunSummary(
            7,
            "nightly",
            RunSummary.State.PARTIAL,
            OffsetDateTime.of(2026, 11, 10, 2, 0, 0, 0, ZoneOffset.UTC),
            OffsetDateTime.of(2026, 11, 10, 2, 5, 0, 0, ZoneOffset.UTC),
            new RunSummary.Reading(3, 1, 5, 2),
            new RunSummary.Translating(10, 4, 1234, Map.of("the engine was down", 2)),
            new RunSummary.Comparing(6, 3, 40),
            new RunSummary.Findings(8, 1, 0, 2, 1),
            Map.of("extractArticles", Duration.ofMillis(1500)));

    @Test
    void theSummaryIsJsonForMonitors() {
        JsonNode json = JsonMapper.shared().readTree(Watchers.json(SUMMARY));
        assertThat(json.at("/state").asString()).isEqualTo("PARTIAL");
        assertThat(json.at("/reading/quarantined").asInt()).isEqualTo(2);
        assertThat(json.at("/translating/untranslated/the engine was down").asInt())
                .isEqualTo(2);
        assertThat(json.at("/seconds/extractArticles").asDouble()).isEqualTo(1.5);
    }

    @Test
    void metricsAreInThePrometheusTextFormat() {
        assertThat(Watchers.metrics(SUMMARY).lines())
                .contains(
                        "# TYPE parallax_articles gauge",
                        "parallax_articles{job_name=\"nightly\",outcome=\"quarantined\"} 2",
                        "parallax_state{job_name=\"nightly\",state=\"PARTIAL\"} 1",
                        "parallax_step_seconds{job_name=\"nightly\",step=\"extractArticles\"} 1.5")
                .filteredOn(line -> line.startsWith("# TYPE parallax_articles"))
                .hasSize(1);
    }
}
