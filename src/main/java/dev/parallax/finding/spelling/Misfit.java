package dev.parallax.finding.spelling;

import dev.parallax.finding.context.ContextModel;
import dev.parallax.finding.context.Gap;
import dev.parallax.finding.context.Term;
import dev.parallax.finding.context.Words;
import dev.parallax.finding.lexis.Alternative;
import dev.parallax.finding.prose.ArticleWords;
import dev.parallax.finding.prose.Counterpart;
import dev.parallax.finding.prose.TextChecker;
import java.util.List;
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
                            "how telling is what has the other",
                            "how telling is what has this one",
                            "its translation has the other",
                            "its translation has this one",
                            "never seen beside its neighbours",
                            "the other was seen beside both",
                            "class never seen beside a neighbour's",
                            "gain on the better side",
                            "gain on the worse side",
                            "how often seen after the word before",
                            "how often seen before the word after",
                            "three of these words stand together elsewhere",
                            "in a heading",
                            "level of the word before",
                            "level of the word after",
                            "no word before",
                            "no word after",
                            "name before",
                            "name after",
                            "rarer after the word before than chance has it",
                            "rarer before the word after than chance has it",
                            "the other is more usual after the word before than chance has it",
                            "the other is more usual before the word after than chance has it",
                            "how often such words stand around it",
                            "how often they stand around the other",
                            "another form of it stands in the article",
                            "another form of the other stands in the article"))
            .collect(Collectors.toUnmodifiableList());

    /** What fits worse by more than this is never reported, whatever else speaks for it: most alternatives of most words. */
    private static final double HOPELESS = -5;

    /** What sums of weighed features may be off by. */
    private static final double ROUNDING = 1e-9;

    /** The index of the first feature that the other edition is asked for. */
    private static final int OTHER_EDITION = NAMES.indexOf("the other edition has the other");

    private static final int VERY_COMMON = 19;

    /** From this level on a word ("the", "of", «и») stands in most passages whatever they say, and proves nothing there. */
    private static final int IN_MOST_PASSAGES = 24;

    private final TextChecker.Text text;
    private final int index;
    private final Words.Token token;
    private final Term own;
    private final Term[] around;
    private final Gap gap;
    private final double[] ownFit;
    private final double ownWeight;
    private final List<Alternative> alternatives;
    private final @Nullable OtherEdition otherEdition;
    private final boolean isRepeated;
    private final boolean hasOtherForm;

    Misfit(TextChecker.Text text, int index) {
        ContextModel context = text.lexicon().context();
        this.text = text;
        this.index = index;
        this.token = text.tokens().get(index);
        this.own = context.term(token.key());
        this.around = context.around(text.tokens(), index, index + 1);
        this.gap = context.gap(around);
        this.ownFit = gap.features(own);
        this.ownWeight = text.lexicon().weights().weigh(ownFit);
        this.alternatives = text.lexicon().alternatives(token.key());
        Counterpart counterpart = text.words().counterpart(text.number());
        this.otherEdition = counterpart == null ? null : new OtherEdition(counterpart, own.key());
        this.isRepeated = own.level() < VERY_COMMON && text.words().occurrences(token.text()) > 1;
        this.hasOtherForm = text.words().hasOtherForm(own.key());
    }

    /** The table of what was learnt for such a place: an article alone is judged by another than one beside its other edition. */
    String table() {
        return (otherEdition == null ? "misfit-alone-" : "misfit-beside-") + text.language();
    }

    List<Alternative> alternatives() {
        return alternatives;
    }

    /** The features of one alternative, in the order of {@link #NAMES}. */
    double[] features(Alternative alternative) {
        double[] fit = gap.features(alternative.word());
        double[] features = ofThisEdition(alternative, fit);
        OtherEdition asked = isHopeless(fit) ? null : asked(alternative);
        if (asked != null) {
            asked.addOwn(features, OTHER_EDITION);
            asked.addOther(alternative.word().key(), features, OTHER_EDITION);
        }
        return features;
    }

    /**
     * By how much the odds of an alternative are above what is asked for; −∞ for most of them. The other edition is not asked
     * where its answer cannot bring them within reach.
     */
    double margin(LearntOdds<Alternative.Kind> model, Alternative alternative) {
        double[] fit = gap.features(alternative.word(), text.lexicon().weights(), ownWeight + HOPELESS - ROUNDING);
        if (fit == null || isHopeless(fit)) {
            return Double.NEGATIVE_INFINITY;
        }
        double[] features = ofThisEdition(alternative, fit);
        OtherEdition asked = asked(alternative);
        if (asked != null) {
            asked.addOwn(features, OTHER_EDITION);
            double most = asked.most(alternative.word().key(), model.weights(alternative.kind()), OTHER_EDITION);
            if (!model.isWithinReach(alternative.kind(), features, most)) {
                return Double.NEGATIVE_INFINITY;
            }
            asked.addOther(alternative.word().key(), features, OTHER_EDITION);
        }
        return model.margin(alternative.kind(), features);
    }

    /** Whether the word fits so much worse that nothing else could make up for it. */
    boolean isHopeless(Alternative alternative) {
        return isHopeless(gap.features(alternative.word()));
    }

    private boolean isHopeless(double[] fit) {
        return text.lexicon().weights().weigh(fit) - ownWeight < HOPELESS;
    }

    private @Nullable OtherEdition asked(Alternative alternative) {
        return alternative.word().level() < IN_MOST_PASSAGES ? otherEdition : null;
    }

    private double[] ofThisEdition(Alternative alternative, double[] fit) {
        ContextModel context = text.lexicon().context();
        Term other = alternative.word();
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
        f[i++] = isRepeated ? 1 : 0;
        List<ArticleWords.Position> positions = text.words().positions(other.key());
        f[i++] = other.level() < VERY_COMMON && !positions.isEmpty() ? 1 : 0;
        f[i++] = elsewhere(positions) == null ? 0 : 1;
        i += OtherEdition.FEATURES;
        f[i++] = context.isUnseen(ownFit[1]) && context.isUnseen(ownFit[2]) ? 1 : 0;
        f[i++] = context.isUnseen(fit[1]) || context.isUnseen(fit[2]) ? 0 : 1;
        f[i++] = context.isUnseen(ownFit[6]) || context.isUnseen(ownFit[7]) ? 1 : 0;
        f[i++] = Math.max(f[1], f[2]);
        f[i++] = Math.min(f[1], f[2]);
        f[i++] = ownFit[1];
        f[i++] = ownFit[2];
        f[i++] = context.isUnseen(ownFit[3]) && context.isUnseen(ownFit[4]) && context.isUnseen(ownFit[5]) ? 0 : 1;
        f[i++] = text.isHeading() ? 1 : 0;
        addNeighbours(f, i, other, fit);
        return f;
    }

    /** What is known of the neighbours: where they are rare, that a word was never seen beside them says little. */
    private void addNeighbours(double[] f, int from, Term other, double[] fit) {
        ContextModel context = text.lexicon().context();
        int i = from;
        f[i++] = Math.max(0, around[1].level()) / 10d;
        f[i++] = Math.max(0, around[2].level()) / 10d;
        f[i++] = isWord(index - 1) ? 0 : 1;
        f[i++] = isWord(index + 1) ? 0 : 1;
        f[i++] = isName(index - 1) ? 1 : 0;
        f[i++] = isName(index + 1) ? 1 : 0;
        f[i++] = Math.max(0, context.byChance(around[1], own) - ownFit[1]);
        f[i++] = Math.max(0, context.byChance(around[2], own) - ownFit[2]);
        f[i++] = Math.max(0, fit[1] - Math.max(0, context.byChance(around[1], other)));
        f[i++] = Math.max(0, fit[2] - Math.max(0, context.byChance(around[2], other)));
        f[i++] = Math.max(ownFit[9], Math.max(ownFit[8], ownFit[10]));
        f[i++] = Math.max(fit[9], Math.max(fit[8], fit[10]));
        f[i++] = hasOtherForm ? 1 : 0;
        f[i] = text.words().hasOtherForm(other.key()) ? 1 : 0;
    }

    private boolean isWord(int at) {
        return at >= 0 && at < text.tokens().size() && text.tokens().get(at).isWord();
    }

    private boolean isName(int at) {
        return isWord(at) && text.tokens().get(at).isCapitalized() && !ArticleWords.isSentenceStart(text.tokens(), at);
    }

    /** Where the article has the other word between the same words; null when nowhere. */
    ArticleWords.@Nullable Position elsewhere(String other) {
        return elsewhere(text.words().positions(other));
    }

    private ArticleWords.@Nullable Position elsewhere(List<ArticleWords.Position> positions) {
        for (ArticleWords.Position position : positions) {
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
