package dev.parallax.finding.wording;

import dev.parallax.article.TextSpan;
import dev.parallax.finding.Place;
import dev.parallax.translation.BilingualLexicon;
import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.NameTransliteration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Which words of statements in two languages answer each other: by the lexicon, as names, as they stand. */
final class WordLinks {

    /** From here on a lexicon's translation, or two names' likeness, ties two words. */
    private static final double LINKED = 0.02;

    private static final double SAME_NAME = 0.72;

    /** How surely names with the same first letters are one. */
    private static final double DERIVED = 0.4;

    /** How much a pair loses that lies at opposite ends of the two sides. */
    private static final double DISTANCE = 0.3;

    /** Longer sides are cut: time and memory are the product of the lengths. */
    private static final int LONGEST = 300;

    /**
     * A word with its lemma.
     *
     * @param lemma the lexicon's key
     */
    record Item(Statement statement, Word word, String lemma) {

        Place place() {
            return statement.place(word.span());
        }

        /** Neighbouring words, as far as they stand in the first one's paragraph. */
        static Place place(List<Item> items) {
            Statement first = items.get(0).statement();
            int end = items.stream()
                    .filter(item -> item.statement().paragraph() == first.paragraph())
                    .mapToInt(item -> item.word().span().end())
                    .max()
                    .orElseThrow();
            return first.place(new TextSpan(items.get(0).word().span().start(), end));
        }

        boolean isContent() {
            return FunctionWords.isContent(word, statement.language());
        }
    }

    private final List<Item> source;
    private final List<Item> target;
    private final double[][] strength;
    private final int[] ofSource;
    private final int[] ofTarget;

    WordLinks(Counterparts bead, BilingualLexicon lexicon) {
        source = items(bead.source(), lexicon);
        target = items(bead.target(), lexicon);
        strength = new double[source.size()][target.size()];
        ofSource = new int[source.size()];
        ofTarget = new int[target.size()];
        Arrays.fill(ofSource, -1);
        Arrays.fill(ofTarget, -1);
        String from = bead.source().get(0).language();
        String to = bead.target().get(0).language();
        if (!from.equals(to)) {
            fill(new LanguagePair(from, to), lexicon);
            pair();
        }
    }

    /** The statements' words with their lemmas; a long text is cut. */
    static List<Item> items(List<Statement> statements, BilingualLexicon lexicon) {
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
        for (int i = 0; i < source.size(); i++) {
            List<BilingualLexicon.Translation> there =
                    lexicon.translations(source.get(i).lemma(), pair);
            for (int j = 0; j < target.size(); j++) {
                strength[i][j] =
                        Math.max(probability(there, target.get(j).lemma()), likeness(source.get(i), target.get(j)));
            }
        }
        for (int j = 0; j < target.size(); j++) {
            List<BilingualLexicon.Translation> back =
                    lexicon.translations(target.get(j).lemma(), pair.reverse());
            for (int i = 0; i < source.size(); i++) {
                strength[i][j] =
                        Math.max(strength[i][j], probability(back, source.get(i).lemma()));
            }
        }
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
            return a.word().isCapitalised() && b.word().isCapitalised() && Stems.alike(a.word(), b.word()) ? 0.9 : 0;
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
                double match = NameTransliteration.match(one, other);
                best = Math.max(best, match >= SAME_NAME ? match : sameBeginning(one, other) ? DERIVED : 0);
            }
        }
        return best;
    }

    private static List<String> parts(String name) {
        List<String> parts = new ArrayList<>(List.of(name));
        if (name.indexOf('-') > 0) {
            parts.addAll(List.of(name.split("-")));
            parts.removeIf(String::isEmpty);
        }
        return parts;
    }

    private static boolean sameBeginning(String cyrillic, String latin) {
        String spelt = NameTransliteration.toLatin(cyrillic).toLowerCase(Locale.ROOT);
        String other = latin.toLowerCase(Locale.ROOT);
        int length = Math.min(4, Math.min(spelt.length(), other.length()));
        return length >= 3 && spelt.regionMatches(0, other, 0, length);
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
                    double distance = Math.abs((i + 0.5) / source.size() - (j + 0.5) / target.size());
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

    List<Item> source() {
        return source;
    }

    List<Item> target() {
        return target;
    }

    /** The target word that answers source word {@code i}; −1 when none does. */
    int targetOf(int i) {
        return ofSource[i];
    }

    /** The source word that answers target word {@code j}; −1 when none does. */
    int sourceOf(int j) {
        return ofTarget[j];
    }

    /** Whether any target word could answer source word {@code i}. */
    boolean sourceIsAnswered(int i) {
        return Arrays.stream(strength[i]).anyMatch(value -> value > 0);
    }

    /** Whether any source word could answer target word {@code j}. */
    boolean targetIsAnswered(int j) {
        return Arrays.stream(strength).anyMatch(row -> row[j] > 0);
    }

    /** Whether both words could answer each other. */
    boolean linked(int i, int j) {
        return strength[i][j] > 0;
    }
}
