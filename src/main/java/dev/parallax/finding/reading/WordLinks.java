package dev.parallax.finding.reading;

import dev.parallax.article.TextSpan;
import dev.parallax.finding.Place;
import dev.parallax.translation.BilingualLexicon;
import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.NameTransliteration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Which words of statements answer each other: by the lexicon, as names, as they stand; in one language as forms of a word. */
public final class WordLinks {

    /** From here on a lexicon's translation, or two names' likeness, ties two words. */
    private static final double LINKED = 0.02;

    /** From here on two spellings are of one name. */
    public static final double SAME_NAME = 0.72;

    /** How surely two words in one script that are nearly the same are one. */
    private static final double AS_IT_STANDS = 0.9;

    /** How surely names with the same first letters are one. */
    private static final double DERIVED = 0.4;

    /** Words of one family have this many first letters in common. */
    private static final int FAMILY = 4;

    /** A content word answers a grammar word only from here on. */
    private static final double SURE = 0.3;

    /** How much a pair loses that lies at opposite ends of the two sides. */
    private static final double DISTANCE = 0.3;

    /** Longer sides are cut: time and memory are the product of the lengths. */
    private static final int LONGEST = 300;

    /**
     * A word with its lemma.
     *
     * @param lemma the lexicon's key
     */
    public record Item(Statement statement, Word word, String lemma) {

        public Place place() {
            return statement.place(word.span());
        }

        /** Neighbouring words, as far as they stand in the first one's paragraph. */
        public static Place place(List<Item> items) {
            Statement first = items.get(0).statement();
            int end = items.stream()
                    .filter(item -> item.statement().paragraph() == first.paragraph())
                    .mapToInt(item -> item.word().span().end())
                    .max()
                    .orElseThrow();
            return first.place(new TextSpan(items.get(0).word().span().start(), end));
        }

        public boolean isContent() {
            return FunctionWords.isContent(word, statement.language());
        }
    }

    private final List<Item> source;
    private final List<Item> target;
    private final double[][] strength;
    private final int[] ofSource;
    private final int[] ofTarget;

    public WordLinks(Counterparts bead, BilingualLexicon lexicon) {
        source = items(bead.source(), lexicon);
        target = items(bead.target(), lexicon);
        strength = new double[source.size()][target.size()];
        ofSource = new int[source.size()];
        ofTarget = new int[target.size()];
        Arrays.fill(ofSource, -1);
        Arrays.fill(ofTarget, -1);
        String from = bead.source().get(0).language();
        String to = bead.target().get(0).language();
        if (from.equals(to)) {
            fillWithin();
        } else {
            fill(new LanguagePair(from, to), lexicon);
        }
        pair();
    }

    private WordLinks(WordLinks other) {
        source = other.target;
        target = other.source;
        strength = new double[source.size()][target.size()];
        for (int i = 0; i < source.size(); i++) {
            for (int j = 0; j < target.size(); j++) {
                strength[i][j] = other.strength[j][i];
            }
        }
        ofSource = other.ofTarget;
        ofTarget = other.ofSource;
    }

    /** The same links with the sides exchanged. */
    public WordLinks mirrored() {
        return new WordLinks(this);
    }

    /** The statements' words with their lemmas; a long text is cut. */
    public static List<Item> items(List<Statement> statements, BilingualLexicon lexicon) {
        List<Item> items = new ArrayList<>();
        for (Statement statement : statements) {
            for (Word word : statement.words()) {
                if (items.size() < LONGEST) {
                    items.add(new Item(statement, word, lexicon.lemma(plain(word.norm()), statement.language())));
                }
            }
        }
        return items;
    }

    private void fill(LanguagePair pair, BilingualLexicon lexicon) {
        List<List<BilingualLexicon.Translation>> there = translations(source, pair, lexicon);
        List<List<BilingualLexicon.Translation>> back = translations(target, pair.reverse(), lexicon);
        for (int i = 0; i < source.size(); i++) {
            for (int j = 0; j < target.size(); j++) {
                double translated = Math.max(
                        probability(there.get(i), target.get(j).lemma()),
                        probability(back.get(j), source.get(i).lemma()));
                boolean alike = source.get(i).isContent() == target.get(j).isContent();
                double related = Math.max(
                        likeness(source.get(i), target.get(j)),
                        Math.max(
                                related(there.get(i), source.get(i), target.get(j)),
                                related(back.get(j), target.get(j), source.get(i))));
                strength[i][j] = Math.max(alike || translated >= SURE ? translated : 0, related);
            }
        }
    }

    /** Within one language a word answers itself and its own forms. */
    private void fillWithin() {
        for (int i = 0; i < source.size(); i++) {
            for (int j = 0; j < target.size(); j++) {
                Item a = source.get(i);
                Item b = target.get(j);
                boolean forms = a.isContent() && b.isContent() && Stems.alike(a.word(), b.word());
                boolean same =
                        a.word().norm().equals(b.word().norm()) || a.lemma().equals(b.lemma());
                strength[i][j] = same ? 1 : forms ? AS_IT_STANDS : likeness(a, b);
            }
        }
    }

