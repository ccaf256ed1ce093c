package dev.parallax.job.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.job.ExitCode;
import dev.parallax.job.Launcher;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole nights over a few made-up articles, started as a user starts them. */
class NightCommandTests {

    private static final String RUSSIAN = """
            Мост через Лену откроют в мае

            ЯКУТСК, 3 марта. Мост через реку Лену откроют для движения 20 мая, сообщил министр транспорта Иван Орлов.

            Строительство моста стоило 83 миллиарда рублей. Его длина составит 3140 метров.
            """;

    private static final String ENGLISH = """
            Bridge over the Lena to open in May

            YAKUTSK, March 3. The bridge over the Lena River will open to traffic on May 20, Transport Minister Ivan Orlov said.

            The construction cost 83 billion rubles. The bridge will be 3,140 metres long, the minsiter added.
            """;

    private final Path folder;
    private final Path job;
    private String out = "";
    private String err = "";

    NightCommandTests(@TempDir Path folder) throws IOException {
        this.folder = folder;
        write("in/ru.txt", RUSSIAN);
        write("in/en.txt", ENGLISH);
        this.job = write("job.yml", """
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
                limits:
                  threads: 2
                """);
    }

    @Test
    void aNightFindsTheSlipAndTheNextReadsNothingNew() throws Exception {
        assertThat(run()).isEqualTo(ExitCode.DONE);
        assertThat(out).contains("Articles       2: 2 new", "1 pairs of editions", "Report: ");
        assertThat(folder.resolve("report/index.html")).exists();
        assertThat(query("SELECT suggestions FROM finding WHERE kind = 'MISSPELLING'"))
                .singleElement()
                .asString()
                .startsWith("[\"minister\"");
        List<String> before = allRows();

        assertThat(run()).isEqualTo(ExitCode.DONE);
        assertThat(out).contains("2 unchanged (nothing new was read)", "(the translator was not called)", "0 new, ");
        assertThat(allRows()).isEqualTo(before);
    }

    @Test
    void aDryRunSaysWhatANightWouldCostAndLeavesNothing() throws Exception {
        assertThat(run("--dry-run")).isEqualTo(ExitCode.DONE);
        assertThat(out).contains("2 to read, 0 unchanged", "ru→en        0 from memory", "Engine         lexical");
        assertThat(folder.resolve("store")).doesNotExist();
        assertThat(folder.resolve("report")).doesNotExist();
        String announced = out.replaceAll("(?s).*from memory, (\\d+) characters by the engine.*", "$1");

        run();
        assertThat(out).contains(", " + announced + " characters by the engine");
        List<String> before = allRows();
        write("in/ru.txt", RUSSIAN.replace("83 миллиарда", "84 миллиарда"));

        assertThat(run("--dry-run")).isEqualTo(ExitCode.DONE);
        assertThat(out).contains("1 to read, 1 unchanged", "ru→en        3 from memory, 79 characters by the engine");
        assertThat(allRows()).isEqualTo(before);
        assertThat(query("SELECT COUNT(*) FROM comparison_run")).containsExactly("1");
    }

    @Test
    void aDryRunCountsWhatAnEarlierNightLeftPending() throws Exception {
        Files.writeString(job, Files.readString(job) + "  characters-per-night: 40\n");
        assertThat(run()).isEqualTo(ExitCode.PARTIAL);

        assertThat(run("--dry-run")).isEqualTo(ExitCode.DONE);
        assertThat(out).contains("0 to read, 2 unchanged", "3 paragraphs", "or more wait for later nights");
    }

    @Test
    void aPassageThatWasPublishedInBothLanguagesIsOfferedBeforeTheEngine() throws Exception {
        Files.writeString(
                job,
                Files.readString(job).replace("engine: lexical", "engine: lexical\n  memory:\n    published: true"));
        run();
        String before = "SELECT engine || ' ' || text FROM translation ORDER BY article_id, number";
        List<String> firstNight = query(before);
        write("in/later.txt", """
                Мост через Лену ждут на обоих берегах

                Строительство моста стоило 83 миллиарда рублей.
                """);
        write("in/ru.txt", RUSSIAN + "\nЖители ждут открытия.\n");

        assertThat(run()).isEqualTo(ExitCode.DONE);
        assertThat(query("SELECT engine || ' ' || match_score || ' ' || text FROM translation t JOIN article a"
                        + " ON a.id = t.article_id WHERE a.location = 'later.txt' AND t.number = 1"))
                .containsExactly("published 0.99E0 The construction cost 83 billion rubles.");
        assertThat(firstNight).allMatch(row -> row.startsWith("lexical ")).allMatch(query(before)::contains);
    }

    @Test
    void aMendedArticleIsANewRevisionAndItsFindingIsFixed() throws Exception {
        run();
        write("in/en.txt", ENGLISH.replace("minsiter", "minister"));
        assertThat(run()).isEqualTo(ExitCode.DONE);
        assertThat(out).contains("1 revised, 1 unchanged", "1 fixed");
        assertThat(query("SELECT COUNT(*) FROM article WHERE is_current")).containsExactly("2");
        assertThat(query("SELECT COUNT(*) FROM story_pair")).containsExactly("1");
    }

    @Test
    void whatTheJobFileSaysOfAPairCountsFromTheNextNightOn() throws Exception {
        run();
        assertThat(query("SELECT COUNT(*) FROM story_pair")).containsExactly("1");
        Files.writeString(job, Files.readString(job) + """
                pairs:
                  - articles: ["agency:en.txt", "agency:ru.txt"]
                    same: false
                """);

        assertThat(run()).isEqualTo(ExitCode.DONE);
        assertThat(query("SELECT COUNT(*) FROM story_pair")).containsExactly("0");
        assertThat(run()).isEqualTo(ExitCode.DONE);
        assertThat(query("SELECT COUNT(*) FROM story_pair")).containsExactly("0");
    }

