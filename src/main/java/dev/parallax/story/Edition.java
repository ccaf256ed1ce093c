package dev.parallax.story;

import dev.parallax.article.Article;
import dev.parallax.article.Paragraph;
import dev.parallax.language.ArticleLanguage;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One language's version of a story, as the matcher sees it.
 *
 * @param id the store's number of the article
 * @param article what was read
 * @param language its languages
 * @param translation each paragraph in the comparison language, by number; null where it was not translated
 */
public record Edition(long id, Article article, ArticleLanguage language, List<@Nullable String> translation) {

    /** When it was published; null when nobody says so. */
    @Nullable
    OffsetDateTime published() {
        return article.metadata().published();
    }

    /** The BCP 47 tag of its language. */
    public String languageTag() {
        return language.article().tag();
    }

    /** The paragraphs. */
    List<String> texts() {
        return article.paragraphs().stream().map(Paragraph::text).toList();
    }

    boolean isTranslated() {
        return translation.stream().anyMatch(Objects::nonNull);
    }

    /** The translated paragraphs, without those that have no translation. */
    List<String> translatedTexts() {
        List<String> texts = new ArrayList<>();
        for (String paragraph : translation) {
            if (paragraph != null) {
                texts.add(paragraph);
            }
        }
        return texts;
    }
}
