package dev.parallax.quantity;

import com.ibm.icu.util.ULocale;
import dev.parallax.quantity.Quantity.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Reads the numbers and dates of a text: digits in either language's grouping, number words with their magnitudes,
 * months, weekdays, times. Immutable, safe for use by several threads; time and memory grow with the text's length.
 */
public final class QuantityReader {

    private static final BigDecimal ONE_AND_A_HALF = new BigDecimal("1.5");

    private static final QuantityReader ENGLISH = new QuantityReader(new EnglishNumberWords());
    private static final QuantityReader RUSSIAN = new QuantityReader(new RussianNumberWords());
    private static final Map<String, QuantityReader> CLDR = new ConcurrentHashMap<>();

    private final NumberWords words;

    private QuantityReader(NumberWords words) {
        this.words = words;
    }

    /**
     * The reader of a language.
     *
     * @param tag BCP 47; English words are read where it is unknown, {@code und}, and digits alone in a language that
     *     CLDR knows nothing of
     */
    public static QuantityReader of(String tag) {
        return switch (Locale.forLanguageTag(tag).getLanguage()) {
            case "ru" -> RUSSIAN;
            case "en", "", "und" -> ENGLISH;
            default -> CLDR.computeIfAbsent(tag, other -> new QuantityReader(CldrNumberWords.of(other)));
        };
    }

    /** Whether more than digits is read in the language: whether it has a reader here, or CLDR knows it. */
    public static boolean knows(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return language.equals("ru") || language.equals("en") || Cldr.LANGUAGES.contains(language);
    }

    /** Read when another language comes. */
    private static final class Cldr {
        static final Set<String> LANGUAGES = Arrays.stream(ULocale.getAvailableLocales())
                .map(ULocale::getLanguage)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether inflected number words of the language are known here, beside what CLDR has. */
    public static boolean knowsForms(String tag) {
        return NumberForms.has(Locale.forLanguageTag(tag).getLanguage());
    }

    /** The figures of the text, in order, without overlap. */
    public List<Quantity> read(String text) {
        TokenLine line = new TokenLine(text, words);
        List<Quantity> found = new ArrayList<>();
        int at = 0;
        while (line.has(at)) {
            Reading reading = readAt(line, at);
            found.addAll(reading.quantities());
            at = reading.next();
        }
        return List.copyOf(found);
    }

    private static Reading readAt(TokenLine line, int at) {
        return switch (line.token(at).type()) {
            case ISO, DATE -> DigitDates.read(line, at);
            case TIME -> ClockTimes.read(line, at);
            case NUMBER -> NumberComposer.read(line, at);
            case WORD -> readWord(line, at);
            case SIGN -> Reading.nothing(at + 1);
        };
    }

    private static Reading readWord(TokenLine line, int at) {
        NumberWord word = line.word(at);
        if (word == null) {
            return RomanNumerals.read(line, at);
        }
        return switch (word.role()) {
            case MONTH, WEEKDAY -> CalendarWords.read(line, at, word);
            case WHOLE -> readWhole(line, at, word);
            case DECADE -> line.reading(Kind.DECADE, word.value(), word.loose(), at, at + 1);
            case CLOCK -> line.reading(Kind.TIME, word.value(), word.loose(), at, at + 1);
            case MULTIPLIERS -> line.reading(Kind.MAGNITUDE, word.value(), true, at, at + 1);
            case ADDEND, MULTIPLIER, ORDINAL ->
                line.token(at).isMagnitudeLetter() ? Reading.nothing(at + 1) : NumberComposer.read(line, at);
        };
    }

    /** A number by itself; but one and a half multiplies what comes next: «полторы тысячи». */
    private static Reading readWhole(TokenLine line, int at, NumberWord word) {
        NumberWord next = word.value().compareTo(ONE_AND_A_HALF) == 0 ? line.word(at + 1) : null;
        if (next != null && next.isMultiplier() && line.near(at + 1)) {
            return line.reading(Kind.NUMBER, word.value().multiply(next.value()), false, at, at + 2);
        }
        return Units.read(line, new Figure(Kind.NUMBER, word.value(), word.loose()), word.unit(), at, at + 1);
    }
}
