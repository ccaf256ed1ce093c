package dev.parallax.finding.grammar;

import dev.parallax.finding.context.Words;
import java.util.regex.Pattern;

/** Russian words whose first part is a number in figures, with a hyphen after it: “25-процентный”, “150-летие”. */
final class NumberedWords {

    private static final String ADJECTIVE = "(?:ый|ий|ой|ого|его|ому|ему|ым|им|ом|ем|ая|яя|ую|юю|ое|ее)";

    /** In the singular, since “25 процентных пунктов” is a count. */
    private static final Pattern MEASURED = Pattern.compile("лети[еяюи]|летием|летн" + ADJECTIVE
            + "|(?:процентн|тысячн|миллионн|миллиардн|метров|километров|градусн|минутн|секундн|часов|дневн|недельн"
            + "|месячн|этажн|рублев|долларов|литров|килограммов|страничн|комнатн|разов|кратн)" + ADJECTIVE);

    private static final String POINT = "пункт";

    private NumberedWords() {}

    /**
     * Whether the hyphen is missing between the number and the word, which stands beside it or one space after it.
     *
     * @param next the word after that, by its key: a count of percentage points is no adjective
     */
    static boolean wantHyphen(Words.Token number, Words.Token word, String next) {
        boolean one = number.text().endsWith("1") && !number.text().endsWith("11");
        return number.type() == Words.Type.NUMBER
                && !next.startsWith(POINT)
                && word.isWord()
                && MEASURED.matcher(word.key()).matches()
                && (word.start() == number.end() || (word.start() == number.end() + 1 && !one));
    }
}
