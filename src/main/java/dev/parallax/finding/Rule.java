package dev.parallax.finding;

import dev.parallax.message.Message;

/**
 * One thing that a checker reports: the unit that a job switches on and off, that reviewers dismiss for a source, and whose
 * precision is measured.
 *
 * @param id stable, lower case, as in {@code number.differs}; one that ends in {@code *} stands for a family of rules
 * @param checker the {@link Checker#id()} of the one that reports it
 * @param kind of its findings, or of most of them
 * @param severity in running text, when its checker does not know better
 * @param meaning one sentence
 * @param wrong an example that is reported; as the head of {@code rules.tsv} describes it
 * @param right an example that is not
 * @param measured what came of it on texts in which what is wrong is known
 */
public record Rule(
        String id,
        String checker,
        FindingKind kind,
        Severity severity,
        Message meaning,
        String wrong,
        String right,
        Measured measured) {

    /**
     * How often a rule was right.
     *
     * @param right of its findings
     * @param reported all of its findings; 0 when it was not measured
     */
    public record Measured(int right, int reported) {

        public static final Measured NOTHING = new Measured(0, 0);

        /** A rule with fewer findings than this was hardly measured, and is taken at its word. */
        private static final int FEWEST = 8;

        public Measured {
            if (right < 0 || right > reported) {
                throw new IllegalArgumentException(right + " right of " + reported + " reported");
            }
        }

        /** The share of its findings that were right, 0 to 1; NaN when there were none. */
        public double precision() {
            return (double) right / reported;
        }

        /** Findings that a rule's precision is expected from before any was measured … */
        private static final double ASSUMED = 10;

        /** … and the share of them that is right. */
        private static final double ASSUMED_RIGHT = 0.8;

        /** The precision to be expected, 0 to 1, neither of them reached: what was measured, and a little trust. */
        public double expected() {
            return (right + ASSUMED_RIGHT * ASSUMED) / (reported + ASSUMED);
        }

        /** Whether most of its findings were false. */
        public boolean mostlyWrong() {
            return reported >= FEWEST && precision() < 0.5;
        }
    }

    /** Whether it is heard when the job file says nothing: one that was mostly wrong where it was measured is not. */
    public boolean onByDefault() {
        return !measured.mostlyWrong();
    }

    /** Whether it stands for all rules whose ids begin as its own does. */
    public boolean isFamily() {
        return id.endsWith("*");
    }

    /** Whether this is the rule of that id, or its family. */
    boolean covers(String rule) {
        return isFamily() ? rule.startsWith(id.substring(0, id.length() - 1)) : rule.equals(id);
    }

    /** This family's member of that id. */
    Rule member(String rule) {
        return new Rule(rule, checker, kind, severity, meaning, wrong, right, measured);
    }
}
