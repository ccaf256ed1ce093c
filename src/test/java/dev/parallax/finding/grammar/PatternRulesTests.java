package dev.parallax.finding.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.languagetool.JLanguageTool;
import org.languagetool.rules.CorrectExample;
import org.languagetool.rules.IncorrectExample;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.patterns.AbstractPatternRule;

/** Our own rules for LanguageTool find what is wrong in their examples, with the correction, and nothing in the right ones. */
class PatternRulesTests {

    @TestFactory
    Stream<DynamicTest> rulesDoAsTheirExamplesSay() {
        return Stream.of("en", "ru").flatMap(PatternRulesTests::examples);
    }

    private static Stream<DynamicTest> examples(String language) {
        JLanguageTool tool = new JLanguageTool(LanguageTools.language(language));
        tool.getAllRules().forEach(rule -> tool.disableRule(rule.getId()));
        List<AbstractPatternRule> rules = LanguageTools.own(language, tool.getLanguage());
        rules.forEach(tool::addRule);
        assertThat(rules).isNotEmpty();
        List<DynamicTest> tests = new ArrayList<>();
        for (AbstractPatternRule rule : rules) {
            assertThat(rule.getIncorrectExamples()).as(rule.getFullId()).isNotEmpty();
            assertThat(rule.getCorrectExamples()).as(rule.getFullId()).isNotEmpty();
            for (IncorrectExample example : rule.getIncorrectExamples()) {
                tests.add(DynamicTest.dynamicTest(rule.getFullId() + ": " + example.getExample(), () -> {
                    RuleMatch match = said(tool, rule, unmarked(example.getExample()))
                            .findFirst()
                            .orElseThrow();
                    String marked = example.getExample();
                    assertThat(match.getFromPos()).isEqualTo(marked.indexOf("<marker>"));
                    assertThat(match.getSuggestedReplacements())
                            .startsWith(example.getCorrections().get(0));
                }));
            }
            for (CorrectExample example : rule.getCorrectExamples()) {
                tests.add(DynamicTest.dynamicTest(
                        rule.getFullId() + ", right: " + example.getExample(),
                        () -> assertThat(said(tool, rule, unmarked(example.getExample())))
                                .isEmpty()));
            }
        }
        return tests.stream();
    }

    private static Stream<RuleMatch> said(JLanguageTool tool, AbstractPatternRule rule, String text)
            throws IOException {
        return tool.check(text).stream().filter(match -> match.getRule().getId().equals(rule.getId()));
    }

    private static String unmarked(String example) {
        return example.replaceAll("</?marker>", "");
    }
}
