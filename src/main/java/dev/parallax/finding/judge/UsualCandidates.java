package dev.parallax.finding.judge;

import dev.parallax.finding.Finding;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often candidates about a word came up in faithful translations, where all of them are false: idioms that translate a
 * denial without one show here, and names that are translated and not transcribed.
 */
final class UsualCandidates {

    private final Map<String, Integer> counts;

    /** @param counts by rule, place and lemma, as {@link #key} makes them */
    UsualCandidates(Map<String, Integer> counts) {
        this.counts = new TreeMap<>(counts);
    }

    static String key(String rule, boolean evidence, String lemma) {
        return rule + (evidence ? "<" : ">") + lemma;
    }

    /** The logarithm of how often a candidate of this rule about one of these words came up, and one more. */
    double ofSpan(Finding finding, List<String> lemmas) {
        return of(finding, false, lemmas);
    }

    /** The same of the words that the candidate is held against. */
    double ofEvidence(Finding finding, List<String> lemmas) {
        return of(finding, true, lemmas);
    }

    private double of(Finding finding, boolean evidence, List<String> lemmas) {
        return Math.log1p(lemmas.stream()
                .mapToInt(lemma -> counts.getOrDefault(key(finding.rule(), evidence, lemma), 0))
                .max()
                .orElse(0));
    }
}
