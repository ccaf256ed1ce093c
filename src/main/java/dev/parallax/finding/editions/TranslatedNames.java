package dev.parallax.finding.editions;

import dev.parallax.finding.reading.NameSpellings;
import dev.parallax.finding.reading.Occurrence;
import dev.parallax.finding.reading.Witness;
import dev.parallax.finding.reading.WordLinks;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The names of a bead's translation, which is in the language of the published edition: there a name is known from a word that
 * the other language writes with a capital, or that an acronym or no name stands for.
 */
final class TranslatedNames {

    private static final NameLimits LIMITS = NameLimits.DEFAULTS;

    private final WordLinks links;
    private final Witness witness;
    private final WordLinks published;
    private final Set<String> stems;
    private final SharedNames ofTarget;

    /**
     * @param links between the bead's own sides
     * @param stems of all words of the published edition
     */
    TranslatedNames(WordLinks links, Witness witness, Set<String> stems, SharedNames ofTarget) {
        this.links = links;
        this.witness = witness;
        this.published = witness.toPublished();
        this.stems = stems;
        this.ofTarget = ofTarget;
    }

    /** A word of the published side. */
    Occurrence published(int target) {
        return published.target().get(target);
    }

    /**
     * The name that the translation has about where the published edition has another one.
     *
     * @param known whether the other edition has a published name elsewhere
     * @param beside whether the published edition has a name of the translation in the bead before or behind
     */
    Optional<Occurrence> inPlaceOf(int target, Predicate<Occurrence> known, Predicate<Occurrence> beside) {
        Occurrence name = published(target);
        return IntStream.range(0, published.source().size())
                .filter(t -> isOpen(t) && !beside.test(published.source().get(t)))
                .filter(t -> areTwo(t, target, known.test(name)))
                .boxed()
                .min(Comparator.comparingDouble(t -> apart(t, target)))
                .map(t -> published.source().get(t));
    }

    /** Whether it is a name that the published edition has not here, neither in the translation's spelling nor in another. */
    private boolean isOpen(int t) {
        Occurrence item = published.source().get(t);
        int original = witness.fromSource().sourceOf(t);
        boolean inside = t > 0 && published.source().get(t - 1).statement() == item.statement();
        return SharedNames.mayBeName(item)
                && (inside || isPublishedElsewhere(item))
                && !ofTarget.isSmallElsewhere(item)
                && !published.sourceIsAnswered(t)
                && (original < 0 || !links.sourceIsAnswered(original));
    }

    private boolean isPublishedElsewhere(Occurrence item) {
        return stems.contains(item.word().stem());
    }

    private boolean areTwo(int t, int target, boolean known) {
        Occurrence item = published.source().get(t);
        boolean knownHere = isPublishedElsewhere(item);
        boolean samePlace = published.isBetweenEquals(t, target);
        return (known || knownHere)
                && (samePlace || apart(t, target) <= LIMITS.samePlaceInTranslation())
                && ((known && knownHere) || !NameSpellings.mayBeOne(item, published(target)));
    }

    private double apart(int t, int target) {
        return Math.abs(published.sourceAt(t) - published.targetAt(target));
    }
}
