package dev.parallax.finding.denial;

import dev.parallax.article.TextSpan;
import dev.parallax.finding.denial.Negations.Negation;
import dev.parallax.finding.reading.BeadReading;
import dev.parallax.finding.reading.Occurrence;
import dev.parallax.finding.reading.Witness;
import dev.parallax.finding.reading.WordLinks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What tells a denial that the other edition lacks from one that it has in other words. */
public final class DenialSigns {

    private DenialSigns() {}

    /** By name; empty when no denial that nothing answers stands at that place of the bead. */
    public static Map<String, Double> of(BeadReading bead, long article, int paragraph, TextSpan span) {
        WordLinks links = bead.links();
        Denials denials = Denials.of(links);
        Negation ofSource = at(denials.sourceOnly(), links.source(), article, paragraph, span);
        Negation ofTarget = at(denials.targetOnly(), links.target(), article, paragraph, span);
        Map<String, Double> signs = new LinkedHashMap<>();
        if (ofSource != null) {
            put(links, ofSource, denials, signs);
            heard(bead.witness(), ofSource, signs);
        } else if (ofTarget != null) {
            put(links.mirrored(), ofTarget, Denials.of(links.mirrored()), signs);
        }
        return signs;
    }

    private static @Nullable Negation at(
            List<Negation> negations, List<Occurrence> words, long article, int paragraph, TextSpan span) {
        return negations.stream()
                .filter(negation -> words.get(negation.marker()).stands(article, paragraph, span))
                .findFirst()
                .orElse(null);
    }

    private static void put(WordLinks links, Negation negation, Denials denials, Map<String, Double> signs) {
        int marker = negation.marker();
        int denied = negation.denied();
        signs.put("denial.answered", of(links.targetOf(denied) >= 0));
        signs.put("denial.maybe", of(links.sourceMayBeAnswered(denied)));
        signs.put("denial.alone", of(denied == marker));
        signs.put(
                "denial.double", of(Negations.isNegativeInItself(links.source().get(denied))));
        signs.put("denial.spare", (double) denials.targetOnly().size());
        boolean paired =
                links.targetOf(marker) >= 0 && Negations.denies(links.target().get(links.targetOf(marker)));
        boolean taken = paired
                && denials.answers().values().stream().anyMatch(other -> other.marker() == links.targetOf(marker));
        signs.put("denial.paired", of(paired && !taken));
        signs.put("denial.taken", of(taken));
    }

    private static double of(boolean sign) {
        return sign ? 1 : 0;
    }

    /** Whether the translation keeps the denial, and the published text lacks it beside the translation as well. */
    private static void heard(@Nullable Witness witness, Negation negation, Map<String, Double> signs) {
        if (witness != null) {
            Negation kept = Denials.of(witness.fromSource()).answers().get(negation);
            signs.put("denial.kept", of(kept != null));
            signs.put(
                    "denial.confirmed",
                    of(kept != null
                            && Denials.of(witness.toPublished()).sourceOnly().contains(kept)));
        }
    }
}
