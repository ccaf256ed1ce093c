package dev.parallax.article;

import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an agency's message says of the item that it carries. An item keeps its identifier from version to version, so that
 * each is a revision of one article.
 *
 * @param version as printed
 * @param status where the item is not simply usable: withheld, cancelled
 * @param slugline the few words that name the story within the agency
 * @param language the text's language as the agency declares it
 * @param embargo the item is not to be published before
 */
public record WireItem(
        @Nullable String version,
        @Nullable String status,
        @Nullable String slugline,
        @Nullable String language,
        @Nullable OffsetDateTime embargo) {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private static final Pattern CANCELLED =
            Pattern.compile("(?i)cancel(l?ed)?|kill(ed)?|withdrawn|retracted|recalled|deleted");

    /** Whether the agency has taken the item back for good; what is only withheld may still come. */
    public boolean isCancelled() {
        return status != null && CANCELLED.matcher(status.strip()).matches();
    }

    /**
     * Whether this is an earlier version than the other: the numbers in the two are compared one after the other, so that
     * counters ({@code 9}, {@code 10}), decimals ({@code 1.9}, {@code 1.10}) and times all come in their order. False where one
     * has no number.
     */
    public boolean isBefore(WireItem other) {
        Iterator<BigInteger> own = numbers(version).iterator();
        Iterator<BigInteger> others = numbers(other.version).iterator();
        if (!own.hasNext()) {
            return false;
        }
        while (own.hasNext() && others.hasNext()) {
            int order = own.next().compareTo(others.next());
            if (order != 0) {
                return order < 0;
            }
        }
        return others.hasNext();
    }

    private static List<BigInteger> numbers(@Nullable String version) {
        return version == null
                ? List.of()
                : NUMBER.matcher(version)
                        .results()
                        .map(number -> new BigInteger(number.group()))
                        .toList();
    }
}
