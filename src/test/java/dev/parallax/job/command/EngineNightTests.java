package dev.parallax.job.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.job.ExitCode;
import dev.parallax.job.Launcher;
import dev.parallax.store.RunSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nights with an engine behind HTTP that is slow, spent, or away, and nights that are killed: no text is paid for twice. */
class EngineNightTests {

    private static final List<String> PARAGRAPHS = List.of(
            "Мост через Лену откроют в мае",
            "Министр транспорта сообщил об этом журналистам в понедельник.",
            "Строительство моста началось пять лет назад и стоило 83 миллиарда рублей.",
            "Длина моста составит 3140 метров, по нему проложат четыре полосы.",
            "Жители посёлка на правом берегу ждали переправы много лет.",
            "Зимой по льду реки ездят машины, а летом ходит паром.",
            "Весной и осенью посёлок бывает отрезан от города на несколько недель.");

    private final Path folder;
    private final Path job;
    private final StubEngine engine = new StubEngine();

    EngineNightTests(@TempDir Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(folder.resolve("in/ru.txt"), String.join("\n\n", PARAGRAPHS));
        this.job = Files.writeString(folder.resolve("job.yml"), """
                name: test
                sources:
                  - name: agency
                    folder: in
                translator:
                  engine: libretranslate
                  address: %s
                  options:
                    texts: 2
                store:
                  folder: store
                report:
                  folder: report
                  formats: [json]
                watch:
                  canary: none
                limits:
                  threads: 1
                """.formatted(engine.address()));
    }

    @AfterEach
    void stop() {
        engine.close();
    }

    /** The engine kills the night when a call comes in: the first, the third, the second. */
    @Test
    void aNightThatIsKilledPaysForNothingTwice() throws Exception {
        for (int fatal : new int[] {1, 3, 2}) {
            assertThat(killedAt(fatal)).as("killed at call " + fatal).isEqualTo(Jvm.KILLED);
        }
        engine.refuse(call -> 200);
        assertThat(run()).isEqualTo(ExitCode.DONE);
        assertThatEachTextWasPaidOnce();
        assertThat(query("SELECT COUNT(*) FROM translation WHERE text IS NULL")).containsExactly("0");
        assertThat(query("SELECT COUNT(*) FROM comparison_run")).containsExactly("1");
    }

    @Test
    void aSpentQuotaLeavesTheRestToTheNextNight() throws Exception {
        engine.refuse(call -> call <= 2 ? 200 : 402);
        assertThat(run()).isEqualTo(ExitCode.PARTIAL);
        assertThat(query("SELECT state FROM comparison_run")).containsExactly(RunSummary.State.PARTIAL.name());
        assertThat(query("SELECT COUNT(*) FROM translation WHERE retry")).containsExactly("3");

        engine.refuse(call -> 200);
        assertThat(run()).isEqualTo(ExitCode.DONE);
        assertThatEachTextWasPaidOnce();
    }

    @Test
    void aBusyEngineIsAskedAgain() throws Exception {
        engine.refuse(call -> call % 2 == 1 ? 429 : 200);
        assertThat(run()).isEqualTo(ExitCode.DONE);
        assertThatEachTextWasPaidOnce();
    }

    @Test
    void aBudgetSpreadsTheTextsOverNights() throws Exception {
        Files.writeString(job, Files.readString(job) + "  characters-per-night: 180\n");
        int nights = 1;
        while (run() == ExitCode.PARTIAL) {
            nights++;
            assertThat(nights).isLessThan(10);
        }
        assertThat(nights).isEqualTo(3);
        assertThatEachTextWasPaidOnce();
        assertThat(
                        query(
                                "SELECT MAX(spent) FROM (SELECT SUM(characters) spent FROM translation_memory GROUP BY run_id)"))
                .singleElement()
                .satisfies(spent -> assertThat(Integer.parseInt(spent)).isLessThanOrEqualTo(180));
    }

    /** The first call has 90 characters, and the next text 73: with those the night has no more to spend. */
    @Test
    void aNightThatIsTakenUpAgainHasSpentWhatItSpentBefore() throws Exception {
        Files.writeString(job, Files.readString(job) + "  characters-per-night: 180\n");
        assertThat(killedAt(2)).isEqualTo(Jvm.KILLED);
        int spentBefore = characters();
        assertThat(spentBefore).isPositive();

        engine.refuse(call -> 200);
        assertThat(run()).isEqualTo(ExitCode.PARTIAL);
        assertThat(characters()).isGreaterThan(spentBefore).isLessThanOrEqualTo(180);
        assertThat(query("SELECT SUM(characters) FROM translation_memory WHERE run_id = 1"))
                .containsExactly(String.valueOf(characters()));
        assertThat(query("SELECT DISTINCT reason FROM translation WHERE retry"))
                .containsExactly("[\"finding.left.budget\",180]");
    }

