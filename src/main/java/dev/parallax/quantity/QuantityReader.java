package dev.parallax.quantity;

import com.ibm.icu.util.ULocale;
import dev.parallax.article.TextSpan;
import dev.parallax.quantity.NumberWord.Role;
import dev.parallax.quantity.Quantity.Kind;
import dev.parallax.text.Letters;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the numbers and dates of a text: digits in either language's grouping, number words with their magnitudes,
 * months, weekdays, times. Immutable, safe for use by several threads; time and memory grow with the text's length.
 */
public final class QuantityReader {

    private static final String SPACE = "[ \u00A0\u2009\u202F]";

    /** Dates and times in digits, numbers with grouping or a fraction, words, and signs that stand at numbers. */
    private static final Pattern TOKEN = Pattern.compile("(?<iso>\\d{4}-\\d{2}-\\d{2})(?!\\d)"
            + "|(?<date>\\d{1,2}[./]\\d{1,2}[./](?:\\d{4}|\\d{2}))(?!\\d)"
            + "|(?<time>\\d{1,2}(?::| ?h ?)\\d{2})(?![\\d:])"
            + "|(?<number>\\d{1,3}(?:" + SPACE + "\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)*)"
            + "|(?<word>[\\p{L}\\p{M}]+(?:\\.(?:m|M)(?=\\.))?)"
            + "|(?<sign>[$€£¥₽₴%°])");

    private static final Pattern ROMAN = Pattern.compile("(?=.{2})X{0,3}(?:IX|IV|V?I{0,3})");

    private static final Pattern PERCENTAGE_POINT =
            Pattern.compile("percentage points?|процентн\\p{L}+ пункт|п\\. ?п\\.");

    private static final Map<String, Unit> SIGNS = Map.of(
            "$",
            Unit.DOLLAR,
            "€",
            Unit.EURO,
            "£",
            Unit.STERLING,
            "¥",
            Unit.YEN,
            "₽",
            Unit.ROUBLE,
            "₴",
            Unit.HRYVNIA,
            "%",
            Unit.PERCENT);

    private static final QuantityReader ENGLISH = new QuantityReader(new EnglishNumberWords());
    private static final QuantityReader RUSSIAN = new QuantityReader(new RussianNumberWords());
    private static final Map<String, QuantityReader> CLDR = new ConcurrentHashMap<>();

    private static final Set<String> KNOWN = Arrays.stream(ULocale.getAvailableLocales())
            .map(ULocale::getLanguage)
            .collect(Collectors.toUnmodifiableSet());

    /** No phrase that is one word for a figure has more words. */
    private static final int LONGEST_PHRASE = 5;

    private final NumberWords words;

    private QuantityReader(NumberWords words) {
        this.words = words;
    }

    /**
     * The reader of a language.
     *
     * @param tag BCP 47; English words are read where there is no telling, {@code und}, and digits alone in a language that
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
        return KNOWN.contains(Locale.forLanguageTag(tag).getLanguage());
    }

    /** Whether inflected number words of the language are known here, beside what CLDR has. */
    public static boolean knowsForms(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return language.equals("ru") || language.equals("en") || NumberForms.has(language);
    }

    /** The figures of the text, in order, without overlap. */
    public List<Quantity> read(String text) {
        return new Scan(text).run();
    }

    private enum TokenType {
        ISO,
        DATE,
        TIME,
        NUMBER,
        WORD,
        SIGN
    }

    private record Token(TokenType type, int start, int end, String text, String lower) {}

    /** One reading of one text. */
    private final class Scan {

        private final String text;
        private final List<Token> tokens = new ArrayList<>();
        private final List<Quantity> found = new ArrayList<>();
        private int at;

        Scan(String text) {
            this.text = text;
            Matcher matcher = TOKEN.matcher(text);
            while (matcher.find()) {
                TokenType type = matcher.group("iso") != null
                        ? TokenType.ISO
                        : matcher.group("date") != null
                                ? TokenType.DATE
                                : matcher.group("time") != null
                                        ? TokenType.TIME
                                        : matcher.group("number") != null
                                                ? TokenType.NUMBER
                                                : matcher.group("word") != null ? TokenType.WORD : TokenType.SIGN;
                String token = matcher.group();
                tokens.add(new Token(type, matcher.start(), matcher.end(), token, Letters.fold(token)));
            }
            joinPhrases();
        }

