package dev.parallax.finding.reading;

import dev.parallax.translation.BilingualLexicon;
import dev.parallax.translation.BilingualLexicon.Translation;
import dev.parallax.translation.LanguagePair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which words of two sides answer each other: by the lexicon, as names, as they stand; within one language as forms of a
 * word. A word could answer several; each is paired with one at most. Words are named by their index in their side.
 */
public final class WordLinks {

    /** How much a pair loses that lies at opposite ends of the two sides. */
    private static final double DISTANCE = 0.3;

    /** Longer sides are cut: time and memory are the product of the lengths. */
    private static final int LONGEST = 300;

    private final List<Occurrence> source;
    private final List<Occurrence> target;

    /** Of each word of one side with each of the other, the source's first unless {@code isMirror}. */
    private final double[][] strength;

    private final boolean isMirror;
    private final int[] ofSource;
    private final int[] ofTarget;
    private final boolean[] sourceAnswered;
    private final boolean[] targetAnswered;
    private @Nullable WordLinks mirrored;

    private WordLinks(List<Occurrence> source, List<Occurrence> target, double[][] strength) {
        this.source = source;
        this.target = target;
        this.strength = strength;
        isMirror = false;
        ofSource = new int[source.size()];
        ofTarget = new int[target.size()];
        sourceAnswered = new boolean[source.size()];
        targetAnswered = new boolean[target.size()];
        Arrays.fill(ofSource, -1);
        Arrays.fill(ofTarget, -1);
        pair();
    }

    private WordLinks(WordLinks other) {
        source = other.target;
        target = other.source;
        strength = other.strength;
        isMirror = !other.isMirror;
        ofSource = other.ofTarget;
        ofTarget = other.ofSource;
        sourceAnswered = other.targetAnswered;
        targetAnswered = other.sourceAnswered;
        mirrored = other;
    }

    /** The links between statements of two articles, or of an article and its translation. Neither side is empty. */
    public static WordLinks between(List<Statement> source, List<Statement> target, BilingualLexicon lexicon) {
        List<Occurrence> there = occurrences(source);
        List<Occurrence> here = occurrences(target);
        return new WordLinks(there, here, new Linker(there, here, lexicon).strengths());
    }

    /** The same links with the sides exchanged: a view. */
    public WordLinks mirrored() {
        WordLinks mirror = mirrored;
        if (mirror == null) {
            mirror = new WordLinks(this);
            mirrored = mirror;
        }
        return mirror;
    }

    /** The statements' words; a long text is cut. */
    public static List<Occurrence> occurrences(List<Statement> statements) {
        return statements.stream()
                .flatMap(statement -> statement.occurrences().stream())
                .limit(LONGEST)
                .toList();
    }

    /** Pairs words one to one, the strongest first; of equals, the ones that lie alike. */
    private void pair() {
        record Pair(int i, int j, double weight) {}
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < source.size(); i++) {
            for (int j = 0; j < target.size(); j++) {
                if (strength[i][j] > 0) {
                    double distance = Math.abs(sourceAt(i) - targetAt(j));
                    pairs.add(new Pair(i, j, strength[i][j] - DISTANCE * distance));
                    sourceAnswered[i] = true;
                    targetAnswered[j] = true;
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.weight())
                .thenComparingInt(Pair::i)
                .thenComparingInt(Pair::j));
        for (Pair pair : pairs) {
            if (ofSource[pair.i()] < 0 && ofTarget[pair.j()] < 0) {
                ofSource[pair.i()] = pair.j();
                ofTarget[pair.j()] = pair.i();
            }
        }
    }

    /** The source's words, in order. */
    public List<Occurrence> source() {
        return source;
    }

    /** The target's words, in order. */
    public List<Occurrence> target() {
        return target;
    }

    /** How surely source word {@code i} and target word {@code j} answer each other, 0 to 1. */
    public double strength(int i, int j) {
        return isMirror ? strength[j][i] : strength[i][j];
    }

    /** The target word that answers source word {@code i}; −1 when none does. */
    public int targetOf(int i) {
        return ofSource[i];
    }

