package dev.parallax.job.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.job.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private final MadeUpNights nights;

    NightCommandTests(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.nights = new MadeUpNights(folder);
        nights.write("in/ru.txt", RUSSIAN);
        nights.write("in/en.txt", ENGLISH);
    }

    @Test
    void aNightFindsTheSlipAndTheNextReadsNothingNew() throws Exception {
        assertThat(nights.run()).isEqualTo(ExitCode.DONE);
        assertThat(nights.out()).contains("Articles       2: 2 new", "1 pairs of editions", "Report: ");
        assertThat(folder.resolve("report/index.html")).exists();
        assertThat(nights.query("SELECT suggestions FROM finding WHERE kind = 'MISSPELLING'"))
                .singleElement()
                .asString()
                .startsWith("[\"minister\"");
        List<String> before = allRows();

        assertThat(nights.run()).isEqualTo(ExitCode.DONE);
        assertThat(nights.out())
                .contains("2 unchanged (nothing new was read)", "(the translator was not called)", "0 new, ");
        assertThat(allRows()).isEqualTo(before);
    }

    @Test
    void aDryRunSaysWhatANightWouldCostAndLeavesNothing() throws Exception {
        assertThat(nights.run("--dry-run")).isEqualTo(ExitCode.DONE);
        assertThat(nights.out())
                .contains("2 to read, 0 unchanged", "ru→en        0 from memory", "Engine         lexical");
        assertThat(folder.resolve("store")).doesNotExist();
        assertThat(folder.resolve("report")).doesNotExist();
        String announced = nights.out().replaceAll("(?s).*from memory, (\\d+) characters by the engine.*", "$1");

        nights.run();
        assertThat(nights.out()).contains(", " + announced + " characters by the engine");
        List<String> before = allRows();
        nights.write("in/ru.txt", RUSSIAN.replace("83 миллиарда", "84 миллиарда"));

        assertThat(nights.run("--dry-run")).isEqualTo(ExitCode.DONE);
        assertThat(nights.out())
                .contains("1 to read, 1 unchanged", "ru→en        3 from memory, 79 characters by the engine");
        assertThat(allRows()).isEqualTo(before);
        assertThat(nights.query("SELECT COUNT(*) FROM comparison_run")).containsExactly("1");
    }

    @Test
    void aDryRunCountsWhatAnEarlierNightLeftPending() throws Exception {
        Files.writeString(nights.job(), Files.readString(nights.job()) + "  characters-per-night: 40\n");
        assertThat(nights.run()).isEqualTo(ExitCode.PARTIAL);

        assertThat(nights.run("--dry-run")).isEqualTo(ExitCode.DONE);
        assertThat(nights.out()).contains("0 to read, 2 unchanged", "3 paragraphs", "or more wait for later nights");
    }

    @Test
    void aPassageThatWasPublishedInBothLanguagesIsOfferedBeforeTheEngine() throws Exception {
        Files.writeString(
                nights.job(),
                Files.readString(nights.job())
                        .replace("engine: lexical", "engine: lexical\n  memory:\n    published: true"));
        nights.run();
        String before = "SELECT engine || ' ' || text FROM translation ORDER BY article_id, number";
        List<String> firstNight = nights.query(before);
        nights.write("in/later.txt", """
                Мост через Лену ждут на обоих берегах

                Строительство моста стоило 83 миллиарда рублей.
                """);
        nights.write("in/ru.txt", RUSSIAN + "\nЖители ждут открытия.\n");

        assertThat(nights.run()).isEqualTo(ExitCode.DONE);
        assertThat(nights.query("SELECT engine || ' ' || match_score || ' ' || text FROM translation t JOIN article a"
                        + " ON a.id = t.article_id WHERE a.location = 'later.txt' AND t.number = 1"))
                .containsExactly("published 0.99E0 The construction cost 83 billion rubles.");
        assertThat(firstNight).allMatch(row -> row.startsWith("lexical ")).allMatch(nights.query(before)::contains);
    }

    @Test
    void aMendedArticleIsANewRevisionAndItsFindingIsFixed() throws Exception {
        nights.run();
        nights.write("in/en.txt", ENGLISH.replace("minsiter", "minister"));
        assertThat(nights.run()).isEqualTo(ExitCode.DONE);
        assertThat(nights.out()).contains("1 revised, 1 unchanged", "1 fixed");
        assertThat(nights.query("SELECT COUNT(*) FROM article WHERE is_current"))
                .containsExactly("2");
        assertThat(nights.query("SELECT COUNT(*) FROM story_pair")).containsExactly("1");
    }

    @Test
    void whatTheJobFileSaysOfAPairCountsFromTheNextNightOn() throws Exception {
        nights.run();
        assertThat(nights.query("SELECT COUNT(*) FROM story_pair")).containsExactly("1");
        Files.writeString(nights.job(), Files.readString(nights.job()) + """
                pairs:
                  - articles: ["agency:en.txt", "agency:ru.txt"]
                    same: false
                """);

        assertThat(nights.run()).isEqualTo(ExitCode.DONE);
        assertThat(nights.query("SELECT COUNT(*) FROM story_pair")).containsExactly("0");
        assertThat(nights.run()).isEqualTo(ExitCode.DONE);
        assertThat(nights.query("SELECT COUNT(*) FROM story_pair")).containsExactly("0");
    }

    @Test
    void whatCannotBeReadIsToldAndTheNightGoesOn() throws Exception {
        nights.write("in/empty.txt", "");
        assertThat(nights.run()).isEqualTo(ExitCode.PARTIAL);
        assertThat(nights.out()).contains("agency:empty.txt: empty. It holds no bytes.", "Articles       2: 2 new");
    }

    @Test
    void newFindingsAreAnExitCodeOnlyWhenAskedFor() {
        assertThat(nights.run("--fail-on=new-findings")).isEqualTo(ExitCode.NEW_FINDINGS);
        assertThat(nights.run("--fail-on=new-findings")).isEqualTo(ExitCode.DONE);
    }

    @Test
    void aMistakeInTheJobFileEndsBeforeAnythingIsRead() throws Exception {
        Files.writeString(nights.job(), Files.readString(nights.job()).replace("folder: in", "folder: none"));
        assertThat(nights.run()).isEqualTo(ExitCode.USAGE);
        assertThat(nights.err()).contains("sources[0].folder is 'none'");
        assertThat(folder.resolve("store")).doesNotExist();
    }

    @Test
    void anUnknownEngineIsAMistakeToo() throws Exception {
        Files.writeString(nights.job(), Files.readString(nights.job()).replace("lexical", "lexicl"));
        assertThat(nights.run()).isEqualTo(ExitCode.USAGE);
        assertThat(nights.err()).contains("'lexicl'", "lexical");
    }

    @Test
    void aFailedNightIsTakenUpAgain() throws Exception {
        Path inTheWay = nights.write("report/index.html/in-the-way", "The index cannot be written over a folder.");
        assertThat(nights.run()).isEqualTo(ExitCode.FAILED);
        assertThat(nights.query("SELECT state FROM comparison_run")).containsExactly("FAILED");
        List<String> before = allRows();
        Files.delete(inTheWay);
        Files.delete(inTheWay.getParent());

        assertThat(nights.run()).isEqualTo(ExitCode.DONE);
        assertThat(nights.query("SELECT COUNT(*) FROM comparison_run WHERE state = 'DONE'"))
                .containsExactly("1");
        assertThat(allRows()).isEqualTo(before);
    }

    @Test
    void aSecondRunOnTheSameStoreSaysWhoHoldsIt() {
        try (OpenJob open = OpenJob.open(JobOption.read(nights.job()))) {
            assertThat(open.store().reader().latestRun()).isEmpty();
            assertThat(nights.run()).isEqualTo(ExitCode.BUSY);
            assertThat(nights.err())
                    .contains("is in use by process " + ProcessHandle.current().pid(), "job test");
        }
    }

    @Test
    void aDamagedStoreIsToldWithTheRemedy() throws Exception {
        nights.run();
        Files.writeString(folder.resolve("store/store.script"), "no script");
        assertThat(nights.run()).isEqualTo(ExitCode.FAILED);
        assertThat(nights.err()).contains("cannot be opened", "restore it from a backup");
    }

    @Test
    void knownSlipsRideAlongInNoFigureAndNoList() throws Exception {
        nights.run();
        assertThat(nights.out()).contains("Canary         11 of 11 known slips found", "Articles       2: 2 new");
        assertThat(nights.query("SELECT COUNT(*) FROM article")).containsExactly("2");
        assertThat(nights.query("SELECT COUNT(*) FROM canary_slip WHERE found")).containsExactly("11");

        nights.write("words.txt", "goverment");
        Files.writeString(nights.job(), Files.readString(nights.job()) + "accepted-words: words.txt\n");
        nights.run();
        assertThat(nights.out()).contains("10 of 11 known slips found; missed: en/bridge.txt: goverment");
        assertThat(nights.err()).contains("find less than the night before, 10 of 11 known slips, not 11");
    }

    @Test
    void aNightThatChecksNothingSaysOfKnownSlipsWhatTheLastOneSaid() throws Exception {
        nights.run();
        nights.execute("UPDATE canary_slip SET found = FALSE WHERE slip LIKE '%goverment'");

        nights.run();
        assertThat(nights.out()).contains("Articles       2: 0 new", "10 of 11 known slips found");

        nights.write("in/en/new.txt", "The council meets on Tuesday.\n\nIt will speak about the new bridge.\n");
        nights.run();
        assertThat(nights.out()).contains("Articles       3: 1 new", "11 of 11 known slips found");
    }

    /** Everything but runs and outcomes, which each night adds to. */
    private List<String> allRows() throws SQLException {
        List<String> rows = new ArrayList<>();
        rows.addAll(nights.query("SELECT identity || revision || content_hash || is_current FROM article ORDER BY 1"));
        rows.addAll(nights.query(
                "SELECT article_id || ' ' || number || COALESCE(text, reason) FROM translation ORDER BY 1"));
        rows.addAll(nights.query("SELECT source_hash FROM translation_memory ORDER BY 1"));
        rows.addAll(nights.query("SELECT source_article_id || ' ' || target_article_id FROM story_pair ORDER BY 1"));
        rows.addAll(nights.query("SELECT pair_id || level || number || type FROM alignment_bead ORDER BY 1"));
        rows.addAll(nights.query("SELECT identity || fingerprint || is_open || first_run FROM finding ORDER BY 1"));
        return rows;
    }
}
