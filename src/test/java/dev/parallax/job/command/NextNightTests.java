package dev.parallax.job.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.job.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A night writes what changed since the one before, and what it leaves is as if it had written everything. */
class NextNightTests {

    private static final String JOB = """
            name: test
            sources:
              - name: agency
                folder: in
            translator:
              engine: lexical
            store:
              folder: store
            report:
              folder: %s
              ui-language: %s
              decisions: decisions
              formats: [html, csv, json, tmx, sarif, xlsx]
            limits:
              threads: 2
            """;

    private final Path folder;
    private final MadeUpNights nights;

    NextNightTests(@TempDir Path folder) throws IOException {
        this.folder = folder;
        nights = new MadeUpNights(folder);
        nights.write("job.yml", JOB.formatted("report", "en"));
        write("ru.txt", "Мост через Лену откроют в мае", "Мост через Лену откроют 20 мая, сообщил министр Иван Орлов.");
        write("en.txt", "Bridge over the Lena to open in May", "It will open on May 20, Minister Ivan Orlov said.");
        write("ferry.txt", "Ferry calls at the old harbour", "A ferry called on Monday, the harbour minsiter said.");
        write(
                "school.txt",
                "Village to get a new school",
                "A school opens next year, the secretery of its council said.");
        write("snow.txt", "Snow falls for three days", "Snow fell in the the northern valleys, the service said.");
    }

    /** Long ago, so that its time tells that it is as it was. */
    private void write(String name, String heading, String text) throws IOException {
        Path file = nights.write("in/" + name, heading + "\n\n" + text + "\n");
        Files.setLastModifiedTime(
                file, FileTime.from(Instant.parse("2026-11-10T06:00:00Z").plusSeconds(text.length())));
    }

    /** What stands for each page's file, by path: another file has another. */
    private Map<String, Object> pages() throws IOException {
        Map<String, Object> pages = new TreeMap<>();
        for (String stories : List.of("report/stories", "report/ru/stories")) {
            try (Stream<Path> files = Files.list(folder.resolve(stories))) {
                for (Path file : files.toList()) {
                    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                    pages.put(
                            folder.relativize(file).toString(),
                            attributes.fileKey() + " " + attributes.lastModifiedTime());
                }
            }
        }
        return pages;
    }

