package dev.parallax.report.xlsx;

import dev.parallax.finding.CheckedArticle;
import dev.parallax.finding.Finding;
import dev.parallax.finding.Severity;
import dev.parallax.message.Messages;
import dev.parallax.report.FindingRow;
import dev.parallax.report.Mending;
import dev.parallax.report.Ranking;
import dev.parallax.report.ReportFile;
import dev.parallax.report.ReportWriter;
import dev.parallax.store.FindingState;
import dev.parallax.store.RunReader;
import dev.parallax.store.StoredFinding;
import dev.parallax.store.StoryRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes {@code stories.xlsx}: a sheet of findings in the stories' order, with filters and links to their cards, a sheet of
 * stories, the one that matters most first, and one of what is to be mended.
 */
public final class XlsxReportWriter implements ReportWriter {

    private static final List<String> COLUMNS = List.of(
            "story", "headings", "languages", "sources", "to-look-at", "new", "critical", "major", "minor", "info");

    private static final int[] WIDTHS = {16, 80, 12, 24, 11, 8, 9, 8, 8, 8};

    private static final List<String> MEND_COLUMNS =
            List.of("source", "file", "place", "stands", "should", "wrong", "now", "accepted-by", "on", "why");

    private static final int[] MEND_WIDTHS = {20, 40, 14, 30, 30, 60, 24, 20, 22, 40};

    private static final List<String> FINDING_COLUMNS = List.of(
            "card",
            "state",
            "severity",
            "kind",
            "rule",
            "source",
            "file",
            "paragraph",
            "words",
            "should",
            "wrong",
            "verdict",
            "by",
            "why",
            "sure");

    private static final int[] FINDING_WIDTHS = {8, 10, 10, 14, 26, 18, 40, 10, 30, 24, 70, 11, 16, 30, 8};

    /** A spreadsheet takes no more links of a sheet; further cards are named. */
    private static final int LINKS = 20_000;

    /** Rows of a sheet, by the format. */
    private static final int MOST_ROWS = 1_048_575;

    /** Rows that are kept before they go to the file. */
    private static final int FLUSH = 500;

    /** Most characters in a cell, by the format. */
    private static final int CELL = 32_767;

    private record Row(double weight, List<String> texts, List<Long> counts) {
        String key() {
            return texts.get(0);
        }
    }

    private final Messages words;

    /** @param words of the language of its sentences */
    public XlsxReportWriter(Messages words) {
        this.words = words;
    }

    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public Draft begin(RunReader store, long run, Path folder) throws IOException {
        return new XlsxDraft(words, new ReportFile(folder.resolve("stories.xlsx")));
    }

    /** The findings go to the file while stories pass by; the other sheets follow. */
    private static final class XlsxDraft implements Draft {

        private final Messages words;
        private final ReportFile file;
        private final Workbook book;
        private final Worksheet findings;
        private final List<Row> rows = new ArrayList<>();
        private final List<Mending> mendings = new ArrayList<>();
        private int written;

        XlsxDraft(Messages words, ReportFile file) {
            this.words = words;
            this.file = file;
            this.book = new Workbook(file.bytes(), "Parallax", "1.0");
            this.findings = sheet(words, book, "findings", FINDING_COLUMNS, FINDING_WIDTHS);
        }

        @Override
        public void add(StoryRecord story) throws IOException {
            rows.add(row(story));
            mendings.addAll(Mending.of(story));
            for (FindingRow finding : FindingRow.of(story)) {
                if (finding.stored().finding().isReported() && written < MOST_ROWS) {
                    add(finding, ++written);
                }
            }
        }

        private void add(FindingRow row, int line) throws IOException {
            if (line <= LINKS) {
                findings.hyperlink(line, 0, new HyperLink(row.link(), words.text("export.xlsx.open")));
            } else {
                findings.inlineString(line, 0, row.link());
            }
            List<String> texts = texts(row, words);
            for (int column = 0; column < texts.size(); column++) {
                findings.inlineString(line, column + 1, cell(texts.get(column)));
            }
            if (line % FLUSH == 0) {
                findings.flush();
            }
        }

        @Override
        public Path finish() throws IOException {
            findings.setAutoFilter(0, 0, Math.max(1, written), FINDING_COLUMNS.size() - 1);
            findings.finish();
            rows.sort(Comparator.comparingDouble((Row row) -> -row.weight()).thenComparing(Row::key));
            stories(book, rows, words);
            mendings.sort(Mending.ORDER);
            toMend(book, mendings, words);
            book.finish();
            return file.replace();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }

    private static List<String> texts(FindingRow row, Messages words) {
        Finding finding = row.stored().finding();
        return List.of(
                words.text("export.xlsx.state." + FindingRow.lower(row.stored().state())),
                words.text(finding.severity().label()),
                words.text(finding.kind().label()),
                finding.rule(),
                row.article().article().source(),
                row.article().article().location(),
                Integer.toString(finding.paragraph()),
                row.snippet().words(),
                finding.suggestions().isEmpty() ? "" : finding.suggestions().get(0),
                words.text(finding.message()),
                row.verdict().isEmpty() ? "" : words.text("export.xlsx.verdict." + row.verdict()),
                row.author(),
                row.reason(),
                row.probability());
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
                .map(c ->
                        (c < ' ' && c != '\t') || (c >= 0xd800 && c <= 0xdfff) || c == 0xfffe || c == 0xffff ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Worksheet sheet(Messages words, Workbook book, String name, List<String> columns, int[] widths) {
        Worksheet sheet = book.newWorksheet(words.text("export.xlsx." + name));
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(0, column, words.text("export.xlsx.column." + columns.get(column)));
            sheet.width(column, widths[column]);
        }
        sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
        return sheet;
    }

    private static void toMend(Workbook book, List<Mending> mendings, Messages words) throws IOException {
        try (Worksheet sheet = sheet(words, book, "to-mend", MEND_COLUMNS, MEND_WIDTHS)) {
            for (int i = 0; i < mendings.size(); i++) {
                Mending mending = mendings.get(i);
                List<String> texts = List.of(
                        mending.source(),
                        mending.location(),
                        words.text(mending.place()),
                        mending.stands(),
                        mending.should(),
                        words.text(mending.row().stored().finding().message()),
                        words.text(mending.outcome()),
                        mending.row().author(),
                        mending.row().decided(),
                        mending.row().reason());
                for (int column = 0; column < texts.size(); column++) {
                    sheet.inlineString(i + 1, column, cell(texts.get(column)));
                }
            }
        }
    }

    private static void stories(Workbook book, List<Row> rows, Messages words) throws IOException {
        try (Worksheet sheet = sheet(words, book, "stories", COLUMNS, WIDTHS)) {
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
