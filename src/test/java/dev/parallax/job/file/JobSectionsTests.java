package dev.parallax.job.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each section of a job file checks itself, and goes on where another one has a mistake. */
class JobSectionsTests {

    private static final String WRONG_IN_EVERY_SECTION = """
            name: two words
            sources:
              - name: agency
                folder: in
                include: ["[a"]
                english: en-XX
            pairs:
              - articles: ["agency:one.txt"]
            languages: [ru, en, en_GB]
            translator:
              engine: nobody
              memory:
                match: 2
            glossary: none.tsv
            accepted-words: none.txt
            spelling:
              grammar: loud
            findings:
              level: loud
            checkers:
              without: [loudness]
            store:
              folder: in
              keep-nights: 0
            report:
              folder: report
              ui-language: fr
            limits:
              threads: -1
            cluster:
              broker: localhost
            watch:
              canary: eagle
            """;

    @Test
    void everySectionReportsItsMistakesInOneGo(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("in"));
        Path file = Files.writeString(folder.resolve("job.yml"), WRONG_IN_EVERY_SECTION);
        JobFiles files = new JobFiles(List.of("lexical"), List.of("html"));

        JobFileException thrown = catchThrowableOfType(JobFileException.class, () -> files.read(file));

        assertThat(thrown.mistakes().stream().map(JobSectionsTests::key))
                .containsExactlyInAnyOrder(
                        "name",
                        "sources[0].include[0]",
                        "sources[0].english",
                        "pairs[0].articles",
                        "languages[2]",
                        "translator.engine",
                        "translator.memory.match",
                        "glossary",
                        "accepted-words",
                        "spelling.grammar",
                        "findings.level",
                        "checkers.without[0]",
                        "store.keep-nights",
                        "store.folder",
                        "report.ui-language",
                        "limits.threads",
                        "cluster.broker",
                        "cluster.broker",
                        "watch.canary");
    }

    private static String key(String mistake) {
        return mistake.replaceAll("^line \\d+: | is .*", "");
    }
}
