package dev.parallax.finding.editions;

import dev.parallax.finding.denial.Negations;
import dev.parallax.finding.reading.Occurrence;
import dev.parallax.text.WordSets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a statement takes for possible, necessary or certain, by its modal words. */
final class Modality {

    /** How sure the thing is. */
    enum Degree {
        POSSIBLE,
        NECESSARY,
        CERTAIN
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

    /** The degrees that any word of the statement speaks for. */
    static Set<Degree> spokenFor(List<Occurrence> items) {
        Set<Degree> degrees = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            Occurrence item = items.get(i);
            if (is(item, "possible") || is(item, "also-possible")) {
                degrees.add(Degree.POSSIBLE);
            }
            if (is(item, "necessary") || is(item, "also-necessary") || isHaveTo(items, i)) {
                degrees.add(Degree.NECESSARY);
            }
            if (is(item, "certain")) {
                degrees.add(Degree.CERTAIN);
            }
        }
        return degrees;
    }

    private static boolean isHaveTo(List<Occurrence> items, int at) {
        return items.get(at).lemma().equals("have")
                && at + 1 < items.size()
                && items.get(at + 1).word().norm().equals("to");
    }

    private static @Nullable Degree degree(Occurrence item) {
        return is(item, "possible")
                ? Degree.POSSIBLE
                : is(item, "necessary") ? Degree.NECESSARY : is(item, "certain") ? Degree.CERTAIN : null;
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
