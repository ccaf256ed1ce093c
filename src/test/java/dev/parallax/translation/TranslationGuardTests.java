package dev.parallax.translation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.message.Message;
import dev.parallax.message.Messages;
import dev.parallax.message.UiLanguage;
import dev.parallax.translation.TranslationIssue.Kind;
import dev.parallax.translation.lexical.EmbeddedLexicon;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslationGuardTests {

    private static final LanguagePair PAIR = new LanguagePair("ru", "en");

    private static final String SOURCE = "Министр иностранных дел встретился с послами и рассказал им о переговорах.";
    private static final String TARGET = "The foreign minister met the ambassadors and told them about the talks.";

    private final TranslationGuard guard =
            new TranslationGuard(new ScriptDetector(), Glossary.EMPTY, Lemmatizer.NONE, EmbeddedLexicon::load);

    @Test
    void hasNothingAgainstASoundTranslation() {
        assertThat(guard.check(PAIR, SOURCE, TARGET)).isEmpty();
    }

    @Test
    void seesAnEchoWhateverItsWhiteSpace() {
        assertThat(kinds(SOURCE, " " + SOURCE.replace(" ", "  "))).containsExactly(Kind.ECHO);
    }

    @Test
    void seesAnotherLanguage() {
        assertThat(guard.check(PAIR, SOURCE, "Міністр закордонних справ зустрівся з послами та розповів їм."))
                .containsExactly(
                        new TranslationIssue(Kind.WRONG_LANGUAGE, Message.of("finding.doubt.language", "ru", "en")));
    }

    @Test
    void seesATruncatedReply() {
        assertThat(kinds(SOURCE, "The foreign minister met")).containsExactly(Kind.TRUNCATED);
    }

    @Test
    void seesAnOverlongReplyAndOneThatGoesRoundInCircles() {
        assertThat(kinds(SOURCE, TARGET + " " + TARGET + " " + TARGET)).containsExactly(Kind.OVERLONG);
        assertThat(kinds(SOURCE, "The foreign minister met the met the met the met the met the ambassadors of all."))
                .containsExactly(Kind.OVERLONG);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Погибли 12 человек                   | Twelve people died               |
            Погибли 12 человек                   | 21 people died                   | 12
            Сумма 1 500 рублей                   | The sum of 1,500 roubles         |
            Сумма 1,5 млрд рублей                | The sum of 1.5 billion roubles   |
            Сумма 5 тыс. рублей                  | The sum of 5,000 roubles         |
            Рост на 3,7%                         | A rise of 3.7 percent            |
            Рост на 3,7%                         | A rise of 37 percent             | 3,7
            В 2016 году                          | In 2017                          | 2016
            В 2016 году                          | In 2016                          |
            Начало в 15:30                       | It begins at 3:30 p.m.           |
            От 12 до 16 тысяч рублей             | From 12,000 to 16,000 roubles    |
            Около 80.000 жителей                 | About 80,000 residents           |
            У нас нет 15-ти миллионов            | We do not have 15 million        |
            """)
    void seesANumberThatIsLost(String source, String target, String lost) {
        List<TranslationIssue> issues = guard.check(PAIR, source, target);

        if (lost == null) {
            assertThat(issues).isEmpty();
        } else {
            assertThat(issues).singleElement().satisfies(issue -> {
                assertThat(issue.kind()).isEqualTo(Kind.LOST_NUMBER);
                assertThat(Messages.in(UiLanguage.EN).text(issue.detail())).startsWith(lost);
            });
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Встреча в Москве  | 🤖🤖🤖
            Встреча в Москве  | Here is the translation: a meeting in Moscow
            Встреча в Москве  | Sure! A meeting in Moscow
            Встреча в Москве  | I'm sorry, but I can't help with that.
            """)
    void seesAReplyThatIsNoTranslation(String source, String target) {
        assertThat(kinds(source, target)).contains(Kind.BOILERPLATE);
    }

    @Test
    void checksTheGlossaryByLemma() {
        Glossary glossary = Glossary.of(
                PAIR,
                List.of(
                        new Glossary.Term("исламское государство", "Islamic State"),
                        new Glossary.Term("совет федерации", "Federation Council")));
        Lemmatizer lemmatizer = (word, language) -> Set.of(
                switch (word) {
                    case "Исламского" -> "исламское";
                    case "государства" -> "государство";
                    case "Совете" -> "совет";
                    case "Федерации", "федерации" -> "федерация";
                    default -> word.toLowerCase(java.util.Locale.ROOT);
                });
        TranslationGuard checking =
                new TranslationGuard(new ScriptDetector(), glossary, lemmatizer, EmbeddedLexicon::load);

        assertThat(checking.check(PAIR, "Боевики «Исламского государства»", "Fighters of Islamic State"))
                .isEmpty();
        assertThat(checking.check(PAIR, "Боевики «Исламского государства»", "Fighters of IS"))
                .containsExactly(new TranslationIssue(
                        Kind.GLOSSARY, Message.of("finding.doubt.term", "исламское государство", "Islamic State")));
        assertThat(checking.check(PAIR, "В Совете Федерации сообщили", "The upper house said"))
                .extracting(TranslationIssue::kind)
                .containsExactly(Kind.GLOSSARY);
        assertThat(checking.check(PAIR.reverse(), "Fighters of Islamic State", "Боевики ИГ"))
                .isEmpty();
    }

    private List<Kind> kinds(String source, String target) {
        return guard.check(PAIR, source, target).stream()
                .map(TranslationIssue::kind)
                .toList();
    }
}