        /** Makes one token of the words that say a figure together. */
        private void joinPhrases() {
            for (int first = 0; first < tokens.size(); first++) {
                Token begin = tokens.get(first);
                int last = words.beginsPhrase(begin.lower()) ? Math.min(tokens.size(), first + LONGEST_PHRASE) : 0;
                while (--last > first) {
                    String phrase =
                            text.substring(begin.start(), tokens.get(last).end());
                    String lower = Letters.foldInPlace(phrase);
                    if (words.isPhrase(lower)) {
                        tokens.subList(first, last + 1).clear();
                        tokens.add(
                                first,
                                new Token(
                                        TokenType.WORD, begin.start(), begin.start() + phrase.length(), phrase, lower));
                        break;
                    }
                }
            }
        }

        List<Quantity> run() {
            while (at < tokens.size()) {
                int before = at;
                switch (tokens.get(at).type()) {
                    case ISO -> numericDate("-", true);
                    case DATE -> numericDate("[./]", false);
                    case TIME -> time();
                    case NUMBER, WORD -> number();
                    case SIGN -> at++;
                }
                if (at == before) {
                    at++;
                }
            }
            return List.copyOf(found);
        }

        /** A date in digits gives day, month and year, each with its own span. */
        private void numericDate(String separator, boolean yearFirst) {
            Token token = tokens.get(at++);
            String[] parts = token.text().split(separator);
            int[] starts = {0, parts[0].length() + 1, parts[0].length() + parts[1].length() + 2};
            int first = Integer.parseInt(parts[0]);
            int second = Integer.parseInt(parts[1]);
            int third = Integer.parseInt(parts[2]);
            if (yearFirst) {
                addPart(Kind.YEAR, first, token, starts[0], parts[0]);
                addPart(Kind.MONTH, second, token, starts[1], parts[1]);
                addPart(Kind.DAY, third, token, starts[2], parts[2]);
                return;
            }
            boolean monthFirst =
                    second > 12 || (!words.decimalComma() && token.text().contains("/") && first <= 12);
            addPart(monthFirst ? Kind.MONTH : Kind.DAY, first, token, starts[0], parts[0]);
            addPart(monthFirst ? Kind.DAY : Kind.MONTH, second, token, starts[1], parts[1]);
            addPart(Kind.YEAR, third < 100 ? third + (third < 50 ? 2000 : 1900) : third, token, starts[2], parts[2]);
        }

        private void addPart(Kind kind, int value, Token token, int offset, String part) {
            int start = token.start() + offset;
            found.add(new Quantity(
                    kind, BigDecimal.valueOf(value), Unit.NONE, false, new TextSpan(start, start + part.length())));
        }

        private void time() {
            Token token = tokens.get(at++);
            String[] parts = token.text().split("\\D+");
            int hour = Integer.parseInt(parts[0]);
            int minute = Integer.parseInt(parts[1]);
            if (hour < 25 && minute < 60) {
                addTime(hour, minute, token.start(), token.end());
            } else {
                addPart(Kind.NUMBER, hour, token, 0, parts[0]);
                addPart(Kind.NUMBER, minute, token, token.text().length() - parts[1].length(), parts[1]);
            }
        }

        /** Adds a time, taking the half of the day from the next word where it says it. */
        private void addTime(int hour, int minute, int start, int end) {
            int hours = hour % 24;
            if (at < tokens.size() && near(at)) {
                String next = tokens.get(at).lower();
                if (words.afterNoon(next)) {
                    hours = hours < 12 ? hours + 12 : hours;
                    at++;
                } else if (words.beforeNoon(next)) {
                    hours = hours == 12 ? 0 : hours;
                    at++;
                }
            }
            found.add(new Quantity(
                    Kind.TIME, BigDecimal.valueOf(60L * hours + minute), Unit.NONE, false, new TextSpan(start, end)));
        }

        /** Whether only a space, a hyphen or nothing lies between token {@code index} and the one before. */
        private boolean near(int index) {
            int from = tokens.get(index - 1).end();
            int to = tokens.get(index).start();
            if (to - from > 1) {
                return false;
            }
            return from == to || " -\u00A0\u2009\u202F\u2011".indexOf(text.charAt(from)) >= 0;
        }

        private boolean glued(int index) {
            return index > 0
                    && tokens.get(index).start() == tokens.get(index - 1).end();
        }

        private @Nullable NumberWord wordAt(int index) {
            return index < tokens.size() && tokens.get(index).type() == TokenType.WORD
                    ? words.word(tokens.get(index).lower())
                    : null;
        }

