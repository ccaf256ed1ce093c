package dev.parallax.report.xlsx;

import dev.parallax.finding.Finding;
import dev.parallax.message.Messages;
import dev.parallax.report.FindingRow;
import dev.parallax.report.Mending;
import dev.parallax.report.ReportFile;
import dev.parallax.report.ReportWriter;
import dev.parallax.store.RunReader;
import dev.parallax.store.StoryRecord;
import dev.parallax.store.StoryVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes {@code stories.xlsx}: a sheet of findings in the stories' order, with filters and links to their cards, a sheet of
 * stories, the one that matters most first, and one of what is to be mended.
 */
public final class XlsxReportWriter implements ReportWriter {

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
        private final List<StoryRow> rows = new ArrayList<>();
        private final List<Mending> mendings = new ArrayList<>();
        private int written;

        XlsxDraft(Messages words, ReportFile file) {
            this.words = words;
            this.file = file;
            this.book = new Workbook(file.bytes(), "Parallax", "1.0");
            this.findings = Sheets.sheet(words, book, "findings", FINDING_COLUMNS, FINDING_WIDTHS);
        }

        @Override
        public void add(StoryRecord story, StoryVersion version) throws IOException {
            rows.add(StoryRow.of(story));
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
                findings.inlineString(line, column + 1, Sheets.cell(texts.get(column)));
            }
            if (line % Sheets.FLUSH == 0) {
                findings.flush();
            }
        }

        @Override
        public Path finish() throws IOException {
            findings.setAutoFilter(0, 0, Math.max(1, written), FINDING_COLUMNS.size() - 1);
            findings.finish();
            StoryRow.write(rows, book, words);
            mendings.sort(Mending.ORDER);
            MendSheet.write(mendings, book, words);
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
}
