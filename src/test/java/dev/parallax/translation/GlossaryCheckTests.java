package dev.parallax.translation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.translation.lexical.DictionaryLemmatizer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryCheckTests {

    private static final Lemmatizer LEMMATIZER = new DictionaryLemmatizer();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Кремль         | Kremlin          | Об этом сообщили в Кремле             | The Kremlin's press office said so
            министр        | minister         | Пост министра                         | The minister’s post
            газ            | gas              | Удар по сектору Газа                  | A strike on the Gaza Strip
            мир            | peace            | Станция «Мир», корабль у станции Мир  | The station Mir, a ship at it
            МРОТ           | minimum wage     | Размер МРОТа вырос                    | The minimum wage has grown
            ВУЗ            | university       | Ректоры ВУЗов                         | Heads of universities
            МИД            | foreign ministry | Заявление МИД-а                       | A foreign ministry statement
            """)
    void isKept(String term, String translation, String source, String target) {
        assertThat(check(term, translation, source, target)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            газ            | gas              | Цены на газ выросли                   | Fuel has become dearer
            газ            | gas              | Газ подорожал                         | Fuel has become dearer
            газ            | gas              | ГАЗ ПОДОРОЖАЛ                         | Fuel has become dearer
            Газа           | Gaza Strip       | Удар по сектору Газа                  | A strike on the enclave
            МРОТ           | minimum wage     | Размер МРОТа вырос                    | The smallest pay has grown
            Совет Европы   | Council of Europe | Заявили в Совете Европы              | The council said so
            """)
    void isMissed(String term, String translation, String source, String target) {
        assertThat(check(term, translation, source, target)).hasSize(1);
    }

    private static List<GlossaryCheck.Use> check(String term, String translation, String source, String target) {
        LanguagePair pair = new LanguagePair("ru", "en");
        Glossary glossary = Glossary.of(pair, List.of(new Glossary.Term(term, translation)));
        return new GlossaryCheck(glossary, LEMMATIZER).missing(pair, source, target);
    }
}
