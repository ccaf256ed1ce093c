package dev.parallax.job.night;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NightStepTests {

    private static final Pattern BOX = Pattern.compile("--> \\w+\\[(\\w+)");

    @Test
    void theReadmeDrawsTheStepsInTheirOrder() throws IOException {
        String flow = Files.readAllLines(Path.of("README.md"), UTF_8).stream()
                .filter(line -> line.contains("S[sources] -->"))
                .findFirst()
                .orElseThrow();

        assertThat(BOX.matcher(flow).results().map(box -> box.group(1)))
                .containsExactlyElementsOf(
                        Stream.of(NightStep.values()).map(NightStep::stepName).toList());
    }
}
