package dev.parallax.finding.denial;

import dev.parallax.article.TextSpan;
import dev.parallax.finding.Place;
import dev.parallax.finding.denial.Negations.Negation;
import dev.parallax.finding.reading.Clauses;
import dev.parallax.finding.reading.Occurrence;
import dev.parallax.finding.reading.WordLinks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a text lacks a denial that the other one has. */
final class DenialGap {

    private static final DenialLimits LIMITS = DenialLimits.DEFAULTS;

    private DenialGap() {}

    /**
     * Where the target lacks the denial: at the auxiliary that it would follow, between the words that answer its neighbours,
     * or at the nearest verb; null when nothing near is answered.
     */
    static @Nullable Place in(WordLinks links, Negation negation) {
        List<Occurrence> items = links.target();
        TextSpan clause = Clauses.around(links.source(), negation.marker());
        int left = answer(links, clause, negation.marker() - 1, -1, 1, false);
        int right = answer(links, clause, negation.marker() + 1, 1, 2, false);
        if (left >= 0 && isUndeniedAuxiliary(items, left)) {
            return verbFrom(items, left);
        }
        if (left >= 0 && right > left && right - left < LIMITS.near() && inOneStatement(items, left, right)) {
            boolean deniedIsThere = links.targetOf(negation.denied()) >= 0;
            return Occurrence.place(items.subList(left, (deniedIsThere ? right : nextContent(items, right)) + 1));
        }
        int anchor = answer(links, clause, negation.denied(), 1, LIMITS.near(), true);
        anchor = anchor >= 0 ? anchor : answer(links, clause, negation.marker(), -1, LIMITS.near(), true);
        return anchor < 0 ? null : verb(items, anchor);
    }

    /** The word itself, or the content word that follows in its statement. */
    private static int nextContent(List<Occurrence> items, int from) {
        for (int i = from; i < items.size() && i <= from + 2 && inOneStatement(items, from, i); i++) {
            if (items.get(i).isContent()) {
                return i;
            }
        }
        return from;
    }

    /** What answers the first word of the clause from here on that is answered; −1 when there is none. */
    private static int answer(WordLinks links, TextSpan clause, int from, int step, int steps, boolean contentOnly) {
        for (int i = from, k = 0; k < steps && i >= clause.start() && i < clause.end(); i += step, k++) {
            if (links.targetOf(i) >= 0 && (!contentOnly || links.source().get(i).isContent())) {
                return links.targetOf(i);
            }
        }
        return -1;
    }

    /** The auxiliary, those that follow it, and the next word: <i>has been breached</i>. */
    private static Place verbFrom(List<Occurrence> items, int auxiliary) {
        int last = auxiliary + 1;
        while (isUndeniedAuxiliary(items, last)) {
            last++;
        }
        return Occurrence.place(items.subList(auxiliary, last + 1));
    }

    private static boolean inOneStatement(List<Occurrence> items, int one, int other) {
        return items.get(one).statement() == items.get(other).statement();
    }

    private static boolean isUndeniedAuxiliary(List<Occurrence> items, int at) {
        return at + 1 < items.size()
                && inOneStatement(items, at, at + 1)
                && Negations.isAuxiliary(items.get(at))
                && !Negations.followsAuxiliary(items.get(at + 1));
    }

    /** The finite verb nearest to the word, where an auxiliary shows it; else the word. */
    private static Place verb(List<Occurrence> items, int anchor) {
        for (int distance = 0; distance <= LIMITS.near(); distance++) {
            for (int i : new int[] {anchor - distance, anchor + distance}) {
                if (i >= 0 && isUndeniedAuxiliary(items, i) && inOneStatement(items, i, anchor)) {
                    return verbFrom(items, i);
                }
            }
        }
        return items.get(anchor).place();
    }
}
