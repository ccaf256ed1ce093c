package dev.parallax.job.command;

import dev.parallax.article.draft.SrxSegmentSplitter;
import dev.parallax.finding.lexis.Lexicons;
import dev.parallax.language.lingua.LinguaLanguageDetector;
import dev.parallax.quantity.QuantityReader;
import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.lexical.LexicalTranslator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is known of which language, asked of the code that knows it. */
final class LanguageTable {

    /** A language that nothing in particular is known of stands for all others: CLDR and Lingua have it. */
    private static final String ANOTHER = "sv";

    private static final List<String> LANGUAGES =
            List.of("ru", "en", "uk", "be", "bg", "sr", "mk", "kk", "de", "fr", "es", "pl", "it", ANOTHER);

    private static final String YES = "yes";
    private static final String NO = "no";

    /** @param of what is said of a language, by its tag */
    private record Column(String head, Function<String, String> of) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("read", tag -> YES),
            new Column("told", tag -> LinguaLanguageDetector.tells(List.of(tag)) ? YES : "if named"),
            new Column("segments", tag -> SrxSegmentSplitter.knows(tag) ? YES : "by script"),
            new Column("figures", tag -> QuantityReader.knowsForms(tag) ? YES : "CLDR"),
            new Column("names", tag -> Lexicons.knows(tag) ? YES : "by sound"),
            new Column("omissions", tag -> YES),
            new Column("spelling", LanguageTable::checked),
            new Column("grammar", LanguageTable::checked),
            new Column("denials", LanguageTable::checked),
            new Column("translation", tag -> isTranslated(tag) ? YES : "by engine"));

    private LanguageTable() {}

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
    static String text() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("language", Column::head));
        LANGUAGES.forEach(tag -> rows.add(row(name(tag), column -> column.of().apply(tag))));
        return rows.stream().map(LanguageTable::line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String name(String tag) {
        return tag.equals(ANOTHER)
                ? "others"
                : tag + " " + Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
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
