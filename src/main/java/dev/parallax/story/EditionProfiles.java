package dev.parallax.story;

import dev.parallax.alignment.Basis;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** The profiles of both sides' editions, and of the source editions' translations. For use by one thread. */
final class EditionProfiles {

    private final EditionReadings readings;
    private final MentionCounts counts;
    private final Function<Collection<Long>, List<Edition>> texts;
    private final Profiles sources;
    private final Profiles targets;
    private final Profiles translated;

    /**
     * Of all these editions.
     *
     * @param readings of the languages of the two sides
     */
    EditionProfiles(List<Edition> sourceEditions, List<Edition> targetEditions, EditionReadings readings) {
        this(readings, new MentionCounts(), ids -> List.of());
        add(sourceEditions, targetEditions);
    }

    /**
     * Of editions that are added or asked for.
     *
     * @param counts of those that may be asked for
     * @param texts gives these by their ids
     */
    EditionProfiles(EditionReadings readings, MentionCounts counts, Function<Collection<Long>, List<Edition>> texts) {
        this.readings = readings;
        this.counts = counts;
        this.texts = texts;
        Reading between = readings.between();
        sources = new Profiles(readings.texts(), between.source(), counts.keys(), counts.sources());
        targets = new Profiles(Edition::texts, between.target(), counts.keys(), counts.targets());
        translated = new Profiles(Edition::translatedTexts, between.target(), counts.keys(), counts.translated());
    }

    /** Reads editions that are new, and counts what they mention. */
    void add(List<Edition> sourceEditions, List<Edition> targetEditions) {
        sources.add(sourceEditions);
        targets.add(targetEditions);
        translated.add(translatedAmong(sourceEditions));
    }

    /** Takes counted editions back. */
    void remove(List<Edition> sourceEditions, List<Edition> targetEditions) {
        sources.remove(sourceEditions);
        translated.remove(translatedAmong(sourceEditions));
        targets.remove(targetEditions);
    }

    /** Reads editions that have been counted, where they are not read yet. */
    void read(Collection<Long> sourceIds, Collection<Long> targetIds) {
        List<Edition> sourceEditions = texts.apply(sources.without(sourceIds));
        sources.addCounted(sourceEditions);
        translated.addCounted(translatedAmong(sourceEditions));
        targets.addCounted(texts.apply(targets.without(targetIds)));
    }

    private List<Edition> translatedAmong(List<Edition> editions) {
        return readings.areTranslationsApart()
                ? editions.stream().filter(Edition::isTranslated).toList()
                : List.of();
    }

    /** Those that have been read, ascending by id. */
    List<Profile> sources() {
        return sources.all();
    }

    /** Those that have been read, ascending by id. */
    List<Profile> targets() {
        return targets.all();
    }

    Profile source(long id) {
        if (sources.find(id) == null) {
            read(List.of(id), List.of());
        }
        return known(sources.find(id));
    }

    Profile target(long id) {
        if (targets.find(id) == null) {
            read(List.of(), List.of(id));
        }
        return known(targets.find(id));
    }

    private static Profile known(@Nullable Profile profile) {
        return Objects.requireNonNull(profile, "A candidate is of the given editions");
    }

    /** What is read of the source edition's translation beside it; null when there is none. */
    @Nullable
    Profile translated(Profile source) {
        return translated.find(source.edition().id());
    }

    /** @param all the target editions */
    Nearness nearness(List<? extends Keyed> all) {
        return new Nearness(all, counts.keys(), readings.between().basis() == Basis.SPELLING);
    }

    KeyIndex index(List<? extends Keyed> editions) {
        return new KeyIndex(editions, counts.keys().size());
    }

    /** What is kept of these source editions, ascending by id. */
    List<KeptEdition> keptSources(List<Edition> editions) {
        return kept(
                editions, this::source, source -> Objects.requireNonNullElse(translated(source), KeptEdition.NO_KEYS));
    }

    /** What is kept of these target editions, ascending by id. */
    List<KeptEdition> keptTargets(List<Edition> editions) {
        return kept(editions, this::target, target -> KeptEdition.NO_KEYS);
    }

    private static List<KeptEdition> kept(
            List<Edition> editions, LongFunction<Profile> profile, Function<Profile, Keyed> translated) {
        return editions.stream()
                .mapToLong(Edition::id)
                .sorted()
                .mapToObj(profile)
                .map(one -> new KeptEdition(EditionCard.of(one.edition()), one, translated.apply(one)))
                .toList();
    }

    MentionCounts counts() {
        return counts;
    }

    EditionComparison comparison(Profile source, Profile target) {
        return new EditionComparison(
                source, translated(source), target, readings.between().names());
    }

    /** Two source editions. */
    EditionComparison ofSources(Profile one, Profile other) {
        return new EditionComparison(one, null, other, readings.ofSources().names());
    }

    EditionComparison ofTargets(Profile one, Profile other) {
        return new EditionComparison(one, null, other, readings.ofTargets().names());
    }
}
