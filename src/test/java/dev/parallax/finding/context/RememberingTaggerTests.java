package dev.parallax.finding.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.tagging.Tagger;
import org.languagetool.tagging.en.EnglishTagger;
import org.languagetool.tagging.ru.RussianTagger;

class RememberingTaggerTests {

    @ParameterizedTest
    @CsvSource({
        "en, The Mayor’s plan doesn't please the mayor and THE Plan zzqx is re-read twice by the 2nd mayor",
        "ru, Ещё мэр МЭР ещё Мэр не знал во́рота еще 5 зззы по-новому и по-новому"
    })
    void readsAWordAsTheTaggerDoesHoweverOften(String language, String text) throws IOException {
        Tagger tagger = language.equals("en") ? EnglishTagger.INSTANCE : RussianTagger.INSTANCE;
        RememberingTagger remembering = RememberingTagger.of(tagger);
        List<String> words = List.of(text.split("(?= )|(?<= )"));

        for (int time = 0; time < 3; time++) {
            List<AnalyzedTokenReadings> tagged = remembering.tag(words);
            assertThat(tagged.toString()).isEqualTo(tagger.tag(words).toString());
            assertThat(tagged)
                    .extracting(AnalyzedTokenReadings::getStartPos)
                    .isEqualTo(tagger.tag(words).stream()
                            .map(AnalyzedTokenReadings::getStartPos)
                            .toList());
            tagged.forEach(word -> word.setWhitespaceBefore(" "));
        }
    }

    /** Else a rule would find another thing in the first text that has the word than in all others. */
    @Test
    void saysTheSameOfAWordAtEachLook() throws IOException {
        RememberingTagger remembering = RememberingTagger.of(RussianTagger.INSTANCE);
        List<String> words = List.of("медведь", "ушел", "осек");
        for (int time = 0; time < 2; time++) {
            assertThat(remembering.tag(words))
                    .allMatch(word -> word.getChunkTags().isEmpty());
        }
    }
}
