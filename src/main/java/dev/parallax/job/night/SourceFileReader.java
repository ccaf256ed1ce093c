package dev.parallax.job.night;

import dev.parallax.article.ArticleSource;
import dev.parallax.article.SourceFile;
import dev.parallax.store.ArticleStore;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** Lists the sources' files, one source after the other, but for those that the run has dealt with. For one thread. */
final class SourceFileReader implements ItemStreamReader<SourceFile> {

    private final ArticleStore articles;
    private final long run;
    private final Iterator<ArticleSource> sources;
    private Stream<SourceFile> files = Stream.empty();
    private Iterator<SourceFile> open = files.iterator();
    private Set<String> seen = Set.of();

    SourceFileReader(ArticleStore articles, long run, List<ArticleSource> sources) {
        this.articles = articles;
        this.run = run;
        this.sources = sources.iterator();
    }

    /** @throws IOException when a source's folder is not there any more */
    @Override
    public @Nullable SourceFile read() throws IOException {
        while (true) {
            while (open.hasNext()) {
                SourceFile file = open.next();
                if (!seen.contains(file.location())) {
                    return file;
                }
            }
            files.close();
            if (!sources.hasNext()) {
                return null;
            }
            ArticleSource source = sources.next();
            seen = articles.seen(run, source.name());
            files = source.files();
            open = files.iterator();
        }
    }

    @Override
    public void open(ExecutionContext context) {}

    @Override
    public void close() {
        files.close();
    }
}
