package dev.parallax.report.xlsx;

import dev.parallax.finding.CheckedArticle;
import dev.parallax.finding.Severity;
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
        return new Draft() {
            @Override
            public void add(StoryRecord story) {
                rows.add(row(story));
            }

            @Override
            public Path finish() throws IOException {
                rows.sort(Comparator.comparingDouble((Row row) -> -row.weight()).thenComparing(Row::key));
                return ReportFile.bytes(folder.resolve("stories.xlsx"), out -> write(rows, out));
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
        String joined = story.story().editions().stream().map(what).distinct().collect(Collectors.joining(between));
        return legal(joined.length() > CELL ? joined.substring(0, CELL) : joined);
    }

    /** XML 1.0 has no place for control characters and single surrogates. */
    private static String legal(String text) {
        return text.codePoints()
                .map(c -> c < ' ' && c != '\t' || c >= 0xd800 && c <= 0xdfff || c == 0xfffe || c == 0xffff ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static void write(List<Row> rows, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Parallax", "1.0");
                Worksheet sheet = book.newWorksheet("Stories")) {
            for (int column = 0; column < COLUMNS.size(); column++) {
                sheet.value(0, column, COLUMNS.get(column));
                sheet.width(column, WIDTHS[column]);
            }
            sheet.range(0, 0, 0, COLUMNS.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
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
