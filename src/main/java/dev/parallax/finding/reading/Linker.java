package dev.parallax.finding.reading;

import dev.parallax.text.Letters;
import dev.parallax.translation.BilingualLexicon;
import dev.parallax.translation.BilingualLexicon.Translation;
import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.NameTransliteration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Works out how surely each word of one side answers each of the other. */
final class Linker {

    private static final LinkLimits LIMITS = LinkLimits.DEFAULTS;

    private final List<Occurrence> source;
    private final List<Occurrence> target;
    private final BilingualLexicon lexicon;
    private final double[][] strength;

    Linker(List<Occurrence> source, List<Occurrence> target, BilingualLexicon lexicon) {
        this.source = source;
        this.target = target;
        this.lexicon = lexicon;
        this.strength = new double[source.size()][target.size()];
    }

    /** By source word, then by target word, 0 to 1. */
    double[][] strengths() {
        if (source.isEmpty() || target.isEmpty()) {
            return strength;
        }
        String from = source.get(0).statement().language();
        String to = target.get(0).statement().language();
        if (from.equals(to)) {
            fillWithin();
        } else if (!Languages.known(from) || !Languages.known(to)) {
            fillWithNames();
        } else {
            fill(new LanguagePair(from, to));
        }
        return strength;
    }

    private void fill(LanguagePair pair) {
        List<List<Translation>> there = translations(source, pair);
        List<List<Translation>> back = translations(target, pair.reverse());
        Map<String, List<Integer>> targets = indices(target, Occurrence::lemma);
        Map<String, List<Integer>> sources = indices(source, Occurrence::lemma);
        for (int i = 0; i < source.size(); i++) {
            for (Translation translation : there.get(i)) {
                for (int j : targets.getOrDefault(translation.lemma(), List.of())) {
                    translated(i, j, translation.probability());
                }
            }
        }
        for (int j = 0; j < target.size(); j++) {
            for (Translation translation : back.get(j)) {
                for (int i : sources.getOrDefault(translation.lemma(), List.of())) {
                    translated(i, j, translation.probability());
                }
            }
        }
        sameWords();
        int[] all = IntStream.range(0, target.size()).toArray();
        int[] names = Arrays.stream(all)
                .filter(j -> target.get(j).word().isCapitalised())
                .toArray();
        for (int i = 0; i < source.size(); i++) {
            for (int j : source.get(i).word().isCapitalised() ? all : names) {
                asNames(i, j, there.get(i), back.get(j));
            }
        }
    }

    /** Of what is no name, what is written alike in both languages answers each other. */
    private void sameWords() {
        Map<String, List<Integer>> targets = indices(target, item -> item.word().norm());
        for (int i = 0; i < source.size(); i++) {
            Word word = source.get(i).word();
            for (int j : word.isCapitalised() ? List.<Integer>of() : targets.getOrDefault(word.norm(), List.of())) {
                if (!target.get(j).word().isCapitalised()) {
                    strength[i][j] = 1;
                }
            }
        }
    }

    /** Two words of which one at least may be a name, with the translations of each. */
    private void asNames(int i, int j, List<Translation> there, List<Translation> back) {
        Occurrence a = source.get(i);
        Occurrence b = target.get(j);
        if (isKnown(a, there) && isKnown(b, back) && !isFamily(a, b, there, back) && !soundsAsWell(a, b, there, back)) {
            return;
        }
        double related = Math.max(related(there, a, b), related(back, b, a));
        strength[i][j] = Math.max(strength[i][j], Math.max(likeness(a, b), related));
    }

    /** Where no lexicon knows the languages, names answer each other, and what is written alike. */
    private void fillWithNames() {
        NameSpellings names = new NameSpellings();
        for (int i = 0; i < source.size(); i++) {
            for (int j = 0; j < target.size(); j++) {
                boolean same =
                        source.get(i).word().norm().equals(target.get(j).word().norm());
                strength[i][j] = same ? 1 : names.likeness(source.get(i), target.get(j));
            }
        }
    }

    private void translated(int i, int j, double probability) {
        boolean alike = source.get(i).isContent() == target.get(j).isContent();
        if (probability >= (alike ? LIMITS.linked() : LIMITS.sure())) {
            strength[i][j] = Math.max(strength[i][j], probability);
        }
    }

