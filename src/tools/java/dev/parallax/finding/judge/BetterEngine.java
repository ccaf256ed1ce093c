package dev.parallax.finding.judge;

import dev.parallax.translation.BilingualLexicon;
import dev.parallax.translation.BilingualLexicon.Translation;
import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.lexical.EmbeddedLexicon;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Stands for an engine that translates better than the embedded one: a person's translation, in which words became others
 * that mean the same, so that a judge learns what a good witness is worth.
 */
final class BetterEngine {

    private static final Pattern WORD = Pattern.compile("\\b\\p{Ll}{4,}\\b");

    /** One word in this many becomes another. */
    private static final int ONE_IN = 4;

    private final BilingualLexicon lexicon = EmbeddedLexicon.load();

    /**
     * A text in which some words became others.
     *
     * @param seed the same for the same text
     */
    String vary(String text, String language, long seed) {
        Random random = new Random(seed);
        return WORD.matcher(text)
                .replaceAll(word -> random.nextInt(ONE_IN) == 0 ? other(word.group(), language, random) : word.group());
    }

    /** What the word becomes when it is translated and back; the word itself when nobody knows. */
    private String other(String word, String language, Random random) {
        LanguagePair there = new LanguagePair(language, language.equals("ru") ? "en" : "ru");
        String lemma = lexicon.lemma(word, language);
        List<Translation> translations = lexicon.translations(lemma, there);
        if (translations.isEmpty()) {
            return word;
        }
        List<Translation> back = lexicon.translations(translations.get(0).lemma(), there.reverse());
        String other = back.isEmpty()
                ? lemma
                : back.get(random.nextInt(Math.min(3, back.size()))).lemma();
        return other.equals(lemma) ? word : other;
    }
}
