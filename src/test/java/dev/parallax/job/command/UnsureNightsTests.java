package dev.parallax.job.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two articles that may tell two stories: what differs between them waits for a reviewer. */
class UnsureNightsTests {

    private final MadeUpNights nights;

    UnsureNightsTests(@TempDir Path folder) throws IOException {
        nights = new MadeUpNights(folder);
        nights.write(
                "in/a.txt",
                "Мост через Лену откроют в мае\n\nМост через Лену откроют 20 мая, сообщил министр Иван Орлов. "
                        + "Строительство стоило 83 миллиарда рублей. На мосту пять полос.\n");
        nights.write(
                "in/b.txt",
                "Bridge over the Lena to open in May\n\nThe bridge over the Lena will open on May 20, Minister Pyotr "
                        + "Sidorov said. The construction cost 97 billion rubles. The bridge has 6 lanes.\n");
    }

    @Test
    void whatDiffersWaitsUntilAReviewerSaysThatItIsOneStory() throws Exception {
        nights.run();
        assertThat(nights.out())
                .contains("1 of the pairs may tell two stories")
                .doesNotContain(": 0 findings wait")
                .contains("Findings       0 new");

        nights.write("report/decisions.json", """
                {"decisions": [{"subject": "pair", "source": "agency:a.txt", "target": "agency:b.txt",
                  "verdict": "accepted", "decided": "2026-11-11T08:00:00Z"}]}
                """);
        nights.run();
        assertThat(nights.out())
                .doesNotContain("may tell two stories")
                .containsPattern("Findings       [1-9][0-9]* new");
    }

    @Test
    void anArticleThatNobodyHasIsReported() throws Exception {
        nights.write("report/decisions.json", """
                {"decisions": [{"subject": "pair", "source": "agency:a.txt", "target": "agency:nobody.txt",
                  "verdict": "accepted", "decided": "%s"}]}
                """.formatted(java.time.Instant.now()));
        nights.run();
        assertThat(nights.out()).contains("agency:nobody.txt: The reviewer says of this article which story it tells");
    }
}
