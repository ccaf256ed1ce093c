package dev.parallax.report.html;

import dev.parallax.alignment.Bead;
import dev.parallax.alignment.BeadType;
import dev.parallax.article.Paragraph;
import dev.parallax.article.ParagraphRole;
import dev.parallax.finding.AlignedPair;
import dev.parallax.finding.CheckedArticle;
import dev.parallax.report.html.StoryPage.Block;
import dev.parallax.report.html.StoryPage.Card;
import dev.parallax.report.html.StoryPage.Cell;
import dev.parallax.report.html.StoryPage.Column;
import dev.parallax.report.html.StoryPage.Comparison;
import dev.parallax.report.html.StoryPage.Row;
import dev.parallax.report.html.StoryPage.Stretch;
import dev.parallax.report.html.StoryPage.Why;
import dev.parallax.translation.TranslationResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lays the editions of one story out side by side. An edition's findings stand where the page shows it first. */
final class Comparisons {

    /** From this many quiet rows in a row on, they are folded away. */
    private static final int FOLD = 3;

    /** UTF-16 code units of a paragraph that moved away, at its old place. */
    private static final int START = 60;

    private final Cards cards;
    private final Cells cells;
    private final Words words;
    private final String comparisonLanguage;
    private final Set<Long> shown = new HashSet<>();

    /** @param comparisonLanguage that of translations */
    Comparisons(Cards cards, String comparisonLanguage, Words words) {
        this.words = words;
        this.cells = new Cells(words);
        this.cards = cards;
        this.comparisonLanguage = comparisonLanguage;
    }

    /** Whether a comparison has shown this edition. */
    boolean shows(CheckedArticle edition) {
        return shown.contains(edition.id());
    }

    Comparison pair(AlignedPair pair, Why why, String id) {
        PairRows rows = new PairRows(pair, id);
        return new Comparison(
                id, language(pair.source()) + "+" + language(pair.target()), why, rows.columns, stretches(rows.all()));
    }

