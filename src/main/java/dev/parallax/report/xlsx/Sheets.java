package dev.parallax.report.xlsx;

import dev.parallax.message.Messages;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** What all sheets of the workbook have. */
final class Sheets {

    /** Rows that are kept before they go to the file. */
    static final int FLUSH = 500;

    /** Most characters in a cell, by the format. */
    private static final int CELL = 32_767;

    private Sheets() {}

    /** A new sheet with its head. */
    static Worksheet sheet(Messages words, Workbook book, String name, List<String> columns, int[] widths) {
        Worksheet sheet = book.newWorksheet(words.text("export.xlsx." + name));
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(0, column, words.text("export.xlsx.column." + columns.get(column)));
            sheet.width(column, widths[column]);
        }
        sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
        return sheet;
    }

    /** The text as a cell can hold it. */
    static String cell(String text) {
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
}
