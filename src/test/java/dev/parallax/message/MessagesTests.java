package dev.parallax.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessagesTests {

    private static final Messages ENGLISH = Messages.in(UiLanguage.EN);
    private static final Messages RUSSIAN = Messages.in(UiLanguage.RU);

    @Test
    void oneMessageIsReadInBothLanguages() {
        Message kind = Message.of("rule.kind.misspelling");
        assertThat(ENGLISH.text(kind)).isEqualTo("spelling");
        assertThat(RUSSIAN.text(kind)).isEqualTo("орфография");
    }

    @Test
    void plainTextIsSaidAsItIs() {
        assertThat(RUSSIAN.text(Message.plain("It's {0}, 'really' {1, plural}")))
                .isEqualTo("It's {0}, 'really' {1, plural}");
    }

    @Test
    void aClauseBeginsASentenceWithACapital() {
        Message clause = Message.of("finding.left.pair", "lexical", "de→en");
        assertThat(ENGLISH.text(Message.sentence(clause))).isEqualTo("The engine lexical does not translate de→en");
        assertThat(RUSSIAN.text(Message.sentence(clause))).isEqualTo("Переводчик lexical не переводит de→en");
        assertThat(RUSSIAN.text(Message.sentence(Message.plain("")))).isEmpty();
    }

    @Test
    void keyOfAnotherVersionIsSaidWithItsArguments() {
        assertThat(RUSSIAN.text(Message.of("finding.gone", "36", Message.of("rule.kind.number"))))
                .isEqualTo("finding.gone: 36, число");
    }

    @Test
    void onlyTextsNumbersAndMessagesAreArguments() {
        assertThatThrownBy(() -> Message.of("finding.any", Locale.ROOT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("finding.any")
                .hasMessageContaining("java.util.Locale");
    }

    @Test
    void languageIsToldByItsTag() {
        assertThat(UiLanguage.of("ru-RU")).isEqualTo(UiLanguage.RU);
        assertThat(UiLanguage.of("EN")).isEqualTo(UiLanguage.EN);
        assertThatThrownBy(() -> UiLanguage.of("kk"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no interface in the language “kk”; there is one in en, ru");
    }
}
