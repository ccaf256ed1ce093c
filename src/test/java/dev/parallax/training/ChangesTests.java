package dev.parallax.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ChangesTests {

    private static final String ENGLISH =
            "The minister said on Monday that \"the old bridge will not open before the end of June\", although 350 people, Dubrovin among them, asked for it twice.";
    private static final String RUSSIAN =
            "Министр сообщил в среду, что мост не откроют до конца мая, хотя об этом просили 350 человек, и Дубровин тоже просил об этом всю весну.";

    private static Changes changes() throws IOException {
        List<String> english = Collections.nCopies(3, "We saw how Dubrovin and Kuzmin went.");
        List<String> russian = Collections.nCopies(3, "Мы видели, что Дубровин и Кузьмин ушли.");
        Names names = Names.of(List.of(new ParallelDocument("names", russian, english)));
        return new Changes(Swaps.read(), names, new Random(7));
    }

    @Test
    void changesEverythingThatASentenceAllows() throws IOException {
        assertThat(types(ENGLISH, "en"))
                .contains(
                        "number",
                        "weekday",
                        "month",
                        "name",
                        "negation",
                        "antonym",
                        "attribution",
                        "modality",
                        "quotation");
        assertThat(types(RUSSIAN, "ru"))
                .contains("number", "weekday", "month", "name", "negation", "antonym", "attribution", "clause");
    }

    private static List<String> types(String text, String language) throws IOException {
        return changes().of(text, language).stream().map(Changed::type).collect(Collectors.toList());
    }

    @Test
    void leavesTheRestOfTheTextAsItIs() throws IOException {
        for (int i = 0; i < 20; i++) {
            for (Changed changed : changes().of(ENGLISH, "en")) {
                int rest = changed.text().length() - changed.span().end();
                assertThat(changed.text())
                        .startsWith(ENGLISH.substring(0, changed.span().start()));
                assertThat(changed.text()).endsWith(ENGLISH.substring(ENGLISH.length() - rest));
                assertThat(changed.text()).isNotEqualTo(ENGLISH);
            }
        }
    }

    @Test
    void makesTheSameChangesFromTheSameSeed() throws IOException {
        assertThat(changes().of(RUSSIAN, "ru")).isEqualTo(changes().of(RUSSIAN, "ru"));
    }
}
