package dev.parallax.finding.editions;

import dev.parallax.finding.denial.Negations;
import dev.parallax.finding.reading.Occurrence;
import dev.parallax.text.WordSets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a statement takes for possible, necessary or certain, by its modal words. */
final class Modality {

    /** How sure the thing is. */
    enum Degree {
        POSSIBLE,
        /** Required or certain: what one language calls a duty, the other often says will happen. */
        BOUND_TO_BE
    }

    /**
     * A modal word.
     *
     * @param at its index
     * @param head index of the verb that it governs, the next content word; its own when none follows
     */
    record Modal(Degree degree, int at, int head) {}

    private static final WordSets WORDS = WordSets.read(Modality.class, "modality.tsv");

    private Modality() {}

    /** The statement's modal words that are not denied, in order. */
    static List<Modal> of(List<Occurrence> items) {
        List<Modal> modals = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Degree degree = degree(items.get(i));
            if (degree != null && !denied(items, i)) {
                modals.add(new Modal(degree, i, head(items, i)));
            }
        }
        return modals;
    }

    private static @Nullable Degree degree(Occurrence item) {
        return is(item, "possible") ? Degree.POSSIBLE : is(item, "bound to be") ? Degree.BOUND_TO_BE : null;
    }

    /** Capitals are left out: <i>May</i>, <i>Will Smith</i>. */
    private static boolean is(Occurrence item, String what) {
        String language = item.statement().language().startsWith("ru") ? "ru" : "en";
        return (WORDS.has(language, what, item.word().norm()) || WORDS.has(language, what, item.lemma()))
                && !(item.word().isCapitalised()
                        && item.word().span().start() > item.statement().span().start());
    }

    private static boolean denied(List<Occurrence> items, int at) {
        return isNot(items, at - 1) || isNot(items, at + 1);
    }

    private static boolean isNot(List<Occurrence> items, int at) {
        return at >= 0 && at < items.size() && Negations.denies(items.get(at));
    }

    private static int head(List<Occurrence> items, int modal) {
        for (int i = modal + 1; i < items.size() && i <= modal + 3; i++) {
            if (items.get(i).isContent()) {
                return i;
            }
        }
        return modal;
    }
}