    @Test
    void whatCannotBeReadIsToldAndTheNightGoesOn() throws Exception {
        write("in/empty.txt", "");
        assertThat(run()).isEqualTo(ExitCode.PARTIAL);
        assertThat(out).contains("agency:empty.txt: empty. It holds no bytes.", "Articles       2: 2 new");
    }

    @Test
    void newFindingsAreAnExitCodeOnlyWhenAskedFor() {
        assertThat(run("--fail-on=new-findings")).isEqualTo(ExitCode.NEW_FINDINGS);
        assertThat(run("--fail-on=new-findings")).isEqualTo(ExitCode.DONE);
    }

    @Test
    void aMistakeInTheJobFileEndsBeforeAnythingIsRead() throws Exception {
        Files.writeString(job, Files.readString(job).replace("folder: in", "folder: none"));
        assertThat(run()).isEqualTo(ExitCode.USAGE);
        assertThat(err).contains("sources[0].folder is 'none'");
        assertThat(folder.resolve("store")).doesNotExist();
    }

    @Test
    void anUnknownEngineIsAMistakeToo() throws Exception {
        Files.writeString(job, Files.readString(job).replace("lexical", "lexicl"));
        assertThat(run()).isEqualTo(ExitCode.USAGE);
        assertThat(err).contains("'lexicl'", "lexical");
    }

    @Test
    void aFailedNightIsTakenUpAgain() throws Exception {
        Path report = write("report", "a file where the report's folder should be");
        assertThat(run()).isEqualTo(ExitCode.FAILED);
        assertThat(query("SELECT state FROM comparison_run")).containsExactly("FAILED");
        List<String> before = allRows();
        Files.delete(report);

        assertThat(run()).isEqualTo(ExitCode.DONE);
        assertThat(query("SELECT COUNT(*) FROM comparison_run WHERE state = 'DONE'"))
                .containsExactly("1");
        assertThat(allRows()).isEqualTo(before);
    }

    @Test
    void aSecondRunOnTheSameStoreSaysWhoHoldsIt() {
        try (OpenJob open = OpenJob.open(JobOption.read(job))) {
            assertThat(open.store().reader().latestRun()).isEmpty();
            assertThat(run()).isEqualTo(ExitCode.BUSY);
            assertThat(err)
                    .contains("is in use by process " + ProcessHandle.current().pid(), "job test");
        }
    }

    @Test
    void aDamagedStoreIsToldWithTheRemedy() throws Exception {
        run();
        Files.writeString(folder.resolve("store/store.script"), "no script");
        assertThat(run()).isEqualTo(ExitCode.FAILED);
        assertThat(err).contains("cannot be opened", "restore it from a backup");
    }

    @Test
    void knownSlipsRideAlongInNoFigureAndNoList() throws Exception {
        run();
        assertThat(out).contains("Canary         11 of 11 known slips found", "Articles       2: 2 new");
        assertThat(query("SELECT COUNT(*) FROM article")).containsExactly("2");
        assertThat(query("SELECT COUNT(*) FROM canary_slip WHERE found")).containsExactly("11");

        write("words.txt", "goverment");
        Files.writeString(job, Files.readString(job) + "accepted-words: words.txt\n");
        run();
        assertThat(out).contains("10 of 11 known slips found; missed: en/bridge.txt: goverment");
        assertThat(err).contains("find less than the night before, 10 of 11 known slips, not 11");
    }

    private int run(String... options) {
        List<String> arguments = new ArrayList<>(List.of("run", job.toString()));
        arguments.addAll(List.of(options));
        PrintStream systemOut = System.out;
        PrintStream systemErr = System.err;
        ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
        ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(outBytes, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(errBytes, true, StandardCharsets.UTF_8));
            return Launcher.launch(arguments.toArray(String[]::new));
        } finally {
            System.setOut(systemOut);
            System.setErr(systemErr);
            out = outBytes.toString(StandardCharsets.UTF_8);
            err = errBytes.toString(StandardCharsets.UTF_8);
        }
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** Everything but runs and outcomes, which each night adds to. */
    private List<String> allRows() throws SQLException {
        List<String> rows = new ArrayList<>();
        rows.addAll(query("SELECT identity || revision || content_hash || is_current FROM article ORDER BY 1"));
        rows.addAll(query("SELECT article_id || ' ' || number || COALESCE(text, reason) FROM translation ORDER BY 1"));
        rows.addAll(query("SELECT source_hash FROM translation_memory ORDER BY 1"));
        rows.addAll(query("SELECT source_article_id || ' ' || target_article_id FROM story_pair ORDER BY 1"));
        rows.addAll(query("SELECT pair_id || level || number || type FROM alignment_bead ORDER BY 1"));
        rows.addAll(query("SELECT identity || fingerprint || is_open || first_run FROM finding ORDER BY 1"));
        return rows;
    }

    private List<String> query(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (var connection = DriverManager.getConnection(
                        "jdbc:hsqldb:file:" + folder.resolve("store/store") + ";hsqldb.lock_file=false;shutdown=true",
                        "SA",
                        "");
                ResultSet row = connection.createStatement().executeQuery(sql)) {
            while (row.next()) {
                rows.add(row.getString(1));
            }
        }
        return rows;
    }
}
