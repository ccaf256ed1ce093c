package dev.parallax.finding.number;

import dev.parallax.finding.reading.Figure;
import dev.parallax.quantity.Quantity.Kind;
import dev.parallax.text.Letters;
import dev.parallax.text.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Clock times of different zones: 15:00 in Moscow is 12:00 GMT. */
final class Zones {

    /**
     * A zone as the news names it.
     *
     * @param offsets in minutes before UTC: in winter and in summer, for a text may not say when it is
     */
    private record Zone(Pattern name, Set<Integer> offsets) {}

    private static final Instant WINTER = Instant.parse("2020-01-15T12:00:00Z");
    private static final Instant SUMMER = Instant.parse("2020-07-15T12:00:00Z");

    private static final List<Zone> ZONES = Table.rows(Zones.class, "zones.tsv", 2).stream()
            .map(row -> new Zone(
                    Pattern.compile("(?<!\\p{L})(?:" + row.get(0) + ")(?!\\p{L})"), offsets(ZoneId.of(row.get(1)))))
            .toList();

    private static final int HALF_DAY = 12 * 60;

    private Zones() {}

    private static Set<Integer> offsets(ZoneId zone) {
        Set<Integer> offsets = new TreeSet<>();
        for (Instant instant : List.of(WINTER, SUMMER)) {
            ZoneOffset offset = zone.getRules().getOffset(instant);
            offsets.add(offset.getTotalSeconds() / 60);
        }
        return offsets;
    }

    /** Whether both are clock times that name different zones and are the same instant in them. */
    static boolean sameInstant(Figure a, Figure b) {
        if (a.quantity().kind() != Kind.TIME || b.quantity().kind() != Kind.TIME) {
            return false;
        }
        Zone first = zone(a);
        Zone second = zone(b);
        if (first == null || second == null || first == second) {
            return false;
        }
        int difference = a.quantity().value().intValue() - b.quantity().value().intValue();
        return first.offsets().stream()
                .anyMatch(one -> second.offsets().stream()
                        .anyMatch(other -> Math.floorMod(difference - one + other, HALF_DAY) == 0));
    }

    /** The zone that is named right behind the time, before the next figure; else the first of the statement. */
    private static @Nullable Zone zone(Figure figure) {
        String paragraph = figure.statement().paragraph().text();
        int from = figure.quantity().span().end();
        int end = figure.statement().span().end();
        int next = figure.statement().figures().stream()
                .mapToInt(other -> other.quantity().span().start())
                .filter(start -> start >= from)
                .min()
                .orElse(end);
        Zone behind = zone(paragraph.substring(from, next));
        return behind != null ? behind : zone(figure.statement().text());
    }

    private static @Nullable Zone zone(String text) {
        String norm = Letters.fold(text);
        return ZONES.stream()
                .filter(zone -> zone.name().matcher(norm).find())
                .findFirst()
                .orElse(null);
    }
}