        /** A number that begins here, in digits, words or both; or a month, a weekday, a decade. */
        private void number() {
            Token first = tokens.get(at);
            if (first.type() == TokenType.WORD) {
                NumberWord word = wordAt(at);
                if (word == null) {
                    roman(first);
                    return;
                }
                switch (word.role()) {
                    case MONTH, WEEKDAY -> {
                        calendarWord(first, word);
                        return;
                    }
                    case WHOLE -> {
                        at++;
                        if (word.value().compareTo(new BigDecimal("1.5")) == 0 && wordAt(at) != null && near(at)) {
                            NumberWord next = wordAt(at);
                            if (next != null && isMultiplier(next)) {
                                at++;
                                add(Kind.NUMBER, word.value().multiply(next.value()), first.start(), false);
                                return;
                            }
                        }
                        addWithUnit(Kind.NUMBER, word.value(), first.start(), word.unit(), word.loose());
                        return;
                    }
                    case DECADE, CLOCK -> {
                        at++;
                        add(
                                word.role() == Role.DECADE ? Kind.DECADE : Kind.TIME,
                                word.value(),
                                first.start(),
                                word.loose());
                        return;
                    }
                    case MULTIPLIERS -> {
                        at++;
                        add(Kind.MAGNITUDE, word.value(), first.start(), true);
                        return;
                    }
                    case ADDEND, MULTIPLIER, ORDINAL -> {}
                }
                if (isUnitLetter(first)) {
                    at++;
                    return;
                }
            }
            compose(first);
        }

        /** «m», «k», «b» say a magnitude only right after digits. */
        private boolean isUnitLetter(Token token) {
            return token.text().length() <= 2 && wordIsAbbreviation(token.lower());
        }

        private static boolean wordIsAbbreviation(String lower) {
            return switch (lower) {
                case "m", "mn", "b", "bn", "tn", "k" -> true;
                default -> false;
            };
        }

        private static boolean isMultiplier(NumberWord word) {
            return word.role() == Role.MULTIPLIER || word.role() == Role.MULTIPLIERS;
        }

        /** Puts a number together: <i>two hundred and five thousand</i>, «1,5 млрд», «2 млн 300 тыс.». */
        private void compose(Token first) {
            BigDecimal total = BigDecimal.ZERO;
            BigDecimal current = null;
            BigDecimal lastAddend = null;
            BigDecimal lastMultiplier = null;
            boolean loose = false;
            boolean ordinal = false;
            boolean digits = false;
            boolean plainDigits = false;
            int end = first.start();
            while (at < tokens.size() && !ordinal) {
                if (end != first.start() && !near(at)) {
                    break;
                }
                Token token = tokens.get(at);
                if (token.type() == TokenType.NUMBER) {
                    BigDecimal value = digits(token.text());
                    boolean continues = lastMultiplier != null
                            && current == null
                            && words.decimalComma()
                            && value.compareTo(lastMultiplier) < 0;
                    if (end != first.start() && !continues) {
                        break;
                    }
                    current = value;
                    lastAddend = BigDecimal.ZERO;
                    digits = true;
                    plainDigits = end == first.start()
                            && token.text().length() == 4
                            && token.text().chars().allMatch(Character::isDigit);
                    at++;
                    end = token.end();
                    continue;
                }
                NumberWord word = token.type() == TokenType.WORD ? wordAt(at) : null;
                if (word == null) {
                    if (current != null
                            && !digits
                            && words.joins(token.lower())
                            && lastAddend != null
                            && lastAddend.compareTo(BigDecimal.valueOf(100)) >= 0
                            && isAddend(wordAt(at + 1))
                            && near(at + 1)) {
                        at++;
                        end = token.end();
                        continue;
                    }
                    break;
                }
                if (word.role() == Role.ADDEND || word.role() == Role.ORDINAL) {
                    boolean fits = current == null
                            ? !(digits && lastMultiplier == null)
                            : !digits && lastAddend != null && fitsAfter(lastAddend, word.value());
                    if (!fits) {
                        break;
                    }
                    loose = current == null && lastMultiplier == null && word.loose();
                    current = current == null ? word.value() : current.add(word.value());
                    lastAddend = word.value();
                    ordinal = word.role() == Role.ORDINAL;
                } else if (isMultiplier(word)) {
                    if (isUnitLetter(token) && !(digits && glued(at))) {
                        break;
                    }
                    boolean hundred = word.value().compareTo(BigDecimal.valueOf(100)) <= 0;
                    BigDecimal factor = current == null ? BigDecimal.ONE : current;
                    if (current == null && end != first.start()) {
                        break;
                    }
                    if (hundred && !digits) {
                        current = factor.multiply(word.value());
                        lastAddend = word.value();
                    } else {
                        if (lastMultiplier != null && word.value().compareTo(lastMultiplier) > 0 && current == null) {
                            break;
                        }
                        total = total.add(factor.multiply(word.value()));
                        current = null;
                        lastAddend = null;
                        lastMultiplier = word.value();
                    }
                    // «Тысяча», «миллион» alone, and the sprint's or the million's «100m», may be said otherwise.
                    loose = end == first.start()
                            || (word.value().signum() > 0 && token.text().equals("m") && !money(first));
                    plainDigits = false;
                } else {
                    break;
                }
                end = token.end();
                at++;
            }
            BigDecimal value = current == null ? total : total.add(current);
            if (digits && lastMultiplier == null) {
                finishDigits(first, value, plainDigits);
            } else {
                addWithUnit(ordinal ? Kind.ORDINAL : Kind.NUMBER, value, first.start(), prefixUnit(first), loose);
            }
        }

