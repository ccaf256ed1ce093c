package dev.parallax.story;

import dev.parallax.alignment.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Two editions that share something, and how likely they tell the same story.
 *
 * @param evidence what they share, heaviest first
 */
record Candidate(long source, long target, double probability, List<String> evidence) {

    /** Terms in more target editions than this don't make candidates. */
    private static final int COMMON = 100;

    /** For each source edition so many of the targets that share most with it are looked at closely. */
    private static final int SHORT_LIST = 20;

    private static final int EVIDENCE = 12;

    /** The candidates among the editions of two languages. */
    static List<Candidate> among(Profiles sources, Profiles targets) {
        Map<String, List<Integer>> index = new HashMap<>();
        for (int i = 0; i < targets.all().size(); i++) {
            for (Term term : targets.all().get(i).terms()) {
                for (String key : keys(term)) {
                    index.computeIfAbsent(key, value -> new ArrayList<>()).add(i);
                }
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Profile source : sources.all()) {
            double[] shared = new double[targets.all().size()];
            List<Integer> touched = new ArrayList<>();
            for (Term term : source.terms()) {
                for (String key : keys(term)) {
                    List<Integer> postings = index.getOrDefault(key, List.of());
                    if (postings.size() <= COMMON) {
                        for (int target : postings) {
                            if (shared[target] == 0) {
                                touched.add(target);
                            }
                            shared[target] += Math.log((1.0 + targets.all().size()) / postings.size()) + 0.1;
                        }
                    }
                }
            }
            touched.stream()
                    .sorted(Comparator.comparingDouble((Integer target) -> -shared[target])
                            .thenComparing(Comparator.naturalOrder()))
                    .limit(SHORT_LIST)
                    .map(target -> compare(source, sources, targets.all().get(target), targets))
                    .forEach(candidates::add);
        }
        return candidates;
    }

    private static List<String> keys(Term term) {
        List<String> keys = new ArrayList<>();
        term.keys().forEach(key -> keys.add(key.value()));
        if (!term.nameKey().isEmpty()) {
            keys.add("~" + term.nameKey());
        }
        return keys;
    }

    private static Candidate compare(Profile source, Profiles sources, Profile target, Profiles targets) {
        Map<String, List<Term>> byKey = new HashMap<>();
        for (Term term : target.terms()) {
            keys(term)
                    .forEach(key -> byKey.computeIfAbsent(key, value -> new ArrayList<>())
                            .add(term));
        }
        List<Shared> shared = new ArrayList<>();
        double sourceWeight = 0;
        for (Term term : source.terms()) {
            double rarity = sources.rarity(term);
            sourceWeight += rarity;
            Shared best = null;
            for (String key : keys(term)) {
                for (Term other : byKey.getOrDefault(key, List.of())) {
                    double strength = key.startsWith("~") ? EditionSimilarity.sameName(term.text(), other.text()) : 1;
                    double weight = strength * (rarity + targets.rarity(other)) / 2;
                    if (weight > 0 && (best == null || weight > best.weight)) {
                        best = new Shared(term.text(), other.text(), weight);
                    }
                }
            }
            if (best != null) {
                shared.add(best);
            }
        }
        double targetWeight =
                target.terms().stream().mapToDouble(targets::rarity).sum();
        double matched = shared.stream().mapToDouble(Shared::weight).sum();
        double share = matched / Math.min(sourceWeight, targetWeight);
        shared.sort(Comparator.comparingDouble((Shared one) -> -one.weight)
                .thenComparing(Shared::source)
                .thenComparing(Shared::target));
        return new Candidate(
                source.id(),
                target.id(),
                1 / (1 + Math.exp(-15 * (share - 0.18))),
                shared.stream().limit(EVIDENCE).map(Shared::toString).toList());
    }

    private record Shared(String source, String target, double weight) {
        @Override
        public String toString() {
            return source.equals(target) ? source : source + " ↔ " + target;
        }
    }
}
