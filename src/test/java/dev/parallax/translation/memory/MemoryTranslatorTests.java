package dev.parallax.translation.memory;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.parallax.message.Message;
import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.SimpleSplitter;
import dev.parallax.translation.TranslationException;
import dev.parallax.translation.TranslationRequest;
import dev.parallax.translation.TranslationResult;
import dev.parallax.translation.TranslationUnit;
import dev.parallax.translation.Translator;
import dev.parallax.translation.TranslatorContract;
import dev.parallax.translation.TranslatorSettings;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

class MemoryTranslatorTests extends TranslatorContract {

    private static final LanguagePair RU_EN = new LanguagePair("ru", "en");

    private static final String TMX = """
            <?xml version="1.0" encoding="%s"?>
            <!DOCTYPE tmx SYSTEM "tmx14.dtd">
            <tmx version="1.4">
              <header creationtool="test" segtype="sentence" o-tmf="x" adminlang="en" srclang="ru" datatype="plaintext"/>
              <body>
                <tu><tuv xml:lang="ru"><seg>Совет Безопасности собрался в понедельник.</seg></tuv>
                    <tuv xml:lang="EN-US"><seg>The Security Council met on Monday.</seg></tuv></tu>
                <tu><tuv xml:lang="ru"><seg>Министр сообщил журналистам о встрече в Москве.</seg></tuv>
                    <tuv xml:lang="en"><seg>The minister told <bpt i="1">&lt;b></bpt><hi>reporters</hi><ept i="1">&lt;/b></ept>
                      about the meeting in Moscow.</seg></tuv></tu>
                <tu><tuv xml:lang="ru"><seg>Переговоры начались в Женеве и продолжатся завтра.</seg></tuv>
                    <tuv xml:lang="en"><seg>The talks began in Geneva and will go on tomorrow.</seg></tuv></tu>
                <tu><tuv xml:lang="fr"><seg>Seul.</seg></tuv></tu>
              </body>
            </tmx>
            """;

    @TempDir
    private Path folder;

    @Override
    protected Translator createTranslator() throws IOException {
        return create(write("memory.tmx", TMX.formatted("UTF-8")));
    }

    @Test
    void findsTheSameTextInEitherDirection() throws IOException {
        assertThat(translate("Совет Безопасности  собрался в понедельник."))
                .isEqualTo(new TranslationResult.Translated("The Security Council met on Monday.", 1, List.of()));
        assertThat(createTranslator()
                        .translate(new TranslationRequest(
                                RU_EN.reverse(), List.of("The Security Council met on Monday."))))
                .containsExactly(
                        new TranslationResult.Translated("Совет Безопасности собрался в понедельник.", 1, List.of()));
    }

    @Test
    void dropsInlineMarkupAndKeepsItsText() throws IOException {
        assertThat(translate("Министр сообщил журналистам о встрече в Москве."))
                .isEqualTo(new TranslationResult.Translated(
                        "The minister told reporters about the meeting in Moscow.", 1, List.of()));
    }

    @Test
    void findsATextThatDiffersInOneOfSixTokens() throws IOException {
        assertThat(translate("Совет Безопасности собрался в среду."))
                .isEqualTo(new TranslationResult.Translated(
                        "The Security Council met on Monday.", 1 - 1 / 6.0, List.of()));
    }

    @Test
    void neverCallsOtherCapitalsTheSame() throws IOException {
        assertThat(translate("Совет безопасности собрался в понедельник."))
                .isEqualTo(new TranslationResult.Translated("The Security Council met on Monday.", 0.99, List.of()));
    }

    @Test
    void putsAParagraphTogetherFromItsSentences() throws IOException {
        assertThat(translate("Переговоры начались в Женеве и продолжатся завтра. Совет Безопасности собрался в среду."))
                .isEqualTo(new TranslationResult.Translated(
                        "The talks began in Geneva and will go on tomorrow. The Security Council met on Monday.",
                        1 - 1 / 6.0,
                        List.of()));
    }

    @Test
    void saysHowManySentencesItDoesNotHave() throws IOException {
        assertThat(translate("Совет Безопасности собрался в понедельник. Такого здесь нет."))
                .isEqualTo(new TranslationResult.Untranslated(Message.of("finding.left.no-match-of", 0.75, 1, 2)));
        assertThat(translate("Такого здесь нет."))
                .isEqualTo(new TranslationResult.Untranslated(Message.of("finding.left.no-match", 0.75)));
    }

