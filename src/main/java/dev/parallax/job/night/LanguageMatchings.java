package dev.parallax.job.night;

import dev.parallax.job.night.KeptMatchings.Night;
import dev.parallax.store.ComparisonStore;
import dev.parallax.story.Edition;
import dev.parallax.story.EditionChanges;
import dev.parallax.story.EditionPair;
import dev.parallax.story.KeptMatching;
import dev.parallax.story.KnownPair;
import dev.parallax.story.Matching;
import dev.parallax.story.StoryMatcher;
import dev.parallax.story.StoryPair;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Matches each language by itself, since a story may have an edition in every one: all editions, or what has changed. */
final class LanguageMatchings {

    /** When more editions are new, or gone, nearly all are near to one of them: then it takes no longer to read them all. */
    private static final double MOST_CHANGED = 0.04;

    /** When more have come since all were read, words may have become rarer or less rare by more than a hair. */
    private static final double MOST_ADDED = 0.1;

    private static final Logger log = LoggerFactory.getLogger(LanguageMatchings.class);

    private final ComparisonStore store;
    private final Editions editions;
    private final String comparisonLanguage;
    private final StoryMatcher matcher;

    LanguageMatchings(ComparisonStore store, Editions editions, String comparisonLanguage, StoryMatcher matcher) {
        this.store = store;
        this.editions = editions;
        this.comparisonLanguage = comparisonLanguage;
        this.matcher = matcher;
    }

    /**
     * What was found in all languages.
     *
     * @param standing pairs that are stored, and stay
     * @param kept of no language where the next matching has to begin anew
     */
    record Found(List<StoryPair> pairs, Set<EditionPair> standing, Night kept) {

        static Found of(long run, Map<String, Matching> matchings) {
            List<StoryPair> pairs = new ArrayList<>();
            Set<EditionPair> standing = new HashSet<>();
            Map<String, KeptMatching> kept = new TreeMap<>();
            matchings.forEach((language, matching) -> {
                pairs.addAll(matching.pairs());
                standing.addAll(matching.standing());
                if (matching.kept() != null) {
                    kept.put(language, matching.kept());
                }
            });
            return new Found(pairs, standing, new Night(run, kept.size() < matchings.size() ? Map.of() : kept));
        }
    }

    Found anew(long run, List<Long> ids, List<KnownPair> known) {
        Sides sides = sides(ids);
        Map<String, Matching> matchings = new TreeMap<>();
        sides.sources.forEach(
                (language, sources) -> matchings.put(language, matcher.matchAnew(sources, sides.targets, known)));
        return Found.of(run, matchings);
    }

    /** Goes on from a night; empty when all has to be matched anew. */
    Optional<Found> on(long run, Night before, List<Long> ids, List<KnownPair> known) {
        Set<Long> there = Set.copyOf(ids);
        Map<String, KeptMatching> kept = before.byLanguage();
        Set<Long> earlier = kept.values().stream()
                .flatMap(matching -> matching.editions().stream())
                .collect(Collectors.toSet());
        List<Long> fresh = ids.stream().filter(id -> !earlier.contains(id)).toList();
        Set<Long> gone = earlier.stream().filter(id -> !there.contains(id)).collect(Collectors.toSet());
        int changed = Math.max(fresh.size(), gone.size());
        int added = fresh.size()
                + kept.values().stream().mapToInt(KeptMatching::added).max().orElse(0);
        if (changed > MOST_CHANGED * ids.size()
                || added > MOST_ADDED * ids.size()
                || store.stories().isTranslatedSince(before.run(), run)
                || !store.stories().pairsAmong(there).equals(pairs(kept.values(), there))) {
            return Optional.empty();
        }
        Sides sides = sides(fresh);
        if (!areTaken(sides.sources, kept)) {
            return Optional.empty();
        }
        log.info(
                "Of {} articles, {} are new and {} gone since the last matching",
                ids.size(),
                fresh.size(),
                gone.size());
        Map<String, Matching> matchings = new TreeMap<>();
        kept.forEach((language, matching) -> matchings.put(
                language,
                matcher.matchOn(
                        matching,
                        new EditionChanges(
                                sides.sources.getOrDefault(language, List.of()), sides.targets, gone, editions::find),
                        known)));
        return Optional.of(Found.of(run, matchings));
    }

    private static Set<EditionPair> pairs(Collection<KeptMatching> kept, Set<Long> there) {
        return kept.stream()
                .flatMap(matching -> matching.pairs().stream())
                .filter(pair -> there.contains(pair.source()) && there.contains(pair.target()))
                .collect(Collectors.toSet());
    }

    private boolean areTaken(Map<String, List<Edition>> sources, Map<String, KeptMatching> kept) {
        return sources.entrySet().stream().allMatch(language -> {
            KeptMatching matching = kept.get(language.getKey());
            return matching != null
                    && language.getValue().stream().allMatch(edition -> matcher.takes(matching, edition));
        });
    }

    /** @param sources by language */
    private record Sides(Map<String, List<Edition>> sources, List<Edition> targets) {}

    private Sides sides(List<Long> ids) {
        Sides sides = new Sides(new TreeMap<>(), new ArrayList<>());
        for (Edition edition : editions.find(ids)) {
            String language = edition.languageTag();
            (language.equals(comparisonLanguage)
                            ? sides.targets
                            : sides.sources.computeIfAbsent(language, key -> new ArrayList<>()))
                    .add(edition);
        }
        return sides;
    }
}
