package dev.parallax.finding.judge;

import dev.parallax.article.TextSpan;
import dev.parallax.finding.Finding;
import dev.parallax.message.Messages;
import dev.parallax.message.UiLanguage;
import dev.parallax.training.AlteredDocument;
import dev.parallax.training.AlteredDocument.Plant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A candidate of which it is known whether it is right.
 *
 * @param document the one that its text was made from
 * @param untouched whether nothing was altered there
 * @param planted the change that it is about; empty when it is wrong
 * @param features by name
 * @param message for people who look at what was learnt from
 */
record Candidate(
        String document,
        boolean untouched,
        String rule,
        boolean right,
        String planted,
        Map<String, Double> features,
        String message) {

    /** How a finding answers the changes of its document: about one of them, brought about by one, or neither. */
    static Candidate of(AlteredDocument document, Finding finding, Set<String> before, Map<String, Double> features) {
        Plant hit = document.plants().stream()
                .filter(plant -> isAbout(finding, plant))
                .findFirst()
                .orElse(null);
        boolean isNew = !before.contains(key(finding));
        boolean unclear = hit == null && isNew && !document.plants().isEmpty();
        if (unclear && isOfGaps(finding.rule()) && besides(finding, document.plants())) {
            return new Candidate(
                    document.name(),
                    false,
                    finding.rule(),
                    true,
                    "clause",
                    features,
                    Messages.in(UiLanguage.EN).text(finding.message()));
        }
        return new Candidate(
                document.name(),
                document.plants().isEmpty(),
                finding.rule(),
                hit != null,
                hit == null ? unclear ? "?" : "" : hit.type(),
                features,
                Messages.in(UiLanguage.EN).text(finding.message()));
    }

    /** The set of texts that its document was made from. */
    String set() {
        return setOf(document);
    }

    /** The set of a document, which is named by it and a number. */
    static String setOf(String document) {
        return document.substring(0, document.lastIndexOf('-'));
    }

    /** What the same finding is known by in the untouched document. */
    static String key(Finding finding) {
        return finding.rule() + " " + finding.fingerprint();
    }

    /** Whether it is neither known to be right nor to be wrong. */
    boolean isUnclear() {
        return planted.equals("?");
    }

    private static boolean isOfGaps(String rule) {
        return rule.startsWith("omission.") || rule.endsWith(".missing");
    }

    /** Whether something was left out in the paragraph that answers the finding's. */
    private static boolean besides(Finding finding, List<Plant> plants) {
        return plants.stream()
                .anyMatch(plant -> plant.type().equals("clause") && plant.paragraph() == finding.paragraph());
    }

    /** Whether the finding, or what it is held against, stands where the change was made. */
    static boolean isAbout(Finding finding, Plant plant) {
        long article = plant.language().equals("ru") ? TrainingStories.RUSSIAN : TrainingStories.ENGLISH;
        return (finding.article() == article
                        && finding.paragraph() == plant.paragraph()
                        && hits(finding.span(), plant.span()))
                || finding.evidence().stream()
                        .anyMatch(evidence -> evidence.article() == article
                                && evidence.paragraph() == plant.paragraph()
                                && hits(evidence.span(), plant.span()));
    }

    private static boolean hits(TextSpan span, TextSpan change) {
        boolean touches = span.overlaps(change) || (change.length() == 0 && span.contains(change));
        return touches && span.length() <= 3 * change.length() + 16;
    }
}
