package dev.parallax.finding.judge;

import dev.parallax.article.TextSpan;
import dev.parallax.finding.reading.FunctionWords;
import dev.parallax.finding.reading.Languages;
import dev.parallax.finding.reading.Word;
import dev.parallax.translation.BilingualLexicon;
import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.NameTransliteration;
import java.util.List;

/** What the lexicon and the sound of words tell of a candidate. Of a language that the lexicon does not have they tell nothing. */
final class WordFeatures {

    private static final FeatureLimits LIMITS = FeatureLimits.DEFAULTS;

    private final BilingualLexicon lexicon;

    WordFeatures(BilingualLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** How sure the likeliest translation of the best known of the words is; 0 when the lexicon knows none. */
    double known(List<Word> words, String language) {
        if (!Languages.known(language)) {
            return 0;
        }
        LanguagePair pair = new LanguagePair(language, language.equals("ru") ? "en" : "ru");
        return words.stream()
                .flatMap(word -> lexicon.translations(lemma(word, language), pair).stream()
                        .limit(1))
                .mapToDouble(BilingualLexicon.Translation::probability)
                .max()
                .orElse(0);
    }

    /** How rare the rarest of the words is: the logarithm of how often it stands among a million, and one more. */
    double rarity(List<Word> words, String language) {
        if (!Languages.known(language)) {
            return 0;
        }
        return words.stream()
                .mapToDouble(word -> Math.log1p(lexicon.perMillion(lemma(word, language), language)))
                .min()
                .orElse(0);
    }

    private String lemma(Word word, String language) {
        return lexicon.lemma(word.norm(), language);
    }

    /** The lemmas of the content words in the span, or of the next one behind it; of a long text none. */
    List<String> telling(String text, TextSpan span, String language) {
        List<Word> words = Word.of(text, span, language);
        if (words.size() > LIMITS.tellingWords() || !Languages.known(language)) {
            return List.of();
        }
        List<Word> content = words.stream()
                .filter(word -> FunctionWords.isContent(word, language))
                .toList();
        if (content.isEmpty()) {
            content = Word.of(text, new TextSpan(span.end(), text.length()), language).stream()
                    .filter(word -> FunctionWords.isContent(word, language))
                    .limit(1)
                    .toList();
        }
        return content.stream().map(word -> lemma(word, language)).toList();
    }

    /** What the lexicon and the sound say of two words that are said to differ. */
    void likeness(List<Word> own, String language, List<Word> other, String tag, Features features) {
        boolean comparable = !language.equals(tag) && Languages.known(language) && Languages.known(tag);
        if (!comparable || own.size() > LIMITS.comparedWords() || other.size() > LIMITS.comparedWords()) {
            return;
        }
        double translated = 0;
        double sounds = 0;
        LanguagePair pair = new LanguagePair(language, tag);
        List<String> there = lemmas(own, language);
        List<String> here = lemmas(other, tag);
        for (int i = 0; i < own.size(); i++) {
            for (int j = 0; j < other.size(); j++) {
                Word a = own.get(i);
                Word b = other.get(j);
                translated = Math.max(translated, probability(there.get(i), here.get(j), pair));
                if (a.isCapitalised() || b.isCapitalised()) {
                    boolean russian = language.equals("ru");
                    sounds = Math.max(
                            sounds,
                            NameTransliteration.match(russian ? a.text() : b.text(), russian ? b.text() : a.text()));
                }
            }
        }
        double strangers = translated > 0 ? 0 : Math.min(known(own, language), known(other, tag));
        features.put("translates", Math.sqrt(translated));
        features.put("strangers", strangers);
        features.put("sounds", strangers < LIMITS.wellKnown() ? sounds : 0);
    }

    private List<String> lemmas(List<Word> words, String language) {
        return words.stream().map(word -> lemma(word, language)).toList();
    }

    private double probability(String there, String here, LanguagePair pair) {
        return Math.max(
                probability(lexicon.translations(there, pair), here),
                probability(lexicon.translations(here, pair.reverse()), there));
    }

    private static double probability(List<BilingualLexicon.Translation> translations, String lemma) {
        double probability = 0;
        for (BilingualLexicon.Translation one : translations) {
            if (one.lemma().equals(lemma)) {
                probability = Math.max(probability, one.probability());
            }
        }
        return probability;
    }
}
