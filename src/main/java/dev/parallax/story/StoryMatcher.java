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

    /** Log-odds that editions which link to each other tell the same story. */
    private static final double LINKED = 7;

    /** How much it adds that their files have one name. */
    private static final double NAMED = 4;

    private final Reading.Choice readings;
    private final Map<Basis, PairModel> models = new EnumMap<>(Basis.class);

    public StoryMatcher(BilingualLexicon lexicon) {
        this(new Reading.Choice(lexicon), PairModel::load);
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
            List<StoryPair> found = matchGroup(group, left, known);
            found.forEach(pair -> takenHere.add(pair.target()));
            pairs.addAll(found);
        }
        pairs.sort(Comparator.comparingLong(StoryPair::source).thenComparingLong(StoryPair::target));
        return pairs;
    }

    /**
     * Editions that are read alike: those in the lexicon's languages, and those in every other language, the translated ones
     * first.
     */
    private Collection<List<Edition>> groups(List<Edition> sources) {
        Map<String, List<Edition>> groups = new TreeMap<>();
        for (Edition edition : sources) {
            String language = edition.languageTag();
            String group =
                    readings.isInLexicon(language) ? "" : language + (edition.isTranslated() ? "" : " untranslated");
            groups.computeIfAbsent(group, name -> new ArrayList<>()).add(edition);
        }
        return groups.values();
    }

    private List<StoryPair> matchGroup(List<Edition> sources, List<Edition> targets, List<KnownPair> known) {
        EditionReadings read = EditionReadings.of(readings, sources, targets);
        PairModel model = Objects.requireNonNull(models.get(read.between().basis()));
        EditionProfiles profiles = new EditionProfiles(sources, targets, read);
        EditionLinks links = new EditionLinks(sources, targets);
        List<Candidates.Compared> compared = new Candidates(profiles).compare();
        LeftOver leftOver = new LeftOver(profiles, model, new Neighbours(compared));
        List<Candidate> candidates = candidates(compared, model, links, new FileNames(sources, targets));
        return new Pairing(profiles, model, candidates, links, leftOver, known).pairs();
    }

    /** The candidates, with those put in or strengthened that link to each other, the likeliest first. */
    private static List<Candidate> candidates(
            List<Candidates.Compared> compared, PairModel model, EditionLinks links, FileNames names) {
        List<Candidate> candidates = new ArrayList<>();
        Set<List<Long>> ids = new HashSet<>();
        for (Candidates.Compared pair : compared) {
            double logOdds = model.logOdds(pair.features());
            logOdds += names.areOne(pair.source(), pair.target()) ? NAMED : 0;
            boolean linked = links.between(pair.source(), pair.target()) != null;
            candidates.add(
                    new Candidate(pair.source(), pair.target(), linked ? Math.max(LINKED, logOdds) : logOdds, pair));
            ids.add(List.of(pair.source(), pair.target()));
        }
        for (List<Long> pair : links.all()) {
            if (!ids.contains(pair)) {
                candidates.add(new Candidate(pair.get(0), pair.get(1), LINKED, null));
            }
        }
        candidates.sort(Candidate.LIKELIEST_FIRST);
        return candidates;
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