        private boolean money(Token first) {
            return prefixUnit(first) != Unit.NONE;
        }

        private static boolean isAddend(@Nullable NumberWord word) {
            return word != null && (word.role() == Role.ADDEND || word.role() == Role.ORDINAL);
        }

        /** Twenty takes five; two hundred takes thirty; five takes nothing. */
        private static boolean fitsAfter(BigDecimal last, BigDecimal next) {
            int before = last.intValue();
            int after = next.intValue();
            return before >= 100 ? after > 0 && after < 100 : before >= 20 && after > 0 && after < 10;
        }

        /** Digits without a magnitude: an ordinal, a decade, a clock's hour, a year, a day beside its month, a number. */
        private void finishDigits(Token token, BigDecimal value, boolean plainDigits) {
            Unit unit = prefixUnit(token);
            Token next = at < tokens.size() ? tokens.get(at) : null;
            if (next != null && next.type() == TokenType.WORD && near(at)) {
                boolean attached = glued(at) || text.charAt(token.end()) == '-';
                if (attached && isDecade(next.lower(), value)) {
                    at++;
                    add(Kind.DECADE, value, token.start(), false);
                    return;
                }
                if (attached && words.isOrdinalTail(next.lower())) {
                    at++;
                    add(plainDigits && isYear(value) ? Kind.YEAR : Kind.ORDINAL, value, token.start(), false);
                    return;
                }
                if ((words.afterNoon(next.lower()) || words.beforeNoon(next.lower()) || words.clock(next.lower()))
                        && value.compareTo(BigDecimal.valueOf(24)) <= 0) {
                    int hour = value.intValue();
                    int minute =
                            value.remainder(BigDecimal.ONE).movePointRight(2).intValue();
                    addTime(hour, minute, token.start(), token.end());
                    return;
                }
            }
            Kind kind = unit == Unit.NONE && plainDigits && isYear(value)
                    ? Kind.YEAR
                    : besideMonth() && value.compareTo(BigDecimal.valueOf(31)) <= 0 ? Kind.DAY : Kind.NUMBER;
            addWithUnit(kind, value, token.start(), unit, false);
        }

        private boolean isDecade(String tail, BigDecimal value) {
            return value.remainder(BigDecimal.TEN).signum() == 0
                    && value.compareTo(BigDecimal.TEN) > 0
                    && (tail.equals("s") || tail.equals("е") || tail.equals("х") || tail.equals("ые"));
        }

        private static boolean isYear(BigDecimal value) {
            return value.compareTo(BigDecimal.valueOf(1_000)) >= 0 && value.compareTo(BigDecimal.valueOf(2_999)) <= 0;
        }

        private boolean besideMonth() {
            NumberWord after = wordAt(at);
            NumberWord before = at > 1 ? wordAt(at - 2) : null;
            return (after != null && after.role() == Role.MONTH) || (before != null && before.role() == Role.MONTH);
        }

        private Unit prefixUnit(Token first) {
            if (first.start() == 0) {
                return Unit.NONE;
            }
            int before = first.start() - 1;
            if (Character.isWhitespace(text.charAt(before)) && before > 0) {
                before--;
            }
            Unit unit = SIGNS.getOrDefault(String.valueOf(text.charAt(before)), Unit.NONE);
            return unit == Unit.PERCENT ? Unit.NONE : unit;
        }

