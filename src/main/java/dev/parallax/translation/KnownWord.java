package dev.parallax.translation;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;

/** A word that every engine translates: an engine that fails on it fails on everything. */
public final class KnownWord {

    private static final String ENGLISH = "Yes";

    private KnownWord() {}

    /** In the language that is translated from: Monday as CLDR has it; English where CLDR does not have the language. */
    public static String of(LanguagePair pair) {
        Locale source = Locale.forLanguageTag(pair.source());
        return switch (source.getLanguage()) {
            case "en" -> ENGLISH;
            case "ru" -> "Да";
            default -> monday(source).equals(monday(Locale.ROOT)) ? ENGLISH : monday(source);
        };
    }

    private static String monday(Locale locale) {
        return DayOfWeek.MONDAY.getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }
}
