package dev.parallax.job.file;

import dev.parallax.message.Message;
import dev.parallax.message.UiLanguage;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The keys of {@code report}. */
record ReportProperties(
        @Nullable String folder,
        @DefaultValue("html") List<String> formats,
        @Nullable String decisions,
        @Nullable String address,
        @DefaultValue("en") String uiLanguage) {

    /** Null when it has no folder to lie in. */
    JobFile.@Nullable Report report(JobContext context) {
        checkFormats(context);
        UiLanguage language = language(context.mistakes());
        if (folder == null) {
            context.mistakes().missing("report.folder", Message.of("command.job.report-folder"));
            return null;
        }
        JobPaths paths = context.paths();
        Path own = paths.resolve("report.folder", folder);
        Path taken = decisions == null ? own : paths.resolve("report.decisions", decisions);
        if (own == null || taken == null) {
            return null;
        }
        URI root = paths.address("report.address", address);
        return new JobFile.Report(own, formats, taken, root, language);
    }

    private void checkFormats(JobContext context) {
        Message candidates = Message.of("command.job.any-of", String.join(", ", context.formats()));
        for (int i = 0; i < formats.size(); i++) {
            if (!context.formats().contains(formats.get(i))) {
                context.mistakes().wrong("report.formats[" + i + "]", formats.get(i), candidates);
            }
        }
    }

    private UiLanguage language(Mistakes mistakes) {
        for (UiLanguage language : UiLanguage.values()) {
            if (language.tag().equals(uiLanguage)) {
                return language;
            }
        }
        mistakes.wrong("report.ui-language", uiLanguage, Message.of("command.job.any-of", "en, ru"));
        return UiLanguage.EN;
    }
}
