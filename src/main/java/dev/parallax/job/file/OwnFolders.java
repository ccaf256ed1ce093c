package dev.parallax.job.file;

import dev.parallax.article.ArticleSource;
import dev.parallax.message.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The folders that a night writes: what lies in them is no article of the next, even inside a source's folder. */
final class OwnFolders {

    private final JobFile.Store store;
    private final JobFile.Report report;
    private final Mistakes mistakes;

    OwnFolders(JobFile.Store store, JobFile.Report report, Mistakes mistakes) {
        this.store = store;
        this.report = report;
        this.mistakes = mistakes;
    }

    /** The same articles, without what a night writes. */
    JobFile.Articles leftOut(JobFile.Articles articles) {
        return new JobFile.Articles(
                articles.sources().stream().map(this::leftOut).toList(), articles.pairs());
    }

    private ArticleSource leftOut(ArticleSource source) {
        List<String> exclude = new ArrayList<>(source.exclude());
        leaveOut("store.folder", store.folder(), source, exclude);
        leaveOut("report.folder", report.folder(), source, exclude);
        return new ArticleSource(
                source.name(), source.folder(), source.include(), exclude, source.followLinks(), source.mayBeEmpty());
    }

    private void leaveOut(String key, @Nullable Path folder, ArticleSource source, List<String> exclude) {
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
}
