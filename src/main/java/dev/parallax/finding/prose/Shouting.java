package dev.parallax.finding.prose;

import dev.parallax.finding.context.Words;
import java.util.List;

/** Words in capitals among others in capitals: then capitals make no name. */
public final class Shouting {

    private Shouting() {}

    public static boolean isShouted(List<Words.Token> tokens, int index) {
        return tokens.get(index).isUpperCase()
                && (isUpperCase(tokens, index - 1, -1) || isUpperCase(tokens, index + 1, 1));
    }

    /** Whether the word at this index is in capitals, or the next one when it has but one letter, which says nothing. */
    private static boolean isUpperCase(List<Words.Token> tokens, int index, int step) {
        if (index < 0 || index >= tokens.size()) {
            return false;
        }
        Words.Token token = tokens.get(index);
        return token.isUpperCase()
                || (token.text().length() == 1 && token.isCapitalized() && isUpperCase(tokens, index + step, step));
    }
}
