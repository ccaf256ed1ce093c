package dev.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.TextSpan;
import dev.parallax.finding.Evidence;
import dev.parallax.finding.Finding;
import dev.parallax.finding.FindingKind;
import dev.parallax.finding.Severity;
import dev.parallax.message.Message;
import dev.parallax.store.FindingState;
import dev.parallax.store.StoredFinding;
import dev.parallax.store.StoryRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which of two findings is shown first. */
class RankingTests {

    private static final int CELLS = 7;

    static Stream<List<String>> rubric() throws IOException {
        try (InputStream in = RankingTests.class.getResourceAsStream("/report/rubric.tsv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> List.of(line.split("\t")))
                            .toList()
                            .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rubric")
    void harmComesBeforeForm(List<String> pair) {
        assertThat(pair).hasSize(2 * CELLS);
        assertThat(weight(pair.subList(0, CELLS))).isGreaterThan(weight(pair.subList(CELLS, 2 * CELLS)));
    }

    private static double weight(List<String> cells) {
        String marked = cells.get(5);
        TextSpan span = new TextSpan(marked.indexOf('['), marked.indexOf(']') - 1);
        String text = marked.replace("[", "").replace("]", "");
        boolean heading = cells.get(4).equals("heading");
        String other = cells.get(6);
        StoryRecord story = new MadeUpStory("pair-1")
                .edition(
                        1, "en", MadeUpStory.article("desk", "en.txt", heading ? "# " + text : "# News\n" + text), null)
                .edition(2, "en", MadeUpStory.article("wire", "other.txt", "# News\n" + other), null)
                .record();
        Finding finding = new Finding(
                        "fp",
                        FindingKind.valueOf(cells.get(1)),
                        cells.get(0),
                        Severity.valueOf(cells.get(2)),
                        1,
                        heading ? 0 : 1,
                        span,
                        Message.plain(""),
                        List.of(),
                        other.equals("-")
                                ? List.of()
                                : List.of(new Evidence(2, 1, new TextSpan(0, other.length()), Message.plain(""))))
                .withProbability(Double.parseDouble(cells.get(3)));
        return Ranking.weight(new StoredFinding(finding, FindingState.NEW, 7, null, 0), story);
    }
}
