package dev.parallax.finding.reading;

import dev.parallax.alignment.Bead;
import dev.parallax.alignment.BeadType;
import dev.parallax.finding.AlignedPair;
import dev.parallax.finding.CheckedStory;
import java.util.ArrayList;
import java.util.List;

/**
 * Statements of two editions that answer each other: a bead of segments, in its words.
 *
 * @param source empty in an addition
 * @param target empty in an omission
 * @param probability that the bead is right
 */
public record Counterparts(BeadType type, List<Statement> source, List<Statement> target, double probability) {

    /** A bead less sure than this is no ground for saying that its sides differ. */
    private static final double SURE = 0.5;

    public Counterparts {
        source = List.copyOf(source);
        target = List.copyOf(target);
    }

    /** All beads of the pair, in its order. */
    public static List<Counterparts> of(AlignedPair pair) {
        List<Statement> source = Statement.of(pair.source());
        List<Statement> target = Statement.of(pair.target());
        List<Counterparts> all = new ArrayList<>();
        for (Bead bead : pair.segments().beads()) {
            all.add(new Counterparts(
                    bead.type(), pick(source, bead.source()), pick(target, bead.target()), bead.probability()));
        }
        return all;
    }

    /** The story's beads that surely answer each other, in Russian and English. */
    public static List<Counterparts> bilingual(CheckedStory story) {
        return story.pairs().stream()
                .flatMap(pair -> of(pair).stream())
                .filter(bead -> bead.answerEachOther() && bead.isBilingual())
                .toList();
    }

    private static List<Statement> pick(List<Statement> statements, List<Integer> numbers) {
        return numbers.stream()
                .filter(number -> number < statements.size())
                .map(statements::get)
                .toList();
    }

    /** Whether both sides are there, and surely belong together. */
    public boolean answerEachOther() {
        return !source.isEmpty() && !target.isEmpty() && probability >= SURE;
    }

    /** Whether one side is Russian and the other English, so that their words can be compared. */
    public boolean isBilingual() {
        return !source.isEmpty()
                && !target.isEmpty()
                && Languages.known(source.get(0).language())
                && Languages.known(target.get(0).language())
                && !source.get(0).language().equals(target.get(0).language());
    }
}
