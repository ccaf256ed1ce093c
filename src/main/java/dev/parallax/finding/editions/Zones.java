package dev.parallax.finding.editions;

import dev.parallax.finding.reading.Figure;
import dev.parallax.finding.reading.Word;
import dev.parallax.quantity.Quantity.Kind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Clock times of different zones: 15:00 in Moscow is 12:00 GMT. */
final class Zones {

    /** Hours before UTC, by how the news names a zone. */
    private static final Map<String, Integer> HOURS = new LinkedHashMap<>();

    static {
        zone(0, "gmt", "utc", "по гринвичу");
        zone(1, "bst", "cet", "по лондонскому");
        zone(2, "cest", "eet", "по киевскому");
        zone(3, "msk", "мск", "moscow time", "по москве", "по московскому", "московского времени");
        zone(-5, "est", "по нью-йоркскому");
        zone(-4, "edt");
        zone(-8, "pst");
        zone(-7, "pdt");
    }

    private static final Pattern ZONE =
            Pattern.compile("(?<!\\p{L})(?:" + String.join("|", HOURS.keySet()) + ")(?!\\p{L})");

    private static final int DAY = 24 * 60;

    private Zones() {}

    private static void zone(int hours, String... names) {
        for (String name : names) {
            HOURS.put(name, hours);
        }
    }

    /** Whether both are clock times that name different zones and are the same instant in them. */
    static boolean sameInstant(Figure a, Figure b) {
        if (a.quantity().kind() != Kind.TIME || b.quantity().kind() != Kind.TIME) {
            return false;
        }
        Integer first = hours(a);
        Integer second = hours(b);
        if (first == null || second == null || first.equals(second)) {
            return false;
        }
        int difference = a.quantity().value().intValue()
                - 60 * first
                - b.quantity().value().intValue()
                + 60 * second;
        return Math.floorMod(difference, DAY / 2) == 0;
    }

    private static @Nullable Integer hours(Figure figure) {
        Matcher matcher = ZONE.matcher(Word.norm(figure.statement().text()));
        return matcher.find() ? HOURS.get(matcher.group()) : null;
    }
}
