package dev.parallax.finding.grammar;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.chunking.Chunker;
import org.languagetool.rules.Rule;
import org.languagetool.rules.TextLevelRule;
import org.languagetool.rules.patterns.AbstractTokenBasedRule;

/**
 * LanguageTool that disambiguates only sentences in which one of its active rules may find something: nine hundred rules of
 * disambiguation take most of the time of reading a sentence. Whether one may is seen by its {@link PatternOutline}; a rule
 * that is no pattern is asked. Chunks are made where a pattern has one. For use by one thread.
 */
final class SparingTool extends JLanguageTool {

    private final List<PatternOutline> patterns = new ArrayList<>();
    private final List<Rule> others = new ArrayList<>();
    private @Nullable Chunker chunker;

    SparingTool(Language language) {
        super(language);
    }

    /** To be called when all rules are there and those that are not heard are off. */
    void rulesAreSet() {
        for (Rule rule : getAllActiveRules()) {
            if (rule instanceof AbstractTokenBasedRule pattern) {
                patterns.add(new PatternOutline(pattern));
                if (pattern.getPatternTokens().stream().anyMatch(token -> token.getChunkTag() != null)) {
                    chunker = getLanguage().getPostDisambiguationChunker();
                }
            } else {
                others.add(rule);
            }
        }
    }

    @Override
    public AnalyzedSentence getAnalyzedSentence(String text) throws IOException {
        AnalyzedSentence tagged = getRawAnalyzedSentence(text);
        if (!mayBeWrong(tagged)) {
            return tagged;
        }
        AnalyzedSentence settled = getLanguage().getDisambiguator().disambiguate(tagged);
        if (chunker != null) {
            chunker.addChunkTags(Arrays.asList(settled.getTokens()));
        }
        return new AnalyzedSentence(settled.getTokens(), tagged.getTokens());
    }

    private boolean mayBeWrong(AnalyzedSentence sentence) throws IOException {
        AnalyzedTokenReadings[] tokens = sentence.getTokensWithoutWhitespace();
        for (int i = 0; i < patterns.size(); i++) {
            if (patterns.get(i).mayMatch(sentence, tokens)) {
                Collections.swap(patterns, i, i / 2); // what often might match is soon asked early
                return true;
            }
        }
        for (Rule rule : others) {
            if (rule instanceof TextLevelRule || rule.match(sentence).length > 0) {
                return true;
            }
        }
        return false;
    }
}
