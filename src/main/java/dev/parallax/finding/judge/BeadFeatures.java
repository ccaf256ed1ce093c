package dev.parallax.finding.judge;

import dev.parallax.article.TextSpan;
import dev.parallax.finding.Evidence;
import dev.parallax.finding.Finding;
import dev.parallax.finding.denial.Negations;
import dev.parallax.finding.reading.BeadReading;
import dev.parallax.finding.reading.Occurrence;
import dev.parallax.finding.reading.Witness;
import dev.parallax.finding.reading.WordLinks;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the statements around a candidate tell of it: which words answer each other, and what the translation has. */
final class BeadFeatures {

    private BeadFeatures() {}

    /** @param evidence what the candidate is held against; null for nothing */
    static void put(Finding finding, @Nullable Evidence evidence, BeadReading bead, Features features) {
        features.put("bead", true);
        features.put("bead.doubt", -Math.log(Math.max(1e-3, bead.probability())));
        features.put("bead.single", bead.source().size() == 1 && bead.target().size() == 1);
        if (!bead.isBilingual()) {
            return;
        }
        links(finding, evidence, bead.links(), features);
        denials(finding, bead, features);
        if (finding.rule().startsWith(DenialFeatures.CHECKER)) {
            DenialFeatures.put(finding, bead, side(finding, bead) > 0, features);
        }
        witness(finding, bead, features);
    }

    private static void denials(Finding finding, BeadReading bead, Features features) {
        List<Occurrence> source = bead.links().source();
        List<Occurrence> target = bead.links().target();
        features.put("denies", side(finding, bead) * (denials(source) - denials(target)));
        features.put("denies.itself", side(finding, bead) * (negative(source) - negative(target)));
        features.put("bead.words", Math.log1p(source.size()));
    }

    private static void witness(Finding finding, BeadReading bead, Features features) {
        Witness witness = bead.witness();
        if (witness == null) {
            return;
        }
        WordLinks published = witness.toPublished();
        double denies = denials(bead.links().source()) - denials(bead.links().target());
        double shown = denials(published.source()) - denials(published.target());
        features.put("witness", true);
        features.put("witness.like", published.coverage());
        features.put("witness.denies", side(finding, bead) * shown);
        features.put("witness.agrees", Math.signum(denies) * Math.signum(shown));
        int[] own = indices(published.target(), finding.article(), finding.paragraph(), finding.span());
        features.put("witness.has", share(own, published::targetIsAnswered));
    }

    /** 1 for a candidate in the bead's source, −1 for one in its target. */
    private static int side(Finding finding, BeadReading bead) {
        return bead.source().get(0).article().id() == finding.article() ? 1 : -1;
    }

    /** How many words say no by their own sense. */
    private static double negative(List<Occurrence> side) {
        return side.stream().filter(Negations::isNegativeInItself).count();
    }

    private static double denials(List<Occurrence> side) {
        return side.isEmpty()
                ? 0
                : Negations.of(side, side.get(0).statement().language()).size();
    }

    /** Indices of the words of one side that stand in the span. */
    private static int[] indices(List<Occurrence> side, long article, int paragraph, TextSpan span) {
        return IntStream.range(0, side.size())
                .filter(i -> side.get(i).stands(article, paragraph, span))
                .toArray();
    }

    private static void links(Finding finding, @Nullable Evidence evidence, WordLinks links, Features features) {
        int[] sourceWords = content(links.source());
        int[] targetWords = content(links.target());
        double source = share(sourceWords, links::sourceIsAnswered);
        double target = share(targetWords, links::targetIsAnswered);
        features.put("answered.least", Math.min(source, target));
        features.put("answered.most", Math.max(source, target));
        features.put("open.source", Math.log1p((1 - source) * sourceWords.length));
        features.put("open.target", Math.log1p((1 - target) * targetWords.length));
        double lengths = (1.0 + links.source().size()) / (1.0 + links.target().size());
        features.put("length", Math.abs(Math.log(lengths)));
        at(finding.article(), finding.paragraph(), finding.span(), "span", links, features);
        if (evidence != null) {
            at(evidence.article(), evidence.paragraph(), evidence.span(), "evidence", links, features);
            between(finding, evidence, links, features);
        }
    }

    /** Whether the words stand where those do that they are held against. */
    private static void between(Finding finding, Evidence evidence, WordLinks links, Features features) {
        int[] own = indices(links.target(), finding.article(), finding.paragraph(), finding.span());
        int[] other = indices(links.source(), evidence.article(), evidence.paragraph(), evidence.span());
        if (own.length == 0) {
            other = indices(links.source(), finding.article(), finding.paragraph(), finding.span());
            own = indices(links.target(), evidence.article(), evidence.paragraph(), evidence.span());
        }
        if (own.length > 0 && other.length > 0) {
            features.put("apart", Math.abs(links.sourceAt(other[0]) - links.targetAt(own[0])));
            features.put("between.content", links.isInPlaceOf(other[0], own[0]));
            features.put("beside.content", links.isBeside(other[0], own[0]));
            features.put("between.words", links.isBetweenEquals(other[0], own[0]));
        }
    }

    /** Whether the words are answered, and their neighbours. */
    private static void at(
            long article, int paragraph, TextSpan span, String name, WordLinks links, Features features) {
        int[] source = indices(links.source(), article, paragraph, span);
        int[] target = indices(links.target(), article, paragraph, span);
        boolean inSource = source.length > 0;
        int[] own = inSource ? source : target;
        if (own.length == 0) {
            return;
        }
        WordLinks from = inSource ? links : links.mirrored();
        List<Occurrence> side = from.source();
        IntPredicate paired = i -> isPaired(from, i);
        IntPredicate answered = i -> Negations.denies(side.get(i)) ? isPaired(from, i) : from.sourceIsAnswered(i);
        features.put(name + ".answered", share(own, answered));
        features.put(name + ".paired", share(own, paired));
        features.put(name + ".before", neighbour(side, own[0], -1, paired));
        features.put(name + ".after", neighbour(side, own[own.length - 1], 1, paired));
    }

    /** Whether the word has a partner. A word that denies is not answered by an auxiliary, with which a lexicon pairs it in any passive. */
    private static boolean isPaired(WordLinks links, int word) {
        int partner = links.targetOf(word);
        return partner >= 0
                && !(Negations.denies(links.source().get(word))
                        && Negations.isAuxiliary(links.target().get(partner)));
    }

    /** 1 when the next content word is paired, −1 when it is not, 0 when there is none. */
    private static double neighbour(List<Occurrence> side, int at, int step, IntPredicate paired) {
        for (int i = at + step; i >= 0 && i < side.size(); i += step) {
            if (side.get(i).isContent()) {
                return paired.test(i) ? 1 : -1;
            }
        }
        return 0;
    }

    private static int[] content(List<Occurrence> items) {
        return IntStream.range(0, items.size())
                .filter(i -> items.get(i).isContent())
                .toArray();
    }

    private static double share(int[] indices, IntPredicate is) {
        return indices.length == 0 ? 0 : Arrays.stream(indices).filter(is).count() / (double) indices.length;
    }
}
