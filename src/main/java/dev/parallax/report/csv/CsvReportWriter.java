package dev.parallax.report.csv;

import dev.parallax.finding.Finding;
import dev.parallax.message.Messages;
import dev.parallax.report.FindingRow;
import dev.parallax.report.Mending;
import dev.parallax.report.PieceFile;
import dev.parallax.report.ReportFile;
import dev.parallax.report.ReportProgram;
import dev.parallax.report.ReportWriter;
import dev.parallax.store.RunReader;
import dev.parallax.store.StoryRecord;
import dev.parallax.store.StoryVersion;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * Writes {@code findings.csv}, a line for each finding, and {@code to-mend.csv} of those that a reviewer accepted: UTF-8 with a byte order mark, every value in quotes. A value that a
 * spreadsheet would take for a formula gets an apostrophe in front.
 */
public final class CsvReportWriter implements ReportWriter {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setQuoteMode(QuoteMode.ALL)
            .setHeader(
                    "fingerprint",
                    "state",
                    "severity",
                    "kind",
                    "rule",
                    "source",
                    "location",
                    "language",
                    "paragraph",
                    "start",
                    "end",
                    "before",
                    "words",
                    "after",
                    "suggestions",
                    "message",
                    "verdict",
                    "reason",
                    "story",
                    "probability",
                    "author",
                    "decided",
                    "nights",
                    "cause",
                    "link")
            .get();

    /** A story's lines, without the names of their columns. */
    private static final CSVFormat ROWS =
            FORMAT.builder().setSkipHeaderRecord(true).get();

    private static final CSVFormat TO_MEND = CSVFormat.RFC4180
            .builder()
            .setQuoteMode(QuoteMode.ALL)
            .setHeader(
                    "source",
                    "location",
                    "place",
                    "stands",
                    "should",
                    "message",
                    "outcome",
                    "nights",
                    "author",
                    "decided",
                    "reason",
                    "story",
                    "fingerprint",
                    "link")
            .get();

    /** Spreadsheets take these, at a value's start, for a formula or look behind them for one; the last four are full-width. */
    private static final String FORMULA = "=+-@\t\r\n|%\uff1d\uff0b\uff0d\uff20";

    private final Messages words;

    /** @param words of the language of its sentences */
    public CsvReportWriter(Messages words) {
        this.words = words;
    }

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public Draft begin(RunReader store, long run, Path folder) throws IOException {
        String settings = ReportProgram.name() + " " + words.language().tag();
        return new CsvDraft(
                words,
                new PieceFile(folder.resolve("findings.csv"), settings, UnaryOperator.identity()),
                folder.resolve("to-mend.csv"));
    }

    private static final class CsvDraft implements Draft {

        private final Messages words;
        private final PieceFile file;
        private final Path toMend;
        private final List<Mending> mendings = new ArrayList<>();

        CsvDraft(Messages words, PieceFile file, Path toMend) throws IOException {
            this.words = words;
            this.file = file;
            this.toMend = toMend;
            Writer head = new OutputStreamWriter(file.out(), StandardCharsets.UTF_8);
            head.write('\ufeff');
            FORMAT.print(head).flush();
        }

        @Override
        public Kept kept() {
            return file;
        }

        @Override
        public void add(StoryRecord story, StoryVersion version) throws IOException {
            file.add(story, version, this::rows);
            mendings.addAll(Mending.of(story));
        }

        private byte[] rows(StoryRecord story) {
            StringBuilder rows = new StringBuilder();
            try (CSVPrinter csv = ROWS.print(rows)) {
                for (FindingRow row : FindingRow.of(story)) {
                    csv.printRecord(
                            values(row, words.text(row.stored().finding().message())));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e); // of a text in memory
            }
            return rows.toString().getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public Path finish() throws IOException {
            mendings.sort(Mending.ORDER);
            ReportFile.text(toMend, out -> {
                out.write('\ufeff');
                CSVPrinter list = TO_MEND.print(out);
                for (Mending mending : mendings) {
                    list.printRecord(values(mending, words));
                }
                list.flush();
            });
            return file.replace();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }

    private static List<String> values(FindingRow row, String message) {
        Finding finding = row.stored().finding();
        return List.of(
                        finding.fingerprint(),
                        FindingRow.lower(row.stored().state()),
                        FindingRow.lower(finding.severity()),
                        FindingRow.lower(finding.kind()),
                        finding.rule(),
                        row.article().article().source(),
                        row.article().article().location(),
                        row.language(),
                        Integer.toString(finding.paragraph()),
                        Integer.toString(finding.span().start()),
                        Integer.toString(finding.span().end()),
                        row.snippet().before(),
                        row.snippet().words(),
                        row.snippet().after(),
                        String.join(" | ", finding.suggestions()),
                        message,
                        row.verdict(),
                        row.reason(),
                        row.story(),
                        row.probability(),
                        row.author(),
                        row.decided(),
                        Integer.toString(row.stored().nights()),
                        finding.cause(),
                        row.link())
                .stream()
                .map(CsvReportWriter::safe)
                .toList();
    }

    private static List<String> values(Mending mending, Messages words) {
        FindingRow row = mending.row();
        return List.of(
                        mending.source(),
                        mending.location(),
                        words.text(mending.place()),
                        mending.stands(),
                        mending.should(),
                        words.text(row.stored().finding().message()),
                        words.text(mending.outcome()),
                        Integer.toString(row.stored().nights()),
                        row.author(),
                        row.decided(),
                        row.reason(),
                        row.story(),
                        row.stored().finding().fingerprint(),
                        row.link())
                .stream()
                .map(CsvReportWriter::safe)
                .toList();
    }

    private static String safe(String value) {
        String bare = value.stripLeading();
        boolean formula = (!value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0)
                || (!bare.isEmpty() && FORMULA.indexOf(bare.charAt(0)) >= 0);
        return formula ? "'" + value : value;
    }
}
