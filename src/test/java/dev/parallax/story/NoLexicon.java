package dev.parallax.story;

import dev.parallax.translation.BilingualLexicon;
import dev.parallax.translation.LanguagePair;
import java.util.List;
import java.util.Locale;

/** A lexicon that knows no word, so that names and figures must do. */
class NoLexicon implements BilingualLexicon {

    @Override
    public String lemma(String word, String language) {
        return word.toLowerCase(Locale.ROOT);
    }

    @Override
    public List<Translation> translations(String lemma, LanguagePair pair) {
        return List.of();
    }

    @Override
    public double perMillion(String lemma, String language) {
        return 0;
    }
}
