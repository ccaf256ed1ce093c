package dev.parallax.finding.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.finding.CheckedStory;
import dev.parallax.finding.Finding;
import dev.parallax.finding.Hearing;
import dev.parallax.finding.Stories;
import dev.parallax.finding.StoryChecker;
import dev.parallax.translation.lexical.EmbeddedLexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What reviewers reported as wrong or missing in how a text is written, and the same in other words. */
class ReportedCasesTests {

    private static final Path CASES = Path.of("src/test/resources/findings");

    private static final StoryChecker CHECKER = new StoryChecker(
            SpellingCheckers.all(SpellingSettings.DEFAULTS, EmbeddedLexicon.load()),
            Hearing.OF_EVERYTHING,
            50,
            EmbeddedLexicon.load());

    @ParameterizedTest
    @ValueSource(strings = {"an", "blast", "twodie", "grata", "headline-win"})
    void leavesEnglishThatIsRight(String name) throws IOException {
        assertThat(said("en", single(name))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"charset", "points", "frs"})
    void leavesRussianThatIsRight(String name) throws IOException {
        assertThat(said("ru", single(name))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "isreal, en, Isreal → Israel",
        "wierd, en, wierd → weird; independant → independent",
        "agency, ru, агенство → агентство; агенства → агентства; прийдётся → придётся",
    })
    void findsWhatIsMisspelt(String name, String language, String expected) throws IOException {
        assertThat(said(language, single(name))).containsExactly(expected.split("; "));
    }

    @org.junit.jupiter.api.Test
    void findsWrongCasesGendersHyphensAndParticles() throws IOException {
        List<String> said = said("ru", single("soglasno"));
        assertThat(said).hasSize(4);
        assertThat(said.get(0)).endsWith("→ Согласно приказу");
        assertThat(said.get(1)).isEqualTo("Обеих → Обоих");
        assertThat(said.get(2)).isEqualTo("из за → из-за");
        assertThat(said.get(3)).isEqualTo("не → ни");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | # Zenit beat Lokomotiv in opener ¶ Zenit beat Lokomotiv 2-0 in the opener. The fans left an hour later.",
                "en | # Three hurt in market collapse ¶ An 80-year-old trader and an 8-year-old girl were hurt on an 11-hour shift.",
                "en | # Day in brief ¶ It was a 100-metre drop, a 12-storey fall and a 1,800-page report.",
                "en | # Day in brief ¶ The ad hoc panel called the deal a fait accompli and a quid pro quo.",
                "en | # Day in brief ¶ The ferry's captain said the blast tore a hole in the hull.",
                "en | # Day in brief ¶ Nordic Kredit shut its branch in Tver. Nordic Kredit's owner left for Vienna.",
                "en | # Day in brief ¶ Rubin stay sixth on 14. Torpedo are ninth on 11, a point behind Ural.",
                "ru | # Коротко ¶ ЮНЕСКО внесла парк в список. МИД ответил нотой. ЦБ понизил ставку. ОПЕК сократила добычу.",
                "ru | # Коротко ¶ Её брат и моё поле. Ёлка стоит. Её сёстры дома.",
                "ru | # Коротко ¶ Прибыль выросла на 0,75 процентного пункта, доля упала на 2,5 процентного пункта.",
                "ru | # Коротко ¶ Согласно плану, обе команды приедут. Оба брата дома. Кто бы ни пришёл, чай готов."
            })
    void leavesTheSameInOtherWords(String language, String text) {
        assertThat(said(language, List.of(text.strip().split(" ¶ ")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | # Day in brief ¶ A aide met an pilot. | A → An; an → a",
                "en | # Day in brief ¶ He bought an 12-room house and a 8-metre boat. | an → a; a → an",
                "en | # Day in brief ¶ The goverment in Berlin said so. | goverment → government",
                "en | # Day in brief ¶ The minister flew to Germnay on Friday, officials said. | Germnay → Germany",
                "en | # Day in brief ¶ The minister spoke to reporters in Lodnon on Friday. | Lodnon → London",
                "en | # Day in brief ¶ IT WAS A WIERD NIGHT IN THE TOWN. | WIERD → WEIRD",
                "ru | # Коротко ¶ Вопреки приказа капитана паром ушёл. | Вопреки приказа → Вопреки приказу",
                "ru | # Коротко ¶ Агенство сообщило о буре. | Агенство → Агентство",
            })
    void findsTheSameInOtherWords(String language, String text, String expected) {
        assertThat(said(language, List.of(text.strip().split(" ¶ "))))
                .containsExactly(expected.strip().split("; "));
    }

    @TestFactory
    Stream<DynamicTest> leavesCleanStories() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String name : names("clean")) {
            tests.add(DynamicTest.dynamicTest(
                    name, () -> assertThat(said(story("clean", name))).isEmpty()));
        }
        return tests.stream();
    }

    @ParameterizedTest
    @CsvSource({
        "01-war, соблюдаеться",
        "01-war, each each",
        "03-derby, through",
        "03-derby, компенсированое",
        "05-court, court court",
        "07-lion, идиально",
        "09-crash, preliminery",
        "09-crash, чисе",
        "13-iphone, прийдётся",
    })
    void findsPlantedSlips(String name, String wrong) throws IOException {
        assertThat(said(story("planted", name))).anyMatch(said -> said.startsWith(wrong + " → "));
    }

    private static List<String> single(String name) throws IOException {
        return headed(CASES.resolve("single/" + name + ".txt"));
    }

    /** The first paragraph of a case is its heading. */
    private static List<String> headed(Path file) throws IOException {
        List<String> paragraphs = paragraphs(file);
        paragraphs.set(0, "# " + paragraphs.get(0));
        return paragraphs;
    }

    private static List<String> names(String folder) throws IOException {
        try (Stream<Path> files = Files.list(CASES.resolve(folder).resolve("en"))) {
            return files.map(file -> file.getFileName().toString().replace(".txt", ""))
                    .sorted()
                    .toList();
        }
    }

    private static CheckedStory story(String folder, String name) throws IOException {
        return Stories.of(
                Stories.article(1, "ru", headed(CASES.resolve(folder + "/ru/" + name + ".txt"))),
                Stories.article(2, "en", headed(CASES.resolve(folder + "/en/" + name + ".txt"))));
    }

    private static List<String> paragraphs(Path file) throws IOException {
        return new ArrayList<>(
                Files.readString(file).lines().filter(line -> !line.isBlank()).toList());
    }

    private static List<String> said(String language, List<String> paragraphs) {
        return said(Stories.of(Stories.article(1, language, paragraphs)));
    }

    /** Each finding as its words and its first suggestion. */
    private static List<String> said(CheckedStory story) {
        List<String> said = new ArrayList<>();
        for (Finding finding :
                CHECKER.check(story, Stories.night(List.of(story))).findings()) {
            said.add(Stories.words(story, finding) + " → "
                    + (finding.suggestions().isEmpty()
                            ? "?"
                            : finding.suggestions().get(0)));
        }
        return said;
    }
}
