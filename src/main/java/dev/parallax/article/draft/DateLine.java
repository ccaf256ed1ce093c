package dev.parallax.article.draft;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that says when a text was published, and nothing else: {@code November 10, 2016, 3:20 p.m.} */
public final class DateLine {

    private static final Pattern DATE = Pattern.compile(Calendar.DATE);
    private static final Pattern TIME = Pattern.compile("(?<!\\d)(?<h>\\d{1,2})(?:" + Phrases.of("clock")
            + ")(?<m>\\d{2})(?:[:.]\\d{2})?(?: ?(?<half>[AaPp])\\.?[Mm]\\.?)?(?!\\d)");
    private static final Pattern ZONE = Pattern.compile("(?<!\\d{3})[+-](?:0\\d|1[0-7]):?[0-5]\\d(?!\\d)");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private static final int LONGEST = 60;

    private DateLine() {}

    /** The time that the line names, in UTC where it names no zone; empty when the line says anything else. */
    public static Optional<OffsetDateTime> time(String line) {
        Matcher date = DATE.matcher(line);
        if (line.length() > LONGEST || !date.find()) {
            return Optional.empty();
        }
        String rest = line.substring(0, date.start()) + " " + line.substring(date.end());
        Matcher time = TIME.matcher(rest);
        boolean timed = time.find();
        String words = timed ? rest.substring(0, time.start()) + " " + rest.substring(time.end()) : rest;
        Matcher zone = ZONE.matcher(words);
        boolean nothingElse = WORD.matcher(words)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .allMatch(word -> Calendar.isWeekday(word)
                        || Phrases.DATE_WORDS.matcher(word).matches());
        if (!nothingElse || NUMBER.matcher(zone.replaceFirst("")).find()) {
            return Optional.empty();
        }
        int hour = timed ? hour(time) : 0;
        return at(date.group(), hour, timed ? Integer.parseInt(time.group("m")) : 0, offset(words));
    }

    /** By its figures or its name; UTC where it is not known. */
    private static ZoneOffset offset(String words) {
        Matcher zone = ZONE.matcher(words);
        return zone.find()
                ? ZoneOffset.of(zone.group().replaceFirst("(\\d{2})(\\d{2})$", "$1:$2"))
                : Phrases.zone(words).orElse(ZoneOffset.UTC);
    }

    /** The first time that a sentence names, with its day; empty where it names none. */
    static Optional<OffsetDateTime> within(String sentence) {
        Matcher date = DATE.matcher(sentence);
        if (!date.find()) {
            return Optional.empty();
        }
        Matcher time = TIME.matcher(sentence.substring(0, date.start()) + " " + sentence.substring(date.end()));
        boolean timed = time.find();
        return at(
                date.group(), timed ? hour(time) : 0, timed ? Integer.parseInt(time.group("m")) : 0, offset(sentence));
    }

    private static int hour(Matcher time) {
        int hour = Integer.parseInt(time.group("h"));
        String half = time.group("half");
        return half == null ? hour : hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }

    private static Optional<OffsetDateTime> at(String date, int hour, int minute, ZoneOffset offset) {
        try {
            Matcher year = YEAR.matcher(date);
            if (!year.find()) {
                return Optional.empty();
            }
            String rest = date.replaceFirst(year.group(), " ");
            int[] numbers = NUMBER.matcher(rest)
                    .results()
                    .mapToInt(number -> Integer.parseInt(number.group()))
                    .toArray();
            int named = WORD.matcher(rest)
                    .results()
                    .mapToInt(word -> Calendar.month(word.group()))
                    .filter(month -> month > 0)
                    .findFirst()
                    .orElse(0);
            boolean iso = named == 0 && date.startsWith(year.group());
            int month = named > 0 ? named : numbers[iso ? 0 : 1];
            int day = numbers[iso ? 1 : 0];
            return Optional.of(
                    OffsetDateTime.of(Integer.parseInt(year.group()), month, day, hour, minute, 0, 0, offset));
        } catch (DateTimeException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }
}
