package dev.parallax.report.xlsx;

import dev.parallax.finding.CheckedArticle;
import dev.parallax.finding.Severity;
import dev.parallax.message.Messages;
import dev.parallax.report.Ranking;
import dev.parallax.store.FindingState;
import dev.parallax.store.StoredFinding;
import dev.parallax.store.StoryRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A story's row in the sheet of stories. */
record StoryRow(double weight, List<String> texts, List<Long> counts) {

    private static final List<String> COLUMNS = List.of(
            "story", "headings", "languages", "sources", "to-look-at", "new", "critical", "major", "minor", "info");

    private static final int[] WIDTHS = {16, 80, 12, 24, 11, 8, 9, 8, 8, 8};

    private static final Comparator<StoryRow> HEAVIEST_FIRST =
            Comparator.comparingDouble((StoryRow row) -> -row.weight()).thenComparing(StoryRow::key);

    private String key() {
        return texts.get(0);
    }

    static StoryRow of(StoryRecord story) {
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
        return new StoryRow(
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
        return Sheets.cell(
                story.story().editions().stream().map(what).distinct().collect(Collectors.joining(between)));
    }

    /** Writes the sheet, the story that matters most first. */
    static void write(List<StoryRow> stories, Workbook book, Messages words) throws IOException {
        List<StoryRow> rows = stories.stream().sorted(HEAVIEST_FIRST).toList();
        try (Worksheet sheet = Sheets.sheet(words, book, "stories", COLUMNS, WIDTHS)) {
            for (int i = 0; i < rows.size(); i++) {
                StoryRow row = rows.get(i);
                int column = 0;
                for (String text : row.texts()) {
                    sheet.inlineString(i + 1, column++, text);
                }
                for (Long count : row.counts()) {
                    sheet.value(i + 1, column++, count);
                }
                if (i % Sheets.FLUSH == Sheets.FLUSH - 1) {
                    sheet.flush();
                }
            }
        }
    }
}
