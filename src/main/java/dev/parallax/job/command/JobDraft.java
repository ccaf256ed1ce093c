package dev.parallax.job.command;

import dev.parallax.article.FileNames;
import dev.parallax.message.Messages;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A job file to begin with, written from what lies in a folder. */
final class JobDraft {

    private JobDraft() {}

    /** What was found, for people: a line for each part of the folder. */
    static String summary(FolderSurvey survey, Messages words) {
        StringBuilder summary = new StringBuilder();
        SummaryText.line(summary, words.text("command.init.looked", survey.files(), survey.looked()));
        survey.parts()
                .forEach((name, part) -> summary.append("  %-20s %s; %s%n"
                        .formatted(
                                name.isEmpty() ? words.text("command.init.folder-itself") : name + "/",
                                list(part.languages()),
                                list(part.formats()))));
        if (!survey.unread().isEmpty()) {
            SummaryText.line(summary, "  " + words.text("command.init.not-read", String.join(", ", survey.unread())));
        }
        FoundLanguages languages = FoundLanguages.in(survey);
        SummaryText.line(
                summary,
                words.text(
                        "command.init.languages",
                        String.join(", ", languages.all()),
                        languages.comparison(),
                        languages.found().size()));
        if (!languages.withoutEngine().isEmpty()) {
            SummaryText.line(summary, words.text("command.init.engine", String.join(", ", languages.withoutEngine())));
        }
        return summary.toString();
    }

    private static String list(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
    }

    /**
     * @param folder where the articles lie
     *
     * @param job where the file will
     */
    static String of(Path folder, Path job, FolderSurvey survey) {
        FoundLanguages languages = FoundLanguages.in(survey);
        String name =
                name(folder.getFileName() == null ? "" : folder.getFileName().toString());
        return """
                # Written by `parallax init` from %d of the %d files in %s.
                # Every key, with its meaning: jobs/nightly.yml.

                # Names the job in the store, the report and the log.
                name: %s

                # Where the articles lie. A name stays the same from night to night.
                sources:
                %s
                # What is compared, and into which of them the others are translated.
                languages: [%s]
                comparison-language: %s

                translator:
                  engine: lexical        # %s: src/docs/engines.md

                # Everything that was seen, so that tomorrow it is known what is new.
                store:
                  folder: store/%s

                report:
                  folder: report/%s
                  formats: [html, csv, json, tmx]
                """.formatted(
                        survey.looked(),
                        survey.files(),
                        FileNames.shown(folder),
                        name,
                        sources(folder, job, survey),
                        String.join(", ", languages.all()),
                        languages.comparison(),
                        languages.withoutEngine().isEmpty()
                                ? "built in, word by word; others"
                                : "knows Russian and English only; for " + String.join(", ", languages.withoutEngine())
                                        + " take another",
                        name,
                        name);
    }

    /** A source for each folder when each has a language of its own; else one for all. */
    private static String sources(Path folder, Path job, FolderSurvey survey) {
        Map<String, FolderSurvey.Part> parts = survey.parts();
        boolean byLanguage = parts.size() > 1
                && !parts.containsKey("")
                && parts.values().stream().allMatch(part -> part.languages().size() == 1)
                && parts.keySet().stream().map(JobDraft::name).distinct().count() == parts.size();
        StringBuilder sources = new StringBuilder();
        if (byLanguage) {
            parts.forEach((name, part) -> sources.append(source(name, folder.resolve(name), job, part, survey)));
        } else {
            String name =
                    folder.getFileName() == null ? "" : folder.getFileName().toString();
            sources.append(source(name, folder, job, survey.whole(), survey));
        }
        return sources.toString();
    }

    private static String source(String name, Path folder, Path job, FolderSurvey.Part part, FolderSurvey survey) {
        StringBuilder source = new StringBuilder();
        source.append("  - name: ").append(name(name)).append('\n');
        source.append("    folder: ").append(quoted(path(folder, job))).append("    # ");
        source.append(part.formats().isEmpty() ? "nothing readable yet" : formats(part))
                .append('\n');
        if (!survey.unread().isEmpty()) {
            source.append("    exclude: [")
                    .append(new TreeSet<>(survey.unread())
                            .stream()
                                    .filter(ending -> !ending.isEmpty())
                                    .map(ending -> quoted("**/*." + ending))
                                    .collect(Collectors.joining(", ")))
                    .append("]    # formats that are not read\n");
        }
        return source.toString();
    }

    private static String formats(FolderSurvey.Part part) {
        return String.join(", ", part.byFrequency()) + "; "
                + String.join(", ", part.formats().keySet());
    }

    /** Relative when it lies below the job file's folder, so that both can be moved. */
    private static String path(Path folder, Path job) {
        Path home = Objects.requireNonNull(job.getParent(), "A file lies in a folder");
        String whole = FileNames.shown(folder);
        return !folder.startsWith(home)
                ? whole
                : folder.equals(home)
                        ? "."
                        : whole.substring(FileNames.shown(home).length() + 1);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Letters, digits and hyphens of a folder's name. */
    private static String name(String folder) {
        String name = folder.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        return name.isEmpty() ? "articles" : name;
    }
}
