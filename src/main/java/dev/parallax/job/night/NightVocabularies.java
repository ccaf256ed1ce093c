package dev.parallax.job.night;

import dev.parallax.finding.CountedVocabulary;
import dev.parallax.finding.NightVocabulary;
import dev.parallax.finding.context.WordCounts;
import dev.parallax.store.ArticleStore;
import dev.parallax.store.StoredArticle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The words of a run's articles, counted once for all partitions that this process checks. What a run counted is kept: the next
 * one counts what is new, and takes out what is gone. Safe for use by several threads.
 */
final class NightVocabularies {

    private static final int ARTICLES_AT_ONCE = 200;

    private final ArticleStore articles;
    private final String job;
    private final Collection<String> languages;

    private @Nullable Counted last;

    /** @param languages of the articles that the job compares */
    NightVocabularies(ArticleStore articles, String job, Collection<String> languages) {
        this.articles = articles;
        this.job = job;
        this.languages = List.copyOf(languages);
    }

    private record Counted(long run, CheckSettings settings, NightVocabulary vocabulary) {}

    synchronized NightVocabulary of(long run, CheckSettings settings) {
        Counted counted = last;
        if (counted == null || counted.run() != run || !counted.settings().equals(settings)) {
            counted = new Counted(run, settings, vocabulary(count(run), settings));
            last = counted;
        }
        return counted.vocabulary();
    }

    /** Counts a run's words before its stories are shared out, and keeps them for all who check some, and for the next run. */
    synchronized void keep(long run, CheckSettings settings) {
        WordCounts counts = count(run);
        articles.keepWords(job, counts.bytes());
        last = new Counted(run, settings, vocabulary(counts, settings));
    }

    private static NightVocabulary vocabulary(WordCounts counts, CheckSettings settings) {
        return new CountedVocabulary(List.copyOf(settings.accepted()), counts);
    }

    private WordCounts count(long run) {
        Set<Long> seen = new LinkedHashSet<>(articles.current(run, languages));
        WordCounts counts = articles.words(job)
                .flatMap(WordCounts::of)
                .filter(kept -> takeOut(without(kept.articles(), seen), kept))
                .orElseGet(WordCounts::new);
        each(without(seen, counts.articles()), article -> counts.add(article.id(), article.article()));
        return counts;
    }

    /** Whether it could be done: some of the articles may be in the store no more. */
    private boolean takeOut(List<Long> gone, WordCounts counts) {
        return each(gone, article -> counts.remove(article.id(), article.article())) == gone.size();
    }

    private static List<Long> without(Set<Long> all, Set<Long> others) {
        List<Long> rest = new ArrayList<>(all);
        rest.removeIf(others::contains);
        return rest;
    }

    private int each(List<Long> ids, Consumer<StoredArticle> action) {
        int found = 0;
        for (int from = 0; from < ids.size(); from += ARTICLES_AT_ONCE) {
            List<StoredArticle> some = articles.find(ids.subList(from, Math.min(from + ARTICLES_AT_ONCE, ids.size())));
            some.forEach(action);
            found += some.size();
        }
        return found;
    }
}
