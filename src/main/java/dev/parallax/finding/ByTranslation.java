package dev.parallax.finding;

import java.util.ArrayList;
import java.util.List;

/** Findings of what an engine's translation and a published edition say, where nothing is known of the language translated. */
public final class ByTranslation {

    private ByTranslation() {}

    /**
     * The findings, and those that the remarks become. These are as likely right as their rule is on the whole: the judge learnt
     * from pairs whose own words are compared, and knows nothing of them.
     */
    public static List<Finding> add(List<Finding> findings, List<Remark> remarks) {
        List<Finding> all = new ArrayList<>(findings);
        Remark.findings(remarks)
                .forEach(finding ->
                        all.add(finding.withProbability(Rules.catalogue().expectedPrecision(finding.rule()))));
        return all;
    }
}
