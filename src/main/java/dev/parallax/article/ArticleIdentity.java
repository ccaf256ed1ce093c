package dev.parallax.article;

import dev.parallax.text.Letters;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which article a reading is of, so that other content becomes a new revision and never a second article.
 *
 * <p>Readings with the same {@link #key()} are of one article. A reading whose key is not known yet may still be of an
 * article that an earlier run read from elsewhere: ask {@link #looksLike} of those with the same {@link #day()}. Two
 * files of one run stay two articles however alike they look.
 *
 * @param key the canonical address where there is one, without scheme, tracking parameters and {@code m.} or {@code amp.}
 *     before its host; else the source and the location
 * @param heading the heading's letters and digits in lower case, words separated by single spaces
 * @param day the day of publication in UTC, else the day on which a document was begun, which stays the same in every copy of
 *     it, else the dateline as it stands; null when the article has none of them
 */
public record ArticleIdentity(
        String key, String heading, @Nullable String day) {

    /** Two headings with a larger share of common letter triples are the same one with a slip mended. */
    private static final double NEARLY_THE_SAME = 0.85;

    public static ArticleIdentity of(Article article) {
        URI canonical = article.metadata().canonical();
        boolean isWire = article.metadata().wire() != null;
        String key = Optional.ofNullable(canonical)
                .flatMap(address -> isWire ? Optional.of(address.toString()) : ArticleAddress.plain(address))
                .orElse(article.source() + ":" + article.location());
        return new ArticleIdentity(key, plain(article.heading()), day(article));
    }

    /** Whether the key is a page's address, which several pages may name; an agency's identifier is one article's. */
    public boolean isAddress() {
        return key.startsWith("//");
    }

    /**
     * The same as one of several parts: two pages of one night that name one address and have other text.
     *
     * @param part from 1; the first has the key itself
     */
    public ArticleIdentity part(int part) {
        return part == 1 ? this : new ArticleIdentity(key + "#" + part, heading, day);
    }

    /** Whether the other was published on the same day under nearly the same heading. False without a day. */
    public boolean looksLike(ArticleIdentity other) {
        return day != null && day.equals(other.day) && alike(heading, other.heading) >= NEARLY_THE_SAME;
    }

    private static @Nullable String day(Article article) {
        ArticleMetadata metadata = article.metadata();
        OffsetDateTime time = metadata.published() == null ? metadata.created() : metadata.published();
        if (time != null) {
            return time.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate().toString();
        }
        return article.paragraphs().stream()
                .filter(paragraph -> paragraph.role() == ParagraphRole.DATELINE)
                .findFirst()
                .map(paragraph -> plain(paragraph.text()))
                .orElse(null);
    }

    private static String plain(String text) {
        return Letters.fold(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** Dice's coefficient of the letter triples, 0 to 1. */
    private static double alike(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        if (one.length() < 3 || other.length() < 3) {
            return 0;
        }
        Map<String, Integer> triples = new HashMap<>();
        for (int i = 0; i + 3 <= one.length(); i++) {
            triples.merge(one.substring(i, i + 3), 1, Integer::sum);
        }
        int shared = 0;
        for (int i = 0; i + 3 <= other.length(); i++) {
            if (triples.merge(other.substring(i, i + 3), -1, Integer::sum) >= 0) {
                shared++;
            }
        }
        return 2.0 * shared / (one.length() + other.length() - 4);
    }
}
