package dev.parallax.finding.spelling;

import dev.parallax.finding.prose.Counterpart;
import org.jspecify.annotations.Nullable;

/** What the other edition says for a word standing in another's place: features of a {@link Misfit}. For one place in a text. */
final class OtherEdition {

    /** How many features there are: of the other word and of the one that stands there, by turns. */
    static final int FEATURES = 12;

    private final Counterpart counterpart;
    private final String own;
    private Counterpart.@Nullable Answer ofOwn;

    /** @param own key of the word that stands there */
    OtherEdition(Counterpart counterpart, String own) {
        this.counterpart = counterpart;
        this.own = own;
    }

    /** Adds the features of the word that stands there: it is asked about once, however many may have been meant. */
    void addOwn(double[] features, int from) {
        Counterpart.Answer answer = ofOwn;
        if (answer == null) {
            answer = counterpart.answer(own, own);
            ofOwn = answer;
        }
        add(answer, features, from + 1);
    }

    /** Adds the features of the other word, by its key. */
    void addOther(String other, double[] features, int from) {
        add(counterpart.answer(other, own), features, from);
    }

    /** The most that the features of the other word may add to a weighted sum, as far as that is known without asking. */
    double most(String other, double[] weights, int from) {
        double isThere = weights[from]
                + Math.max(0, weights[from + 2])
                + Math.max(0, weights[from + 4])
                + Math.max(0, weights[from + 8]);
        double isTranslated = counterpart.isTranslated(other) ? weights[from + 10] : 0;
        return Math.max(isThere, Math.max(0, weights[from + 6])) + isTranslated;
    }

    private static void add(Counterpart.Answer answer, double[] f, int from) {
        f[from] = answer.isThere() ? 1 : 0;
        f[from + 2] = answer.probability();
        f[from + 4] = answer.isAlone() ? 1 : 0;
        f[from + 6] = answer.isKnown() && !answer.isThere() ? 1 : 0;
        f[from + 8] = answer.telling();
        f[from + 10] = answer.isTranslated() ? 1 : 0;
    }
}
