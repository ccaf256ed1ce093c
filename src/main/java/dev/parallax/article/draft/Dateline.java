package dev.parallax.article.draft;

import static dev.parallax.article.draft.Calendar.DATE;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The place, date and agency that open a report: {@code MOSCOW, November 10. /TASS/.} Recognised by its shape alone: which agencies
 * and towns there are changes, how they stand does not. What follows must look like a sentence's beginning.
 */
final class Dateline {

    /** No dateline is longer: what is matched beyond would be a sentence. */
    private static final int LONGEST = 110;

    private static final String WORD = "\\p{Lu}[\\p{L}.'’-]{0,25}";

    /** One to four words, with a region or a second town: {@code Rostov-on-Don}, {@code MOSCOW/KIEV}, {@code Baku, Azerbaijan}. */
    private static final String PLACE =
            "\\p{Lu}[\\p{L}.'’-]{1,25}(?:[ /]\\p{L}[\\p{L}.'’-]{1,20}){0,3}(?:, " + WORD + "(?: " + WORD + ")?){0,2}?";

    private static final String CAPITALS =
            "\\p{Lu}{2}[\\p{Lu}.'’-]+(?:[ /][\\p{Lu}'’.-]{2,20}){0,3}(?:, " + WORD + "){0,2}?";

    private static final String DASH = " ?(?:[—–]|--?)";
    private static final String SLASHED = "/[^/]{2,60}/";
    private static final String BRACKETED = "(?:\\([\\p{Lu}«“\"][^()]{1,40}\\)|\\[\\p{Lu}[^\\[\\]]{2,40}\\])";
    /** Some agencies write themselves small: {@code (dpa)}. */
    private static final String SMALL = "\\(\\p{Ll}{2,9}\\)";

    private static final String SET_OFF = "(?:" + SLASHED + "|" + BRACKETED + "|" + SMALL + ")";
    private static final String NAME = "(?:\\p{Lu}[\\p{L}\\d.-]{1,25}|[\\p{L}\\d-]{2,20}\\.\\p{L}{2,10})";
    private static final String DOMAIN = "[\\p{L}\\d-]{2,20}\\.\\p{L}{2,10}";

    /** An agency, and perhaps its correspondent: {@code РИА Новости Крым, Иван Петров}. */
    private static final String QUOTED = "[«„“\"][^«»„“”\"]{2,30}[»”“\"]";

    private static final String AGENCY =
            NAME + "(?: \\p{Lu}[\\p{L}\\d-]{1,20}){0,2}(?: " + QUOTED + ")?(?:, " + WORD + "(?: " + WORD + "){1,2})?";

    private static final String PLACE_AND_DATE = PLACE + "[,.]? " + DATE;

    /** Nothing at all may follow, where the lead is a paragraph of its own. */
    private static final String SENTENCE = "(?= {1,2}[«„“\"'(\\[]*[\\p{Lu}\\d]|$)";

    /** With a date; whatever comes after a place and a date belongs to them up to a dash or a point. */
    private static final List<Pattern> DATED = patterns(
            // MOSCOW, Nov 10 (Reuters) - and МОСКВА, 10 ноября. /ТАСС/.
            PLACE_AND_DATE + "[.,]? ?" + SET_OFF + "[.:,]?(?:" + DASH + ")?",
            // Nov. 10 (Bloomberg) -- and 10 ноября. /ТАСС/.
            DATE + "[.,]? ?" + SET_OFF + "[.:,]?(?:" + DASH + ")?",
            // 10 November, Minsk /BelTA/.
            DATE + "[,.]? " + PLACE + ",? ?" + SET_OFF + "[.:,]?(?:" + DASH + ")?",
            // In other languages any word may be a month before an agency's slashes.
            PLACE + "[,.]? \\d{1,2}\\.? \\p{L}{3,12}\\.?(?: \\d{4})?[.,]? " + SLASHED + "[.:]?(?:" + DASH + ")?",
            // МОСКВА, 10 ноя — РИА Новости.
            PLACE_AND_DATE + "[.,]?" + DASH + " " + AGENCY + "\\.",
            // Baku, November 10, AZERTAC
            PLACE_AND_DATE + ", \\p{Lu}{4,20}(?= \\p{Lu}\\p{Ll})",
            // МОСКВА, 10 ноября 2016 — REGNUM before Russian words
            PLACE_AND_DATE + "[.,]?" + DASH + " [A-Z]{4,20}(?= \\p{IsCyrillic})",
            // MOSCOW, Nov. 10 –
            PLACE_AND_DATE + "(?:[.,]?" + DASH + "|[.:])",
            // BERLIN (dpa) - 3. Oktober 2026
            PLACE + "[,.]? " + SET_OFF + DASH + " " + DATE + "(?:[.,]?" + DASH + "|[.:]|$)",
            // Berlin, 3. Oktober 2026, on a line of its own
            PLACE_AND_DATE + "$",
            // АСТАНА. 10 ноября. КАЗИНФОРМ /Анна Смирнова/ -
            PLACE_AND_DATE + "[.,]+ " + AGENCY + " " + SET_OFF + "[.:]?(?:" + DASH + ")?",
            // Алматы. 10 ноября. КазТАГ - Анна Смирнова.
            PLACE_AND_DATE + "[.,]+ " + NAME + DASH + " " + WORD + " " + WORD + "\\.",
            // (ANSA) - ROME, NOV 10 -
            BRACKETED + DASH + " " + PLACE_AND_DATE + "(?:[.,]?" + DASH + "|[.:])",
            // КИЕВ. 10 ноября. УНН.
            PLACE_AND_DATE + "[.,]+ " + AGENCY + "\\.",
            // 10 ноября. Кавказский узел.
            DATE + "[.,] " + NAME + "(?: \\p{L}[\\p{L}\\d-]{2,20})?\\.",
            // ТАСС, 10 ноября.
            NAME + ", " + DATE + "\\.",
            // (Казань, 10 ноября, «Татар-информ»).
            "\\(" + PLACE + ", " + DATE + "(?:[,.] [^()]{2,40})?\\)[.:]?(?:" + DASH + ")?");

