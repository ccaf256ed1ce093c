package dev.parallax.job.command;

import dev.parallax.article.draft.SrxSegmentSplitter;
import dev.parallax.finding.lexis.Lexicons;
import dev.parallax.language.lingua.LinguaLanguageDetector;
import dev.parallax.message.Messages;
import dev.parallax.quantity.QuantityReader;
import dev.parallax.text.LanguageSigns;
import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.lexical.LexicalTranslator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is known of which language, asked of the code that knows it. */
final class LanguageTable {

    /** A language that nothing in particular is known of stands for all others: CLDR and Lingua have it. */
    private static final String ANOTHER = "sv";

    /** Those of which anything is known; the best known first. */
    private static final List<String> LANGUAGES = Stream.concat(
                    LanguageSigns.languages().stream()
                            .filter(tag -> !tag.contains("-")) // another script of a language that is there
                            .sorted(Comparator.comparing(tag -> !Lexicons.knows(tag))),
                    Stream.of(ANOTHER))
            .toList();

    private static final String YES = "command.languages.yes";
    private static final String NO = "command.languages.no";
    private static final String BY_JAR = "command.languages.by-jar";
    private static final String BY_ENGINE = "command.languages.by-engine";

    /**
     * @param head a key
     *
     * @param of the key of what is said of a language, by its tag
     */
    private record Column(String head, Function<String, String> of) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("command.languages.read", tag -> YES),
            new Column(
                    "command.languages.detected",
                    tag -> LinguaLanguageDetector.detects(List.of(tag)) ? YES : "command.languages.if-named"),
            new Column(
                    "command.languages.segments",
                    tag -> SrxSegmentSplitter.knows(tag) ? YES : "command.languages.by-script"),
            new Column("command.languages.figures", tag -> QuantityReader.knowsForms(tag) ? YES : "CLDR"),
            new Column("command.languages.names", tag -> Lexicons.knows(tag) ? YES : "command.languages.by-sound"),
            new Column("command.languages.omissions", tag -> YES),
            new Column("command.languages.spelling", tag -> isByJar(tag) ? BY_JAR : checked(tag)),
            new Column("command.languages.confused", LanguageTable::checked),
            new Column("command.languages.grammar", LanguageTable::checked),
            new Column("command.languages.denials", tag -> Lexicons.knows(tag) ? YES : BY_ENGINE),
            new Column("command.languages.translation", tag -> isTranslated(tag) ? YES : BY_ENGINE));

    private LanguageTable() {}

    /** BCP 47 tags of the languages of which something in particular is known. */
    static List<String> named() {
        return LANGUAGES.stream().filter(tag -> !tag.equals(ANOTHER)).toList();
    }

    private static String checked(String tag) {
        return Lexicons.knows(tag) ? YES : NO;
    }

    private static boolean isTranslated(String tag) {
        LexicalTranslator embedded = new LexicalTranslator();
        return LANGUAGES.stream()
                .filter(other -> !other.equals(tag))
                .anyMatch(other -> embedded.supports(new LanguagePair(tag, other)));
    }

    /** The table, in columns of one width, with a line of heads. */
    static String text(Messages words) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(words.text("command.languages.language"), column -> words.text(column.head())));
        LANGUAGES.forEach(tag ->
                rows.add(row(name(tag, words), column -> said(column.of().apply(tag), words))));
        return rows.stream().map(LanguageTable::line).collect(Collectors.joining("\n", "", "\n"));
    }

    /** Which of the dictionaries that come by jar are there, in a line. */
    static String dictionaries(Messages words) {
        return words.text(
                        "command.languages.dictionaries",
                        byJar(Lexicons::spells, words),
                        byJar(tag -> !Lexicons.spells(tag), words))
                + "\n";
    }

    private static String byJar(Predicate<String> which, Messages words) {
        String tags =
                LANGUAGES.stream().filter(LanguageTable::isByJar).filter(which).collect(Collectors.joining(", "));
        return tags.isEmpty() ? words.text("command.languages.none") : tags;
    }

    private static boolean isByJar(String tag) {
        return Lexicons.canSpell(tag) && !Lexicons.knows(tag);
    }

    private static String said(String key, Messages words) {
        return key.startsWith("command.") ? words.text(key) : key;
    }

    private static String name(String tag, Messages words) {
        return tag.equals(ANOTHER)
                ? words.text("command.languages.others")
                : tag + " " + Locale.forLanguageTag(tag).getDisplayLanguage(words.locale());
    }

    private static List<String> row(String first, Function<Column, String> cell) {
        List<String> row = new ArrayList<>(List.of(first));
        COLUMNS.forEach(column -> row.add(cell.apply(column)));
        return row;
    }

    private static String line(List<String> row) {
        StringBuilder line = new StringBuilder("%-14s".formatted(row.get(0)));
        row.stream().skip(1).forEach(cell -> line.append(" %-9s".formatted(cell)));
        return line.toString().stripTrailing();
    }
}
