package dev.parallax.translation.memory;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Languages as memories name them: {@code ru}, {@code RU-RU}, {@code ru_RU}, {@code rus}, {@code Russian}. */
final class Languages {

    private static final Map<String, String> BY_NAME = byName();

    private Languages() {}

    private static Map<String, String> byName() {
        Map<String, String> names = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            Locale language = Locale.forLanguageTag(code);
            names.put(language.getISO3Language(), code);
            names.putIfAbsent(language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
        }
        return names;
    }

    /** The language's code of two letters, or of three where it has no other; what is no language stays as it is. */
    static String primary(String name) {
        String language = name.strip().toLowerCase(Locale.ROOT).split("[-_ (]", 2)[0];
        return BY_NAME.getOrDefault(language, language);
    }
}
