package dev.parallax.finding.denial;

import dev.parallax.article.TextSpan;
import dev.parallax.finding.denial.Negations.Negation;
import dev.parallax.finding.reading.Clauses;
import dev.parallax.finding.reading.Occurrence;
import dev.parallax.finding.reading.WordLinks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which denials of two texts answer each other: those that deny the same word, then those in the same clause.
 *
 * @param answers by the source's denial
 * @param sourceOnly what nothing answers, in order; {@code targetOnly} likewise
 */
record Denials(Map<Negation, Negation> answers, List<Negation> sourceOnly, List<Negation> targetOnly) {

    static Denials of(WordLinks links) {
        List<Negation> source = new ArrayList<>(negations(links.source()));
        List<Negation> target = new ArrayList<>(negations(links.target()));
        Map<Negation, Negation> answers = new HashMap<>();
        source.removeIf(negation -> {
            Negation same = target.stream()
                    .filter(other -> links.linked(negation.denied(), other.denied()))
                    .findFirst()
                    .orElse(null);
            return answer(negation, same, target, answers);
        });
        source.removeIf(negation -> answer(negation, inSameClause(links, negation, target), target, answers));
        return new Denials(answers, source, target);
    }

    private static List<Negation> negations(List<Occurrence> items) {
        return items.isEmpty()
                ? List.of()
                : Negations.of(items, items.get(0).statement().language());
    }

    private static boolean answer(
            Negation negation, @Nullable Negation other, List<Negation> others, Map<Negation, Negation> answers) {
        if (other != null) {
            others.remove(other);
            answers.put(negation, other);
        }
        return other != null;
    }

    /** The denial whose clause has most words that answer those of this one's clause, if there is one. */
    private static @Nullable Negation inSameClause(WordLinks links, Negation negation, List<Negation> others) {
        TextSpan clause = Clauses.around(links.source(), negation.marker());
        int most = 0;
        @Nullable Negation best = null;
        for (Negation other : others) {
            TextSpan there = Clauses.around(links.target(), other.marker());
            int common = (int) IntStream.range(clause.start(), clause.end())
                    .filter(i -> links.source().get(i).isContent())
                    .map(links::targetOf)
                    .filter(j -> j >= there.start() && j < there.end())
                    .count();
            if (common > most) {
                most = common;
                best = other;
            }
        }
        return best;
    }

    /** Whether all that nothing answers is loose: then there is nothing to tell of. */
    boolean allAnswered() {
        return sourceOnly.stream().allMatch(Negation::loose)
                && targetOnly.stream().allMatch(Negation::loose);
    }

    /**
     * The same without loose denials, and when what is left over on both sides is taken to answer each other: a denial may
     * be worded freely.
     */
    Denials firm() {
        List<Negation> source = sourceOnly.stream().filter(one -> !one.loose()).toList();
        List<Negation> target = targetOnly.stream().filter(one -> !one.loose()).toList();
        int both = Math.min(source.size(), target.size());
        return new Denials(answers, source.subList(both, source.size()), target.subList(both, target.size()));
    }

    /** What is left over here, and in the other as well: {@code answer} leads from a denial of this source to one of the other's. */
    Denials confirmedBy(Denials other, Map<Negation, Negation> answer) {
        return new Denials(
                answers,
                sourceOnly.stream()
                        .filter(one -> other.sourceOnly().contains(answer.get(one)))
                        .toList(),
                targetOnly.stream().filter(other.targetOnly()::contains).toList());
    }
}
