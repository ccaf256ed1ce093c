package dev.parallax.report.html;

import dev.parallax.store.QuarantinedFile;
import java.util.List;
import java.util.Map;

/** A run as the first page shows it. */
record IndexPage(
        Shell shell,
        String night,
        String sentence,
        String sinceLast,
        List<Figure> figures,
        List<Slip> first,
        List<Bar> kinds,
        List<Bar> sources,
        List<Line> stories,
        List<QuarantinedFile> quarantined,
        Map<String, Integer> untranslated,
        List<Rule> rules) {

    /**
     * A number with its nights.
     *
     * @param points of the nights' curve, as SVG wants them; empty for fewer than two nights
     * @param lastX where tonight's point lies
     * @param history the nights' values in words
     */
    record Figure(String label, String value, String points, String lastX, String lastY, String history) {}

    /** A finding to look at first. */
    record Slip(
            String link,
            String kind,
            String severity,
            String state,
            String language,
            String before,
            String words,
            String after,
            String suggestion,
            String message,
            String source,
            String fingerprint) {}

    /** A bar of a chart. @param share of the longest bar, 0 to 100 @param link a filter in the address */
    record Bar(String label, int count, int share, String link) {}

    /**
     * A story in the list.
     *
     * @param open how many findings await a reviewer
     * @param fresh how many of these are new since the last night
     * @param worst the severity of the heaviest open finding; empty when there is none
     * @param only the language's name, of a story that is told in one; empty else
     * @param kinds of the open findings, with a space around each, for the filter
     * @param fingerprints the start of each open finding's, by which decisions kept in the browser are counted
     * @param all the same of all findings, settled ones too
     */
    record Line(
            String key,
            List<Heading> headings,
            int open,
            int fresh,
            String worst,
            String teaser,
            String sources,
            String languages,
            String only,
            String kinds,
            String severities,
            String fingerprints,
            String all,
            double weight) {}

    record Heading(String language, String text) {}

    record Rule(String name, int accepted, int dismissed, int open, String precision) {}
}