    @Test
    void readsUtf16AndEveryFileOfAFolderByName() throws IOException {
        Files.write(folder.resolve("b.tmx"), TMX.formatted("UTF-16").getBytes(UTF_16));
        write("a.tmx", TMX.formatted("UTF-8").replace("met on Monday", "gathered on Monday"));

        assertThat(create(folder)
                        .translate(new TranslationRequest(RU_EN, texts()))
                        .get(0))
                .isEqualTo(new TranslationResult.Translated("The Security Council gathered on Monday.", 1, List.of()));
    }

    @Test
    void neverTakesAPublishedPassageForAFullMatch() {
        List<TranslationUnit> units = List.of(
                new TranslationUnit(new TreeMap<>(Map.of("ru", "Саммит отложен.", "en", "The summit is put off."))),
                new TranslationUnit(new TreeMap<>(Map.of("ru", "Саммит отложен.", "en", "An older wording."))));
        Translator translator = MemoryFactory.published(units, 0.75, new SimpleSplitter());

        assertThat(translator.id()).isEqualTo("published");
        assertThat(translator.translate(new TranslationRequest(RU_EN, List.of("Саммит отложен."))))
                .containsExactly(new TranslationResult.Translated("The summit is put off.", 0.99, List.of()));
    }

    @Test
    void changesItsModelWithTheUnits() throws IOException {
        Translator one = create(write("one.tmx", TMX.formatted("UTF-8")));
        Translator other = create(write("other.tmx", TMX.formatted("UTF-8").replace("Monday", "Tuesday")));

        assertThat(one.model()).isNotEqualTo(other.model()).startsWith("3 units ");
    }

    @Test
    void readsNoExternalEntity() throws IOException {
        Path secret = write("secret.txt", "top secret");
        String entity = TMX.formatted("UTF-8")
                .replace(
                        "<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">",
                        "<!DOCTYPE tmx [<!ENTITY secret SYSTEM \"" + secret.toUri() + "\">]>")
                .replace("met on Monday", "&secret;");

        assertThatExceptionOfType(TranslationException.class)
                .isThrownBy(() -> create(write("evil.tmx", entity)))
                .withMessageContaining("evil.tmx")
                .withMessageContaining("line 7")
                .withMessageNotContaining("top secret");
    }

    @Test
    void survivesABillionLaughs() throws IOException {
        String bomb = TMX.formatted("UTF-8")
                .replace(
                        "<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">",
                        "<!DOCTYPE tmx [<!ENTITY a \"haha\"><!ENTITY b \"&a;&a;&a;&a;\">]>")
                .replace("met on Monday", "&b;");

        assertThatExceptionOfType(TranslationException.class).isThrownBy(() -> create(write("bomb.tmx", bomb)));
    }

    @Test
    void namesTheFileThatIsMissingOrBroken() throws IOException {
        assertThatExceptionOfType(TranslationException.class)
                .isThrownBy(() -> create(folder.resolve("none.tmx")))
                .withMessageContaining("none.tmx")
                .withMessageContaining("name a TMX file");
        assertThatExceptionOfType(TranslationException.class)
                .isThrownBy(() -> create(write("html.tmx", "<html><body/></html>")))
                .withMessageContaining("it begins with <html>");
        assertThatExceptionOfType(TranslationException.class)
                .isThrownBy(() -> create(write("cut.tmx", TMX.formatted("UTF-8").substring(0, 700))))
                .withMessageContaining("cut.tmx is broken at line");
        assertThatExceptionOfType(TranslationException.class)
                .isThrownBy(() -> create(Files.createDirectory(folder.resolve("empty"))))
                .withMessageContaining("has no file *.tmx");
    }

    @Test
    void namesTheKeyThatNamesTheFile() {
        assertThatExceptionOfType(TranslationException.class)
                .isThrownBy(() -> MemoryFactory.ofFile(
                        folder.resolve("none.tmx"), "translator.memory.files", 0.75, new SimpleSplitter()))
                .withMessageStartingWith("translator.memory.files is '");
    }

