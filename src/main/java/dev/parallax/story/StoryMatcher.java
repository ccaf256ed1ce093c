package dev.parallax.story;

import dev.parallax.article.Article;
import dev.parallax.article.ArticleMetadata;
import dev.parallax.translation.BilingualLexicon;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Pairs the editions of each story.
 *
 * <p>What people said wins, then the editions' own links to each other, then what they share. Of the candidates that are
 * likelier than not the same story, those are chosen that together are the likeliest, each edition once; then an edition
 * that is left over joins a pair whose edition of its own language says much the same (another outlet's, or a revision).
 * Deterministic: the order of the editions makes no difference. Safe for use by several threads. Time and memory grow
 * with the number of editions, not of their pairs.
 */
public final class StoryMatcher {

    /** A pair is one that is likelier than not to tell the same story. */
    public static final double CUT_OFF = 0.5;

    /** Log-odds that editions which link to each other tell the same story. */
    private static final double LINKED = 7;

    /** From this cosine on, two editions of one language say much the same. */
    private static final double SAME_LANGUAGE = 0.5;

    private final EditionTerms terms;

    public StoryMatcher(BilingualLexicon lexicon) {
        terms = new EditionTerms(lexicon);
    }

    /**
     * Pairs editions in the source language with editions in the comparison language.
     *
     * @param known what people said of pairs of them; pairs of editions that are not given are passed over
     * @return the pairs, by source id, then target id; an edition that has no counterpart is in none
     */
    public List<StoryPair> match(List<Edition> sources, List<Edition> targets, List<KnownPair> known) {
        checkIds(sources);
        checkIds(targets);
        Map<String, Integer> keyNumbers = new HashMap<>();
        List<Profile> sourceProfiles = Profiles.of(sources, terms, keyNumbers);
        List<Profile> targetProfiles = Profiles.of(targets, terms, keyNumbers);
        List<Candidate> candidates =
                withLinks(new Candidates(sourceProfiles, targetProfiles).find(keyNumbers.size()), sources, targets);
        return new Pairing(byId(sourceProfiles), byId(targetProfiles), candidates, known).pairs();
    }

    /** One matching. */
    private static final class Pairing {

        private final Map<Long, Profile> sources;
        private final Map<Long, Profile> targets;
        private final List<Candidate> candidates;
        private final List<StoryPair> pairs = new ArrayList<>();
        private final Map<Long, List<Long>> targetsOf = new HashMap<>();
        private final Map<Long, List<Long>> sourcesOf = new HashMap<>();

        Pairing(
                Map<Long, Profile> sources,
                Map<Long, Profile> targets,
                List<Candidate> candidates,
                List<KnownPair> known) {
            this.sources = sources;
            this.targets = targets;
            Set<List<Long>> decided = new HashSet<>();
            for (KnownPair pair : known) {
                if (sources.containsKey(pair.source()) && targets.containsKey(pair.target())) {
                    boolean first = decided.add(List.of(pair.source(), pair.target()));
                    if (first && pair.same()) {
                        add(new StoryPair(pair.source(), pair.target(), 1, 1, List.of(pair.origin())));
                    }
                }
            }
            this.candidates = candidates.stream()
                    .filter(candidate -> !decided.contains(List.of(candidate.source(), candidate.target())))
                    .toList();
        }

        private void add(StoryPair pair) {
            pairs.add(pair);
            targetsOf.computeIfAbsent(pair.source(), id -> new ArrayList<>()).add(pair.target());
            sourcesOf.computeIfAbsent(pair.target(), id -> new ArrayList<>()).add(pair.source());
        }

        List<StoryPair> pairs() {
            Margins margins = new Margins(candidates, sources, targets);
            List<Candidate> likely = candidates.stream()
                    .filter(candidate -> candidate.probability() > CUT_OFF)
                    .toList();
            new Assignment(likely.stream()
                            .filter(candidate -> !targetsOf.containsKey(candidate.source())
                                    && !sourcesOf.containsKey(candidate.target()))
                            .toList())
                    .chosen()
                    .forEach(candidate -> add(margins.pair(candidate)));
            likely.stream()
                    .sorted(Comparator.comparingDouble((Candidate candidate) -> -candidate.logOdds())
                            .thenComparing(Candidate::source)
                            .thenComparing(Candidate::target))
                    .filter(this::joins)
                    .toList()
                    .forEach(candidate -> {
                        if (joins(candidate)) {
                            add(margins.pair(candidate));
                        }
                    });
            pairs.sort(Comparator.comparingLong(StoryPair::source).thenComparingLong(StoryPair::target));
            return pairs;
        }

        /** Whether one of the two is left over, and says much the same as the partner that the other one has. */
        private boolean joins(Candidate candidate) {
            List<Long> otherSources = sourcesOf.getOrDefault(candidate.target(), List.of());
            List<Long> otherTargets = targetsOf.getOrDefault(candidate.source(), List.of());
            if (otherTargets.isEmpty() == otherSources.isEmpty()) {
                return false;
            }
            return otherTargets.isEmpty()
                    ? alike(sources, candidate.source(), otherSources.get(0))
                    : alike(targets, candidate.target(), otherTargets.get(0));
        }

        private static boolean alike(Map<Long, Profile> profiles, long one, long other) {
            Profile first = profiles.get(one);
            Profile second = profiles.get(other);
            return first != null && second != null && first.overlap(second).cosine() >= SAME_LANGUAGE;
        }
    }

    /** How far each pair is ahead of the best other partner of either of its editions. */
    private static final class Margins {

        /** A runner-up below this is nobody's rival. */
        private static final double WORTH_NAMING = 0.01;

        private final Map<Long, Profile> sources;
        private final Map<Long, Profile> targets;
        private final Map<Long, List<Candidate>> bySource = new HashMap<>();
        private final Map<Long, List<Candidate>> byTarget = new HashMap<>();

        Margins(List<Candidate> candidates, Map<Long, Profile> sources, Map<Long, Profile> targets) {
            this.sources = sources;
            this.targets = targets;
            for (Candidate candidate : candidates) {
                bySource.computeIfAbsent(candidate.source(), id -> new ArrayList<>())
                        .add(candidate);
                byTarget.computeIfAbsent(candidate.target(), id -> new ArrayList<>())
                        .add(candidate);
            }
        }

        StoryPair pair(Candidate candidate) {
            Optional<Candidate> rival = Stream.of(
                            bySource.getOrDefault(candidate.source(), List.of()),
                            byTarget.getOrDefault(candidate.target(), List.of()))
                    .flatMap(List::stream)
                    .filter(other -> other != candidate)
                    .max(Comparator.comparingDouble(Candidate::probability));
            List<String> evidence = new ArrayList<>(candidate.evidence());
            rival.filter(other -> other.probability() >= WORTH_NAMING)
                    .ifPresent(other -> evidence.add(runnerUp(other, candidate)));
            double probability = candidate.probability();
            return new StoryPair(
                    candidate.source(),
                    candidate.target(),
                    probability,
                    probability - rival.map(Candidate::probability).orElse(0.0),
                    evidence);
        }

        private String runnerUp(Candidate rival, Candidate chosen) {
            Profile profile =
                    rival.source() == chosen.source() ? targets.get(rival.target()) : sources.get(rival.source());
            Article article = Objects.requireNonNull(profile, "A candidate is of the given editions")
                    .edition()
                    .article();
            return "runner-up, with %d%%: “%s” (%s:%s)"
                    .formatted(
                            Math.round(rival.probability() * 100),
                            article.heading(),
                            article.source(),
                            article.location());
        }
    }

    /** The candidates, with those put in or strengthened that link to each other by hreflang and canonical addresses. */
    private static List<Candidate> withLinks(List<Candidate> candidates, List<Edition> sources, List<Edition> targets) {
        Map<List<Long>, Candidate> byIds = new HashMap<>();
        candidates.forEach(candidate -> byIds.put(List.of(candidate.source(), candidate.target()), candidate));
        Map<URI, Edition> targetsByAddress = byAddress(targets);
        Map<URI, Edition> sourcesByAddress = byAddress(sources);
        for (Edition source : sources) {
            for (URI alternate : new TreeMap<>(source.article().metadata().alternates()).values()) {
                Edition target = targetsByAddress.get(alternate);
                if (target != null) {
                    link(source, target, alternate, byIds);
                }
            }
        }
        for (Edition target : targets) {
            for (URI alternate : new TreeMap<>(target.article().metadata().alternates()).values()) {
                Edition source = sourcesByAddress.get(alternate);
                if (source != null) {
                    link(source, target, alternate, byIds);
                }
            }
        }
        return byIds.values().stream()
                .sorted(Comparator.comparingLong(Candidate::source).thenComparing(Candidate::target))
                .toList();
    }

    private static void link(Edition source, Edition target, URI address, Map<List<Long>, Candidate> byIds) {
        List<String> evidence = new ArrayList<>(List.of("link to " + address));
        Candidate found = byIds.get(List.of(source.id(), target.id()));
        if (found != null) {
            evidence.addAll(found.evidence());
        }
        double logOdds = found == null ? LINKED : Math.max(LINKED, found.logOdds());
        byIds.put(List.of(source.id(), target.id()), new Candidate(source.id(), target.id(), logOdds, evidence));
    }

    private static Map<URI, Edition> byAddress(List<Edition> editions) {
        Map<URI, Edition> byAddress = new HashMap<>();
        editions.stream().sorted(Comparator.comparingLong(Edition::id)).forEach(edition -> {
            ArticleMetadata metadata = edition.article().metadata();
            if (metadata.canonical() != null) {
                byAddress.putIfAbsent(metadata.canonical(), edition);
            }
        });
        return byAddress;
    }

    private static Map<Long, Profile> byId(List<Profile> profiles) {
        Map<Long, Profile> byId = new HashMap<>();
        profiles.forEach(profile -> byId.put(profile.edition().id(), profile));
        return byId;
    }

    private static void checkIds(List<Edition> editions) {
        Set<Long> ids = new HashSet<>();
        for (Edition edition : editions) {
            if (!ids.add(edition.id())) {
                throw new IllegalArgumentException("Edition " + edition.id() + " is given twice");
            }
        }
    }
}
