package dev.parallax.job.file;

import dev.parallax.article.ArticleSource;
import dev.parallax.finding.lexis.EnglishVariant;
import dev.parallax.message.Message;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The keys of one of the {@code sources}. */
record SourceProperties(
        @Nullable String name,
        @Nullable String folder,
        @Nullable String english,
        @DefaultValue List<String> include,
        @DefaultValue List<String> exclude,
        @DefaultValue("false") boolean followLinks,
        @DefaultValue("false") boolean mayBeEmpty) {

    /** The sources of a job, which are at least one, each with a name of its own. */
    static List<ArticleSource> sources(List<SourceProperties> given, JobContext context) {
        if (given.isEmpty()) {
            context.mistakes().missing("sources", Message.of("command.job.source"));
        }
        List<ArticleSource> sources = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < given.size(); i++) {
            given.get(i).source("sources[" + i + "]", names, context).ifPresent(sources::add);
        }
        return sources;
    }

    /** @param names of the sources before, to which this one's is added */
    private Optional<ArticleSource> source(String key, Set<String> names, JobContext context) {
        checkName(key + ".name", names, context.mistakes());
        Path path = context.paths().folder(key + ".folder", folder, Message.of("command.job.source-folder"));
        checkGlobs(key + ".include", include, context.mistakes());
        checkGlobs(key + ".exclude", exclude, context.mistakes());
        return name == null || path == null
                ? Optional.empty()
                : Optional.of(new ArticleSource(name, path, include, exclude, followLinks, mayBeEmpty));
    }

    private void checkName(String key, Set<String> names, Mistakes mistakes) {
        if (name == null || name.isBlank()) {
            mistakes.missing(key, Message.of("command.job.source-name"));
        } else if (!JobFiles.NAME.matcher(name).matches()) {
            mistakes.wrong(key, name, Message.of("command.job.characters", 100));
        } else if (!names.add(name)) {
            mistakes.wrong(key, name, Message.of("command.job.source-twice"));
        }
    }

    private static void checkGlobs(String key, List<String> globs, Mistakes mistakes) {
        for (int i = 0; i < globs.size(); i++) {
            try {
                FileSystems.getDefault().getPathMatcher("glob:" + globs.get(i));
            } catch (PatternSyntaxException e) {
                mistakes.wrong(key + "[" + i + "]", globs.get(i), Message.of("command.job.glob", e.getDescription()));
            }
        }
    }

    /** How the source's English is spelt, if the job says so. */
    Optional<EnglishVariant> variant(String key, Mistakes mistakes) {
        Optional<EnglishVariant> variant = Optional.ofNullable(english).flatMap(EnglishVariant::ofTag);
        if (english != null && variant.isEmpty()) {
            mistakes.wrong(key + ".english", english, Message.of("command.job.english"));
        }
        return variant;
    }
}
