package dev.parallax.job.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parallax.article.FileNames;
import dev.parallax.job.ExitCode;
import dev.parallax.store.jdbc.TestPostgres;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What may lie in a folder and stand in a file, in every locale and on both databases: the same rows, no row lost, each
 * fault reported by its file: {@code ./mvnw -Pchaos verify -Dtest=SurroundingsChaos}.
 */
@Tag("chaos")
class SurroundingsChaos {

    private static final Duration LONGEST = Duration.ofMinutes(9);
    private static final List<String> OPTIONS = List.of("-Xmx1200m", "-XX:TieredStopAtLevel=1");
    private static final int GOOD = 4;

    /** What cannot be read, with what is said of it. */
    private static final Map<String, String> SET_ASIDE = Map.of(
            "pipe.txt", "unsupported",
            "zeros.txt", "unsafe path",
            "loop.txt", "unreadable",
            "out.txt", "unsafe path",
            "away", "unsafe path");

    private final Path folder;
    private final Path in;

    SurroundingsChaos(@TempDir Path folder) throws Exception {
        this.folder = folder;
        this.in = folder.resolve("in");
        new MadeUpNews(8).write(in, GOOD);
        write("year-0.html", page("<meta property='article:published_time' content='0000-01-01T00:00:00Z'>"));
        write("year-far.html", page("<meta property='article:published_time' content='+999999999-12-31T23:59:59Z'>"));
        write("nul.html", page("<meta name='author' content='Анна\0 &#0; Вестник'>"));
        write("long.html", page("<link rel='canonical' href='https://example.org/" + "a1b2".repeat(2000) + "'>"));
        write("twice.rss", """
                <rss version="2.0"><channel><title>t</title><link>https://example.org/</link><description>d</description>
                <item><title>One</title><link>https://example.org/1</link><description>The bridge opens on Monday, officials said.</description></item>
                <item><title>Two</title><link>https://example.org/1</link><description>The school closes on Friday, parents said.</description></item>
                </channel></rss>
                """);
        write("новость дня.txt", "Новость дня\n\nМост через реку откроют для движения двадцатого мая.\n");
        write("я".repeat(125) + ".txt", "Длинное имя\n\nПорт закрыли до утра из-за шторма, сообщили в порту.\n");
        write("line\nbreak.txt", "Line break\n\nThe port was closed until morning because of a storm.\n");
        write("a.zip!/x.txt", "A folder\n\nThe museum opens a new hall on Saturday.\n");
        zip(in.resolve("a.zip"), "x.txt", "An archive\n\nThe library closes for repairs in June.\n");
        shell(
                "printf 'Other name\\n\\nThe train was late by an hour.\\n' >\"$(printf '\\355\\356.txt')\"; mkfifo pipe.txt;"
                        + " ln -s /dev/zero zeros.txt; ln -s loop.txt loop.txt; ln -s ../out.txt out.txt; ln -s .. away");
        write("../out.txt", "outside");
    }

    @Test
    void theSameRowsInEveryLocaleAndOnBothDatabases() throws Exception {
        Map<String, String> none = Map.of();
        List<String> expected = night("HSQLDB, UTF-8", Map.of("LC_ALL", "C.UTF-8"), List.of(), hsqldb("utf8"));
        assertThat(night("HSQLDB, no locale", none, List.of(), hsqldb("none"))).isEqualTo(expected);
        List<String> turkish = List.of("-Duser.language=tr", "-Duser.country=TR");
        assertThat(night("HSQLDB, Turkish", none, turkish, hsqldb("tr"))).isEqualTo(expected);
        String url = TestPostgres.newDatabase();
        assertThat(night("PostgreSQL, no locale", none, List.of(), "url: " + url))
                .hasSameSizeAs(expected);
    }

