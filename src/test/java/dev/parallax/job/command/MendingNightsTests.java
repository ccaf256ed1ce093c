package dev.parallax.job.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was accepted and then changed: mended only if nothing of the kind is wrong there, and back when it is back. */
class MendingNightsTests {

    private static final String RUSSIAN = """
            На озере Светлом перевернулся паром: 14 погибших

            На озере Светлом в среду перевернулся паром, погибли 14 человек, сообщила министр Ольга Белова.

            В больницу попали 23 человека, водолазы ищут ещё пятерых.
            """;

    private static final String ENGLISH = """
            Ferry capsizes on Lake Svetloye: 14 dead

            A ferry capsized on Lake Svetloye on Wednesday, 14 people died, Minister Olga Belova said.

            In hospital there are now 23 people, and divers are searching for five more.
            """;

    private final Path folder;
    private final MadeUpNights nights;

    MendingNightsTests(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.nights = new MadeUpNights(folder);
    }

    @BeforeEach
    void deliverRussian() throws IOException {
        nights.write("in/ferry-ru.txt", RUSSIAN);
    }

    private void night(String english) throws IOException {
        nights.write("in/ferry-en.txt", english);
        nights.run();
    }

    private String listed() {
        String summary = nights.out();
        nights.command("status");
        return summary + nights.out();
    }

    private String index() throws IOException {
        return Files.readString(folder.resolve("report/index.html"));
    }

    @Test
    void aFigureThatIsChangedAndStillWrongIsNotMended() throws Exception {
        night(ENGLISH.replace("23", "28"));
        nights.accept("28");
        night(ENGLISH.replace("23", "27"));
        assertThat(listed())
                .contains("Findings       0 new")
                .contains("1 that a reviewer accepted still stand, 0 of the fixed ones were mended")
                .contains("\"27\"; changed, and still wrong (27)")
                .contains("by M. Reader)")
                .doesNotContain("mended as you asked");
        assertThat(index()).contains("changed, and still wrong (27)");

        night(ENGLISH.replace("23", "27"));
        assertThat(listed()).contains("0 new, 0 known", "still there (3 nights)");

        night(ENGLISH);
        assertThat(listed()).contains("1 of the fixed ones were mended as asked", "mended as you asked");
    }

    @Test
    void theNextOfItsWordsIsFoundWhereParagraphsAreAdded() throws Exception {
        night(ENGLISH.replace("23", "28"));
        nights.accept("28");
        night(ENGLISH.replace(
                "In hospital there are now 23 people", "The weather was calm.\n\nIn hospital lie 26 people"));
        assertThat(listed()).contains("changed, and still wrong (26)").doesNotContain("mended as you asked");
    }

    @Test
    void aWordThatIsMisspeltInAnotherWayIsNotMended() throws Exception {
        night(ENGLISH.replace("hospital", "hopsital"));
        nights.accept("hopsital");
        night(ENGLISH.replace("hospital", "hospitel"));
        assertThat(listed()).contains("0 new", "changed, and still wrong (hospitel)");
    }

    @Test
    void whatIsMendedInTheHeadingAloneIsNotMended() throws Exception {
        night(ENGLISH.replace("14", "17"));
        nights.accept("17");
        night(ENGLISH.replace("14 people", "17 people"));
        assertThat(listed()).contains("0 new", "\"17\"; changed, and still wrong (17)");
    }

    @Test
    void anotherFaultOfTheRuleElsewhereLeavesItMended() throws Exception {
        night(ENGLISH.replace("23", "28"));
        nights.accept("28");
        night(ENGLISH.replace("14", "11"));
        assertThat(listed()).contains("1 new", "mended as you asked").doesNotContain("still wrong");
    }

    @Test
    void whatComesBackAfterItWasMendedIsReopenedAndItsNightsCountAnew() throws Exception {
        night(ENGLISH.replace("divers", "divres"));
        nights.accept("divres");
        night(ENGLISH);
        assertThat(listed()).contains("mended as you asked");
        night(ENGLISH.replace("divers", "divres"));
        assertThat(listed())
                .contains("0 new, 0 known, 1 reopened", "1 that a reviewer accepted still stand", "; back again")
                .doesNotContain("still there");
        assertThat(index()).contains("back again");

        night(ENGLISH.replace("divers", "divres"));
        assertThat(listed()).contains("0 reopened", "still there (2 nights)");
    }

    @Test
    void aRussianReportSaysSoToo() throws Exception {
        Files.writeString(
                nights.job(),
                Files.readString(nights.job()).replace("  folder: report\n", "  folder: report\n  ui-language: ru\n"));
        night(ENGLISH.replace("23", "28").replace("divers", "divres"));
        nights.accept("28");
        nights.accept("divres");
        night(ENGLISH.replace("23", "27"));
        assertThat(index()).contains("изменено, и всё ещё неверно (27)", "исправлено, как вы просили");

        night(ENGLISH.replace("23", "27").replace("divers", "divres"));
        assertThat(index()).contains("всё ещё не исправлено (3\u00a0ночи)", "снова здесь");
    }
}
