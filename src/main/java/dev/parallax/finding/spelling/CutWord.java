package dev.parallax.finding.spelling;

import dev.parallax.finding.context.ContextModel;
import dev.parallax.finding.context.Term;
import dev.parallax.finding.context.Words;
import dev.parallax.finding.lexis.Lexicon;
import dev.parallax.finding.prose.TextChecker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two words that make one when the space between them is taken away, with what says whether that one was meant.
 *
 * @param index of the second among the paragraph's tokens
 * @param joined the one word, as it would be written
 */
record CutWord(TextChecker.Text text, int index, String joined) {

    /** There is but one kind of them. */
    enum Kind {
        CUT
    }

    /** The features' names, in their order. */
    static final List<String> NAMES = List.of(
            "always",
            "level of the whole",
            "level of the first part",
            "level of the second part",
            "the first part is no word",
            "the second part is no word",
            "the first part is one letter",
            "the second part is one letter",
            "the parts were seen together",
            "how often they were",
            "the whole fits between its neighbours",
            "the first part fits between its",
            "the second part fits between its",
            "the whole was never seen beside its neighbours",
            "letters of the first part, five at most",
            "letters of the second part, five at most",
            "the whole stands in the article",
            "the first part stands in the article again",
            "the second part stands in the article again",
            "the first part is a preposition");

    /** Letters of both parts; fewer are two small words. */
    private static final int SHORTEST = 4;

    /** Letters; more count as so many, as when the weights were learnt. */
    private static final double MOST = 5;

    /** ln of the frequency of a pair that was never seen, for the feature. */
    private static final double RAREST = -20;

    /** The two words before and at the index as one; null when they make none. */
    static @Nullable CutWord at(TextChecker.Text text, int index) {
        Words.Token first = text.tokens().get(index - 1);
        Words.Token second = text.tokens().get(index);
        if (!first.isWord()
                || !second.isWord()
                || second.start() != first.end() + 1
                || (second.isCapitalized() && !first.isUpperCase())
                || first.text().endsWith("'")
                || first.key().indexOf(' ') > 0
                || second.key().indexOf(' ') > 0
                || first.key().length() + second.key().length() < SHORTEST) {
            return null;
        }
        String joined = first.text() + second.text();
        return text.lexicon().level(Words.key(joined)) >= 0 && text.lexicon().knows(joined)
                ? new CutWord(text, index, joined)
                : null;
    }

    /** The features, in the order of {@link #NAMES}. */
    double[] features() {
        Lexicon lexicon = text.lexicon();
        ContextModel context = lexicon.context();
        List<Words.Token> tokens = text.tokens();
        Words.Token first = tokens.get(index - 1);
        Words.Token second = tokens.get(index);
        Term[] around = context.around(tokens, index - 1, index + 1);
        double[] whole = context.features(around, context.term(Words.key(joined)));
        double[] f = new double[NAMES.size()];
        int i = 0;
        f[i++] = 1;
        f[i++] = lexicon.level(Words.key(joined)) / 10d;
        f[i++] = Math.max(0, lexicon.level(first.key())) / 10d;
        f[i++] = Math.max(0, lexicon.level(second.key())) / 10d;
        f[i++] = lexicon.knows(first.text()) ? 0 : 1;
        f[i++] = lexicon.knows(second.text()) ? 0 : 1;
        f[i++] = first.key().length() == 1 ? 1 : 0;
        f[i++] = second.key().length() == 1 ? 1 : 0;
        f[i++] = context.hasPair(first.key(), second.key()) ? 1 : 0;
        f[i++] = Math.max(RAREST, context.pair(first.key(), second.key())) / 10;
        f[i++] = lexicon.weights().weigh(whole) / 10;
        f[i++] = fit(index - 1) / 10;
        f[i++] = fit(index) / 10;
        f[i++] = context.isUnseen(whole[1]) && context.isUnseen(whole[2]) ? 1 : 0;
        f[i++] = Math.min(MOST, first.key().length()) / MOST;
        f[i++] = Math.min(MOST, second.key().length()) / MOST;
        f[i++] = text.words().positions(Words.key(joined)).isEmpty() ? 0 : 1;
        f[i++] = text.words().positions(first.key()).size() > 1 ? 1 : 0;
        f[i++] = text.words().positions(second.key()).size() > 1 ? 1 : 0;
        f[i] = context.forms().isPreposition(first.key()) ? 1 : 0;
        return f;
    }

    private double fit(int at) {
        ContextModel context = text.lexicon().context();
        return text.lexicon()
                .weights()
                .weigh(context.features(
                        context.around(text.tokens(), at, at + 1),
                        context.term(text.tokens().get(at).key())));
    }
}
