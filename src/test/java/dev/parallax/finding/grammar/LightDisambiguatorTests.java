package dev.parallax.finding.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.tagging.disambiguation.Disambiguator;
import org.languagetool.tagging.en.EnglishHybridDisambiguator;

/** It leaves the readings that LanguageTool's own leaves. */
class LightDisambiguatorTests {

    private final Language english = LanguageTools.language("en");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor of New York read a report on the United Nations.",
                "Rolls Royce and Facebook Messenger were used in lieu of anything else, so to speak.",
                "He had a listen, and they set the record straight."
            })
    void leavesTheSameReadings(String text) throws IOException {
        assertThat(readings(new LightDisambiguator(english), text))
                .isEqualTo(readings(new EnglishHybridDisambiguator(english), text));
    }

    private List<List<AnalyzedToken>> readings(Disambiguator disambiguator, String text) throws IOException {
        AnalyzedSentence tagged = new JLanguageTool(english).getRawAnalyzedSentence(text);
        return Arrays.stream(disambiguator.disambiguate(tagged).getTokens())
                .map(AnalyzedTokenReadings::getReadings)
                .toList();
    }
}
