package dev.parallax.job.night;

import dev.parallax.store.ComparisonStore;
import dev.parallax.store.StoredArticle;
import dev.parallax.story.Edition;
import dev.parallax.translation.TranslationResult;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads editions from the store, each with its translation. Safe for use by several threads. */
final class Editions {

    private final ComparisonStore store;
    private final String comparisonLanguage;

    Editions(ComparisonStore store, String comparisonLanguage) {
        this.store = store;
        this.comparisonLanguage = comparisonLanguage;
    }

    /** The editions of these ids, in their order; those that are not there are left out. */
    List<Edition> find(Collection<Long> ids) {
        Map<Long, List<TranslationResult>> translated = store.translations().find(ids, comparisonLanguage);
        return store.articles().find(ids).stream()
                .map(article -> edition(article, translated.getOrDefault(article.id(), List.of())))
                .toList();
    }

    private static Edition edition(StoredArticle article, List<TranslationResult> results) {
        return new Edition(article.id(), article.article(), article.language(), texts(results));
    }

    /** Each paragraph's translation; null where there is none. */
    static List<@Nullable String> texts(List<TranslationResult> results) {
        List<@Nullable String> texts = new ArrayList<>();
        for (TranslationResult result : results) {
            texts.add(result instanceof TranslationResult.Translated translated ? translated.text() : null);
        }
        return texts;
    }
}
