package dev.parallax.translation.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrappingTests {

    private static final String SOURCE = "Министр сказал: «Переговоры начались».";
    private static final String TRANSLATION = "The minister said: \"Talks & meetings have begun\".";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                " \n%s\n",
                "```\n%s\n```",
                "```text\n%s\n```",
                "```%n%s```",
                "~~~\n%s\n~~~",
                "`%s`",
                "<translation>%s</translation>",
                "<p>%s</p>",
            })
    void isTakenOff(String reply) {
        assertThat(Wrapping.removed(SOURCE, reply.formatted(TRANSLATION))).isEqualTo(TRANSLATION);
    }

    @Test
    void isTakenOffInJson() {
        String quoted = TRANSLATION.replace("\"", "\\\"");
        assertThat(Wrapping.removed(SOURCE, "{\"translation\": \"" + quoted + "\"}"))
                .isEqualTo(TRANSLATION);
        assertThat(Wrapping.removed(SOURCE, "```json\n[{\"result\": {\"text\": \"" + quoted + "\"}}]\n```"))
                .isEqualTo(TRANSLATION);
        assertThat(Wrapping.removed(SOURCE, "[\"" + quoted + "\"]")).isEqualTo(TRANSLATION);
    }

    @Test
    void isTakenOffInEntities() {
        assertThat(Wrapping.removed(SOURCE, "The minister said: &quot;Talks &amp; meetings have begun&#34;."))
                .isEqualTo(TRANSLATION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"translation\": \"One.\", \"note\": \"Two.\"}",
                "Here it is:\n```\nTalks have begun.\n```",
                "[Talks] have begun",
                "{Talks have begun}",
                "A tag <b>stays</b> inside.",
                "`One` and `two`",
                "\"Talks have begun,\" said the minister.",
                "AT&T and Q&A",
            })
    void staysWhereItHoldsMoreThanOneTextOrIsNone(String reply) {
        assertThat(Wrapping.removed(SOURCE, reply)).isEqualTo(reply);
    }

    @Test
    void staysWhereTheTextHasItToo() {
        assertThat(Wrapping.removed("<b>Москва</b> &amp; Киев", "<b>Moscow &amp; Kyiv</b>"))
                .isEqualTo("<b>Moscow &amp; Kyiv</b>");
        assertThat(Wrapping.removed("[Текст]", "[\"Text\"]")).isEqualTo("[\"Text\"]");
    }
}