    Comparison alone(CheckedArticle edition, String id) {
        shown.add(edition.id());
        boolean translated = !edition.translation().isEmpty();
        Column text = column(edition, translated ? "source" : "target");
        Column translation = new Column(words.t("report.story.machine"), comparisonLanguage, "translation");
        Column changes = changesColumn(edition);
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
        return new Comparison(id, language(edition), null, columns, List.of(new Stretch(false, rows)));
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

    private Column column(CheckedArticle edition, String style) {
        return new Column(name(edition), language(edition), style);
    }

    private @Nullable Column changesColumn(CheckedArticle edition) {
        return edition.previous() == null
                ? null
                : new Column(words.t("report.story.since-revision", name(edition)), language(edition), "previous");
    }

    private String name(CheckedArticle edition) {
        return words.language(language(edition));
    }

    private static String language(CheckedArticle edition) {
        return edition.language().article().tag();
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

    /** The rows of one pair. */
    private final class PairRows {

        private final AlignedPair pair;
        private final CheckedArticle source;
        private final CheckedArticle target;
        private final String id;
        private final boolean newSource;
        private final boolean newTarget;
        private final SegmentMarks segments;
        private final Column sourceColumn;
        private final Column translationColumn;
        private final Column targetColumn;
        private final @Nullable Column sourceChanges;
        private final @Nullable Column targetChanges;
        private final List<Column> columns = new ArrayList<>();

        PairRows(AlignedPair pair, String id) {
            this.pair = pair;
            this.source = pair.source();
            this.target = pair.target();
            this.id = id;
            this.newSource = shown.add(source.id());
            this.newTarget = shown.add(target.id());
            this.segments = new SegmentMarks(pair);
            this.sourceColumn = column(source, "source");
            this.translationColumn = new Column(words.t("report.story.machine"), language(target), "translation");
            this.targetColumn = new Column(words.t("report.story.published", name(target)), language(target), "target");
            this.sourceChanges = changesColumn(source);
            this.targetChanges = changesColumn(target);
            columns.addAll(List.of(sourceColumn, translationColumn, targetColumn));
            if (sourceChanges != null) {
                columns.add(sourceChanges);
            }
            if (targetChanges != null) {
                columns.add(targetChanges);
            }
        }

        List<Row> all() {
            Map<Bead, Row> rowOf = new HashMap<>();
            List<Row> rows = new ArrayList<>();
            for (Bead bead : pair.paragraphs().beads()) {
                Row row = row(bead);
                rowOf.put(bead, row);
                rows.add(row);
            }
            pair.paragraphs().beads().stream()
                    .filter(bead -> bead.type() == BeadType.MOVED)
                    .forEach(moved -> rows.add(
                            rows.indexOf(rowOf.get(before(moved))) + 1,
                            oldPlace(moved, Objects.requireNonNull(rowOf.get(moved)))));
            return rows;
        }

        /** The bead after which a moved one would stand if it had not moved; null at the very start. */
        private @Nullable Bead before(Bead moved) {
            int number = moved.source().get(0);
            return pair.paragraphs().beads().stream()
                    .filter(bead -> bead.type() != BeadType.MOVED
                            && !bead.source().isEmpty()
                            && bead.source().get(0) < number)
                    .max(Comparator.comparing(bead -> bead.source().get(0)))
                    .orElse(null);
        }

        private Row row(Bead bead) {
            String rowId = id + "-"
                    + (bead.target().isEmpty()
                            ? "s" + bead.source().get(0)
                            : "t" + bead.target().get(0));
            String style = Words.lower(bead.type());
            List<Cell> row = cells(bead);
            List<Card> beside = new ArrayList<>();
            if (newSource) {
                beside.addAll(cards.beside(source, bead.source()));
            }
            if (newTarget) {
                beside.addAll(cards.beside(target, bead.target()));
            }
            return switch (bead.type()) {
                case MATCH -> new Row(rowId, style, "", "", row, beside);
                case MOVED ->
                    new Row(rowId, style, words.t("report.story.moved", name(source)), "#" + oldId(bead), row, beside);
                case OMISSION -> new Row(rowId, style, words.t("report.story.only-in", name(source)), "", row, beside);
                case ADDITION -> new Row(rowId, style, words.t("report.story.only-in", name(target)), "", row, beside);
            };
        }

        private String oldId(Bead moved) {
            return id + "-old" + moved.source().get(0);
        }

        private List<Cell> cells(Bead bead) {
            Wording.Unshared unshared = Wording.unshared(translation(bead), published(bead));
            List<Cell> row = new ArrayList<>();
            row.add(
                    bead.source().isEmpty()
                            ? missing(sourceColumn, source)
                            : Cells.text(source, bead.source(), sourceColumn, this::marks, List.of(), newSource));
            row.add(
                    bead.source().isEmpty()
                            ? Cells.empty(translationColumn, "")
                            : cells.translation(source, bead.source(), translationColumn, unshared.first()));
            row.add(
                    bead.target().isEmpty()
                            ? missing(targetColumn, target)
                            : Cells.text(
                                    target, bead.target(), targetColumn, this::marks, unshared.second(), newTarget));
            if (sourceChanges != null) {
                row.add(cells.changes(sourceChanges, source, bead.source()));
            }
            if (targetChanges != null) {
                row.add(cells.changes(targetChanges, target, bead.target()));
            }
            return row;
        }

        private Cell missing(Column column, CheckedArticle edition) {
            return Cells.empty(column, words.t("report.story.not-in", name(edition)));
        }

        private List<Mark> marks(Spot spot) {
            List<Mark> marks = new ArrayList<>(segments.at(spot));
            marks.addAll(cards.marks(spot));
            return marks;
        }

        private String translation(Bead bead) {
            return bead.source().stream()
                    .filter(number -> number < source.translation().size())
                    .map(number -> source.translation().get(number))
                    .filter(TranslationResult.Translated.class::isInstance)
                    .map(result -> ((TranslationResult.Translated) result).text())
                    .collect(Collectors.joining(" "));
        }

        private String published(Bead bead) {
            return bead.target().stream()
                    .map(number -> target.article().paragraphs().get(number).text())
                    .collect(Collectors.joining(" "));
        }

        /** Where a moved paragraph would stand if it had not moved, a line says where it went. */
        private Row oldPlace(Bead moved, Row now) {
            String text =
                    source.article().paragraphs().get(moved.source().get(0)).text();
            Block start =
                    new Block("", Words.lower(ParagraphRole.BODY), Run.of(Words.shortened(text, START), List.of()));
            List<Cell> row = new ArrayList<>();
            row.add(new Cell(sourceColumn.style(), sourceColumn.label(), sourceColumn.language(), List.of(start), ""));
            columns.stream().skip(1).forEach(column -> row.add(Cells.empty(column, "")));
            return new Row(oldId(moved), "gone", words.t("report.story.moved-other"), "#" + now.id(), row, List.of());
        }
    }
}