    private static Map<String, List<Integer>> indices(List<Occurrence> items, Function<Occurrence, String> what) {
        Map<String, List<Integer>> indices = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            indices.computeIfAbsent(what.apply(items.get(i)), key -> new ArrayList<>())
                    .add(i);
        }
        return indices;
    }

    /** Whether the word is a name of which the lexicon knows what answers it. */
    private static boolean isKnown(Occurrence name, List<Translation> translations) {
        return name.word().isCapitalised()
                && !translations.isEmpty()
                && translations.get(0).probability() >= LIMITS.known();
    }

    /**
     * Whether one of two known names is an adjective or an inhabitant, and so may be made from the other: «сирийский» and
     * <i>Syria</i>. Two countries that sound alike are not one: «Нигер», <i>Nigeria</i>.
     */
    private static boolean isFamily(Occurrence a, Occurrence b, List<Translation> ofA, List<Translation> ofB) {
        boolean isRussian = Letters.isCyrillic(a.lemma());
        String one = isRussian ? a.lemma() : ofA.get(0).lemma();
        String other = isRussian ? ofB.get(0).lemma() : b.lemma();
        return one.equals(other) || NameEndings.isDerived(one) || NameEndings.isDerived(other);
    }

    /**
     * Whether two known names sound alike, and no less than what the lexicon has for each. It was counted in texts, and a rare
     * name may have come to stand for a word beside another: «Корт», <i>grandmother</i>.
     */
    private static boolean soundsAsWell(Occurrence a, Occurrence b, List<Translation> ofA, List<Translation> ofB) {
        String one = a.word().text();
        String other = b.word().textWithoutGenitive();
        double sounds = sounds(one, other);
        return sounds >= NameLikeness.SAME_NAME
                && sounds >= sounds(one, ofA.get(0).lemma())
                && sounds >= sounds(ofB.get(0).lemma(), other);
    }

    private static double sounds(String one, String other) {
        String cyrillic = Letters.isCyrillic(one) ? one : other;
        String latin = Letters.isCyrillic(one) ? other : one;
        return Scripts.mayBeginAlike(cyrillic, latin) ? NameTransliteration.match(cyrillic, latin) : 0;
    }

    /** Within one language a word answers itself and its own forms. */
    private void fillWithin() {
        for (int i = 0; i < source.size(); i++) {
            for (int j = 0; j < target.size(); j++) {
                Occurrence a = source.get(i);
                Occurrence b = target.get(j);
                boolean same =
                        a.word().norm().equals(b.word().norm()) || a.lemma().equals(b.lemma());
                boolean forms = !same && a.isContent() && b.isContent() && areForms(a, b);
                strength[i][j] = same ? 1 : forms ? LIMITS.asItStands() : likeness(a, b);
            }
        }
    }

    private List<List<Translation>> translations(List<Occurrence> items, LanguagePair pair) {
        return items.stream()
                .map(item -> lexicon.translations(item.lemma(), pair))
                .toList();
    }

    /** Whether a name's translation and the other name are of one family: «Сирия», <i>Syrian</i>. */
    private static double related(List<Translation> translations, Occurrence name, Occurrence other) {
        return name.word().isCapitalised()
                        && other.word().isCapitalised()
                        && translations.stream()
                                .anyMatch(translation -> translation.probability() >= LIMITS.derived()
                                        && commonBeginning(
                                                        translation.lemma(),
                                                        other.word().norm())
                                                >= LIMITS.family())
                ? LIMITS.derived()
                : 0;
    }

    private static int commonBeginning(String one, String other) {
        int common = 0;
        while (common < Math.min(one.length(), other.length()) && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common;
    }

    /** Whether two words of one language are forms of one. Of names only what is made from a name is: Niger is not Nigeria. */
    private static boolean areForms(Occurrence a, Occurrence b) {
        Word one = a.word();
        Word other = b.word();
        if (!one.isCapitalised() || !other.isCapitalised()) {
            return Stems.alike(one, other);
        }
        return one.stem().equals(other.stem()) || NameEndings.shareBase(one.withoutGenitive(), other.withoutGenitive());
    }

    /** How surely two words are one name in two scripts, or one word as it stands. */
    private static double likeness(Occurrence a, Occurrence b) {
        Word one = a.word();
        Word other = b.word();
        if (one.norm().equals(other.norm())) {
            return 1;
        }
        if (!one.isCapitalised() && !other.isCapitalised()) {
            return 0;
        }
        boolean firstCyrillic = Letters.isCyrillic(one.norm());
        if (firstCyrillic == Letters.isCyrillic(other.norm())) {
            boolean forms = one.isCapitalised() && other.isCapitalised() && areForms(a, b);
            return forms || NameLikeness.sharePart(one, other) ? LIMITS.asItStands() : 0;
        }
        return firstCyrillic ? NameLikeness.of(one, other) : NameLikeness.of(other, one);
    }
}
