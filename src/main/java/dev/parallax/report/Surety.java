package dev.parallax.report;

import dev.parallax.finding.Finding;
import dev.parallax.message.Message;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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
        return find(finding).map(surety -> surety.words).orElse("");
    }

    /** How sure a finding is; empty for one that was never judged. */
    public static Optional<Surety> find(Finding finding) {
        return Arrays.stream(values())
                .filter(surety -> finding.isJudged() && finding.probability() >= surety.from)
                .findFirst();
    }

    /** What it is called. */
    public Message label() {
        return Message.of("rule.surety." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
