package dev.parallax.job.file;

import dev.parallax.article.ArticleSource;
import dev.parallax.job.file.JobProperties.SourceProperties;
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
            mistakes.missing("sources", "name at least one source with its folder");
        }
        for (int i = 0; i < given.size(); i++) {
            SourceProperties source = given.get(i);
            String key = "sources[" + i + "]";
            String name = source.name();
            if (name == null || name.isBlank()) {
                mistakes.missing(key + ".name", "give the source a name that stays the same from night to night");
            } else if (!JobFiles.NAME.matcher(name).matches()) {
                mistakes.wrong(key + ".name", name, "use at most 100 letters, digits and hyphens");
            } else if (!names.add(name)) {
                mistakes.wrong(key + ".name", name, "another source has this name: give each its own");
            }
            Path folder = paths.folder(key + ".folder", source.folder(), "the folder of the source");
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
            mistakes.wrong(key, folder, "the articles of '" + source.name() + "' lie there: name a folder of its own");
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
                mistakes.wrong(
                        key + "[" + i + "]",
                        globs.get(i),
                        "write a glob such as **/*.html (" + e.getDescription() + ")");
            }
        }
    }

    List<JobFile.Pair> pairs(List<JobProperties.PairProperties> given, List<SourceProperties> sources) {
        List<JobFile.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            List<String> articles = given.get(i).articles();
            String key = "pairs[" + i + "].articles";
            if (articles.size() != 2) {
                mistakes.wrong(key, String.join(", ", articles), "name two articles");
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
            mistakes.wrong(key, name, "write a source's name, a colon and the file in it, or the article's address");
        }
    }
}
