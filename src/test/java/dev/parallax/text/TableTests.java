package dev.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTests {

    @Test
    void rowsAreReadWithoutCommentsAndBlanks() {
        assertThat(Table.rows(TableTests.class, "colours.tsv", 3))
                .containsExactly(
                        List.of("en", "colour", "red green"),
                        List.of("en", "colour", "blue"),
                        List.of("ru", "colour", "синий"));
    }

    @Test
    void aRowWithAnotherNumberOfCellsIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Table.rows(TableTests.class, "colours.tsv", 2))
                .withMessageContaining("colours.tsv has 2 columns")
                .withMessageContaining("red green");
        assertThatNullPointerException()
                .isThrownBy(() -> Table.rows(TableTests.class, "shapes.tsv", 3))
                .withMessageContaining("shapes.tsv");
    }

    @Test
    void rowsOfOneSetAreJoined() {
        WordSets colours = WordSets.read(TableTests.class, "colours.tsv");

        assertThat(colours.of("en", "colour")).containsExactly("red", "green", "blue");
        assertThat(colours.has("ru", "colour", "синий")).isTrue();
        assertThat(colours.begins("en", "colour", "bluish")).isFalse();
        assertThat(colours.begins("en", "colour", "reddish")).isTrue();
        assertThat(colours.of("de", "colour")).isEmpty();
    }
}
