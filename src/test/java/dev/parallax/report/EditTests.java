package dev.parallax.report;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditTests {

    private static List<Edit> between(String now, String then) {
        return Edit.between(now.getBytes(UTF_8), then.getBytes(UTF_8));
    }

    private static String edited(String now, List<Edit> edits) {
        StringBuilder text = new StringBuilder(new String(now.getBytes(UTF_8), ISO_8859_1));
        for (int i = edits.size() - 1; i >= 0; i--) {
            text.replace(edits.get(i).from(), edits.get(i).to(), edits.get(i).text());
        }
        return new String(text.toString().getBytes(ISO_8859_1), UTF_8);
    }

    @Test
    void onlyWhatDiffersOfALineIsNoted() {
        assertThat(between("мост: new,\nthe same\nweight 4.5\n", "мост: known,\nthe same\nweight 2.25\n"))
                .containsExactly(new Edit(10, 3, "known"), new Edit(31, 2, "2.2"));
        assertThat(between("the same\n", "the same\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"new, known", "'', known", "new, ''", "мост, мосты", "aaa, aa", "'a|new|b|new|c', 'a|known|b|known|'"})
    void whatWasNotedMakesOneOfTheOther(String now, String then) {
        String before = now.replace('|', '\n');
        String after = then.replace('|', '\n');
        List<Edit> edits = Edit.of(Edit.noted(between(before + "\n", after + "\n")));
        assertThat(edited(before + "\n", edits)).isEqualTo(after + "\n");
    }

    @Test
    void aPieceWithMoreLinesIsRefused() {
        assertThatThrownBy(() -> between("a\nb\n", "a\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the same lines");
    }

    @Test
    void whatSomebodyWroteInsteadIsRefused() {
        assertThatThrownBy(() -> Edit.of("1:2")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Edit.of("-1:2:known")).isInstanceOf(IllegalArgumentException.class);
    }
}
