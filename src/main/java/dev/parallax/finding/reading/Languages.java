package dev.parallax.finding.reading;

import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import dev.parallax.message.Message;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Languages in messages. */
public final class Languages {

    /** A language's quotation marks, as CLDR has them. */
    private record Marks(String open, String close) {

        static Marks of(String tag) {
            LocaleData data = LocaleData.getInstance(ULocale.forLanguageTag(tag));
            return new Marks(
                    data.getDelimiter(LocaleData.QUOTATION_START), data.getDelimiter(LocaleData.QUOTATION_END));
        }
    }

    private static final Map<String, Marks> MARKS = new ConcurrentHashMap<>();

    private Languages() {}

    /** The text in this language, as where something stands. */
    public static Message inEdition(String tag) {
        return Message.of("finding.in-edition", Locale.forLanguageTag(tag).getLanguage(), Message.language(tag));
    }

    /** What the text in this language has there, for evidence. */
    public static Message says(String tag, String quoted) {
        return Message.of("finding.note.says", inEdition(tag), quoted);
    }

    /** What stands there, or in the translation of it, for evidence. */
    public static Message says(Occurrence item) {
        Statement statement = item.statement();
        return Message.of(
                statement.isTranslation() ? "finding.note.says-translated" : "finding.note.says",
                inEdition(statement.languageOfText()),
                quoted(item));
    }

    /** See {@link #says}. */
    public static Message has(Occurrence item) {
        return Message.of("finding.note.has", inEdition(item.statement().language()), quoted(item));
    }

    /** The word in the marks of its language: «слово», “word”. */
    public static String quoted(Occurrence item) {
        return quoted(item.word().text(), item.statement().language());
    }

    /** The words in the marks of their language. */
    public static String quoted(String words, String language) {
        Marks marks = MARKS.computeIfAbsent(language, Marks::of);
        return marks.open() + words + marks.close();
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
