package dev.parallax.report.xlsx;

import dev.parallax.finding.CheckedArticle;
import dev.parallax.finding.Severity;
import dev.parallax.report.Mending;
import dev.parallax.report.Ranking;
import dev.parallax.report.ReportFile;
import dev.parallax.report.ReportWriter;
import dev.parallax.store.FindingState;
import dev.parallax.store.RunReader;
import dev.parallax.store.StoredFinding;
import dev.parallax.store.StoryRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes {@code stories.xlsx}, a row for each story, the one that matters most first. */
public final class XlsxReportWriter implements ReportWriter {

    private static final List<String> COLUMNS = List.of(
            "Story", "Headings", "Languages", "Sources", "To look at", "New", "Critical", "Major", "Minor", "Info");

    private static final int[] WIDTHS = {16, 80, 12, 24, 11, 8, 9, 8, 8, 8};

    private static final List<String> MEND_COLUMNS = List.of(
            "Source", "File", "Place", "Stands there", "Should", "What is wrong", "Now", "Accepted by", "On", "Why");

    private static final int[] MEND_WIDTHS = {20, 40, 14, 30, 30, 60, 24, 20, 22, 40};

    /** Rows that are kept before they go to the file. */
    private static final int FLUSH = 500;

    /** Most characters in a cell, by the format. */
    private static final int CELL = 32_767;

    private record Row(double weight, List<String> texts, List<Long> counts) {
        String key() {
            return texts.get(0);
        }
    }

    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public Draft begin(RunReader store, long run, Path folder) {
        List<Row> rows = new ArrayList<>();
        List<Mending> mendings = new ArrayList<>();
        return new Draft() {
            @Override
            public void add(StoryRecord story) {
                rows.add(row(story));
                mendings.addAll(Mending.of(story));
            }

            @Override
            public Path finish() throws IOException {
                rows.sort(Comparator.comparingDouble((Row row) -> -row.weight()).thenComparing(Row::key));
                mendings.sort(Mending.ORDER);
                return ReportFile.bytes(folder.resolve("stories.xlsx"), out -> write(rows, mendings, out));
            }

            @Override
            public void close() {}
        };
    }

    private static Row row(StoryRecord story) {
        List<StoredFinding> open =
                story.findings().stream().filter(StoredFinding::open).toList();
        List<Long> counts = new ArrayList<>();
        counts.add((long) open.size());
        counts.add(open.stream()
                .filter(stored -> stored.state() != FindingState.KNOWN)
                .count());
        for (Severity severity : List.of(Severity.CRITICAL, Severity.MAJOR, Severity.MINOR, Severity.INFO)) {
            counts.add(open.stream()
                    .filter(stored -> stored.finding().severity() == severity)
                    .count());
        }
        return new Row(
                Ranking.weight(story),
                List.of(
                        story.key(),
                        joined(story, " / ", edition -> edition.article().heading()),
                        joined(
                                story,
                                ", ",
                                edition -> edition.language().article().tag()),
                        joined(story, ", ", edition -> edition.article().source())),
                counts);
    }

    private static String joined(StoryRecord story, String between, Function<CheckedArticle, String> what) {
        return cell(story.story().editions().stream().map(what).distinct().collect(Collectors.joining(between)));
    }

    private static String cell(String text) {
        return legal(text.length() > CELL ? text.substring(0, CELL) : text);
    }

    /** XML 1.0 has no place for control characters and single surrogates. */
    private static String legal(String text) {
        return text.codePoints()
                .map(c -> c < ' ' && c != '\t' || c >= 0xd800 && c <= 0xdfff || c == 0xfffe || c == 0xffff ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static void write(List<Row> rows, List<Mending> mendings, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Parallax", "1.0")) {
            stories(book, rows);
            toMend(book, mendings);
        }
    }

    private static Worksheet sheet(Workbook book, String name, List<String> columns, int[] widths) {
        Worksheet sheet = book.newWorksheet(name);
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(0, column, columns.get(column));
            sheet.width(column, widths[column]);
        }
        sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
        return sheet;
    }

    private static void toMend(Workbook book, List<Mending> mendings) throws IOException {
        try (Worksheet sheet = sheet(book, "To mend", MEND_COLUMNS, MEND_WIDTHS)) {
            for (int i = 0; i < mendings.size(); i++) {
                Mending mending = mendings.get(i);
                List<String> texts = List.of(
                        mending.source(),
                        mending.location(),
                        mending.place(),
                        mending.stands(),
                        mending.should(),
                        mending.row().stored().finding().message(),
                        mending.outcome(),
                        mending.row().author(),
                        mending.row().decided(),
                        mending.row().reason());
                for (int column = 0; column < texts.size(); column++) {
                    sheet.inlineString(i + 1, column, cell(texts.get(column)));
                }
            }
        }
    }

    private static void stories(Workbook book, List<Row> rows) throws IOException {
        try (Worksheet sheet = sheet(book, "Stories", COLUMNS, WIDTHS)) {
            for (int i = 0; i < rows.size(); i++) {
                Row row = rows.get(i);
                int column = 0;
                for (String text : row.texts()) {
                    sheet.inlineString(i + 1, column++, text);
                }
                for (Long count : row.counts()) {
                    sheet.value(i + 1, column++, count);
                }
                if (i % FLUSH == FLUSH - 1) {
                    sheet.flush();
                }
            }
        }
    }
}