    /** The source word that answers target word {@code j}; −1 when none does. */
    public int sourceOf(int j) {
        return ofTarget[j];
    }

    /** Where source word {@code i} stands in its side, 0 to 1. */
    public double sourceAt(int i) {
        return (i + 0.5) / source.size();
    }

    /** Where target word {@code j} stands in its side, 0 to 1. */
    public double targetAt(int j) {
        return (j + 0.5) / target.size();
    }

    /** Whether any target word could answer source word {@code i}. */
    public boolean sourceIsAnswered(int i) {
        return sourceAnswered[i];
    }

    /** Whether any source word could answer target word {@code j}. */
    public boolean targetIsAnswered(int j) {
        return targetAnswered[j];
    }

    /**
     * Whether a target word could answer source word {@code i}, or may be a synonym of one that could: a translation of the one
     * is a translation of a translation of the other. True as well for a word that the lexicon does not know.
     */
    public boolean sourceMayBeAnswered(int i) {
        if (sourceAnswered[i]) {
            return true;
        }
        Occurrence item = source.get(i);
        String own = item.statement().language();
        String other = target.get(0).statement().language();
        if (own.equals(other)) {
            return false;
        }
        BilingualLexicon lexicon = item.statement().lexicon();
        LanguagePair there = new LanguagePair(own, other);
        Set<String> synonyms = lexicon.translations(item.lemma(), there).stream()
                .flatMap(translation -> lexicon.translations(translation.lemma(), there.reverse()).stream())
                .map(Translation::lemma)
                .collect(Collectors.toSet());
        return synonyms.isEmpty()
                || IntStream.range(0, target.size())
                        .filter(this::isFree)
                        .mapToObj(j -> lexicon.translations(target.get(j).lemma(), there.reverse()))
                        .anyMatch(back -> back.stream().anyMatch(one -> synonyms.contains(one.lemma())));
    }

    /** The share of the source's content words that a target word could answer, 0 to 1; 0 when there are none. */
    public double coverage() {
        int[] content = IntStream.range(0, source.size())
                .filter(i -> source.get(i).isContent())
                .toArray();
        return Arrays.stream(content).filter(this::sourceIsAnswered).count() / (double) Math.max(1, content.length);
    }

    /** The content word that answers nothing and stands between the answers of source word {@code i}'s neighbours; −1 for none. */
    public int inPlaceOf(int i) {
        for (int j = 0; j < target.size(); j++) {
            if (isInPlaceOf(i, j)) {
                return j;
            }
        }
        return -1;
    }

    /** Whether target word {@code j} answers nothing and stands between the answers of source word {@code i}'s neighbours. */
    public boolean isInPlaceOf(int i, int j) {
        return isFree(j) && neighboursAnswer(i, j, -1) && neighboursAnswer(i, j, 1);
    }

    /** Whether target word {@code j} answers nothing and has a neighbour that answers one of source word {@code i}'s. */
    public boolean isBeside(int i, int j) {
        return isFree(j) && (neighboursAnswer(i, j, -1) || neighboursAnswer(i, j, 1));
    }

    private boolean isFree(int j) {
        return ofTarget[j] < 0
                && target.get(j).isContent()
                && !target.get(j).word().isFigure();
    }

    /** Whether the next content words in this direction answer each other. */
    private boolean neighboursAnswer(int i, int j, int step) {
        int there = neighbour(source, i, step);
        int here = neighbour(target, j, step);
        return there >= 0 && here >= 0 && ofSource[there] == here;
    }

    private static int neighbour(List<Occurrence> items, int at, int step) {
        int i = at + step;
        while (i >= 0 && i < items.size() && !items.get(i).isContent()) {
            i += step;
        }
        return i < items.size() ? i : -1;
    }

    /** Whether the words right before both, or right behind both, answer each other. */
    public boolean isBetweenEquals(int i, int j) {
        return (i > 0 && j > 0 && ofSource[i - 1] == j - 1)
                || (i + 1 < source.size() && ofSource[i + 1] == j + 1 && j + 1 < target.size());
    }

    /** Whether both words could answer each other. */
    public boolean linked(int i, int j) {
        return strength(i, j) > 0;
    }
}
