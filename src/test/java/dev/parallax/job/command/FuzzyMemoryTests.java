package dev.parallax.job.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.job.ExitCode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A memory has sentences that are like the story's, with another verdict, another number, another name. */
class FuzzyMemoryTests {

    @Test
    void aSentenceThatIsOnlyLikeTheMemorysIsNoWitness(@TempDir Path folder) throws IOException, URISyntaxException {
        URL resources = Objects.requireNonNull(getClass().getResource("/fuzzy-memory/mem.tmx"));
        Path inputs = Objects.requireNonNull(Path.of(resources.toURI()).getParent());
        Path job = Files.writeString(folder.resolve("job.yml"), """
                name: test
                sources:
                  - name: agency
                    folder: '%1$s'
                    exclude: ["*.tmx"]
                translator:
                  engine: lexical
                  memory:
                    files: ['%1$s/mem.tmx']
                store:
                  folder: store
                report:
                  folder: report
                  formats: [json]
                watch:
                  canary: none
                """.formatted(inputs));
        assertThat(Command.run("run", job.toString()).exitCode()).isEqualTo(ExitCode.DONE);
        JsonNode report = JsonMapper.shared()
                .readTree(folder.resolve("report/report.json").toFile());
        assertThat(report.findValuesAsString("rule"))
                .contains("number.differs")
                .anyMatch(rule -> rule.startsWith("negation"))
                .anyMatch(rule -> rule.startsWith("name"));
    }
}
