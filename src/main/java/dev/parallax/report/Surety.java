package dev.parallax.report;

import dev.parallax.finding.Finding;

/** How sure a finding is, in words. */
public enum Surety {
    /** Nine of ten such findings are right. */
    SURE("sure", 0.9),
    /** Most are. */
    LIKELY("likely", 0.6),
    /** About as many are right as wrong. */
    WORTH_A_LOOK("worth a look", 0);

    private final String words;
    private final double from;

    Surety(String words, double from) {
        this.words = words;
        this.from = from;
    }

    /** The words for a finding; empty for one that was never judged. */
    public static String of(Finding finding) {
        for (Surety surety : values()) {
            if (finding.isJudged() && finding.probability() >= surety.from) {
                return surety.words;
            }
        }
        return "";
    }
}
