package dev.parallax.job.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.job.ExitCode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three nights of a desk: what was asked for, what was mended, what came back. */
class DeskNightsTests {

    private final Path folder;
    private final MadeUpNights nights;

    DeskNightsTests(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.nights = new MadeUpNights(folder);
    }

    private void deliver(int night) throws IOException, URISyntaxException {
        Path files = Path.of(
                Objects.requireNonNull(getClass().getResource("/desk/" + night)).toURI());
        try (Stream<Path> delivered = Files.list(files)) {
            for (Path file : delivered.toList()) {
                Files.copy(
                        file,
                        folder.resolve("in").resolve(file.getFileName().toString()),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    @Test
    void whatWasAcceptedIsToBeMendedUntilItIsGone() throws Exception {
        deliver(1);
        Files.writeString(
                nights.job(),
                Files.readString(nights.job())
                                .replace("  folder: report\n", "  folder: report\n  formats: [html, json]\n")
                        + "watch:\n  mail-file: night.eml\n");
        nights.run();
        assertThat(Files.readString(folder.resolve("night.eml"))).contains("multipart/alternative");
        assertThat(Files.readString(folder.resolve("report/report.json"))).contains("\"state\" : \"done\"");
        nights.accept("premeire");
        nights.accept("goverment");
        deliver(2);

        assertThat(nights.run()).isEqualTo(ExitCode.DONE);
        assertThat(nights.out())
                .contains("0 dismissed")
                .contains(
                        "To mend        1 that a reviewer accepted still stand, 1 of the fixed ones were mended as asked");
        nights.command("status");
        assertThat(nights.out())
                .contains(
                        "agency:theatre-en.txt, paragraph 1: \"premeire\" should be \"premiere\"; still there (2 nights)")
                .contains(
                        "agency:school-en.txt, paragraph 2: \"goverment\" should be \"government\"; mended as you asked")
                .contains("by M. Reader)");
        assertThat(Files.readString(folder.resolve("report/index.html")))
                .contains("still there (2\u00a0nights)", "mended as you asked", "M. Reader");

        nights.run();
        assertThat(nights.out()).contains("To mend        1 that a reviewer accepted still stand, 0 of the fixed ones");
        nights.command("status");
        assertThat(nights.out()).contains("still there (3 nights)").doesNotContain("mended as you asked");
    }

    @Test
    void aChangedFigureIsToldOnceAndMendingItIsGoodNews() throws Exception {
        deliver(1);
        nights.run();
        deliver(2);
        nights.run();
        // The toll, and the added paragraph; the toll stands in heading and text, differs, was revised and is not
        // followed.
        assertThat(nights.out()).contains("Findings       2 new, 1 known, 0 reopened, 1 fixed");
        String reported = "SELECT f.rule FROM finding f WHERE f.is_open AND f.cause = '' ORDER BY f.rule";
        assertThat(nights.query(reported)).containsExactly("number.differs", "revision.added", "spelling.unknown-word");
        String page = page("Flood on the Olshanka");
        assertThat(page).containsOnlyOnce("class=\"card critical").contains("«36» was «38» in the revision before");

        nights.accept("38");
        deliver(3);
        nights.run();
        assertThat(nights.query(reported)).doesNotContain("revision.changed", "number.differs");
        assertThat(nights.out()).contains("1 of the fixed ones were mended as asked");
        assertThat(page("New school opens"))
                .contains("“goverment” is back: the revision before said “government”.", "reopened")
                .doesNotContain("silently corrected");
        nights.run();
        assertThat(nights.query(reported)).doesNotContain("revision.changed", "number.differs");
    }

    private String page(String heading) throws IOException {
        try (Stream<Path> pages = Files.list(folder.resolve("report/stories"))) {
            for (Path page : pages.toList()) {
                String html = Files.readString(page);
                if (html.contains(heading)) {
                    return html;
                }
            }
        }
        throw new AssertionError("No page of " + heading);
    }
}
