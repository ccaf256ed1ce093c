package dev.parallax.job.command;

import dev.parallax.article.Article;
import dev.parallax.article.ArticleSource;
import dev.parallax.article.Extraction;
import dev.parallax.article.ExtractionLimits;
import dev.parallax.article.SourceFile;
import dev.parallax.job.stage.Stages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import picocli.CommandLine;

/** Reads the files and folders that a command names, without a store. */
final class ReadFiles {

    private ReadFiles() {}

    /** As sources: a folder with all that lies in it, a file with its own folder. */
    static List<ArticleSource> sources(List<Path> paths, CommandLine command) {
        List<ArticleSource> sources = new ArrayList<>();
        for (Path path : paths) {
            Path absolute = path.toAbsolutePath().normalize();
            String name = paths.size() == 1 ? "files" : "files-" + (sources.size() + 1);
            if (Files.isDirectory(absolute)) {
                sources.add(new ArticleSource(name, absolute, List.of(), List.of()));
            } else if (Files.exists(absolute)) {
                String glob = absolute.getFileName().toString().replaceAll("([\\\\*?\\[\\]{}])", "\\\\$1");
                Path folder = Objects.requireNonNull(absolute.getParent(), "A file lies in a folder");
                sources.add(new ArticleSource(name, folder, List.of(glob), List.of()));
            } else {
                throw Output.wrong(command, "command.no-file", path.toString());
            }
        }
        return sources;
    }

    static List<Extraction> extractions(List<Path> paths, Stages stages, CommandLine command) throws IOException {
        var extractor = stages.extractor(ExtractionLimits.DEFAULTS);
        List<Extraction> extractions = new ArrayList<>();
        for (ArticleSource source : sources(paths, command)) {
            try (Stream<SourceFile> files = source.files(
                    passed -> command.getErr().println(Output.words(command).text(passed.message())))) {
                files.forEach(file -> source.refusal(file)
                        .ifPresentOrElse(extractions::add, () -> extractions.addAll(extractor.extract(file))));
            }
        }
        return extractions;
    }

    /** The one article that a file holds. */
    static Article article(Path path, Stages stages, CommandLine command) throws IOException {
        List<Extraction> found = extractions(List.of(path), stages, command);
        if (found.size() == 1 && found.get(0) instanceof Extraction.Extracted extracted) {
            return extracted.article();
        }
        throw found.size() == 1 && found.get(0) instanceof Extraction.Quarantined quarantined
                ? Output.wrong(command, "command.unusable", path.toString(), quarantined.detail())
                : Output.wrong(command, "command.not-one-article", path.toString(), found.size());
    }
}
