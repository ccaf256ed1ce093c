package dev.parallax.finding.spelling;

import dev.parallax.finding.context.ContextModel;
import dev.parallax.finding.context.Term;
import dev.parallax.finding.context.Words;
import dev.parallax.finding.lexis.Alternative;
import dev.parallax.finding.prose.ArticleWords;
import dev.parallax.finding.prose.Counterpart;
import dev.parallax.finding.prose.TextChecker;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for a word standing in another's place: how both fit between their neighbours, how near they are, what the
 * article and its other edition have. For one place in a text.
 */
final class Misfit {

    /** The features' names, in their order. */
    static final List<String> NAMES = Stream.concat(
                    IntStream.range(0, ContextModel.FEATURES).mapToObj(i -> ContextModel.NAMES.get(i) + ", gain"),
                    Stream.of(
                            "always",
                            "level of the word that stands there",
                            "cost of the slip",
                            "ln of how many alternatives",
                            "capitalized",
                            "letters, ten at most",
                            "unknown word before",
                            "unknown word after",
                            "stands in the article again",
                            "the other stands in the article",
                            "the other stands between the same words",
                            "the other edition has the other",
                            "the other edition has this one",
                            "how surely it has the other",
                            "how surely it has this one",
                            "it has the other for no other word",
                            "it has this one for no other word",
                            "it should have the other and has not",
                            "it should have this one and has not",
                            "never seen beside its neighbours",
                            "the other was seen beside both",
                            "class never seen beside a neighbour's",
                            "gain on the better side",
                            "gain on the worse side",
                            "how often seen after the word before",
                            "how often seen before the word after",
                            "three of these words stand together elsewhere",
                            "in a heading"))
            .collect(Collectors.toUnmodifiableList());

    /** What fits worse by more than this is never reported; the other edition, which takes time to ask, is not asked about it. */
    private static final double HOPELESS = -5;

    /** The index of the first feature that the other edition is asked for. */
    private static final int OTHER_EDITION = NAMES.indexOf("the other edition has the other");

    private static final int OF_THE_OTHER_EDITION = 8;

    private static final int VERY_COMMON = 19;

    /** From this level on a word ("the", "of", «и») stands in most passages whatever they say, and proves nothing there. */
    private static final int IN_MOST_PASSAGES = 24;

    private final TextChecker.Text text;
    private final int index;
    private final Words.Token token;
    private final Term own;
    private final Term[] around;
    private final double[] ownFit;
    private final List<Alternative> alternatives;
    private final @Nullable Counterpart counterpart;

    Misfit(TextChecker.Text text, int index) {
        ContextModel context = text.lexicon().context();
        this.text = text;
        this.index = index;
        this.token = text.tokens().get(index);
        this.own = context.term(token.key());
        this.around = context.around(text.tokens(), index, index + 1);
        this.ownFit = context.features(around, own);
        this.alternatives = text.lexicon().alternatives(token.key());
        this.counterpart = text.words().counterpart(text.number());
    }

    /** The table of what was learnt for such a place: an article alone is judged by another than one beside its other edition. */
    String table() {
        return (counterpart == null ? "misfit-alone-" : "misfit-beside-") + text.language();
    }

    List<Alternative> alternatives() {
        return alternatives;
    }

    /** The features of one alternative, in the order of {@link #NAMES}. */
    double[] features(Alternative alternative) {
        double[] features = ofThisEdition(alternative);
        if (isAskedAbout(alternative, features)) {
            askOtherEdition(alternative, features);
        }
        return features;
    }

    /**
     * By how much the odds of an alternative are above what is asked for. The other edition is not asked where its answer
     * cannot lift them to the least that matters.
     */
    double margin(LearntOdds<Alternative.Kind> model, Alternative alternative, double least) {
        double[] features = ofThisEdition(alternative);
        double margin = model.margin(alternative.kind(), features);
        double most = model.most(alternative.kind(), OTHER_EDITION, OTHER_EDITION + OF_THE_OTHER_EDITION);
        if (margin + most >= least && isAskedAbout(alternative, features)) {
            askOtherEdition(alternative, features);
            margin = model.margin(alternative.kind(), features);
        }
        return margin;
    }

