package dev.parallax.translation.lexical;

import java.util.ArrayList;
import java.util.List;

/** The ways to say in English what begins at one token of a Russian segment, while they are gathered. */
final class Draft {

    private final Segment segment;
    private final int at;
    private final LexiconData.Vocabulary english;
    private final double word;
    private final List<Option> options = new ArrayList<>();

    /** @param weights of which only the one for each word is taken here */
    Draft(Segment segment, int at, LexiconData.Vocabulary english, Weights weights) {
        this.segment = segment;
        this.at = at;
        this.english = english;
        this.word = weights.word();
    }

    Segment segment() {
        return segment;
    }

    /** The token's place in the segment. */
    int at() {
        return at;
    }

    Token token() {
        return segment.token(at);
    }

    RussianGrammar grammar() {
        return segment.grammar(at);
    }

    /** What was added so far, in that order; what is added to it is added here. */
    List<Option> options() {
        return options;
    }

    /** How many ways there are to say the token alone. */
    int singles() {
        int singles = 0;
        for (Option option : options) {
            singles += option.length() == 1 ? 1 : 0;
        }
        return singles;
    }

    /** English words for the first tokens. */
    void add(int length, String target, double cost) {
        String[] words = target.isEmpty() ? Option.NOTHING : split(target);
        options.add(Option.of(length, words, english, cost + word * words.length));
    }

    /** Words that are no entry of a lexicon, and cost no more than this. */
    void addWords(int length, List<String> words, double cost) {
        options.add(Option.of(length, words.toArray(String[]::new), english, cost));
    }

    /** The token as these letters, which are no word and cost none. */
    void addMark(String text, double cost) {
        options.add(Option.of(1, new String[] {text}, english, cost));
    }

    void leaveOut(double cost) {
        options.add(Option.of(1, Option.NOTHING, english, cost));
    }

    void addUntranslated(String text, double cost) {
        options.add(Option.untranslated(1, new String[] {text}, english, cost));
    }

    private static String[] split(String target) {
        for (int i = 0; i < target.length(); i++) {
            char letter = target.charAt(i);
            boolean between = letter == ' ' && i > 0 && target.charAt(i - 1) != ' ';
            if ((letter < 'a' || letter > 'z') && !between) {
                return tokens(target);
            }
        }
        return target.split(" "); // plain words, as nearly always: no token but these
    }

    private static String[] tokens(String target) {
        return Tokenizer.tokenize(target).stream().map(Token::text).toArray(String[]::new);
    }
}
