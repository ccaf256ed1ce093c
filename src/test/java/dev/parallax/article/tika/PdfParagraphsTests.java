package dev.parallax.article.tika;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.draft.Block;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Columns of 200 points, letters of 10 points that are 5 points wide: 40 letters fill a line. */
class PdfParagraphsTests {

    private final List<PdfLine> lines = new ArrayList<>();

    @Test
    void aLineThatIsSetInBeginsAParagraph() {
        print(50, 100, "The bridge over the river was opened on");
        print(50, 112, "Monday, a month before the promised day.");
        print(65, 124, "Work had begun in May, and it went");
        print(50, 136, "on at night as well.");

        assertThat(PdfParagraphs.of(lines))
                .containsExactly(
                        Block.text("The bridge over the river was opened on Monday, a month before the promised day."),
                        Block.text("Work had begun in May, and it went on at night as well."));
    }

    @Test
    void aSentenceThatEndsEarlyEndsItsParagraphAndOneThatFillsItsLineDoesNot() {
        print(50, 100, "The bridge over the river was opened ok.");
        print(50, 112, "It is the third one.");
        print(50, 124, "Work had begun in May, and it went on at");
        print(50, 136, "night as well.");

        assertThat(PdfParagraphs.of(lines))
                .containsExactly(
                        Block.text("The bridge over the river was opened ok. It is the third one."),
                        Block.text("Work had begun in May, and it went on at night as well."));
    }

    @Test
    void aParagraphGoesOnInTheNextColumn() {
        print(50, 700, "Work had begun in May, and it went on at");
        print(50, 712, "night as well, because the old bridge is");
        print(270, 100, "closed to lorries, and the ferry is slow");
        print(270, 112, "in winter.");

        assertThat(PdfParagraphs.of(lines)).hasSize(1);
    }

    @Test
    void theHeadlineIsTheLargestAndRunningHeadsAreLeftOut() {
        lines.add(new PdfLine(0, 50, 150, 30, 8, "The Zarechinsk Courier"));
        lines.add(new PdfLine(0, 50, 250, 70, 20, "Bridge opens early"));
        print(50, 100, "The bridge over the river was opened on");
        print(50, 112, "Monday.");
        lines.add(new PdfLine(0, 150, 160, 800, 8, "3"));

        assertThat(PdfParagraphs.of(lines))
                .containsExactly(
                        Block.title("Bridge opens early"),
                        Block.text("The bridge over the river was opened on Monday."));
    }

    private void print(double left, double top, String text) {
        lines.add(new PdfLine(0, left, left + 5 * text.length(), top, 10, text));
    }
}
