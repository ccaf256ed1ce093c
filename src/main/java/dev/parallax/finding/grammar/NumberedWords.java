package dev.parallax.finding.grammar;

import dev.parallax.finding.context.Words;
import java.util.regex.Pattern;

/** Russian words whose first part is a number in figures, with a hyphen after it: “25-процентный”, “150-летие”. */
final class NumberedWords {

    /** In the singular, since “25 процентных пунктов” is a count. */
    private static final Pattern MEASURED = Pattern.compile(either("noun after a figure") + "|"
            + either("adjective after a figure, begins") + either("ending of an adjective"));

    private NumberedWords() {}

    private static String either(String what) {
        return "(?:" + String.join("|", GrammarWords.of(what)) + ")";
    }

    /**
     * Whether the hyphen is missing between the number and the word, which stands beside it or one space after it.
     *
     * @param next the word after that, by its key: a count of percentage points is no adjective
     */
    static boolean wantHyphen(Words.Token number, Words.Token word, String next) {
        boolean one = number.text().endsWith("1") && !number.text().endsWith("11");
        return number.type() == Words.Type.NUMBER
                && !GrammarWords.begins("counted in percent, begins", next)
                && word.isWord()
                && MEASURED.matcher(word.key()).matches()
                && (word.start() == number.end() || (word.start() == number.end() + 1 && !one));
    }
}
