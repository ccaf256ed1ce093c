package dev.parallax.article.tika;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphensTests {

    private static final String ELSEWHERE =
            "A long wait, a short term, a well-known bridge; доброй памяти, мост-красавец.";

    @ParameterizedTest
    @CsvSource({
        "the gover-, nor said, the governor said",
        "губерна-, тор сказал, губернатор сказал",
        "a long-, term plan, a long-term plan",
        "a well-, known man, a well-known man",
        "a self-, made man, a self-made man",
        "кто-, то сказал, кто-то сказал",
        "вице-, премьер сказал, вице-премьер сказал",
        "the US-, led group, the US-led group",
        "the Austro-, Hungarian border, the Austro-Hungarian border",
        "a 50-, year lease, a 50-year lease",
        "he said -, and left, he said - and left",
        "and so, it went, and so it went"
    })
    void aHyphenAtALinesEndStaysWhereItBelongsToTheWord(String line, String next, String joined) {
        Hyphens hyphens = new Hyphens(List.of(ELSEWHERE, line, next));

        assertThat(hyphens.join(List.of(line, next))).isEqualTo(joined);
    }

    @Test
    void aWordThatStandsWholeElsewhereIsMadeWholeAgain() {
        Hyphens hyphens = new Hyphens(List.of("The man and the age of a manage r: to manage is to man-", "age."));

        assertThat(hyphens.join(List.of("is to man-", "age."))).isEqualTo("is to manage.");
    }
}
