package dev.parallax.article.draft;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place, date and agency that open a report: {@code MOSCOW, November 10. /TASS/.} */
final class Dateline {

    /** No dateline is longer: what is matched beyond would be a sentence. */
    private static final int LONGEST = 110;

    private static final String ENGLISH_MONTH =
            "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?"
                    + "|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";

    private static final String RUSSIAN_MONTH =
            "(?:янв(?:аря|\\.)?|фев(?:раля|р?\\.)?|мар(?:та|\\.)?|апр(?:еля|\\.)?|мая|июня?|июля?"
                    + "|авг(?:уста|\\.)?|сен(?:тября|т?\\.)?|окт(?:ября|\\.)?|ноя(?:бря|б?\\.)?|дек(?:абря|\\.)?)";

    /** Months of other languages: any word after a day's number, where an agency's slashes follow. */
    private static final String ANY_DATE = "\\d{1,2}\\.? \\p{L}{3,12}\\.?(?: \\d{4})?";

    private static final String DATE = "(?:" + ENGLISH_MONTH + " \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?"
            + "|\\d{1,2} " + ENGLISH_MONTH + "(?:,? \\d{4})?"
            + "|\\d{1,2} " + RUSSIAN_MONTH + "(?: \\d{4}(?: года| г\\.)?)?)";

    /** One to four capitalised words, with a region or a second town: {@code Rostov-on-Don}, {@code MOSCOW/KIEV}. */
    private static final String PLACE =
            "\\p{Lu}[\\p{L}.'’-]{1,25}(?:[ /]\\p{L}[\\p{L}.'’-]{1,20}){0,3}(?:, \\p{Lu}[\\p{L}.]{1,20}){0,2}?";

    private static final String CAPITALS =
            "\\p{Lu}{3}[\\p{Lu}'’-]*(?:[ /][\\p{Lu}'’.-]{2,20}){0,3}(?:, \\p{Lu}[\\p{L}.]{1,20}){0,2}?";

    private static final String AGENCY =
            "(?:/[^/]{2,60}/|\\(\\p{Lu}[^()]{1,40}\\)|\\p{Lu}[\\p{L}.]{2,25}(?: \\p{Lu}\\p{L}{2,15})?)";

    private static final String DASH = "(?:[—–]|--?)";

    /** An agency, and perhaps its correspondent, after the dash: {@code РИА Новости, Иван Петров.} */
    private static final String AGENCY_AFTER_DASH =
            "\\p{Lu}\\p{L}{2,15}(?: \\p{Lu}\\p{L}{2,15})?(?:, \\p{Lu}\\p{L}{1,15} \\p{Lu}\\p{L}{1,20})?\\.";

    private static final Pattern DATELINE = Pattern.compile("(?:"
            // МОСКВА, 10 ноя — РИА Новости.
            + PLACE + "(?:,|\\.) " + DATE + "[.,]? ?" + DASH + " " + AGENCY_AFTER_DASH + "|"
            // MOSCOW, November 10. /TASS/. and BEIJING, Nov. 10 (Xinhua) -- and Москва. 10 ноября. INTERFAX.RU -
            + PLACE + "(?:,|\\.) " + DATE + "(?:[.,]?(?: " + AGENCY + ")?\\.? ?" + DASH
            + "|[.,]? ?(?:/[^/]{2,60}/|\\([^()]{2,40}\\))[.:]?|[.:])"
            + "|" + PLACE + "(?:,|\\.) " + ANY_DATE + "[.,]? /[^/]{2,60}/[.:]?"
            // LONDON (Reuters) - and MOSCOW. /TASS/.
            + "|" + PLACE + "(?: \\([\\p{Lu}][^()]{1,40}\\) ?" + DASH + "|[,.]? /[^/]{2,60}/[.:]?(?: " + DASH + ")?)"
            // 10 November, Minsk /BelTA/.
            + "|" + DATE + ", " + PLACE + " /[^/]{2,60}/[.:]?"
            // MOSCOW, /TASS/ without a place, and 10 ноября. /ТАСС/.
            + "|" + DATE + "\\.? /[^/]{2,60}/[.:]?"
            // WASHINGTON —
            + "|" + CAPITALS + " [—–]"
            + ")(?= )");

    private Dateline() {}

    /** How many code units of a paragraph's beginning are a dateline; 0 when there is none. */
    static int length(String paragraph) {
        Matcher matcher = DATELINE.matcher(paragraph);
        if (!matcher.lookingAt() || matcher.end() > LONGEST) {
            return 0;
        }
        return matcher.group().matches("\\p{Lu}{1,4} [—–]") ? 0 : matcher.end();
    }
}
