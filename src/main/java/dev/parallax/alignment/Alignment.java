package dev.parallax.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The whole ordered mapping: every text of either side is in exactly one bead; beads are in target order, omissions where the source has them. */
public record Alignment(List<Bead> beads) {

    public Alignment {
        beads = List.copyOf(beads);
    }

    /** An alignment of these beads, put in order. */
    static Alignment inOrder(List<Bead> beads) {
        List<Bead> ordered = new ArrayList<>(beads.stream()
                .filter(bead -> !bead.target().isEmpty())
                .sorted(Comparator.comparing(bead -> bead.target().get(0)))
                .toList());
        beads.stream()
                .filter(bead -> bead.target().isEmpty())
                .sorted(Comparator.comparing(bead -> bead.source().get(0)))
                .forEach(omission -> ordered.add(placeOf(omission, ordered), omission));
        return new Alignment(ordered);
    }

    /** After the bead that holds the source text before it; at the start where there is none. */
    private static int placeOf(Bead omission, List<Bead> beads) {
        int before = omission.source().get(0) - 1;
        for (int i = 0; i < beads.size(); i++) {
            if (beads.get(i).source().contains(before)) {
                return i + 1;
            }
        }
        return 0;
    }
}
