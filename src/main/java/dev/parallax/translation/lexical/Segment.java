package dev.parallax.translation.lexical;

import java.util.ArrayList;
import java.util.List;

/** A sentence's tokens with their grammar. */
final class Segment {

    final List<Token> tokens;
    final List<RussianGrammar> grammar;
    /** Numbers of the words' forms in the lexicon. */
    final int[] ids;

    Segment(
            List<Token> tokens,
            LexiconData.Vocabulary vocabulary,
            java.util.function.Function<String, RussianGrammar> grammarOf) {
        this.tokens = tokens;
        this.grammar = new ArrayList<>(tokens.size());
        this.ids = new int[tokens.size()];
        for (int i = 0; i < ids.length; i++) {
            Token token = tokens.get(i);
            ids[i] = vocabulary.id(token.key());
            grammar.add(token.isWord() ? grammarOf.apply(token.key()) : RussianGrammar.UNKNOWN);
        }
    }

    int size() {
        return ids.length;
    }

    Token token(int i) {
        return tokens.get(i);
    }

    String key(int i) {
        return i >= 0 && i < ids.length ? tokens.get(i).key() : "";
    }

    RussianGrammar grammar(int i) {
        return i >= 0 && i < ids.length ? grammar.get(i) : RussianGrammar.UNKNOWN;
    }

    /** Whether a noun phrase may begin here: nothing before it that agrees with it, and no number. */
    boolean startsNounPhrase(int i) {
        if (i == 0) {
            return true;
        }
        Token before = tokens.get(i - 1);
        if (before.kind() == Token.Kind.NUMBER) {
            return false;
        }
        RussianGrammar previous = grammar.get(i - 1);
        boolean agrees =
                previous.isAttribute() && (previous.cases() & grammar.get(i).cases()) != 0;
        boolean determiner = previous.has(RussianGrammar.Part.NUMERAL);
        return !agrees && !determiner;
    }

    /** Whether a genitive that begins here may belong to a noun before it. */
    boolean followsNoun(int i) {
        return i > 0
                && tokens.get(i - 1).isWord()
                && (grammar.get(i - 1).isNominal()
                        || grammar.get(i - 1).readings().isEmpty());
    }

    boolean followsPreposition(int i) {
        return i > 0 && grammar.get(i - 1).has(RussianGrammar.Part.PREPOSITION);
    }
}
