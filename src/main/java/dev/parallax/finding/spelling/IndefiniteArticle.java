package dev.parallax.finding.spelling;

import dev.parallax.finding.context.Words;
import java.util.List;
import java.util.regex.Pattern;

/** Whether “a” or “an” stands right before what follows, where the letters or figures tell; a word's sound may differ. */
enum IndefiniteArticle {
    A,
    AN,
    /** Both may be right. */
    EITHER;

    /** Figures that are read with a vowel first: 8, 80, 800, 8,000, 11, 18, 11,000. */
    private static final Pattern EIGHT = Pattern.compile("8.*|1[18](?:[,.:].*)?");

    /** What stands right before this token. */
    static IndefiniteArticle before(List<Words.Token> tokens, int index) {
        if (index >= tokens.size()) {
            return EITHER;
        }
        Words.Token next = tokens.get(index);
        if (next.type() == Words.Type.NUMBER) {
            return EIGHT.matcher(next.text()).matches() ? AN : A;
        }
        boolean spelledOut =
                next.text().length() < 3 || next.text().substring(1).matches(".*\\p{Lu}.*|-.*");
        if (!next.isWord()
                || spelledOut
                || SpellingWords.begins("en", "may begin with either sound, begins", next.key())) {
            return EITHER;
        }
        return "aeio".indexOf(next.key().charAt(0)) >= 0 ? AN : A;
    }

    /** Whether the word is the one article where the other is right. */
    boolean forbids(String key) {
        return (this == A && key.equals("an")) || (this == AN && key.equals("a"));
    }

    static boolean isOne(String key) {
        return key.equals("a") || key.equals("an");
    }
}
