package dev.parallax.finding.reading;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import dev.parallax.text.Letters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What CLDR calls the countries in a language, where that is one word. */
final class Countries {

    private static final Map<String, Countries> MADE = new ConcurrentHashMap<>();

    /** With how many of its letters a country's name, its cases, its adjective and its people begin. */
    private static final int BEGINNING = 4;

    /** The adjective's end: «китайського». */
    private static final int LONGEST_END = 7;

    private final Map<String, String> codes = new HashMap<>();

    private Countries(String language) {
        LocaleDisplayNames names = LocaleDisplayNames.getInstance(ULocale.forLanguageTag(language));
        for (String code : Locale.getISOCountries()) {
            String name = Letters.fold(names.regionDisplayName(code));
            if (name.chars().allMatch(Character::isLetter) && name.length() >= BEGINNING) {
                codes.put(name, code);
            }
        }
    }

    /** @param language BCP 47 tag */
    static Countries of(String language) {
        return MADE.computeIfAbsent(language, Countries::new);
    }

    /** Whether both words may be made from one country's name in their languages. */
    boolean shareWith(Countries other, Word one, Word another) {
        Set<String> here = codes(one);
        here.retainAll(here.isEmpty() ? Set.of() : other.codes(another));
        return !here.isEmpty();
    }

    private Set<String> codes(Word word) {
        Set<String> found = new HashSet<>();
        String text = word.norm();
        codes.forEach((name, code) -> {
            int common = 0;
            while (common < Math.min(name.length(), text.length()) && name.charAt(common) == text.charAt(common)) {
                common++;
            }
            if (common >= BEGINNING && name.length() - common <= 2 && text.length() - common <= LONGEST_END) {
                found.add(code);
            }
        });
        return found;
    }
}
