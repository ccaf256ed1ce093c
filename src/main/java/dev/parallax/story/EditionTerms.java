package dev.parallax.story;

import dev.parallax.alignment.Term;
import dev.parallax.alignment.TermReader;
import dev.parallax.quantity.QuantityReader;
import dev.parallax.text.Letters;
import dev.parallax.text.Remembered;
import dev.parallax.translation.BilingualLexicon;
import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.NameTransliteration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads the figures, names and words by which editions are compared, in one language or in two. Cyrillic words are read as
 * Russian, Latin ones as English; a Russian word's keys are its own lemma and the English ones that may answer it.
 */
final class EditionTerms implements TermReader {

    private static final String RUSSIAN = "ru";
    private static final String ENGLISH = "en";
    private static final LanguagePair TO_ENGLISH = new LanguagePair(RUSSIAN, ENGLISH);

    /** Words of a usual segment: from a word's frequency to how likely any segment has it. */
    private static final double SEGMENT_WORDS = 20;

    /** Words a million, for those that the lexicon has never seen. */
    private static final double UNSEEN = 2;

    /** A term that more segments have than e to the power of minus this says nothing. */
    private static final double LEAST_RARITY = 0.7;

    private static final double LEAST_STRENGTH = 0.2;

    /** Words that are kept; bounds the memory. */
    private static final int REMEMBERED = 100_000;

    private final BilingualLexicon lexicon;
    private final Remembered<String, Word> words = new Remembered<>(REMEMBERED, this::look);
    private final Remembered<String, Lemma> russian = new Remembered<>(REMEMBERED, this::russian);
    private final Remembered<String, Lemma> english = new Remembered<>(REMEMBERED, this::english);

    EditionTerms(BilingualLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * What the lexicon says of a lemma.
     *
     * @param known whether it has a translation
     */
    private record Lemma(double rarity, List<Term.Key> keys, boolean known) {

        Lemma {
            keys = List.copyOf(keys);
        }
    }

    /**
     * A word as it is written, wherever it stands: the same terms for all its mentions.
     *
     * @param name where its capital tells that it is one
     * @param word elsewhere
     */
    private record Word(Lemma lemma, boolean hasCapital, Term name, Term word) {

        static Word of(String text, Lemma lemma, List<String> nameKeys) {
            return new Word(
                    lemma,
                    Character.isUpperCase(text.charAt(0)),
                    new Term(text, Term.Kind.NAME, lemma.rarity, lemma.keys, nameKeys),
                    new Term(
                            text,
                            lemma.known ? Term.Kind.WORD : Term.Kind.UNKNOWN,
                            lemma.rarity,
                            lemma.keys,
                            nameKeys));
        }
    }

    @Override
    public List<Term> read(String text) {
        return TermScan.read(
                text, QuantityReader.of(Letters.isMostlyCyrillic(text) ? RUSSIAN : ENGLISH), this::readWords);
    }

    private void readWords(String text, int from, int until, List<Term> terms) {
        WordFinder finder = new WordFinder(text, from, until);
        while (finder.find()) {
            Word word = words.of(finder.word());
            if (word.lemma.rarity >= LEAST_RARITY) {
                boolean name = word.hasCapital && !(word.lemma.known && isFirst(text, finder.start()));
                terms.add(name ? word.name : word.word);
            }
        }
    }

    private Word look(String form) {
        Lemma lemma = Letters.isCyrillic(form)
                ? russian.of(lexicon.lemma(form, RUSSIAN))
                : english.of(lexicon.lemma(form.replace(".", ""), ENGLISH));
        boolean spelt = form.length() > 2 && (Character.isUpperCase(form.charAt(0)) || !lemma.known);
        return Word.of(form, lemma, spelt ? nameKeys(form) : List.of());
    }

    /** Whether no letter or digit stands before it: the first word's capital says nothing. */
    private static boolean isFirst(String text, int start) {
        for (int i = 0; i < start; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> nameKeys(String word) {
        String key = NameTransliteration.indexKey(word);
        return key.isEmpty() ? List.of() : List.of(key);
    }

    private Lemma russian(String lemma) {
        double perMillion = lexicon.perMillion(lemma, RUSSIAN);
        Map<String, Double> strengths = new TreeMap<>();
        for (BilingualLexicon.Translation translation : lexicon.translations(lemma, TO_ENGLISH)) {
            double there = strength(translation.probability(), lexicon.perMillion(translation.lemma(), ENGLISH));
            double back = lexicon.translations(translation.lemma(), TO_ENGLISH.reverse()).stream()
                    .filter(other -> other.lemma().equals(lemma))
                    .mapToDouble(other -> strength(other.probability(), perMillion))
                    .findFirst()
                    .orElse(0);
            double strength = Math.max(there, back);
            if (strength >= LEAST_STRENGTH) {
                strengths.put(translation.lemma(), strength);
            }
        }
        List<Term.Key> keys = new ArrayList<>();
        keys.add(new Term.Key(lemma, 1));
        strengths.forEach((translation, strength) -> keys.add(new Term.Key(translation, strength)));
        return new Lemma(rarity(perMillion), keys, !strengths.isEmpty());
    }

    private Lemma english(String lemma) {
        return new Lemma(
                rarity(lexicon.perMillion(lemma, ENGLISH)),
                List.of(new Term.Key(lemma, 1)),
                !lexicon.translations(lemma, TO_ENGLISH.reverse()).isEmpty());
    }

    /** How unlikely it is that a segment has the word by chance, in nats. */
    private static double rarity(double perMillion) {
        return -Math.log(-Math.expm1(-SEGMENT_WORDS * Math.max(UNSEEN, perMillion) / 1e6));
    }

    /** Which part of a word's rarity is evidence when its translation is likely to this degree only. */
    private static double strength(double probability, double perMillion) {
        return Math.min(1, Math.max(0, 1 + Math.log(probability) / rarity(perMillion)));
    }
}
