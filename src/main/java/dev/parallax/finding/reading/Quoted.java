package dev.parallax.finding.reading;

import dev.parallax.article.TextSpan;
import dev.parallax.finding.Place;
import dev.parallax.finding.Quotations;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands between quotation marks, by its words. */
public final class Quoted {

    /** Where one stands, without its marks. */
    public record Quotation(long article, int paragraph, TextSpan span) {

        /**
         * Where it stands; of a translation, the only quotation of what was translated, or else all of that.
         *
         * @param statement one that it is in
         */
        public Place place(Statement statement) {
            Place place = statement.place(span);
            if (!statement.isTranslation()) {
                return place;
            }
            List<TextSpan> originals = Quotations.in(place.inParagraph().text()).stream()
                    .filter(original -> original.overlaps(place.span()))
                    .toList();
            return originals.size() == 1 ? new Place(place.article(), paragraph, originals.get(0)) : place;
        }
    }

    /** Headings in English quote with single marks, which elsewhere are apostrophes. */
    private static final Pattern SINGLE_MARK = Pattern.compile("(?<![\\p{L}\\p{N}])['‘](?=\\p{L})");

    private Quoted() {}

    /** Whether some of it stands in quotation marks, single ones included. */
    public static boolean hasMarks(Statement statement) {
        return Substance.quotes(statement)
                || SINGLE_MARK.matcher(statement.text()).find();
    }

    /** The indices of the content words of each quotation, in order. */
    public static Map<Quotation, List<Integer>> in(List<Occurrence> items) {
        Map<Quotation, List<Integer>> quoted = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) {
            Quotation quotation = items.get(i).isContent() ? around(items.get(i)) : null;
            if (quotation != null) {
                quoted.computeIfAbsent(quotation, key -> new ArrayList<>()).add(i);
            }
        }
        return quoted;
    }

    /** The quotation that the word is in; null when it is in none. */
    public static @Nullable Quotation around(Occurrence item) {
        Statement statement = item.statement();
        return statement.quotations().stream()
                .filter(span -> span.contains(item.word().span()))
                .findFirst()
                .map(span -> new Quotation(
                        statement.article().id(), statement.paragraph().number(), span))
                .orElse(null);
    }
}
