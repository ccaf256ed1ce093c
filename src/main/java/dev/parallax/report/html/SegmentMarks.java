package dev.parallax.report.html;

import dev.parallax.alignment.Alignment;
import dev.parallax.alignment.Bead;
import dev.parallax.alignment.BeadType;
import dev.parallax.article.Paragraph;
import dev.parallax.article.TextSpan;
import dev.parallax.finding.AlignedPair;
import dev.parallax.finding.CheckedArticle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Each segment of a pair gets the number of its bead, and a style of its own where the other side has nothing like it. */
final class SegmentMarks {

    private final Map<Spot, List<Mark>> marks = new HashMap<>();

    SegmentMarks(AlignedPair pair) {
        List<Segment> sources = segments(pair.source());
        List<Segment> targets = segments(pair.target());
        Set<Spot> missing = missing(pair);
        List<Bead> beads = pair.segments().beads();
        for (int i = 0; i < beads.size(); i++) {
            Bead bead = beads.get(i);
            boolean oneSided = bead.source().isEmpty() || bead.target().isEmpty();
            for (int number : bead.source()) {
                mark(sources.get(number), i, oneSided, missing);
            }
            for (int number : bead.target()) {
                mark(targets.get(number), i, oneSided, missing);
            }
        }
    }

    private record Segment(Spot spot, TextSpan span) {}

    private static List<Segment> segments(CheckedArticle edition) {
        List<Segment> segments = new ArrayList<>();
        for (Paragraph paragraph : edition.article().paragraphs()) {
            for (TextSpan span : paragraph.segments()) {
                segments.add(new Segment(new Spot(edition.id(), paragraph.number()), span));
            }
        }
        return segments;
    }

    /** Paragraphs that are missing whole say so themselves. */
    private static Set<Spot> missing(AlignedPair pair) {
        Set<Spot> missing = new HashSet<>();
        Alignment paragraphs = pair.paragraphs();
        for (Bead bead : paragraphs.beads()) {
            if (bead.type() == BeadType.OMISSION) {
                bead.source()
                        .forEach(number -> missing.add(new Spot(pair.source().id(), number)));
            } else if (bead.type() == BeadType.ADDITION) {
                bead.target()
                        .forEach(number -> missing.add(new Spot(pair.target().id(), number)));
            }
        }
        return missing;
    }

    private void mark(Segment segment, int bead, boolean oneSided, Set<Spot> missing) {
        boolean alone = oneSided && !missing.contains(segment.spot());
        marks.computeIfAbsent(segment.spot(), spot -> new ArrayList<>())
                .add(new Mark(segment.span(), alone ? "s alone" : "s s" + bead, 0, ""));
    }

    List<Mark> at(Spot spot) {
        return marks.getOrDefault(spot, List.of());
    }
}