    /** Москва. 10 ноября. ИНТЕРФАКС - and TOKYO, Nov. 10, Kyodo - and 10 November. AEX.RU - */
    private static final List<Pattern> DATED_BY_NAME =
            patterns(PLACE_AND_DATE + "[.,]+ " + AGENCY + DASH, DATE + "[.,] " + AGENCY + DASH);

    /** Without a date; each is whole only with an agency in marks, or a place in capitals. */
    private static final List<Pattern> UNDATED = patterns(
            // MOSCOW. /TASS/.
            PLACE + "[,.]? " + SLASHED + "[.:]?(?:" + DASH + ")?",
            // LONDON (Reuters) -
            PLACE + "[,.]? " + BRACKETED + DASH,
            // BERLIN (dpa) - and Wien (apa) -
            "(?:" + CAPITALS + "|" + WORD + ") " + SMALL + DASH,
            // АСТАНА. КАЗИНФОРМ - and Москва. INTERFAX.RU -
            PLACE + "[.,] (?:\\p{Lu}{3}[\\p{Lu}.-]*|" + DOMAIN + ")" + DASH,
            // (CNN) and (Reuters) - and /TASS/. and 24.kg -
            "\\(\\p{Lu}{2,12}\\)|" + BRACKETED + DASH + "|" + SLASHED + "[.:](?:" + DASH + ")?|" + DOMAIN + DASH);

    /** WASHINGTON — */
    private static final Pattern PLACE_ALONE = pattern(CAPITALS + DASH);

    /** Every date has one. */
    private static final Pattern DIGIT = Pattern.compile("\\d");

    /** Every dateline without a date has one. */
    private static final Pattern SIGN = Pattern.compile("[—–/(\\[-]");

    private static final int FEWEST_LETTERS = 4;
    private static final Pattern DASH_IN_SENTENCE = Pattern.compile("^[^.!?]* [—–-]{1,2} ");

    private Dateline() {}

    /** As {@link #length(String, String)}, of a text that stands alone. */
    static int length(String paragraph) {
        return length(paragraph, "");
    }

    /**
     * How many code units of a paragraph's beginning are a dateline; 0 when there is none.
     *
     * @param others the rest of the text: what it calls by its capitals again is an organisation and no place
     */
    static int length(String paragraph, String others) {
        if (paragraph.isEmpty() || !mayBegin(paragraph.charAt(0))) {
            return 0;
        }
        String beginning = paragraph.substring(0, Math.min(LONGEST, paragraph.length()));
        if (DIGIT.matcher(beginning).find()) {
            int dated = longest(DATED, paragraph);
            int named = unlessExplained(longest(DATED_BY_NAME, paragraph), paragraph);
            if (dated > 0 || named > 0) {
                return Math.max(dated, named);
            }
        }
        if (!SIGN.matcher(beginning).find()) {
            return 0;
        }
        int undated = longest(UNDATED, paragraph);
        return unlessExplained(undated > 0 ? undated : placeAlone(paragraph, others), paragraph);
    }

    /** «The bridge (built in May) - the third one - is open»: what stands between dashes explains what was before them. */
    private static int unlessExplained(int end, String paragraph) {
        boolean explained =
                DASH_IN_SENTENCE.matcher(paragraph.substring(end).strip()).find();
        return explained ? 0 : end;
    }

    private static boolean mayBegin(char first) {
        return Character.isUpperCase(first) || Character.isDigit(first) || "(/[".indexOf(first) >= 0;
    }

    private static int placeAlone(String paragraph, String others) {
        Matcher place = PLACE_ALONE.matcher(paragraph);
        if (!place.lookingAt()) {
            return 0;
        }
        String name = place.group().replaceFirst("[,\\s—–-]+$", "").replaceFirst(",.*", "");
        boolean calledSo = Pattern.compile("(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})")
                .matcher(others)
                .find();
        long letters = name.chars().filter(Character::isLetter).count();
        boolean onlyDated =
                DateLine.time(paragraph.substring(place.end()).strip()).isPresent();
        return letters < FEWEST_LETTERS || calledSo || onlyDated ? 0 : place.end();
    }

    private static int longest(List<Pattern> shapes, String paragraph) {
        return shapes.stream()
                .map(shape -> shape.matcher(paragraph))
                .filter(Matcher::lookingAt)
                .mapToInt(Matcher::end)
                .filter(end -> end <= LONGEST)
                .max()
                .orElse(0);
    }

    private static List<Pattern> patterns(String... shapes) {
        return Stream.of(shapes).map(Dateline::pattern).toList();
    }

    private static Pattern pattern(String shape) {
        return Pattern.compile("(?:" + shape + ")" + SENTENCE);
    }
}
