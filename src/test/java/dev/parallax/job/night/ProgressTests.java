package dev.parallax.job.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.springframework.batch.infrastructure.item.Chunk;

class ProgressTests {

    @Test
    void aLineTellsHowMuchHowFastAndHowLongStill() {
        assertThat(Progress.line(550, 10_000, Duration.ofSeconds(25)))
                .isEqualTo("550 of 10000, 22.0 a second, 7 min left");
        assertThat(Progress.line(90, 100, Duration.ofSeconds(30))).isEqualTo("90 of 100, 3.0 a second, 3 s left");
        assertThat(Progress.line(90, -1, Duration.ofSeconds(30))).isEqualTo("90, 3.0 a second");
    }

    @Test
    void aTerminalHasABar() {
        PrintStream before = System.err;
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        try {
            System.setErr(new PrintStream(shown, true, StandardCharsets.UTF_8));
            Progress progress = new Progress(NightStep.CHECK, true);
            progress.begins(200);
            progress.afterWrite(new Chunk<>(Collections.nCopies(50, "story")));
            progress.ends();
        } finally {
            System.setErr(before);
        }
        assertThat(shown.toString(StandardCharsets.UTF_8)).contains("checkStories", "25%", "50/200");
    }
}
