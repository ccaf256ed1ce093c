package dev.parallax.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.message.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageColumnsTests {

    @Test
    void aMessageIsReadBackFromATextColumn() {
        Message inside = Message.of("finding.left.part", 1, 3, Message.of("finding.left.no-match", 0.75));
        assertThat(MessageColumns.ofText(MessageColumns.text(inside))).isEqualTo(inside);
    }

    @ParameterizedTest
    @ValueSource(strings = {"quota spent", "[\"error\", 5]", "[unreachable]", "[]", "["})
    void anEnginesWordsAreReadBackAsTheyAre(String words) {
        assertThat(MessageColumns.ofText(MessageColumns.text(Message.plain(words))))
                .isEqualTo(Message.plain(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no word of it is known", "[unreachable]", "[]", "[5, 6]"})
    void whatAnOlderStoreSaysStaysAsItIs(String words) {
        assertThat(MessageColumns.ofText(words)).isEqualTo(Message.plain(words));
    }
}
