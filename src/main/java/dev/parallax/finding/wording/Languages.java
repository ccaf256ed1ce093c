package dev.parallax.finding.wording;

import java.util.Locale;

/** Languages in messages. */
final class Languages {

    private Languages() {}

    /** The language's English name: <i>Russian</i> for {@code ru}. */
    static String name(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    }

    /** Whether numbers, names and grammar words of the language can be read here. */
    static boolean known(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return language.equals("ru") || language.equals("en");
    }
}
