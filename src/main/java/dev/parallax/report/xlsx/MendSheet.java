package dev.parallax.report.xlsx;

import dev.parallax.message.Messages;
import dev.parallax.report.Mending;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The sheet of what is to be mended. */
final class MendSheet {

    private static final List<String> COLUMNS =
            List.of("source", "file", "place", "stands", "should", "wrong", "now", "accepted-by", "on", "why");

    private static final int[] WIDTHS = {20, 40, 14, 30, 30, 60, 24, 20, 22, 40};

    private MendSheet() {}

    static void write(List<Mending> mendings, Workbook book, Messages words) throws IOException {
        try (Worksheet sheet = Sheets.sheet(words, book, "to-mend", COLUMNS, WIDTHS)) {
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
                    sheet.inlineString(i + 1, column, Sheets.cell(texts.get(column)));
                }
            }
        }
    }
}
