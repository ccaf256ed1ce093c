package dev.parallax.training;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What CLDR calls the countries, and the cities that time zones are called by, in a language; names of one word. */
final class PlaceNames {

    private static final int SHORTEST = 4;

    /** A case ends in one or two other letters. */
    private static final int LONGEST_END = 2;

    private static final Map<String, PlaceNames> MADE = new HashMap<>();

    private final Set<String> names = new HashSet<>();

    private PlaceNames(String language) {
        ULocale locale = ULocale.forLanguageTag(language);
        LocaleDisplayNames countries = LocaleDisplayNames.getInstance(locale);
        for (String code : Locale.getISOCountries()) {
            names.add(countries.regionDisplayName(code));
        }
        TimeZoneNames zones = TimeZoneNames.getInstance(locale);
        for (String zone : TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
            String city = zones.getExemplarLocationName(zone);
            if (city != null) {
                names.add(city);
            }
        }
        names.removeIf(name -> name.length() < SHORTEST || !name.chars().allMatch(Character::isLetter));
    }

    /** @param language {@code en} or {@code ru} */
    static PlaceNames of(String language) {
        return MADE.computeIfAbsent(language, PlaceNames::new);
    }

    /** Whether the word is one of them, or in Russian a case of one. */
    boolean has(String word) {
        return names.contains(word)
                || (word.charAt(0) >= '\u0400'
                        && names.stream()
                                .anyMatch(name -> word.length() - common(name, word) <= LONGEST_END
                                        && name.length() - common(name, word) <= 1
                                        && common(name, word) >= SHORTEST));
    }

    private static int common(String one, String other) {
        int common = 0;
        while (common < Math.min(one.length(), other.length()) && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common;
    }
}
