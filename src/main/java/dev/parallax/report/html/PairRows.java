package dev.parallax.report.html;

import dev.parallax.alignment.Bead;
import dev.parallax.alignment.BeadType;
import dev.parallax.article.ParagraphRole;
import dev.parallax.finding.AlignedPair;
import dev.parallax.finding.CheckedArticle;
import dev.parallax.report.html.StoryPage.Block;
import dev.parallax.report.html.StoryPage.Card;
import dev.parallax.report.html.StoryPage.Cell;
import dev.parallax.report.html.StoryPage.Column;
import dev.parallax.report.html.StoryPage.Row;
import dev.parallax.translation.TranslationResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one pair, in the target's order; what moved has a line at its old place as well. A finding stands beside an edition
 * where the page shows that for the first time.
 */
final class PairRows {

    /** UTF-16 code units of a paragraph that moved away, at its old place. */
    private static final int START = 60;

    private final Cards cards;
    private final Cells cells;
    private final Words words;
    private final Columns headings;
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

    /** @param shown ids of the editions that the page has shown; takes in those of the pair */
    PairRows(AlignedPair pair, String id, Cards cards, Words words, Set<Long> shown) {
        this.cards = cards;
        this.cells = new Cells(words);
        this.words = words;
        this.headings = new Columns(words);
        this.pair = pair;
        this.source = pair.source();
        this.target = pair.target();
        this.id = id;
        this.newSource = shown.add(source.id());
        this.newTarget = shown.add(target.id());
        this.segments = new SegmentMarks(pair);
        this.sourceColumn = headings.column(source, "source");
        this.translationColumn = new Column(words.t("report.story.machine"), Columns.language(target), "translation");
        this.targetColumn = new Column(
                words.t("report.story.published", headings.name(target)), Columns.language(target), "target");
        this.sourceChanges = headings.changes(source);
        this.targetChanges = headings.changes(target);
        columns.addAll(List.of(sourceColumn, translationColumn, targetColumn));
        if (sourceChanges != null) {
            columns.add(sourceChanges);
        }
        if (targetChanges != null) {
            columns.add(targetChanges);
        }
    }

    List<Column> columns() {
        return columns;
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
                new Row(
                        rowId,
                        style,
                        words.t("report.story.moved", headings.name(source)),
                        "#" + oldId(bead),
                        row,
                        beside);
            case OMISSION ->
                new Row(rowId, style, words.t("report.story.only-in", headings.name(source)), "", row, beside);
            case ADDITION ->
                new Row(rowId, style, words.t("report.story.only-in", headings.name(target)), "", row, beside);
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
                        : Cells.text(target, bead.target(), targetColumn, this::marks, unshared.second(), newTarget));
        if (sourceChanges != null) {
            row.add(cells.changes(sourceChanges, source, bead.source()));
        }
        if (targetChanges != null) {
            row.add(cells.changes(targetChanges, target, bead.target()));
        }
        return row;
    }

    private Cell missing(Column column, CheckedArticle edition) {
        return Cells.empty(column, words.t("report.story.not-in", headings.name(edition)));
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
        String text = source.article().paragraphs().get(moved.source().get(0)).text();
        Block start = new Block("", Words.lower(ParagraphRole.BODY), Run.of(Words.shortened(text, START), List.of()));
        List<Cell> row = new ArrayList<>();
        row.add(new Cell(sourceColumn.style(), sourceColumn.label(), sourceColumn.language(), List.of(start), ""));
        columns.stream().skip(1).forEach(column -> row.add(Cells.empty(column, "")));
        return new Row(oldId(moved), "gone", words.t("report.story.moved-other"), "#" + now.id(), row, List.of());
    }
}
