package dev.parallax.article.tika;

import dev.parallax.article.draft.Block;
import dev.parallax.text.Table;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The names that word processors and newsrooms give to the styles of headlines, from {@code title-styles.tsv}. */
final class TitleStyles {

    private static final Map<String, Block.Kind> KINDS = load();

    private TitleStyles() {}

    /** What a style of the name is for; {@code TEXT} for all others. */
    static Block.Kind kind(String styleName) {
        return KINDS.getOrDefault(styleName.strip().toLowerCase(Locale.ROOT).replace('_', ' '), Block.Kind.TEXT);
    }

    private static Map<String, Block.Kind> load() {
        return Table.rows(TitleStyles.class, "title-styles.tsv", 2).stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> Block.Kind.valueOf(row.get(1))));
    }
}
