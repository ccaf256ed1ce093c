package dev.parallax.article.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.message.Messages;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharactersTests {

    @ParameterizedTest
    @CsvSource({
        "и\u0306од и\u0306, йод й",
        "о\ufb00er and \ufb02ood, оffer and flood",
        "co\u00adoperate\u200b, cooperate",
        "non\u2010stop and 5\u20117, non-stop and 5-7",
        "\u202eabc\u202c \u2066d\u2069, abc d",
        "a\u0000b\u001fc\ufffe\ud800d, abcd",
        "a\u00a0\u2009b\u2028c, a b c",
        "½ № ™ 10³, ½ № ™ 10³"
    })
    void areAsOneWouldTypeThem(String text, String typed) {
        assertThat(Characters.clean(text)).isEqualTo(typed);
    }

    @Test
    void whatCannotBeSeenIsNamed() {
        assertThat(Characters.unseen(Stream.of("\u202eabc\u202c", "d\u200be\u200bf"))
                        .map(Messages::english))
                .hasValue("Characters that cannot be seen were left out of the text: zero width space (2),"
                        + " pop directional formatting (1), right-to-left override (1).");
        assertThat(Characters.unseen(Stream.of("co\u00adoperate"))).isEmpty();
    }
}
