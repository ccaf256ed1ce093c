package dev.parallax.finding.grammar;

import dev.parallax.finding.context.RememberingTagger;
import java.io.IOException;
import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.UserConfig;
import org.languagetool.chunking.Chunker;
import org.languagetool.language.Contributor;
import org.languagetool.rules.Rule;
import org.languagetool.rules.UppercaseSentenceStartRule;
import org.languagetool.rules.ru.RussianCompoundRule;
import org.languagetool.rules.ru.RussianDashRule;
import org.languagetool.rules.ru.RussianSimpleReplaceRule;
import org.languagetool.rules.ru.RussianSpecificCaseRule;
import org.languagetool.rules.ru.RussianUnpairedBracketsRule;
import org.languagetool.rules.ru.RussianVerbConjugationRule;
import org.languagetool.rules.ru.RussianWordCoherencyRule;
import org.languagetool.synthesis.Synthesizer;
import org.languagetool.tagging.Tagger;
import org.languagetool.tagging.disambiguation.Disambiguator;
import org.languagetool.tokenizers.SentenceTokenizer;
import org.languagetool.tokenizers.Tokenizer;

/**
 * LanguageTool's Russian with those of its rules in Java that {@link GrammarLevel} may hear and that are on: its two
 * spellers, which are not LanguageTool's task here, read their lists anew for every tool, and that was most of its start.
 * LanguageTool makes its own Russian only once, so this one asks it for all else.
 */
final class LightRussian extends Language {

    private final Language russian = Languages.getLanguageForShortCode("ru");

    @Override
    @SuppressWarnings("deprecation") // the other constructor asks for examples that nobody sees
    public List<Rule> getRelevantRules(
            ResourceBundle messages, UserConfig config, @Nullable Language motherTongue, List<Language> alternatives)
            throws IOException {
        return List.of(
                new UppercaseSentenceStartRule(messages, this),
                new RussianUnpairedBracketsRule(messages, this),
                new RussianCompoundRule(messages, this, config),
                new RussianSimpleReplaceRule(messages),
                new RussianWordCoherencyRule(messages),
                new RussianVerbConjugationRule(messages),
                new RussianDashRule(messages),
                new RussianSpecificCaseRule(messages));
    }

    @Override
    public int getRulePriority(Rule rule) {
        return russian.getRulePriority(rule);
    }

    @Override
    public String getShortCode() {
        return russian.getShortCode();
    }

    @Override
    public String getName() {
        return russian.getName();
    }

    @Override
    public String[] getCountries() {
        return russian.getCountries();
    }

    @Override
    public Contributor @Nullable [] getMaintainers() {
        return russian.getMaintainers();
    }

    @Override
    public SentenceTokenizer createDefaultSentenceTokenizer() {
        return russian.getSentenceTokenizer();
    }

    @Override
    public Tokenizer createDefaultWordTokenizer() {
        return russian.getWordTokenizer();
    }

    @Override
    public Tagger createDefaultTagger() {
        return RememberingTagger.of(russian.getTagger());
    }

    @Override
    public Disambiguator createDefaultDisambiguator() {
        return russian.getDisambiguator();
    }

    @Override
    public @Nullable Chunker createDefaultPostDisambiguationChunker() {
        return russian.getPostDisambiguationChunker();
    }

    @Override
    public @Nullable Synthesizer createDefaultSynthesizer() {
        return russian.getSynthesizer();
    }

    @Override
    public Pattern getIgnoredCharactersRegex() {
        return russian.getIgnoredCharactersRegex();
    }

    @Override
    public boolean isAdvancedTypographyEnabled() {
        return russian.isAdvancedTypographyEnabled();
    }
}