        private void calendarWord(Token token, NumberWord word) {
            boolean capital = Character.isUpperCase(token.text().charAt(0));
            boolean certain = words.decimalComma() || capital;
            if (words.isAbbreviation(token.lower())) {
                // An abbreviation has its full stop, or a number beside it.
                certain &= (token.end() < text.length() && text.charAt(token.end()) == '.') || numberBeside();
            }
            boolean likeName = words.calendarInLowerCase() && capital && isInsideSentence(token);
            if (likeName || words.ambiguous(token.lower())) {
                certain &= numberBeside()
                        || (at > 0 && words.introducesDate(tokens.get(at - 1).lower()) && near(at));
            }
            at++;
            if (certain) {
                add(word.role() == Role.MONTH ? Kind.MONTH : Kind.WEEKDAY, word.value(), token.start(), false);
            }
        }

        private boolean isInsideSentence(Token token) {
            String before = text.substring(0, token.start()).stripTrailing();
            return !before.isEmpty()
                    && (Character.isLetterOrDigit(before.codePointBefore(before.length())) || before.endsWith(","));
        }

        private boolean numberBeside() {
            return (at > 0 && tokens.get(at - 1).type() == TokenType.NUMBER && near(at))
                    || (at + 1 < tokens.size() && tokens.get(at + 1).type() == TokenType.NUMBER);
        }

        /** A Roman numeral of two letters or more: a century, a monarch, a congress. */
        private void roman(Token token) {
            String letters = token.text()
                    .replace('Х', 'X')
                    .replace('І', 'I')
                    .replace('М', 'M')
                    .replace('С', 'C');
            at++;
            if (ROMAN.matcher(letters).matches()) {
                add(Kind.ORDINAL, BigDecimal.valueOf(arabic(letters)), token.start(), true);
            }
        }

        private void add(Kind kind, BigDecimal value, int start, boolean loose) {
            found.add(new Quantity(
                    kind,
                    value,
                    Unit.NONE,
                    loose,
                    new TextSpan(start, tokens.get(at - 1).end())));
        }

        /** Adds a number with the unit that stands before or after it; a sign after it belongs to its span. */
        private void addWithUnit(Kind kind, BigDecimal value, int start, Unit before, boolean loose) {
            Unit unit = before;
            int end = tokens.get(at - 1).end();
            if (unit == Unit.NONE && at < tokens.size() && near(at)) {
                Token next = tokens.get(at);
                unit = next.type() == TokenType.SIGN
                        ? SIGNS.getOrDefault(next.text(), Unit.NONE)
                        : next.type() == TokenType.WORD ? words.unit(next.lower()) : Unit.NONE;
                if (next.lower().equals("per")
                        && at + 1 < tokens.size()
                        && tokens.get(at + 1).lower().startsWith("cent")) {
                    unit = Unit.PERCENT;
                }
                if (PERCENTAGE_POINT
                        .matcher(text)
                        .region(next.start(), text.length())
                        .lookingAt()) {
                    unit = Unit.PERCENTAGE_POINT;
                }
                // A currency's sign before the next number is that number's.
                if (next.type() == TokenType.SIGN && unit != Unit.PERCENT && at + 1 < tokens.size() && glued(at + 1)) {
                    unit = Unit.NONE;
                }
            }
            found.add(new Quantity(kind, value, unit, loose, new TextSpan(start, end)));
        }

        /** The value of digits, with grouping and fraction by the language's habit. */
        private BigDecimal digits(String token) {
            String plain = token.replaceAll(SPACE, "");
            boolean grouped = plain.matches("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
            boolean groupedByPoint = plain.matches("\\d{1,3}(?:\\.\\d{3}){2,}")
                    || (words.groupingPoint() && plain.matches("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?"));
            if (groupedByPoint) {
                return new BigDecimal(plain.replace(".", "").replace(',', '.'));
            }
            if (grouped && (!words.decimalComma() || plain.indexOf(',') != plain.lastIndexOf(','))) {
                return new BigDecimal(plain.replace(",", ""));
            }
            String pointed = plain.replace(',', '.');
            int first = pointed.indexOf('.');
            return first != pointed.lastIndexOf('.')
                    ? new BigDecimal(pointed.substring(0, first))
                    : new BigDecimal(pointed);
        }
    }

    private static int arabic(String roman) {
        int total = 0;
        int previous = 0;
        for (int i = roman.length() - 1; i >= 0; i--) {
            int value = switch (roman.charAt(i)) {
                case 'I' -> 1;
                case 'V' -> 5;
                default -> 10;
            };
            total += value < previous ? -value : value;
            previous = value;
        }
        return total;
    }
}
