package dev.parallax.report.html;

import dev.parallax.finding.CheckedArticle;
import dev.parallax.report.html.StoryPage.Column;
import org.jspecify.annotations.Nullable;

/** Heads the columns of a comparison. */
final class Columns {

    private final Words words;

    Columns(Words words) {
        this.words = words;
    }

    Column column(CheckedArticle edition, String style) {
        return new Column(name(edition), language(edition), style);
    }

    /** The column of what changed since the revision that was read before; null where there was none. */
    @Nullable
    Column changes(CheckedArticle edition) {
        return edition.previous() == null
                ? null
                : new Column(words.t("report.story.since-revision", name(edition)), language(edition), "previous");
    }

    /** The name of the edition's language. */
    String name(CheckedArticle edition) {
        return words.language(language(edition));
    }

    static String language(CheckedArticle edition) {
        return edition.language().article().tag();
    }
}