    private String page(String words) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("report/stories"))) {
            for (Path file : files.toList()) {
                if (Files.readString(file).contains(words)) {
                    return "stories/" + file.getFileName();
                }
            }
        }
        throw new AssertionError("No page has " + words);
    }

    private List<String> written(Map<String, Object> before) throws IOException {
        return pages().entrySet().stream()
                .filter(page -> !page.getValue().equals(before.get(page.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Test
    void aNightInWhichNothingChangedWritesNoStoryPage() throws Exception {
        assertThat(nights.run()).isEqualTo(ExitCode.DONE);
        Map<String, Object> before = pages();
        nights.run();
        assertThat(nights.out()).contains("5 unchanged", "Findings       0 new, 3 known");
        assertThat(pages()).isEqualTo(before).hasSize(8);
        assertThat(folder.resolve("report/order.js")).content().contains("\"run\":2", "\"before\":\"nights/1/\"");
        assertThat(folder.resolve("report/index.html")).content().contains("content=\"2\"", "nights/1/index.html");
        assertThat(folder.resolve("report/nights/1/order.js")).content().contains("\"run\":1");
    }

    @Test
    void whatChangedIsWrittenAndNothingElse() throws Exception {
        nights.run();
        Map<String, Object> before = pages();
        write("snow.txt", "Snow falls for three days", "Snow fell in the northern valleys, the service said.");
        nights.run();
        assertThat(nights.out()).contains("1 revised, 4 unchanged", "1 fixed");
        String page = page("Snow falls");
        assertThat(written(before)).containsExactly("report/ru/" + page, "report/" + page);
        assertThat(folder.resolve("report/" + page)).content().contains("Fixed");

        before = pages();
        nights.run();
        assertThat(written(before)).containsExactly("report/ru/" + page, "report/" + page);
        assertThat(folder.resolve("report/" + page)).content().doesNotContain("Fixed"); // it was, the night before
        Files.delete(folder.resolve("in/snow.txt"));
        nights.run();
        assertThat(folder.resolve("report/" + page)).doesNotExist();
    }

    @Test
    void whatWasNewIsKnownWithoutBeingRead() throws Exception {
        nights.run();
        assertThat(folder.resolve("report/findings.csv")).content().contains("\",\"new\",\"");
        assertThat(folder.resolve("report/report.json")).content().contains("\"state\" : \"new\"");
        nights.execute("UPDATE finding SET suggestions = '[\"read again\"]'");
        nights.run();
        assertThat(folder.resolve("report/findings.csv"))
                .content()
                .contains("\",\"known\",\"")
                .doesNotContain("\",\"new\",\"", "read again");
        assertThat(folder.resolve("report/report.json"))
                .content()
                .contains("\"state\" : \"known\"")
                .doesNotContain("\"state\" : \"new\"", "read again");
    }

    @Test
    void aCorrectionThatLeavesSizeAndDateIsRead() throws Exception {
        nights.run();
        write("ferry.txt", "Ferry calls at the old harbour", "A ferry called on Monday, the harbour minister said.");
        nights.run();
        assertThat(nights.out()).contains("1 revised, 4 unchanged", "1 fixed");
    }

    @Test
    void whatStandsWhereItStoodKeepsItsPlaceAmongTheQuietTexts() throws Exception {
        nights.run();
        Set<String> before = quietTexts("Snow falls for three days");
        write("snow.txt", "Snow falls for three days", "Snow fell in the southern valleys, the service said.");
        nights.run();
        Set<String> after = quietTexts("Snow falls for three days");
        assertThat(before)
                .as("the program, and what two checkers say of two texts")
                .hasSize(5);
        assertThat(after).hasSize(5);
        after.retainAll(before);
        assertThat(after).as("of the heading what looks at no other text").hasSize(2);
    }

    private Set<String> quietTexts(String heading) throws Exception {
        return new HashSet<>(List.of(nights.query("""
                SELECT s.quiet FROM story s JOIN story_edition e ON e.story_id = s.id
                JOIN article a ON a.id = e.article_id WHERE a.heading = '%s'
                """.formatted(heading)).get(0).split(" ")));
    }

    @Test
    void aFileThatIsLeftAloneIsNotListedForReading() throws Exception {
        Thread.sleep(2100); // nothing is said of files that were written just now
        nights.run();
        assertThat(nights.query("SELECT location FROM source_file WHERE stamp IS NULL"))
                .isEmpty();
        nights.run();
        assertThat(nights.out()).contains("5 unchanged");
        assertThat(nights.query("SELECT run_id FROM source_file")).containsOnly("1");
    }

    @Test
    void anEarlierVersionOfAnItemThatComesLateIsWhatItsPageComparesWith() throws Exception {
        item("5", "The market will close at four.");
        item("2", "The market will close at two.");
        nights.run();
        String page = page("Market closes early");
        assertThat(folder.resolve("report/" + page)).content().contains("<del>two</del>");
        item("3", "The market will close at three.");
        nights.run();
        assertThat(folder.resolve("report/" + page)).content().contains("<del>three</del>");
    }

    private void item(String version, String text) throws IOException {
        nights.write("in/market-" + version + ".json", """
                {"uri": "urn:x:market", "version": "%s", "type": "text", "language": "en",
                 "versioncreated": "2026-11-10T06:00:00Z", "headline": "Market closes early", "body_text": "%s"}
                """.formatted(version, text));
    }

    @Test
    void whoComparesInAnotherLanguageFindsOtherTranslations() throws Exception {
        nights.run();
        String other = JOB.replace("sources:", "comparison-language: ru\nsources:");
        nights.write("job.yml", other.formatted("report", "en"));
        nights.run();
        assertThatReportIsAsIfWrittenAnew("anew", other);
        nights.write("job.yml", JOB.formatted("report", "en"));
        nights.run();
        assertThatReportIsAsIfWrittenAnew("again", JOB);
    }

    private static Stream<UnaryOperator<String>> accidents() {
        return Stream.of(
                text -> text.substring(0, text.indexOf('\n') + 1) + "{}\n",
                text -> text.substring(0, text.length() - 2),
                text -> text.replaceAll("\\d+\n", "999999\n"));
    }

    @ParameterizedTest
    @MethodSource("accidents")
    void whatIsBrokenAmongThePiecesIsWrittenAnew(UnaryOperator<String> accident) throws Exception {
        nights.run();
        try (Stream<Path> pieces = Files.list(folder.resolve("report/pieces"))) {
            for (Path file : pieces.toList()) {
                Files.writeString(file, accident.apply(Files.readString(file)));
            }
        }
        assertThat(nights.run()).isEqualTo(ExitCode.DONE);
        assertThatReportIsAsIfWrittenAnew("anew", JOB);
    }

    @Test
    void aNightThatIsInterruptedAndTakenUpLeavesTheNightBeforeAsItWas() throws Exception {
        nights.run();
        String page = page("Snow falls");
        write("snow.txt", "Snow falls for three days", "Snow fell in the northern valleys, the service said.");
        Path order = folder.resolve("report/order.js");
        Files.delete(order);
        nights.write("report/order.js/is-no-file.txt", "");
        assertThat(nights.run()).isEqualTo(ExitCode.FAILED);
        assertThat(folder.resolve("report/" + page)).content().contains("Fixed");

        Files.delete(order.resolve("is-no-file.txt"));
        Files.delete(order);
        assertThat(nights.run()).isEqualTo(ExitCode.DONE);
        assertThat(folder.resolve("report/nights/1/" + page)).content().doesNotContain("Fixed");
        assertThat(folder.resolve("report/nights"))
                .isDirectoryContaining("glob:**/1")
                .isDirectoryNotContaining("glob:**.new");
        assertThatReportIsAsIfWrittenAnew("anew", JOB);
    }

    @Test
    void aPageThatSomebodyDeletedIsWrittenAgain() throws Exception {
        nights.run();
        Map<String, Object> before = pages();
        String page = page("Snow falls");
        Files.delete(folder.resolve("report/ru/" + page));
        nights.run();
        assertThat(written(before)).containsExactly("report/ru/" + page, "report/" + page);
    }

    @Test
    void whatAReviewerSaidIsShownTheNextNight() throws Exception {
        nights.run();
        Map<String, Object> before = pages();
        decide(1, "{\"subject\": \"word\", \"language\": \"en\", \"word\": \"secretery\", \"verdict\": \"dismissed\",");
        nights.run();
        String page = page("Village to get");
        assertThat(written(before)).containsExactly("report/ru/" + page, "report/" + page);
        assertThat(folder.resolve("report/" + page)).content().contains("data-decision=\"dismissed\"");

        before = pages();
        nights.run();
        assertThat(written(before)).isEmpty();
        decide(2, "{\"subject\": \"word\", \"language\": \"en\", \"word\": \"secretery\", \"verdict\": \"withdrawn\",");
        nights.command("report");
        assertThat(written(before)).containsExactly("report/ru/" + page, "report/" + page);
        assertThat(folder.resolve("report/" + page)).content().doesNotContain("data-decision=\"dismissed\"");
    }

    /** Later ones count. */
    private void decide(int number, String decision) throws IOException {
        Path file = nights.write("decisions/decisions-" + number + ".json", """
                {"decisions": [%s "reason": "", "decided": "2026-11-11T06:00:%02dZ"}]}
                """.formatted(decision, number));
        nights.command("decide", file.toString());
    }

    @Test
    void anotherLanguageOrAnOldReportHasAllPagesWrittenOnce() throws Exception {
        nights.run();
        nights.write("job.yml", JOB.formatted("report", "ru"));
        nights.run();
        assertThat(folder.resolve("report/" + page("Snow falls"))).content().contains("<html lang=\"ru\">");

        nights.write("job.yml", JOB.formatted("report", "en"));
        nights.run();
        Map<String, Object> before = pages();
        try (Stream<Path> pieces = Files.list(folder.resolve("report/pieces"))) {
            for (Path file : pieces.toList()) {
                Files.delete(file); // as an older version left it
            }
        }
        nights.run();
        assertThat(written(before)).hasSize(8);
        before = pages();
        nights.run();
        assertThat(written(before)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whateverHappenedTheReportIsAsIfItWereWrittenAnew(long seed) throws Exception {
        Random random = new Random(seed);
        for (int night = 1; night <= 5; night++) {
            nights.run();
            assertThatReportIsAsIfWrittenAnew("anew-" + night, JOB);
            for (int change = random.nextInt(3); change >= 0; change--) {
                happens(random, 10 * night + change);
            }
        }
    }

    private void assertThatReportIsAsIfWrittenAnew(String name, String job) throws IOException {
        nights.write("anew.yml", job.formatted(name, "en"));
        assertThat(Command.run("report", folder.resolve("anew.yml").toString()).exitCode())
                .isEqualTo(ExitCode.DONE);
        Map<String, String> kept = files(folder.resolve("report"));
        Map<String, String> anew = files(folder.resolve(name));
        assertThat(kept).containsOnlyKeys(anew.keySet());
        anew.forEach((file, text) -> assertThat(kept.get(file)).as(file).isEqualTo(text));
    }

    private void happens(Random random, int number) throws Exception {
        String name = List.of("ferry.txt", "school.txt", "snow.txt", "en.txt").get(random.nextInt(4));
        switch (random.nextInt(5)) {
            case 0 ->
                write(name, "Something new " + number, "The premeire is on May " + number % 20 + ", it was was said.");
            case 1 -> Files.deleteIfExists(folder.resolve("in/" + name));
            case 2 ->
                write("more-" + number + ".txt", "Rain in valley " + number, "It rained, the secretery said " + number);
            case 3 ->
                decide(
                        number,
                        "{\"subject\": \"word\", \"language\": \"en\", \"word\": \"%s\", \"verdict\": \"%s\","
                                .formatted(
                                        List.of("secretery", "minsiter", "premeire")
                                                .get(random.nextInt(3)),
                                        List.of("dismissed", "withdrawn").get(random.nextInt(2))));
            default -> {
                List<String> open = nights.query("SELECT fingerprint FROM finding WHERE is_open ORDER BY fingerprint");
                if (!open.isEmpty()) {
                    decide(
                            number,
                            "{\"subject\": \"finding\", \"fingerprint\": \"%s\", \"verdict\": \"%s\","
                                    .formatted(
                                            open.get(random.nextInt(open.size())),
                                            List.of("accepted", "dismissed", "withdrawn")
                                                    .get(random.nextInt(3))));
                }
            }
        }
    }

    /** What a report's files hold, by path, but for earlier nights, times, and what is packed. */
    private static Map<String, String> files(Path report) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(report)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = report.relativize(file).toString();
                if (!name.matches("(nights|pieces)/.*|summary.json|.*\\.xlsx")) {
                    files.put(
                            name,
                            Files.readString(file)
                                    .replaceAll("PARALLAX_NIGHT = .*", "")
                                    .replaceAll(" · <a href=\"[^\"]*nights/[^<]*</a>", "")
                                    .replaceAll("(?s)<p class=\"when\">.*?</p>", "")
                                    .replaceAll("\"finished\" : .*", "")
                                    .replaceAll("(?m)^ +\"state\" : \"(running|done)\",$", "")
                                    .replaceAll(
                                            "\"[a-z]+(Articles|Paragraphs|Stories|Canary|Report)\" : \\d+,?\\s*", ""));
                }
            }
        }
        return files;
    }
}
