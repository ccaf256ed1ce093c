package dev.parallax.job.file;

import dev.parallax.message.Message;
import dev.parallax.message.UiLanguage;
import dev.parallax.store.Retention;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the keys that say where a night's results go: {@code store}, {@code report}, {@code cluster} and {@code watch}. */
final class OutputKeys {

    private final Collection<String> formats;
    private final Mistakes mistakes;
    private final JobPaths paths;

    OutputKeys(Collection<String> formats, Mistakes mistakes, JobPaths paths) {
        this.formats = formats;
        this.mistakes = mistakes;
        this.paths = paths;
    }

    JobFile.Store store(JobProperties.StoreProperties given) {
        if ((given.folder() == null) == (given.url() == null)) {
            mistakes.missing(Message.of("command.job.store-keys"), Message.of("command.job.store"));
        }
        String url = given.url();
        if (url != null && !url.startsWith("jdbc:postgresql:")) {
            mistakes.wrong("store.url", url, Message.of("command.job.postgres"));
        }
        Retention retention = new Retention(
                keep("store.keep-nights", given.keepNights()), keep("store.keep-months", given.keepMonths()));
        return new JobFile.Store(paths.resolve("store.folder", given.folder()), url, retention);
    }

    private int keep(String key, @Nullable Integer given) {
        if (given == null) {
            return 0;
        }
        mistakes.positive(key, given, given);
        return given;
    }

    JobFile.@Nullable Report report(JobProperties.ReportProperties given) {
        List<String> wanted = given.formats();
        for (int i = 0; i < wanted.size(); i++) {
            if (!formats.contains(wanted.get(i))) {
                mistakes.wrong(
                        "report.formats[" + i + "]",
                        wanted.get(i),
                        Message.of("command.job.any-of", String.join(", ", formats)));
            }
        }
        UiLanguage language = language(given.uiLanguage());
        if (given.folder() == null) {
            mistakes.missing("report.folder", Message.of("command.job.report-folder"));
            return null;
        }
        Path folder = paths.resolve("report.folder", given.folder());
        Path decisions = given.decisions() == null ? folder : paths.resolve("report.decisions", given.decisions());
        return folder == null || decisions == null
                ? null
                : new JobFile.Report(
                        folder, wanted, decisions, paths.address("report.address", given.address()), language);
    }

    private UiLanguage language(String given) {
        for (UiLanguage language : UiLanguage.values()) {
            if (language.tag().equals(given)) {
                return language;
            }
        }
        mistakes.wrong("report.ui-language", given, Message.of("command.job.any-of", "en, ru"));
        return UiLanguage.EN;
    }

    JobFile.Cluster cluster(JobProperties.ClusterProperties given, JobFile.Store store) {
        String broker = given.broker();
        if (broker == null) {
            return JobFile.Cluster.NONE;
        }
        if (store.url() == null) {
            mistakes.wrong("cluster.broker", broker, Message.of("command.job.broker"));
        }
        return new JobFile.Cluster(paths.address("cluster.broker", broker, "tcp", "tcp://localhost:61616"));
    }

    JobFile.Watch watch(JobProperties.WatchProperties given) {
        Integer over = given.newFindingsOver();
        if (over != null && over < 0) {
            mistakes.wrong("watch.new-findings-over", over, Message.of("command.job.not-negative"));
        }
        return new JobFile.Watch(
                paths.resolve("watch.metrics-file", given.metricsFile()),
                paths.address("watch.webhook", given.webhook()),
                paths.resolve("watch.mail-file", given.mailFile()),
                over == null ? Integer.MAX_VALUE : over,
                canary(given.canary()));
    }

    private JobFile.Canary canary(String given) {
        for (JobFile.Canary canary : JobFile.Canary.values()) {
            if (canary.name().toLowerCase(Locale.ROOT).equals(given)) {
                return canary;
            }
        }
        mistakes.wrong("watch.canary", given, Message.of("command.job.canary"));
        return JobFile.Canary.NONE;
    }
}
