package dev.parallax.job.night;

import dev.parallax.store.ArticleStore;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Stores what came of the files. */
final class FileWriter implements ItemWriter<ListedFile> {

    private final ArticleStore articles;
    private final long run;

    FileWriter(ArticleStore articles, long run) {
        this.articles = articles;
        this.run = run;
    }

    @Override
    public void write(Chunk<? extends ListedFile> files) {
        for (ListedFile file : files) {
            if (file instanceof ListedFile.Unchanged unchanged) {
                articles.saveUnchanged(run, unchanged.file());
            } else if (file instanceof ListedFile.Read read) {
                articles.save(run, read.file());
            }
        }
    }
}
