package dev.parallax.finding.grammar;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.tagging.disambiguation.AbstractDisambiguator;
import org.languagetool.tagging.disambiguation.Disambiguator;
import org.languagetool.tagging.disambiguation.MultiWordChunker;
import org.languagetool.tagging.disambiguation.rules.XmlRuleDisambiguator;

/**
 * LanguageTool's English disambiguator without the list of names that its speller passes by: to read that list takes longer
 * than to read a night's sentences by it, and it changes no reading.
 */
final class LightDisambiguator extends AbstractDisambiguator {

    private final MultiWordChunker phrases = MultiWordChunker.getInstance("/en/multiwords.txt", true, true, false);
    private final Disambiguator rules;

    LightDisambiguator(Language english) {
        rules = new XmlRuleDisambiguator(english, true);
        phrases.setRemovePreviousTags(true);
    }

    @Override
    public AnalyzedSentence disambiguate(AnalyzedSentence sentence) throws IOException {
        return disambiguate(sentence, null);
    }

    @Override
    public AnalyzedSentence disambiguate(
            AnalyzedSentence sentence, JLanguageTool.@Nullable CheckCancelledCallback cancelled) throws IOException {
        return rules.disambiguate(phrases.disambiguate(sentence, cancelled), cancelled);
    }
}
