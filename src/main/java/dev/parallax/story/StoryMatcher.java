package dev.parallax.story;

import dev.parallax.alignment.Basis;
import dev.parallax.translation.BilingualLexicon;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Pairs the editions of each story.
 *
 * <p>What people said wins, then the editions' own links to each other, then what they share and what speaks against them;
 * that their files have one name speaks for them.
 * Of the candidates that are likelier than not the same story, those are chosen that together are the likeliest, each
 * edition once; then an edition that is left over joins a pair, by the same evidence (another outlet's, or a revision).
 * Deterministic: the order of the editions makes no difference. Safe for use by several threads. Memory grows
 * with the number of editions, not of their pairs; so does time, but for adding up one number for each pair.
 */
public final class StoryMatcher {

    private final Reading.Choice readings;
    private final Map<Basis, PairModel> models = new EnumMap<>(Basis.class);

    public StoryMatcher(BilingualLexicon lexicon) {
        this(new Reading.Choice(lexicon), PairModel::load);
    }

    /** @param similarity whose look-ups in the lexicon are shared */
    public StoryMatcher(EditionSimilarity similarity) {
        this(similarity.readings(), PairModel::load);
    }

    StoryMatcher(Reading.Choice readings, Function<Basis, PairModel> learnt) {
        this.readings = readings;
        for (Basis basis : Basis.values()) {
            models.put(basis, learnt.apply(basis));
        }
    }

    /**
     * Pairs editions in other languages with editions in the comparison language, language by language: an edition in the
     * comparison language may have a counterpart in each.
     *
     * @param targets all in one language
     * @param known what people said of pairs of them; pairs of editions that are not given are passed over
     * @return the pairs, by source id, then target id; an edition that has no counterpart is in none
     */
    public List<StoryPair> match(List<Edition> sources, List<Edition> targets, List<KnownPair> known) {
        checkIds(sources);
        checkIds(targets);
        List<StoryPair> pairs = new ArrayList<>();
        Map<String, Set<Long>> taken = new HashMap<>();
        for (List<Edition> group : groups(sources)) {
            Set<Long> takenHere = taken.computeIfAbsent(group.get(0).languageTag(), tag -> new HashSet<>());
            List<Edition> left = targets.stream()
                    .filter(target -> !takenHere.contains(target.id()))
                    .toList();
            List<StoryPair> found =
                    GroupMatching.anew(group(group, left), group, left, known).pairs();
            found.forEach(pair -> takenHere.add(pair.target()));
            pairs.addAll(found);
        }
        pairs.sort(Comparator.comparingLong(StoryPair::source).thenComparingLong(StoryPair::target));
        return pairs;
    }

    /**
     * Pairs editions in one other language as {@link #match} does, and keeps what {@link #matchOn} goes on from. Nothing is kept
     * where some editions have to be read otherwise than others: where a language that no lexicon knows is translated in part.
     */
    public Matching matchAnew(List<Edition> sources, List<Edition> targets, List<KnownPair> known) {
        if (sources.isEmpty() || targets.isEmpty() || groups(sources).size() > 1) {
            return new Matching(match(sources, targets, known), Set.of(), null);
        }
        checkIds(sources);
        checkIds(targets);
        return GroupMatching.anew(group(sources, targets), sources, targets, known)
                .matching();
    }

    /**
     * Goes on from what an earlier matching found: reads the new editions and those that are near to them, and asks again for
     * the pairs whose odds, or whose rivals' odds, have changed by a percent. How rare each word is stays as it was when the
     * odds were found, which moves them by a hair; so from time to time all have to be matched {@linkplain #matchAnew anew}.
     *
     * @param known what people say by now
     * @throws IllegalArgumentException when a new edition cannot be read as the earlier ones were
     */
    public Matching matchOn(KeptMatching earlier, EditionChanges changes, List<KnownPair> known) {
        if (!changes.sources().stream().allMatch(edition -> takes(earlier, edition))) {
            throw new IllegalArgumentException(
                    "Editions in another language, or translated otherwise, are matched anew");
        }
        return GroupMatching.on(group(earlier.group()), earlier, changes, known).matching();
    }

    /** Whether a new source edition is read as those of the earlier matching were. */
    public boolean takes(KeptMatching earlier, Edition source) {
        EditionGroup group = earlier.group();
        return groupName(source).equals(groupName(group.source(), group.isTranslated()));
    }

    private GroupMatching.Means group(List<Edition> sources, List<Edition> targets) {
        return group(new EditionGroup(
                EditionGroup.language(sources),
                EditionGroup.language(targets),
                sources.stream().allMatch(Edition::isTranslated)));
    }

    private GroupMatching.Means group(EditionGroup group) {
        EditionReadings read = EditionReadings.of(readings, group.source(), group.target(), group.isTranslated());
        return new GroupMatching.Means(
                group, read, Objects.requireNonNull(models.get(read.between().basis())));
    }

    /**
     * Editions that are read alike: those in the lexicon's languages, and those in every other language, the translated ones
     * first.
     */
    private Collection<List<Edition>> groups(List<Edition> sources) {
        Map<String, List<Edition>> groups = new TreeMap<>();
        for (Edition edition : sources) {
            groups.computeIfAbsent(groupName(edition), name -> new ArrayList<>())
                    .add(edition);
        }
        return groups.values();
    }

    private String groupName(Edition edition) {
        return groupName(edition.languageTag(), edition.isTranslated());
    }

    private String groupName(String language, boolean isTranslated) {
        return readings.isInLexicon(language) ? "" : language + (isTranslated ? "" : " untranslated");
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
