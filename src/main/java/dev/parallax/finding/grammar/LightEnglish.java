package dev.parallax.finding.grammar;

import dev.parallax.finding.context.RememberingTagger;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.languagetool.JLanguageTool;
import org.languagetool.chunking.Chunker;
import org.languagetool.language.English;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.PatternRuleLoader;
import org.languagetool.tagging.Tagger;
import org.languagetool.tagging.disambiguation.Disambiguator;

/**
 * LanguageTool's English without its chunker, which takes two thirds of the time of reading a text: the rules that need
 * one stay silent. How right the others are without it, {@link RulePrecision} knows. The variants' own rules are about
 * spelling, which is not LanguageTool's task here.
 */
@SuppressWarnings("deprecation") // LanguageTool wants a variant for the sake of its speller alone
final class LightEnglish extends English {

    private static final String RULES = "/org/languagetool/rules/en/grammar.xml";

    private final Predicate<String> isRead;
    private @Nullable List<AbstractPatternRule> patternRules;

    /** @param isRead whether the pattern rules of an id are read */
    LightEnglish(Predicate<String> isRead) {
        this.isRead = isRead;
    }

    /** The other file of its rules is about style, of which nothing is heard. */
    @Override
    public List<String> getRuleFileNames() {
        return List.of(RULES);
    }

    @Override
    protected synchronized List<AbstractPatternRule> getPatternRules() throws IOException {
        List<AbstractPatternRule> rules = patternRules;
        if (rules == null) {
            try (InputStream file = JLanguageTool.getDataBroker().getAsStream(RULES)) {
                rules = new PatternRuleLoader().getRules(RuleFile.keep(file.readAllBytes(), isRead), RULES, this);
            }
            patternRules = rules;
        }
        return rules;
    }

    @Override
    public Tagger createDefaultTagger() {
        return RememberingTagger.of(super.createDefaultTagger());
    }

    @Override
    public Disambiguator createDefaultDisambiguator() {
        return new LightDisambiguator(this);
    }

    @Override
    public Chunker createDefaultChunker() {
        return tokens -> {};
    }
}
