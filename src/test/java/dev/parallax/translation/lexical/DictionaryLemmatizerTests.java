package dev.parallax.translation.lexical;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.message.Messages;
import dev.parallax.message.UiLanguage;
import dev.parallax.translation.Glossary;
import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.ScriptDetector;
import dev.parallax.translation.TranslationGuard;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DictionaryLemmatizerTests {

    private static final LanguagePair PAIR = new LanguagePair("ru", "en");

    private final TranslationGuard guard = new TranslationGuard(
            new ScriptDetector(),
            Glossary.of(
                    PAIR,
                    List.of(
                            new Glossary.Term("Исламское государство", "Islamic State"),
                            new Glossary.Term("Совет Федерации", "Federation Council"),
                            new Glossary.Term("военнослужащий", "serviceman"),
                            new Glossary.Term("Мариинка", "Mariinsky Theatre"))),
            new DictionaryLemmatizer(),
            EmbeddedLexicon::load);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Боевиков «Исламского государства» выбили из города.   | Islamic State fighters were driven out of the city.
            Вопрос обсудили в Совете Федерации.                   | The matter was discussed in the Federation Council.
            О гибели двух военнослужащих сообщили вчера.          | The death of two servicemen was reported yesterday.
            В Мариинке открыли сезон.                             | The Mariinsky Theatre opened the season.
            """)
    void findsTermsWhateverTheirEndings(String source, String target) {
        assertThat(guard.check(PAIR, source, target)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Боевиков «Исламского государства» выбили из города.   | ISIL fighters were driven out of the city.
            Вопрос обсудили в Совете Федерации.                   | The matter was discussed in the upper house.
            О гибели двух военнослужащих сообщили вчера.          | The death of two soldiers was reported yesterday.
            В Мариинке открыли сезон.                             | The theatre opened the season.
            """)
    void seesThatATermIsTranslatedOtherwise(String source, String target) {
        assertThat(guard.check(PAIR, source, target))
                .singleElement()
                .satisfies(issue -> assertThat(Messages.in(UiLanguage.EN).text(issue.detail()))
                        .contains(" is not "));
    }
}
