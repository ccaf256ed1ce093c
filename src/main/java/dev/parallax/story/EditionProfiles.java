package dev.parallax.story;

import dev.parallax.alignment.Basis;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The profiles of both sides' editions, and of the source editions' translations. */
final class EditionProfiles {

    private final EditionReadings readings;
    private final KeyNumbers keyNumbers = new KeyNumbers();
    private final List<Profile> sources;
    private final List<Profile> targets;
    private final Map<Long, Profile> sourceById = new HashMap<>();
    private final Map<Long, Profile> targetById = new HashMap<>();
    private final Map<Long, Profile> translatedById = new HashMap<>();

    /** @param readings of the languages of the two sides */
    EditionProfiles(List<Edition> sourceEditions, List<Edition> targetEditions, EditionReadings readings) {
        this.readings = readings;
        sources =
                Profiles.of(sourceEditions, readings.texts(), readings.between().source(), keyNumbers);
        targets = Profiles.of(targetEditions, Edition::texts, readings.between().target(), keyNumbers);
        List<Edition> translated = readings.areTranslationsApart()
                ? sourceEditions.stream().filter(Edition::isTranslated).toList()
                : List.of();
        sources.forEach(profile -> sourceById.put(profile.edition().id(), profile));
        targets.forEach(profile -> targetById.put(profile.edition().id(), profile));
        Profiles.of(translated, Edition::translatedTexts, readings.between().target(), keyNumbers)
                .forEach(profile -> translatedById.put(profile.edition().id(), profile));
    }

    /** Ascending by id. */
    List<Profile> sources() {
        return sources;
    }

    /** Ascending by id. */
    List<Profile> targets() {
        return targets;
    }

    boolean hasSource(long id) {
        return sourceById.containsKey(id);
    }

    boolean hasTarget(long id) {
        return targetById.containsKey(id);
    }

    Profile source(long id) {
        return known(sourceById.get(id));
    }

    Profile target(long id) {
        return known(targetById.get(id));
    }

    private static Profile known(@Nullable Profile profile) {
        return Objects.requireNonNull(profile, "A candidate is of the given editions");
    }

    /** What is read of the source edition's translation beside it; null when there is none. */
    @Nullable
    Profile translated(Profile source) {
        return translatedById.get(source.edition().id());
    }

    /** Whether words are compared by their spelling, as names are. */
    boolean areWordsSpelt() {
        return readings.between().basis() == Basis.SPELLING;
    }

    /** How many different keys there are. */
    int keys() {
        return keyNumbers.size();
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
