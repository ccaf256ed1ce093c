package dev.parallax.translation.lexical;

import dev.parallax.translation.Lemmatizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Lemmas of Russian and English words, from LanguageTool's dictionaries; other languages' words are their own. */
public final class DictionaryLemmatizer implements Lemmatizer {

    @Override
    public Set<String> lemmas(String word, String language) {
        String form = Tokenizer.key(word);
        Set<String> lemmas = new TreeSet<>(Set.of(form));
        String primary = Locale.forLanguageTag(language).getLanguage();
        if (primary.equals("ru") || primary.equals("en")) {
            lemmas.addAll(Morphology.of(primary).lemmas(form));
        }
        return lemmas;
    }
}
