package dev.parallax.job.file;

import dev.parallax.article.ArticleSource;
import dev.parallax.job.file.JobProperties.SourceProperties;
import dev.parallax.message.Message;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Reads the keys {@code sources} and {@code pairs}. */
final class SourceKeys {

    private final Mistakes mistakes;
    private final JobPaths paths;

    SourceKeys(Mistakes mistakes, JobPaths paths) {
        this.mistakes = mistakes;
        this.paths = paths;
    }

    List<ArticleSource> sources(List<SourceProperties> given) {
        List<ArticleSource> sources = new ArrayList<>();
        Set<String> names = new HashSet<>();
        if (given.isEmpty()) {
            mistakes.missing("sources", Message.of("command.job.source"));
        }
        for (int i = 0; i < given.size(); i++) {
            SourceProperties source = given.get(i);
            String key = "sources[" + i + "]";
            String name = source.name();
            if (name == null || name.isBlank()) {
                mistakes.missing(key + ".name", Message.of("command.job.source-name"));
            } else if (!JobFiles.NAME.matcher(name).matches()) {
                mistakes.wrong(key + ".name", name, Message.of("command.job.characters", 100));
            } else if (!names.add(name)) {
                mistakes.wrong(key + ".name", name, Message.of("command.job.source-twice"));
            }
            Path folder = paths.folder(key + ".folder", source.folder(), Message.of("command.job.source-folder"));
            globs(key + ".include", source.include());
            globs(key + ".exclude", source.exclude());
            if (name != null && folder != null) {
                sources.add(new ArticleSource(
                        name, folder, source.include(), source.exclude(), source.followLinks(), source.mayBeEmpty()));
            }
        }
        return sources;
    }

    /** What a night writes is no article of the next, also where it lies in a source's folder. */
    List<ArticleSource> withoutOwn(List<ArticleSource> sources, JobFile.Store store, JobFile.Report report) {
        List<ArticleSource> all = new ArrayList<>();
        for (ArticleSource source : sources) {
            List<String> exclude = new ArrayList<>(source.exclude());
            own("store.folder", store.folder(), source, exclude);
            own("report.folder", report.folder(), source, exclude);
            all.add(new ArticleSource(
                    source.name(),
                    source.folder(),
                    source.include(),
                    exclude,
                    source.followLinks(),
                    source.mayBeEmpty()));
        }
        return all;
    }

    private void own(String key, @Nullable Path folder, ArticleSource source, List<String> exclude) {
        if (folder == null || !folder.startsWith(source.folder())) {
            return;
        }
        if (folder.equals(source.folder())) {
            mistakes.wrong(key, folder, Message.of("command.job.own-folder", source.name()));
            return;
        }
        String inside = source.folder().relativize(folder).toString().replace('\\', '/');
        exclude.add(inside.replaceAll("[*?\\[\\]{}]", "\\\\$0") + "/**");
    }

    private void globs(String key, List<String> globs) {
        for (int i = 0; i < globs.size(); i++) {
            try {
                FileSystems.getDefault().getPathMatcher("glob:" + globs.get(i));
            } catch (PatternSyntaxException e) {
                mistakes.wrong(key + "[" + i + "]", globs.get(i), Message.of("command.job.glob", e.getDescription()));
            }
        }
    }

    List<JobFile.Pair> pairs(List<JobProperties.PairProperties> given, List<SourceProperties> sources) {
        List<JobFile.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            List<String> articles = given.get(i).articles();
            String key = "pairs[" + i + "].articles";
            if (articles.size() != 2) {
                mistakes.wrong(key, String.join(", ", articles), Message.of("command.job.two-articles"));
            } else {
                articles.forEach(article -> articleName(key, article, sources));
                pairs.add(new JobFile.Pair(
                        articles.get(0), articles.get(1), given.get(i).same()));
            }
        }
        return pairs;
    }

    private void articleName(String key, String name, List<SourceProperties> sources) {
        boolean known = name.matches("https?://.+")
                || sources.stream().anyMatch(source -> name.startsWith(source.name() + ":"));
        if (!known) {
            mistakes.wrong(key, name, Message.of("command.job.article"));
        }
    }
}
