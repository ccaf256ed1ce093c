package dev.parallax.finding.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.languagetool.JLanguageTool;
import org.languagetool.rules.RuleMatch;

/** It finds what LanguageTool finds that disambiguates every sentence. */
class SparingToolTests {

    private static final Set<String> RULES = Set.of(
            "PERS_PRONOUN_AGREEMENT[9]",
            "WHET_WHAT[3]",
            "DT_RB_IN[1]",
            "A_CD_NNS[1]",
            "THE_PUNCT[1]",
            "A_INFINITIVE[1]",
            "RB_RB_COMMA[1]",
            "EN_CONTRACTION_SPELLING",
            "PREP_Nad_and_Noun[1]",
            "Verb_and_PREP[1]",
            "Verb_comma_Verb[1]",
            "A_NO_DA[2]");

    private static JLanguageTool english;
    private static JLanguageTool russian;
    private static SparingTool sparingEnglish;
    private static SparingTool sparingRussian;

    @BeforeAll
    static void create() {
        english = new JLanguageTool(LanguageTools.language("en"));
        russian = new JLanguageTool(LanguageTools.language("ru"));
        sparingEnglish = new SparingTool(LanguageTools.language("en"));
        sparingRussian = new SparingTool(LanguageTools.language("ru"));
        for (JLanguageTool tool : List.of(english, russian, sparingEnglish, sparingRussian)) {
            tool.getAllRules().stream()
                    .filter(rule -> !RULES.contains(rule.getFullId()))
                    .forEach(rule -> tool.disableRule(rule.getFullId()));
        }
        sparingEnglish.rulesAreSet();
        sparingRussian.rulesAreSet();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | In the end, he were elected mayor of the town.
            1 | Well, whet do you think of it?
            1 | He said it again an again.
            1 | The talks took 12 an 13 years.
            1 | He wanted to speak with the, and left.
            1 | They very very much wanted peace.
            1 | They dont know where the money went.
            0 | The minister said on Monday that a report on the plan would follow.
            0 | It is a very long list, and she knows all of it.
            """)
    void findsTheSameInEnglish(int least, String text) throws IOException {
        assertThat(found(sparingEnglish, text)).isEqualTo(found(english, text)).hasSizeGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | Он приехал но не остался.
            1 | Мэр при ушёл домой.
            1 | Он в пошёл лес.
            1 | Мэр смеялся радовался жизни.
            1 | Мэр шёл домой говорил по телефону.
            0 | Мэр смеялся, радовался жизни.
            0 | Он приехал, но не остался.
            0 | Министр сообщил об этом в понедельник.
            """)
    void findsTheSameInRussian(int least, String text) throws IOException {
        assertThat(found(sparingRussian, text)).isEqualTo(found(russian, text)).hasSizeGreaterThanOrEqualTo(least);
    }

    private static List<String> found(JLanguageTool tool, String text) throws IOException {
        return tool.check(text).stream().map(SparingToolTests::words).toList();
    }

    private static String words(RuleMatch match) {
        return match.getRule().getFullId() + " " + match.getFromPos() + "–" + match.getToPos() + " "
                + match.getSuggestedReplacements();
    }
}
