package dev.parallax.report.html;

import dev.parallax.article.Paragraph;
import dev.parallax.finding.AlignedPair;
import dev.parallax.finding.CheckedArticle;
import dev.parallax.report.html.StoryPage.Cell;
import dev.parallax.report.html.StoryPage.Column;
import dev.parallax.report.html.StoryPage.Comparison;
import dev.parallax.report.html.StoryPage.Row;
import dev.parallax.report.html.StoryPage.Stretch;
import dev.parallax.report.html.StoryPage.Why;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lays the editions of one story out side by side. An edition's findings stand where the page shows it first. */
final class Comparisons {

    /** From this many quiet rows in a row on, they are folded away. */
    private static final int FOLD = 3;

    private final Cards cards;
    private final Cells cells;
    private final Words words;
    private final Columns headings;
    private final String comparisonLanguage;
    private final Set<Long> shown = new HashSet<>();

    /** @param comparisonLanguage that of translations */
    Comparisons(Cards cards, String comparisonLanguage, Words words) {
        this.words = words;
        this.headings = new Columns(words);
        this.cells = new Cells(words);
        this.cards = cards;
        this.comparisonLanguage = comparisonLanguage;
    }

    /** Whether a comparison has shown this edition. */
    boolean shows(CheckedArticle edition) {
        return shown.contains(edition.id());
    }

    Comparison pair(AlignedPair pair, Why why, String id) {
        PairRows rows = new PairRows(pair, id, cards, words, shown);
        String languages = Columns.language(pair.source()) + "+" + Columns.language(pair.target());
        return new Comparison(id, languages, why, rows.columns(), stretches(rows.all()));
    }

    Comparison alone(CheckedArticle edition, String id) {
        shown.add(edition.id());
        boolean translated = !edition.translation().isEmpty();
        Column text = headings.column(edition, translated ? "source" : "target");
        Column translation = new Column(words.t("report.story.machine"), comparisonLanguage, "translation");
        Column changes = headings.changes(edition);
        List<Column> columns = new ArrayList<>(List.of(text));
        if (translated) {
            columns.add(translation);
        }
        if (changes != null) {
            columns.add(changes);
        }
        List<Row> rows = new ArrayList<>();
        for (Paragraph paragraph : edition.article().paragraphs()) {
            List<Integer> number = List.of(paragraph.number());
            List<Cell> row = new ArrayList<>();
            row.add(Cells.text(edition, number, text, cards::marks, List.of(), true));
            if (translated) {
                row.add(cells.translation(edition, number, translation, List.of()));
            }
            if (changes != null) {
                row.add(cells.changes(changes, edition, number));
            }
            rows.add(new Row(id + "-" + rows.size(), "match", "", "", row, cards.beside(edition, number)));
        }
        return new Comparison(id, Columns.language(edition), null, columns, List.of(new Stretch(false, rows)));
    }

    /** All editions that are compared with one, a column for each. */
    Comparison together(List<AlignedPair> pairs) {
        Together together = new Together(pairs, cards, words);
        return new Comparison(
                StoryPage.TOGETHER,
                StoryPage.TOGETHER,
                null,
                together.columns(),
                List.of(new Stretch(false, together.rows())));
    }

    /** Rows in order; three and more with nothing to look at are folded, but the headings and a whole quiet story are not. */
    private static List<Stretch> stretches(List<Row> rows) {
        List<Stretch> stretches = new ArrayList<>();
        List<Row> current = new ArrayList<>();
        boolean quiet = false;
        for (Row row : rows) {
            boolean folds = row.quiet() && row != rows.get(0);
            if (folds != quiet && !current.isEmpty()) {
                stretches.add(new Stretch(quiet && current.size() >= FOLD, List.copyOf(current)));
                current.clear();
            }
            quiet = folds;
            current.add(row);
        }
        boolean allQuiet = rows.stream().allMatch(Row::quiet);
        if (allQuiet) {
            return List.of(new Stretch(false, rows));
        }
        stretches.add(new Stretch(quiet && current.size() >= FOLD, List.copyOf(current)));
        return stretches;
    }
}