    @Test
    void takesSpacesOfAnyWidthForTheSame() throws IOException {
        Translator translator = create(write(
                "spaces.tmx",
                units(unit("В\u00A0Москве 1\u202F500\u00A0жи\u00ADтелей.", "Moscow has 1,500\u00A0residents."))));
        assertThat(translator.translate(new TranslationRequest(RU_EN, List.of("В Москве 1 500 жителей."))))
                .containsExactly(new TranslationResult.Translated("Moscow has 1,500\u00A0residents.", 1, List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Первая строка.<ph type="lb"/>Вторая.              | Первая строка. Вторая.
            Первая строка.<ph>&lt;br/&gt;</ph> Вторая.        | Первая строка. Вторая.
            Он сказал<ph/>, что приедет<ph/>.                 | Он сказал, что приедет.
            <bpt i="1"/>П<ept i="1"/>ервая <hi>строка</hi>.   | Первая строка.
            <ph/>Вторая.                                      | Вторая.
            """)
    void takesAPlaceholderForABreakAndOtherCodesForNothing(String segment, String text) throws IOException {
        Translator translator = create(write("codes.tmx", units(unit(segment, "x"))));
        assertThat(translator.translate(new TranslationRequest(RU_EN, List.of(text))))
                .containsExactly(new TranslationResult.Translated("x", 1, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"rus, eng", "RU-RU, EN-US", "ru_RU, en_GB", "Russian, English", "RUS, en"})
    void knowsLanguagesByTheirOtherNames(String russian, String english) throws IOException {
        Translator translator = create(write(
                "names.tmx",
                units(unit("Раз.", "One."))
                        .replace("lang=\"ru\"", "lang=\"" + russian + "\"")
                        .replace("lang=\"en\"", "lang=\"" + english + "\"")));
        assertThat(translator.translate(new TranslationRequest(RU_EN, List.of("Раз."))))
                .containsExactly(new TranslationResult.Translated("One.", 1, List.of()));
    }

    /** A control character, its number, half a character, a unit without a second segment; one is good. */
    @Test
    void passesOverWhatItCannotTakeAndSaysWhereItIs() throws IOException {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger logger = (Logger) LoggerFactory.getLogger(MemoryFactory.class);
        log.start();
        logger.addAppender(log);
        try {
            Translator translator = create(write(
                    "damaged.tmx",
                    units(
                            unit("Плохо\u0001.", "Bad."),
                            unit("Тоже плохо.", "Bad &#x1F;, too."),
                            "<tu><tuv xml:lang=\"ru\"><seg>Одно.</seg></tuv><tuv xml:lang=\"en\"></tuv></tu>",
                            unit("Хорошо &amp; верно &laquo;да&raquo;.", "Good &amp; right &nbsp;&mdash; yes 😀."))));

            assertThat(translator.model()).startsWith("1 units ");
            assertThat(translator.translate(new TranslationRequest(RU_EN, List.of("Хорошо & верно «да»."))))
                    .containsExactly(new TranslationResult.Translated("Good & right \u00A0— yes 😀.", 1, List.of()));
            assertThat(log.list)
                    .singleElement()
                    .satisfies(event -> assertThat(event.getFormattedMessage())
                            .contains("damaged.tmx", "2 with a damaged character (lines 2, 3)")
                            .contains("1 without text in two languages (line 4)"));
        } finally {
            logger.detachAppender(log);
        }
    }

    @Test
    void takesTheVariantThatWasChangedLastOfAllFiles() throws IOException {
        write("a.tmx", units(unit("Раз.", "First."), dated("Раз.", "Of 2019.", "20190101T000000Z")));
        write(
                "b.tmx",
                units(
                        dated("Раз.", "Of 2024.", "2024-03-01T10:00:00Z"),
                        dated("Раз.", "Of 2021.", "20210101T000000Z")));
        assertThat(create(folder).translate(new TranslationRequest(RU_EN, List.of("Раз."))))
                .containsExactly(new TranslationResult.Translated("Of 2024.", 1, List.of()));
    }

    @Test
    void readsPackedFiles() throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("a.tmx.gz")))) {
            out.write(units(unit("Раз.", "One.")).getBytes(UTF_8));
        }
        assertThat(create(folder).translate(new TranslationRequest(RU_EN, List.of("Раз."))))
                .containsExactly(new TranslationResult.Translated("One.", 1, List.of()));
    }

    private static String units(String... units) {
        return "<tmx version=\"1.4\"><header/><body>\n" + String.join("\n", units) + "\n</body></tmx>";
    }

    private static String unit(String russian, String english) {
        return dated(russian, english, "");
    }

    private static String dated(String russian, String english, String changed) {
        return "<tu><tuv xml:lang=\"ru\"><seg>" + russian + "</seg></tuv><tuv xml:lang=\"en\""
                + (changed.isEmpty() ? "" : " changedate=\"" + changed + "\"") + "><seg>" + english
                + "</seg></tuv></tu>";
    }

    private TranslationResult translate(String text) throws IOException {
        return createTranslator()
                .translate(new TranslationRequest(RU_EN, List.of(text)))
                .get(0);
    }

    private static Translator create(Path path) {
        return new MemoryFactory(new SimpleSplitter())
                .create(TranslatorSettings.of("memory").withPath(path));
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content, UTF_8);
    }
}
