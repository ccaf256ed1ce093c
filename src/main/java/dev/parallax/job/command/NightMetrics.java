package dev.parallax.job.command;

import dev.parallax.store.RunSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.OffsetDateTime;
import java.util.Map;

/** A night's figures in Prometheus' text format: counts and times, no article's text. */
final class NightMetrics {

    private static final Map<String, String> HELP = Map.ofEntries(
            Map.entry("run", "Number of the job's last run."),
            Map.entry("finished.seconds", "When it ended, in seconds since 1970; 0 while it runs."),
            Map.entry("state", "1 for the state that the run is in, 0 for the others."),
            Map.entry("articles", "Articles and files, by what the run found of them."),
            Map.entry("paragraphs", "Paragraphs, by how they were translated."),
            Map.entry("engine.characters", "Unicode code points that the engine was given."),
            Map.entry("stories", "Stories that the run saw."),
            Map.entry("pairs", "Pairs of editions that were laid side by side."),
            Map.entry("findings", "Findings, by how they stand after the run."),
            Map.entry("canary", "Known slips in made-up articles that rode along."),
            Map.entry("step.seconds", "How long each step took."));

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    private NightMetrics(RunSummary summary) {
        registry.config().commonTags("job_name", summary.job());
        gauge("run", summary.run());
        OffsetDateTime finished = summary.finished();
        gauge("finished.seconds", finished == null ? 0 : finished.toEpochSecond());
        for (RunSummary.State state : RunSummary.State.values()) {
            gauge("state", state == summary.state() ? 1 : 0, "state", state.name());
        }
        reading(summary.reading());
        translating(summary.translating());
        gauge("stories", summary.comparing().stories());
        gauge("pairs", summary.comparing().pairs());
        findings(summary.findings());
        gauge("canary", summary.canary().found(), "slips", "found");
        gauge("canary", summary.canary().missed().size(), "slips", "missed");
        summary.steps().forEach((step, time) -> gauge("step.seconds", time.toMillis() / 1000.0, "step", step));
    }

    static String of(RunSummary summary) {
        return new NightMetrics(summary).registry.scrape();
    }

    private void reading(RunSummary.Reading reading) {
        gauge("articles", reading.fresh(), "outcome", "new");
        gauge("articles", reading.revised(), "outcome", "revised");
        gauge("articles", reading.unchanged(), "outcome", "unchanged");
        gauge("articles", reading.quarantined(), "outcome", "quarantined");
    }

    private void translating(RunSummary.Translating translating) {
        gauge("paragraphs", translating.translated(), "translated", "engine");
        gauge("paragraphs", translating.remembered(), "translated", "memory");
        gauge(
                "paragraphs",
                translating.untranslated().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum(),
                "translated",
                "not");
        gauge("engine.characters", translating.characters());
    }

    private void findings(RunSummary.Findings findings) {
        gauge("findings", findings.fresh(), "state", "new");
        gauge("findings", findings.known(), "state", "known");
        gauge("findings", findings.reopened(), "state", "reopened");
        gauge("findings", findings.fixed(), "state", "fixed");
        gauge("findings", findings.toMend(), "state", "to_mend");
        gauge("findings", findings.dismissed(), "state", "dismissed");
    }

    private void gauge(String name, Number value, String... tags) {
        Gauge.builder("parallax." + name, () -> value)
                .description(HELP.getOrDefault(name, ""))
                .tags(tags)
                .register(registry);
    }
}