    /** Whatever the server says of it: its neighbours are translated, and the next night asks for it again. */
    @ParameterizedTest
    @CsvSource({"500, Cannot translate text", "400, Invalid request", "403, Forbidden", "200, Cannot translate text"})
    void aTextOnWhichTheServerFailsBlocksNoOtherAndIsAskedForAgain(int status, String message) throws Exception {
        String bad = PARAGRAPHS.get(2);
        engine.refuseTexts(bad::equals, status, message);
        assertThat(run()).isEqualTo(ExitCode.PARTIAL);
        assertThat(query("SELECT number FROM translation WHERE text IS NULL")).containsExactly("2");

        engine.refuseTexts(text -> false, 200, "");
        assertThat(run()).isEqualTo(ExitCode.DONE);
        assertThatEachTextWasPaidOnce();
    }

    /** Of 26 texts three are refused, and the budget ends before the last two. */
    @Test
    void theSummaryAndStatusSayEveryReasonWithItsCount() throws Exception {
        writeMessages();
        Files.writeString(job, Files.readString(job) + "  characters-per-night: 750\n");
        engine.refuseTexts(text -> text.matches(".*номер [агм] .*"), 400, "request exceeds text limit");
        Command night = Command.run("run", job.toString());
        assertThat(night.exitCode()).isEqualTo(ExitCode.PARTIAL);
        assertThat(engine.answered()).hasSize(21);
        for (Command shown : List.of(night, Command.run("status", job.toString()))) {
            assertThat(shown.out())
                    .containsPattern("untranslated 3: .*request exceeds text limit")
                    .contains("untranslated 2: the night's budget of 750 characters is spent");
        }
    }

    @Test
    void anEngineThatIsAwayIsOneLine() throws Exception {
        writeMessages();
        engine.refuse(call -> 503);
        engine.refuseTexts(text -> true, 503, "Service Unavailable");
        Command night = Command.run("run", job.toString());
        assertThat(night.exitCode()).isEqualTo(ExitCode.PARTIAL);
        assertThat(night.out().lines().filter(line -> line.strip().startsWith("untranslated")))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("untranslated 26: ", "HTTP 503"));
    }

    private void writeMessages() throws IOException {
        Files.writeString(
                folder.resolve("in/ru.txt"),
                IntStream.range(0, 26)
                        .mapToObj(i -> "Сообщение номер " + "абвгдежзиклмнопрстуфхцчшщэ".charAt(i) + " пришло вчера.")
                        .collect(Collectors.joining("\n\n")));
    }

    @Test
    void aRefusalIsNoVerdictForEver() throws Exception {
        String bad = PARAGRAPHS.get(2);
        engine.refuseTexts(bad::equals, 400, "request exceeds text limit");
        assertThat(run()).isEqualTo(ExitCode.PARTIAL);
        assertThat(run()).isEqualTo(ExitCode.PARTIAL);
        assertThat(query("SELECT COUNT(*) FROM translation WHERE text IS NULL AND run_id = 1"))
                .as("with the same settings it is not asked again")
                .containsExactly("1");

        engine.refuseTexts(text -> false, 200, "");
        assertThat(run()).isEqualTo(ExitCode.PARTIAL);
        Files.writeString(job, Files.readString(job).replace("texts: 2", "texts: 3"));
        assertThat(run()).isEqualTo(ExitCode.DONE);
        assertThatEachTextWasPaidOnce();
    }

    @Test
    void aRefusalIsAskedForAgainWhenAPersonWantsIt() throws Exception {
        String bad = PARAGRAPHS.get(2);
        engine.refuseTexts(bad::equals, 400, "request exceeds text limit");
        assertThat(run()).isEqualTo(ExitCode.PARTIAL);

        engine.refuseTexts(text -> false, 200, "");
        Command replay = Command.run("status", job.toString(), "--replay");
        assertThat(replay.out()).contains("asks for 1 untranslated paragraphs again");
        assertThat(run()).isEqualTo(ExitCode.DONE);
        assertThatEachTextWasPaidOnce();
    }

    private int characters() {
        return engine.answered().entrySet().stream()
                .mapToInt(text -> text.getKey().codePointCount(0, text.getKey().length()) * text.getValue())
                .sum();
    }

    private void assertThatEachTextWasPaidOnce() {
        assertThat(engine.answered())
                .containsOnlyKeys(PARAGRAPHS)
                .allSatisfy((text, times) -> assertThat(times).as(text).isEqualTo(1));
    }

    private int run() {
        return Launcher.launch(new String[] {"run", job.toString()});
    }

    /**
     * In a process of its own.
     *
     * @return its exit code
     */
    private int killedAt(int fatal) throws Exception {
        CompletableFuture<Jvm> night = new CompletableFuture<>();
        engine.refuse(call -> {
            if (call < fatal) {
                return 200;
            }
            night.join().kill();
            return -1;
        });
        try (Jvm process = Jvm.parallax(folder.resolve("night.log"), "run", job.toString())) {
            night.complete(process);
            return process.end(Duration.ofMinutes(5));
        }
    }

    private List<String> query(String sql) throws SQLException {
        String url = "jdbc:hsqldb:file:" + folder.resolve("store/store") + ";hsqldb.lock_file=false;shutdown=true";
        try (Connection connection = DriverManager.getConnection(url, "SA", "")) {
            return StoreRows.query(connection, sql);
        }
    }
}
