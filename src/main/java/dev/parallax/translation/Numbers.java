package dev.parallax.translation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the numbers of a text that its translation lost. Lenient: what may be the same number counts as the same
 * (<i>1,500</i> is 1500 or 1.5; <i>5 тыс.</i> is 5 or 5000; <i>3</i> may be <i>three</i>), because a false alarm here
 * costs more than a miss.
 */
final class Numbers {

    /** Digits in groups of three, or plain, with or without a fraction. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\d.,])(?:\\d{1,3}(?:[ \\u00A0\\u202F\\u2009'’.,]\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?)");

    private static final Pattern DATE = Pattern.compile("(?<!\\d)(\\d{1,2})([./])(\\d{1,2})\\2(\\d{4})(?!\\d)");

    private static final Pattern TIME = Pattern.compile("(?<!\\d)(?:[01]?\\d|2[0-4]):([0-5]\\d)(?!\\d)");

    private static final Pattern SCALE = Pattern.compile(
            "[ \\u00A0\\u202F-]?(?:(?<thousand>тыс|thousand|k\\b)|(?<million>млн|миллион|million|mln|m\\b)"
                    + "|(?<billion>млрд|миллиард|billion|bln|bn\\b)|(?<trillion>трлн|триллион|trillion|trn))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Map<String, BigDecimal> SCALES = Map.of(
            "thousand", new BigDecimal(1_000),
            "million", new BigDecimal(1_000_000),
            "billion", new BigDecimal(1_000_000_000),
            "trillion", new BigDecimal(1_000_000_000_000L));

    /** Words that may stand for a small number, English ones whole and Russian ones by their beginning. */
    private static final List<Pattern> WORDS = List.of(
            words("zero|no|none", "нол|нул"),
            words("one|first|a|an|once|single", "один|одн|перв"),
            words("two|second|twice|both|double|pair|half", "дв[аеу]|втор|обо[ие]|обе"),
            words("three|third|thrice|triple", "тр[иеё]|трое"),
            words("four|fourth|quarter", "четыр|четв[её]рт|четвер"),
            words("five|fifth", "пят[ьием]|пятер"),
            words("six|sixth", "шест"),
            words("seven|seventh", "сем[ьи]|седьм"),
            words("eight|eighth", "восьм|восем"),
            words("nine|ninth", "девят"),
            words("ten|tenth", "десят"),
            words("eleven|eleventh", "одиннадцат"),
            words("twelve|twelfth|dozen", "двенадцат|дюжин"));

    private Numbers() {}

    private static Pattern words(String english, String russian) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{M}])(?:(?:" + english + ")(?![\\p{L}\\p{M}])|(?:" + russian + "))",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The numbers of the source, as written there and in its order, that the target does not have. */
    static List<String> lost(String source, String target) {
        Set<BigDecimal> there = new HashSet<>();
        List<String> lost = new ArrayList<>();
        NUMBER.matcher(target).results().forEach(number -> there.addAll(values(number, target)));
        NUMBER.matcher(withoutDatesAndTimes(source)).results().forEach(number -> {
            Set<BigDecimal> values = values(number, source);
            if (values.stream().noneMatch(value -> isThere(value, there, target))) {
                lost.add(number.group());
            }
        });
        return lost;
    }

    /** A date keeps day and year, its month may turn into a word; a time keeps its minutes, its hour may turn to p.m. */
    private static String withoutDatesAndTimes(String text) {
        String withoutMonths = DATE.matcher(text)
                .replaceAll(date -> date.group(1) + " ".repeat(2 + date.group(3).length()) + date.group(4));
        return TIME.matcher(withoutMonths)
                .replaceAll(time -> " ".repeat(time.end() - time.start() - 2)
                        + (time.group(1).equals("00") ? "  " : time.group(1)));
    }

    private static Set<BigDecimal> values(MatchResult number, String text) {
        Set<BigDecimal> values = new HashSet<>();
        String written = number.group();
        String digits = written.replaceAll("[^0-9]", "");
        values.add(canonical(digits));
        int mark = Math.max(written.lastIndexOf('.'), written.lastIndexOf(','));
        if (mark >= 0) {
            String whole = written.substring(0, mark).replaceAll("[^0-9]", "");
            String fraction = written.substring(mark + 1);
            values.add(canonical(whole + "." + fraction));
            if (fraction.length() != 3) {
                values.remove(canonical(digits));
            }
        }
        Matcher scale = SCALE.matcher(text).region(number.end(), text.length());
        if (scale.lookingAt()) {
            SCALES.forEach((name, factor) -> {
                if (scale.group(name) != null) {
                    List.copyOf(values).forEach(value -> values.add(canonical(value.multiply(factor))));
                }
            });
        }
        return values;
    }

    private static BigDecimal canonical(String number) {
        return canonical(new BigDecimal(number));
    }

    private static BigDecimal canonical(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    private static boolean isThere(BigDecimal value, Set<BigDecimal> there, String target) {
        if (there.contains(value)) {
            return true;
        }
        if (value.scale() > 0 || value.compareTo(BigDecimal.valueOf(100)) >= 0) {
            return false;
        }
        int small = value.intValueExact();
        return small < WORDS.size() && WORDS.get(small).matcher(target).find() || isDecade(small, there);
    }

    /** "90-е" is "1990s". */
    private static boolean isDecade(int value, Set<BigDecimal> there) {
        return value >= 10
                && (there.contains(canonical(BigDecimal.valueOf(1900L + value)))
                        || there.contains(canonical(BigDecimal.valueOf(2000L + value))));
    }
}