    /** Names that no process without a locale can write as text: the job's, its folders' and its store's. */
    @Test
    void everyNameInRussianWithoutALocale() throws Exception {
        String script = """
                mkdir -p задания/статьи && printf 'Порт\\n\\nПорт закрыли до утра из-за шторма.\\n' >задания/статьи/порт.txt
                printf 'name: r\\nsources: [{name: desk, folder: статьи}]\\ntranslator: {engine: lexical}\\n' >задания/ночь.yml
                printf 'store: {folder: хранилище}\\nreport: {folder: отчёт}\\nwatch: {canary: none}\\n' >>задания/ночь.yml
                for command in run status; do
                  env -i "$1" -Xmx1200m -D"$2" -cp "$3" dev.parallax.ParallaxApplication $command задания/ночь.yml || exit $?
                done
                test -e задания/хранилище/store.script && test -e задания/отчёт/index.html && ! test -e 'задания/?????????'
                """;
        String parser = "javax.xml.parsers.SAXParserFactory";
        Process both = new ProcessBuilder(
                        "sh",
                        Files.writeString(folder.resolve("try.sh"), script).toString(),
                        ProcessHandle.current().info().command().orElse("java"),
                        parser + "=" + System.getProperty(parser),
                        System.getProperty("java.class.path"))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(both.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exitCode = both.waitFor();
        System.out.printf(Locale.ROOT, "%-22s exit %d%n", "names in Russian", exitCode);
        assertThat(exitCode).as(said).isZero();
        assertThat(said).contains("Articles       1: 1 new", "задания/отчёт/index.html");
    }

    @Test
    void aFolderForTemporaryFilesThatIsFull() throws Exception {
        assumeTrue(RamDisk.allowed(folder.resolve("try")), "no right to mount a tmpfs");
        try (RamDisk disk = RamDisk.mount(folder.resolve("tmp"))) {
            disk.fill(1000);
            reported("temp folder full", List.of("-Djava.io.tmpdir=" + folder.resolve("tmp")), ExitCode.FAILED, "of room");
        }
    }

    @Test
    void aFolderForTemporaryFilesThatIsMissing() throws Exception {
        reported(
                "temp folder missing",
                List.of("-Djava.io.tmpdir=" + folder.resolve("none")),
                ExitCode.FAILED,
                "NoSuchFile");
    }

    @Test
    void aHeapThatIsTooSmall() throws Exception {
        reported("512 MiB of heap", List.of("-Xmx512m"), ExitCode.USAGE, "MiB of heap");
    }

    private String hsqldb(String name) {
        return "folder: " + folder.resolve(name);
    }

    /** @return what the store holds */
    private List<String> night(String name, Map<String, String> environment, List<String> options, String store)
            throws Exception {
        List<String> all = new ArrayList<>(OPTIONS);
        all.addAll(options);
        try (Jvm night = start(environment, all, store)) {
            int exitCode = night.end(LONGEST);
            String log = night.log();
            List<String> rows = rows(store);
            System.out.printf(Locale.ROOT, "%-22s exit %d, %d rows, %s%n", name, exitCode, rows.size(), summary(log));
            assertThat(exitCode).as(log).isEqualTo(ExitCode.PARTIAL);
            for (String read : List.of("новость дня.txt", "\\xED\\xEE.txt", "line\\x0Abreak.txt", "яяяяя.txt")) {
                assertThat(rows).anyMatch(row -> row.startsWith("article") && row.contains(read));
            }
            SET_ASIDE.forEach((file, said) -> assertThat(log).contains("sample:" + file + ": " + said));
            assertThat(rows.stream().filter(row -> row.startsWith("outcome") && row.contains("NOT_STORED")))
                    .isEmpty();
            return rows;
        }
    }

    private Jvm start(Map<String, String> environment, List<String> options, String store) throws IOException {
        Path job = ChaosJob.write(
                folder.resolve("job.yml"),
                in,
                "lexical",
                store,
                2,
                "spelling:\n  grammar: \"off\"\nwatch:\n  canary: none");
        return Jvm.start(
                folder.resolve("night.log"),
                environment,
                options,
                "dev.parallax.ParallaxApplication",
                "run",
                job.toString());
    }

    private void reported(String fault, List<String> options, int expected, String said) throws Exception {
        try (Jvm night = start(System.getenv(), options, hsqldb("reported"))) {
            int exitCode = night.end(LONGEST);
            System.out.printf(
                    Locale.ROOT,
                    "%-22s exit %d, %s%n",
                    fault,
                    exitCode,
                    night.log().strip());
            assertThat(exitCode).as(night.log()).isEqualTo(expected);
            assertThat(night.log()).contains(said);
            assertThat(night.log().lines()).hasSize(1);
            assertThat(folder.resolve("reported")).as("the store").doesNotExist();
        }
    }

    private static String summary(String log) {
        Matcher lines = Pattern.compile("(?m)^  (Articles|Quarantined) +(.*)").matcher(log);
        StringBuilder summary = new StringBuilder();
        while (lines.find()) {
            summary.append(lines.group(1)).append(' ').append(lines.group(2)).append("; ");
        }
        return summary.toString();
    }

    private static List<String> rows(String store) throws Exception {
        String url = store.startsWith("url: ")
                ? store.substring("url: ".length())
                : "jdbc:hsqldb:file:" + store.substring("folder: ".length())
                        + "/store;hsqldb.lock_file=false;shutdown=true";
        try (Connection connection = store.startsWith("url: ")
                ? DriverManager.getConnection(url)
                : DriverManager.getConnection(url, "SA", "")) {
            return StoreRows.of(connection);
        }
    }

    private static String page(String head) {
        return "<html lang='ru'><head><title>Порт открыт</title>" + head + "</head><body><article><h1>Порт открыт</h1>"
                + "<p>Порт снова принимает суда, сообщил капитан порта в среду утром.</p>"
                + "<p>Шторм повредил два причала из пяти, ремонт займёт три недели.</p></article></body></html>";
    }

    private void write(String name, String text) throws IOException {
        Path file = FileNames.path(in, name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void zip(Path file, String entry, String text) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void shell(String script) throws Exception {
        assertThat(new ProcessBuilder("sh", "-c", script)
                        .directory(in.toFile())
                        .inheritIO()
                        .start()
                        .waitFor())
                .isZero();
    }
}
