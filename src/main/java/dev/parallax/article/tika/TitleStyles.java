package dev.parallax.article.tika;

import dev.parallax.article.draft.Block;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The names that word processors and newsrooms give to the styles of headlines, from {@code title-styles.tsv}. */
final class TitleStyles {

    private static final Map<String, Block.Kind> KINDS = load();

    private TitleStyles() {}

    /** What a style of the name is for; {@code TEXT} for all others. */
    static Block.Kind kind(String styleName) {
        return KINDS.getOrDefault(styleName.strip().toLowerCase(Locale.ROOT).replace('_', ' '), Block.Kind.TEXT);
    }

    private static Map<String, Block.Kind> load() {
        Map<String, Block.Kind> kinds = new HashMap<>();
        try (InputStream in = TitleStyles.class.getResourceAsStream("title-styles.tsv")) {
            if (in == null) {
                throw new IllegalStateException("title-styles.tsv is missing from the jar");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", 2))
                    .forEach(row -> kinds.put(row[0], Block.Kind.valueOf(row[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(kinds);
    }
}
