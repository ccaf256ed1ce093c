package dev.parallax.finding.reading;

import java.util.Locale;

/** Languages in messages. */
public final class Languages {

    private Languages() {}

    /** The language's English name: <i>Russian</i> for {@code ru}. */
    public static String name(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    }

    /** The word in the marks of its language: «слово», “word”. */
    public static String quoted(Occurrence item) {
        return quoted(item.word().text(), item.statement().language());
    }

    /** The words in the marks of their language. */
    public static String quoted(String words, String language) {
        return language.startsWith("ru") ? "«" + words + "»" : "“" + words + "”";
    }

    /** Whether nouns have capitals in the language, so that a capital is no sign of a name. */
    public static boolean capitalisesNouns(String tag) {
        return Locale.forLanguageTag(tag).getLanguage().equals("de");
    }

    /** Whether numbers, names and grammar words of the language can be read here. */
    public static boolean known(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return language.equals("ru") || language.equals("en");
    }
}
