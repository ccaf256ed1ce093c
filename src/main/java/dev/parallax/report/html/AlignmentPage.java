package dev.parallax.report.html;

import java.util.List;

/**
 * Two articles side by side, on one page that needs no other file.
 *
 * @param summary how many beads there are, and how many of them to look at
 * @param style the report's style sheet
 */
record AlignmentPage(Side source, Side target, String summary, List<Line> lines, String style) {

    /** One of the two articles. */
    record Side(String label, String language, String heading, String location) {}

    /**
     * A bead.
     *
     * @param style a CSS class: match, moved, omission or addition
     * @param type as in {@code 2–1}
     * @param label what is to be said of it; empty for a plain match
     * @param sure whether its probability is high enough not to look at it
     */
    record Line(
            String style,
            String type,
            String label,
            String percent,
            boolean sure,
            List<Text> source,
            List<Text> target) {}

    /** @param role a CSS class */
    record Text(String role, List<Run> runs) {}
}
