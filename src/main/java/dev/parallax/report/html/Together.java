package dev.parallax.report.html;

import dev.parallax.alignment.Bead;
import dev.parallax.alignment.BeadType;
import dev.parallax.finding.AlignedPair;
import dev.parallax.finding.CheckedArticle;
import dev.parallax.report.html.StoryPage.Cell;
import dev.parallax.report.html.StoryPage.Column;
import dev.parallax.report.html.StoryPage.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * All editions that are compared with one, a column for each. Rows go by the paragraphs of that one; what it lacks is a row of its
 * own, after what stands before it in its edition. The rows have neither cards nor anchors: those stand in the comparisons.
 */
final class Together {

    private final CheckedArticle target;
    private final List<AlignedPair> pairs;
    private final Cards cards;
    private final Words words;
    private final List<Column> columns = new ArrayList<>();

    /** For each of the target's paragraphs the first paragraph of its row. */
    private final int[] rowOf;

    /** The rows of what the target lacks, by the row that they follow; -1 for the first ones. */
    private final Map<Integer, List<Row>> lacking = new HashMap<>();

    private int number;

    /** @param pairs of one target */
    Together(List<AlignedPair> pairs, Cards cards, Words words) {
        this.pairs = pairs;
        this.target = pairs.get(0).target();
        this.cards = cards;
        this.words = words;
        columns.add(column(target, "target"));
        pairs.forEach(pair -> columns.add(column(pair.source(), "source")));
        this.rowOf = IntStream.range(0, target.article().paragraphs().size()).toArray();
    }

    List<Column> columns() {
        return List.copyOf(columns);
    }

    List<Row> rows() {
        pairs.forEach(this::join);
        IntStream.range(0, pairs.size()).forEach(this::putLacking);
        List<Row> rows = new ArrayList<>(lacking.getOrDefault(-1, List.of()));
        for (int first = 0; first < rowOf.length; first++) {
            if (rowOf[first] == first) {
                rows.add(row(first));
                rows.addAll(lacking.getOrDefault(first, List.of()));
            }
        }
        return rows;
    }

    /** Paragraphs that stand in one bead of any pair stand in one row. */
    private void join(AlignedPair pair) {
        for (Bead bead : pair.paragraphs().beads()) {
            Set<Integer> rows =
                    bead.target().stream().map(at -> rowOf[at]).collect(Collectors.toCollection(TreeSet::new));
            for (int at = 0; at < rowOf.length; at++) {
                if (rows.contains(rowOf[at])) {
                    rowOf[at] = rows.iterator().next();
                }
            }
        }
    }

    private void putLacking(int pair) {
        int after = -1;
        for (Bead bead : bySource(pairs.get(pair))) {
            if (bead.type() == BeadType.OMISSION) {
                lacking.computeIfAbsent(after, none -> new ArrayList<>()).add(lacking(pair, bead));
            } else if (bead.type() == BeadType.MATCH) {
                after = rowOf[bead.target().get(0)];
            }
        }
    }

    private static List<Bead> bySource(AlignedPair pair) {
        return pair.paragraphs().beads().stream()
                .filter(bead -> !bead.source().isEmpty())
                .sorted(Comparator.comparing(bead -> bead.source().get(0)))
                .toList();
    }

    private Row lacking(int pair, Bead bead) {
        CheckedArticle source = pairs.get(pair).source();
        List<Cell> cells = new ArrayList<>();
        cells.add(missing(0, target));
        for (int i = 0; i < pairs.size(); i++) {
            cells.add(i == pair ? text(source, bead.source(), i + 1) : Cells.empty(columns.get(i + 1), ""));
        }
        return new Row(nextId(), "omission", words.t("report.story.only-in", name(source)), "", cells, List.of());
    }

    private Row row(int first) {
        List<Integer> paragraphs = IntStream.range(first, rowOf.length)
                .filter(at -> rowOf[at] == first)
                .boxed()
                .toList();
        List<Cell> cells = new ArrayList<>();
        cells.add(text(target, paragraphs, 0));
        List<String> moved = new ArrayList<>();
        boolean alone = true;
        for (int i = 0; i < pairs.size(); i++) {
            CheckedArticle source = pairs.get(i).source();
            List<Bead> beads = pairs.get(i).paragraphs().beads().stream()
                    .filter(bead ->
                            !bead.source().isEmpty() && bead.target().stream().anyMatch(paragraphs::contains))
                    .toList();
            List<Integer> answers = beads.stream()
                    .flatMap(bead -> bead.source().stream())
                    .sorted()
                    .toList();
            cells.add(answers.isEmpty() ? missing(i + 1, source) : text(source, answers, i + 1));
            alone &= answers.isEmpty();
            if (beads.stream().anyMatch(bead -> bead.type() == BeadType.MOVED)) {
                moved.add(words.t("report.story.moved", name(source)));
            }
        }
        String style = alone ? "addition" : moved.isEmpty() ? "match" : "moved";
        String label = alone ? words.t("report.story.only-in", name(target)) : String.join(" · ", moved);
        return new Row(nextId(), style, label, "", cells, List.of());
    }

    private String nextId() {
        return StoryPage.TOGETHER + "-" + number++;
    }

    private Cell text(CheckedArticle edition, List<Integer> paragraphs, int column) {
        return Cells.text(edition, paragraphs, columns.get(column), cards::marks, List.of(), false);
    }

    private Cell missing(int column, CheckedArticle edition) {
        return Cells.empty(columns.get(column), words.t("report.story.not-in", name(edition)));
    }

    private Column column(CheckedArticle edition, String style) {
        return new Column(name(edition), edition.language().article().tag(), style);
    }

    private String name(CheckedArticle edition) {
        return words.language(edition.language().article().tag());
    }
}
