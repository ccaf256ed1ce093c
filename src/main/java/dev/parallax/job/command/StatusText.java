package dev.parallax.job.command;

import dev.parallax.message.Messages;
import dev.parallax.store.ComparisonRun;
import dev.parallax.store.NightFigures;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The last runs as a table of plain text, the newest first. */
final class StatusText {

    private static final String ROW = "%-5s %-17s %-8s %8s %9s %6s %6s %7s  %s";

    private StatusText() {}

    /** @param nights the figures of those runs that ended; of others there are none */
    static String of(List<ComparisonRun> runs, List<NightFigures> nights, Messages words) {
        Map<Long, NightFigures> byRun =
                nights.stream().collect(Collectors.toMap(NightFigures::run, Function.identity()));
        return runs.stream()
                .map(run -> row(run, byRun.get(run.id()), words))
                .collect(Collectors.joining("", heads(words), ""));
    }

    private static String heads(Messages words) {
        return line(
                words.text("command.status.run"),
                words.text("command.status.started"),
                words.text("command.status.state"),
                words.text("command.status.minutes"),
                words.text("command.status.articles"),
                words.text("command.status.new"),
                words.text("command.status.open"),
                words.text("command.status.canary"),
                "");
    }

    private static String row(ComparisonRun run, @Nullable NightFigures night, Messages words) {
        return line(
                run.id(),
                run.started().truncatedTo(ChronoUnit.MINUTES).toLocalDateTime(),
                words.text("command.status.state." + run.state().name().toLowerCase(Locale.ROOT)),
                minutes(run.started(), run.finished()),
                night == null ? "-" : night.articles(),
                night == null ? "-" : night.fresh(),
                night == null ? "-" : night.open(),
                night == null || night.planted() == 0 ? "-" : night.found() + "/" + night.planted(),
                run.failure() == null ? "" : words.text(run.failure()));
    }

    private static String line(Object... cells) {
        return String.format(Locale.ROOT, ROW, cells).stripTrailing() + System.lineSeparator();
    }

    private static String minutes(OffsetDateTime started, @Nullable OffsetDateTime finished) {
        return finished == null
                ? "-"
                : String.format(
                        Locale.ROOT, "%.1f", Duration.between(started, finished).toSeconds() / 60.0);
    }
}
