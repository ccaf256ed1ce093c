package dev.parallax.job.night;

import dev.parallax.finding.CountedVocabulary;
import dev.parallax.finding.NightVocabulary;
import dev.parallax.job.file.JobFile;
import dev.parallax.store.ArticleStore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a run's articles, counted once for all partitions that this process checks. Safe for use by several threads. */
final class NightVocabularies {

    private static final int ARTICLES_AT_ONCE = 200;

    private final ArticleStore articles;
    private final JobFile job;

    private @Nullable Counted last;

    NightVocabularies(ArticleStore articles, JobFile job) {
        this.articles = articles;
        this.job = job;
    }

    private record Counted(long run, CheckSettings settings, NightVocabulary vocabulary) {}

    synchronized NightVocabulary of(long run, CheckSettings settings) {
        Counted counted = last;
        if (counted == null || counted.run() != run || !counted.settings().equals(settings)) {
            counted = new Counted(run, settings, count(run, settings));
            last = counted;
        }
        return counted.vocabulary();
    }

    private NightVocabulary count(long run, CheckSettings settings) {
        CountedVocabulary vocabulary = new CountedVocabulary(List.copyOf(settings.accepted()));
        List<Long> ids = articles.current(run, job.languages().all());
        for (int from = 0; from < ids.size(); from += ARTICLES_AT_ONCE) {
            articles.find(ids.subList(from, Math.min(from + ARTICLES_AT_ONCE, ids.size())))
                    .forEach(article -> vocabulary.add(article.article()));
        }
        return vocabulary;
    }
}
