package dev.parallax.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Stories about which the checkers between editions once said something wrong, or nothing. Each stands for a kind. */
class FindingCasesTests {

    /** Faithful stories, in whole. Of a dropped detail something may be said. */
    @Test
    void ofFaithfulStoriesNextToNothingIsSaid() throws IOException {
        List<String> said = new ArrayList<>();
        for (String name :
                List.of("01-war", "03-derby", "05-court", "07-lion", "09-crash", "11-results", "13-iphone")) {
            said.addAll(CaseStory.read("clean", name).findings());
        }
        assertThat(said).hasSizeLessThanOrEqualTo(2).noneMatch(line -> line.contains("CRITICAL"));
    }

    /** Stories of eight to fourteen statements, each faithful. */
    @ParameterizedTest
    @ValueSource(
            strings = {"c01-numbers", "c03-units", "c06-negations", "s01-regions", "s03-ranges", "s05-idioms", "t02-adj"
            })
    void ofFaithfulStatementsNothingIsSaid(String name) throws IOException {
        assertThat(CaseStory.read("pairs", name).findings()).isEmpty();
    }

    /**
     * Stories in which something differs in these paragraphs, and in no others. What is reported of it depends on how sure the
     * judge is.
     */
    @ParameterizedTest
    @CsvSource({
        "p01-figures, 1 2 3 4 6 7 8",
        "p03-dates, 1 2 3 4 5 6 7 8",
        "p06-titles, 1 2 3 4 5 6 7",
        "s06-lookalikes, 1 2 3 4 5 6 7 8 9 10 11 12",
        "t06-loans, 8 9"
    })
    void everyStatementThatDiffersIsProposedAndNothingElseReported(String name, String paragraphs) throws IOException {
        CaseStory story = CaseStory.read("pairs", name);
        assertThat(paragraphs(story.proposals()))
                .as("%s", story.lines(story.proposals()))
                .contains(paragraphs.split(" "));
        assertThat(paragraphs(story.reported())).as("%s", story.findings()).isSubsetOf(paragraphs.split(" "));
    }

    /**
     * What is reported of these stories: paragraphs at the level {@code balanced}, and those that {@code thorough} adds: that
     * <i>New Year</i> is «Новый год» (t06-loans, 7) is doubted wrongly there.
     */
    @ParameterizedTest
    @CsvSource({
        "p01-figures, 1 2 3 4 6 7 8, ''",
        "p03-dates, 1 2 3 4 5 6 7 8, ''",
        "p06-titles, 1 2 3 4 5 6 7, ''",
        "s06-lookalikes, 1 2 3 4 5 6 7 8 9 10 11 12, ''",
        "t06-loans, 8 9, 7"
    })
    void tellsOfWhatDiffers(String name, String balanced, String more) throws IOException {
        CaseStory story = CaseStory.read("pairs", name);
        Set<String> reported = paragraphs(story.reported());
        assertThat(reported).as("%s", story.findings()).containsExactlyInAnyOrder(balanced.split(" "));
        Set<String> thorough = paragraphs(story.toldThoroughly());
        assertThat(thorough).containsAll(reported);
        thorough.removeAll(reported);
        assertThat(String.join(" ", thorough)).isEqualTo(more);
    }

    private static Set<String> paragraphs(List<Finding> findings) {
        return findings.stream().map(finding -> "" + finding.paragraph()).collect(Collectors.toSet());
    }
}
