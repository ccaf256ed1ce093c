package dev.parallax.alignment;

import java.util.List;

/** The whole ordered mapping: every text of either side is in exactly one bead; beads are in target order, omissions where the source has them. */
public record Alignment(List<Bead> beads) {

    public Alignment {
        beads = List.copyOf(beads);
    }
}
