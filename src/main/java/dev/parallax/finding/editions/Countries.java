package dev.parallax.finding.editions;

import dev.parallax.translation.BilingualLexicon;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The names of countries in a language, as the Unicode locale data of the platform have them. */
final class Countries {

    private static final Map<String, Set<String>> LEMMAS = new ConcurrentHashMap<>();

    private Countries() {}

    /** Whether the lemma is a country's name of one word. */
    static boolean isCountry(String lemma, String language, BilingualLexicon lexicon) {
        return LEMMAS.computeIfAbsent(language, tag -> lemmas(tag, lexicon)).contains(lemma);
    }

    private static Set<String> lemmas(String language, BilingualLexicon lexicon) {
        Locale locale = Locale.forLanguageTag(language);
        Set<String> lemmas = new HashSet<>();
        for (String country : Locale.getISOCountries()) {
            String name = new Locale.Builder().setRegion(country).build().getDisplayCountry(locale);
            if (name.indexOf(' ') < 0) {
                lemmas.add(lexicon.lemma(name.toLowerCase(Locale.ROOT), language));
            }
        }
        return lemmas;
    }
}