    private boolean isAskedAbout(Alternative alternative, double[] features) {
        return counterpart != null
                && alternative.word().level() < IN_MOST_PASSAGES
                && text.lexicon().weights().weigh(features) >= HOPELESS;
    }

    private void askOtherEdition(Alternative alternative, double[] f) {
        Counterpart other = Objects.requireNonNull(counterpart);
        Counterpart.Answer there = other.answer(alternative.word().key(), own.key());
        Counterpart.Answer here = other.answer(own.key(), own.key());
        int i = OTHER_EDITION;
        f[i++] = there.isThere() ? 1 : 0;
        f[i++] = here.isThere() ? 1 : 0;
        f[i++] = there.probability();
        f[i++] = here.probability();
        f[i++] = there.isAlone() ? 1 : 0;
        f[i++] = here.isAlone() ? 1 : 0;
        f[i++] = there.isKnown() && !there.isThere() ? 1 : 0;
        f[i] = here.isKnown() && !here.isThere() ? 1 : 0;
    }

    private double[] ofThisEdition(Alternative alternative) {
        ContextModel context = text.lexicon().context();
        Term other = alternative.word();
        double[] fit = context.features(around, other);
        double[] f = new double[NAMES.size()];
        for (int i = 0; i < fit.length; i++) {
            f[i] = fit[i] - ownFit[i];
        }
        int i = fit.length;
        f[i++] = 1;
        f[i++] = own.level() / 10d;
        f[i++] = alternative.cost();
        f[i++] = Math.log(alternatives.size());
        f[i++] = token.isCapitalized() ? 1 : 0;
        f[i++] = Math.min(10, token.text().length()) / 10d;
        f[i++] = around[1].isUnknown() ? 1 : 0;
        f[i++] = around[2].isUnknown() ? 1 : 0;
        f[i++] = own.level() < VERY_COMMON && text.words().occurrences(token.text()) > 1 ? 1 : 0;
        f[i++] = other.level() < VERY_COMMON
                        && !text.words().positions(other.key()).isEmpty()
                ? 1
                : 0;
        f[i++] = elsewhere(other.key()) == null ? 0 : 1;
        i += OF_THE_OTHER_EDITION;
        f[i++] = context.isUnseen(ownFit[1]) && context.isUnseen(ownFit[2]) ? 1 : 0;
        f[i++] = context.isUnseen(fit[1]) || context.isUnseen(fit[2]) ? 0 : 1;
        f[i++] = context.isUnseen(ownFit[6]) || context.isUnseen(ownFit[7]) ? 1 : 0;
        f[i++] = Math.max(f[1], f[2]);
        f[i++] = Math.min(f[1], f[2]);
        f[i++] = ownFit[1];
        f[i++] = ownFit[2];
        f[i++] = context.isUnseen(ownFit[3]) && context.isUnseen(ownFit[4]) && context.isUnseen(ownFit[5]) ? 0 : 1;
        f[i] = text.isHeading() ? 1 : 0;
        return f;
    }

    /** Where the article has the other word between the same words; null when nowhere. */
    ArticleWords.@Nullable Position elsewhere(String other) {
        for (ArticleWords.Position position : text.words().positions(other)) {
            if (shared(text.tokens(), index, text.words().tokens(position.paragraph()), position.index()) >= 2) {
                return position;
            }
        }
        return null;
    }

    /** How many of the three words before and after stand in both places, in the same order; the next ones must. */
    private static int shared(List<Words.Token> a, int i, List<Words.Token> b, int j) {
        int shared = 0;
        for (int step : new int[] {-1, 1}) {
            for (int k = 1; k <= 3; k++) {
                int x = i + step * k;
                int y = j + step * k;
                if (x < 0
                        || y < 0
                        || x >= a.size()
                        || y >= b.size()
                        || !a.get(x).key().equals(b.get(y).key())) {
                    break;
                }
                shared += a.get(x).isWord() ? 1 : 0;
            }
        }
        return shared;
    }
}