    private static List<List<BilingualLexicon.Translation>> translations(
            List<Item> items, LanguagePair pair, BilingualLexicon lexicon) {
        return items.stream()
                .map(item -> lexicon.translations(item.lemma(), pair))
                .toList();
    }

    /** Whether a name's translation and the other name are of one family: «Сирия», <i>Syrian</i>. */
    private static double related(List<BilingualLexicon.Translation> translations, Item name, Item other) {
        return name.word().isCapitalised()
                        && other.word().isCapitalised()
                        && translations.stream()
                                .anyMatch(translation -> translation.probability() >= DERIVED
                                        && commonBeginning(
                                                        translation.lemma(),
                                                        other.word().norm())
                                                >= FAMILY)
                ? DERIVED
                : 0;
    }

    private static int commonBeginning(String one, String other) {
        int common = 0;
        while (common < Math.min(one.length(), other.length()) && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common;
    }

    private static double probability(List<BilingualLexicon.Translation> translations, String lemma) {
        for (BilingualLexicon.Translation translation : translations) {
            if (translation.lemma().equals(lemma)) {
                return translation.probability() < LINKED ? 0 : translation.probability();
            }
        }
        return 0;
    }

    /** How surely two words are one name in two scripts, or one word as it stands. */
    private static double likeness(Item a, Item b) {
        if (a.word().norm().equals(b.word().norm())) {
            return 1;
        }
        if (!a.word().isCapitalised() && !b.word().isCapitalised()) {
            return 0;
        }
        boolean firstCyrillic = Scripts.isCyrillic(a.word().norm());
        boolean secondCyrillic = Scripts.isCyrillic(b.word().norm());
        if (firstCyrillic == secondCyrillic) {
            boolean one = a.word().isCapitalised() && b.word().isCapitalised() && Stems.alike(a.word(), b.word());
            return one || sharePart(a.word(), b.word()) ? AS_IT_STANDS : 0;
        }
        return firstCyrillic
                ? nameLikeness(a.word().text(), b.word().text())
                : nameLikeness(b.word().text(), a.word().text());
    }

    /** How surely a Cyrillic and a Latin word are one name, or derived from one: «афганский», <i>Afghan-based</i>. */
    private static double nameLikeness(String cyrillic, String latin) {
        double best = 0;
        for (String one : parts(cyrillic)) {
            for (String other : parts(plain(latin))) {
                double match = Scripts.mayBeginAlike(one, other) ? NameTransliteration.match(one, other) : 0;
                best = Math.max(best, match >= SAME_NAME ? match : sameConsonants(one, other) ? DERIVED : 0);
            }
        }
        return best;
    }

    /** <i>Telegram</i>, «Telegram-канал». */
    private static boolean sharePart(Word a, Word b) {
        List<String> parts = parts(a.norm());
        return parts(b.norm()).stream().anyMatch(part -> part.length() > 2 && parts.contains(part));
    }

    private static List<String> parts(String name) {
        List<String> parts = new ArrayList<>(List.of(name));
        if (name.indexOf('-') > 0) {
            parts.addAll(List.of(name.split("-")));
            parts.removeIf(String::isEmpty);
        }
        return parts;
    }

    /** Consonants stay where vowels and endings change: «болгарам», <i>Bulgarians</i>. */
    private static boolean sameConsonants(String cyrillic, String latin) {
        String key = NameTransliteration.indexKey(cyrillic);
        return key.length() >= 2
                && key.equals(NameTransliteration.indexKey(latin))
                && NameTransliteration.toLatin(cyrillic).regionMatches(true, 0, latin, 0, 1);
    }

    /** Without the English genitive. */
    private static String plain(String word) {
        return word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
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

    public List<Item> source() {
        return source;
    }

    public List<Item> target() {
        return target;
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
        return Arrays.stream(strength[i]).anyMatch(value -> value > 0);
    }

    /** The share of the source's content words that a target word could answer; 0 when there are none. */
    public double coverage() {
        int[] content = IntStream.range(0, source.size())
                .filter(i -> source.get(i).isContent())
                .toArray();
        return Arrays.stream(content).filter(this::sourceIsAnswered).count() / (double) Math.max(1, content.length);
    }

    /** Whether any source word could answer target word {@code j}. */
    public boolean targetIsAnswered(int j) {
        return Arrays.stream(strength).anyMatch(row -> row[j] > 0);
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

    private static int neighbour(List<Item> items, int at, int step) {
        int i = at + step;
        while (i >= 0 && i < items.size() && !items.get(i).isContent()) {
            i += step;
        }
        return i < items.size() ? i : -1;
    }

    /** Whether the words right before both, or right behind both, answer each other. */
    public boolean isBetweenEquals(int i, int j) {
        return i > 0 && j > 0 && ofSource[i - 1] == j - 1
                || i + 1 < source.size() && ofSource[i + 1] == j + 1 && j + 1 < target.size();
    }

    /** Whether both words could answer each other. */
    public boolean linked(int i, int j) {
        return strength[i][j] > 0;
    }
}
