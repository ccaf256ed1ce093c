package dev.parallax.job.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.job.night.NightRunner;
import dev.parallax.store.Decision;
import dev.parallax.store.FindingState;
import dev.parallax.store.StoredFinding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of findings about what is said while the desk revises a story over several nights. */
class WordingNightsTests {

    private static final String RUSSIAN = """
            Мост через Лену откроют в мае

            ЯКУТСК, 3 марта. Мост через реку Лену откроют для движения 20 мая, сообщил министр транспорта Иван Орлов.

            Строительство моста стоило 83 миллиарда рублей. Его длина составит 3140 метров.

            Рыбаки посёлка Кангалассы просят построить рядом новый причал для 40 лодок.
            """;

    private static final String ENGLISH = """
            Bridge over the Lena to open in May

            YAKUTSK, March 3. The bridge over the Lena River will open to traffic on May 20, Transport Minister Ivan Orlov claimed.

            The construction of the bridge cost 83 billion rubles. The bridge will be 3,140 metres long.
            """;

    private static final String REVISED = RUSSIAN.replace("83 миллиарда", "95 миллиардов");

    private static final String FOLLOWED = ENGLISH.replace("83 billion", "95 billion");

    @TempDir
    private Path folder;

    private Path job;

    @BeforeEach
    void writeJob() throws IOException {
        write("in/ru.txt", RUSSIAN);
        write("in/en.txt", ENGLISH);
        job = write("job.yml", """
                name: test
                sources:
                  - name: agency
                    folder: in
                translator:
                  engine: lexical
                store:
                  folder: store
                report:
                  folder: report
                  formats: []
                """);
    }

    @Test
    void whatIsSaidOtherwiseIsNewThenKnownThenFixedThenReopened() throws IOException {
        assertThat(night())
                .containsEntry("attribution.differs", FindingState.NEW)
                .containsEntry("omission.left-out", FindingState.NEW);
        assertThat(night())
                .containsEntry("attribution.differs", FindingState.KNOWN)
                .containsEntry("omission.left-out", FindingState.KNOWN);
        write("in/en.txt", ENGLISH.replace("claimed", "said"));
        assertThat(night())
                .containsEntry("attribution.differs", FindingState.FIXED)
                .containsEntry("omission.left-out", FindingState.KNOWN);
        write("in/en.txt", ENGLISH);
        assertThat(night()).containsEntry("attribution.differs", FindingState.REOPENED);
    }

    @Test
    void aRevisionThatTheOtherEditionDoesNotFollowIsToldUntilItDoes() throws IOException {
        night();
        write("in/ru.txt", REVISED);
        assertThat(night())
                .containsEntry("revision.changed", FindingState.NEW)
                .containsEntry("stale-translation.changed", FindingState.NEW)
                .containsEntry("number.differs", FindingState.NEW);
        assertThat(night())
                .containsEntry("revision.changed", FindingState.KNOWN)
                .containsEntry("stale-translation.changed", FindingState.KNOWN);
        write("in/en.txt", FOLLOWED);
        assertThat(night())
                .containsEntry("stale-translation.changed", FindingState.FIXED)
                .containsEntry("number.differs", FindingState.FIXED);
        write("in/en.txt", ENGLISH);
        assertThat(night()).containsEntry("stale-translation.changed", FindingState.REOPENED);
    }

    @Test
    void aDismissalLastsThroughNightsAndRevisions() throws IOException {
        night();
        write("in/ru.txt", REVISED);
        night();
        dismiss("stale-translation.changed");
        write("in/en.txt", ENGLISH.replace("March 3", "March 4"));
        night();
        assertThat(finding("stale-translation.changed").open()).isFalse();
        assertThat(finding("attribution.differs").open()).isTrue();
    }

    /** Runs a night. How the findings of each rule stand after it; of several one. */
    private Map<String, FindingState> night() {
        try (OpenJob open = OpenJob.open(JobOption.read(job))) {
            open.get(NightRunner.class).run();
        }
        Map<String, FindingState> states = new TreeMap<>();
        findings().forEach(stored -> states.put(stored.finding().rule(), stored.state()));
        return states;
    }

    private List<StoredFinding> findings() {
        try (OpenJob open = OpenJob.open(JobOption.read(job))) {
            long run = open.store().reader().latestRun().orElseThrow();
            return open.store().reader().stories(run).stream()
                    .flatMap(key -> open.store().reader().story(run, key).findings().stream())
                    .toList();
        }
    }

    private StoredFinding finding(String rule) {
        return findings().stream()
                .filter(stored -> stored.finding().rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private void dismiss(String rule) {
        String fingerprint = finding(rule).finding().fingerprint();
        try (OpenJob open = OpenJob.open(JobOption.read(job))) {
            open.store()
                    .decisions()
                    .record(List.of(new Decision(
                            new Decision.OneFinding(fingerprint),
                            Decision.Verdict.DISMISSED,
                            "the desk knows",
                            Instant.EPOCH)));
        }
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
