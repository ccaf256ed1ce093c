package dev.parallax.finding.grammar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.rules.Rule;

class RuleFileTests {

    @Test
    void keepsWhatIsAskedForAndAllAroundIt() throws IOException {
        String file = """
                <!DOCTYPE rules [<!ENTITY dash "–">]>
                <rules lang="en">
                <category id="C" name="é">
                <!-- <rule id="A"> -->
                <rule id="A" name="a > b"><pattern/></rule>
                <rulegroup id="B"><rule><pattern/></rule><!-- rule --><rule><pattern/></rule></rulegroup>
                <rule name="c" id="C"></rule>
                <rulegroup id="D"><rule id="E"></rule></rulegroup>
                </category>
                </rules>
                """;

        assertThat(kept(file, Set.of("B"))).isEqualTo("""
                <!DOCTYPE rules [<!ENTITY dash "–">]>
                <rules lang="en">
                <category id="C" name="é">


                <rulegroup id="B"><rule><pattern/></rule><!-- rule --><rule><pattern/></rule></rulegroup>


                </category>
                </rules>
                """);
        assertThat(kept(file, Set.of("E"))).contains("<rulegroup id=\"D\"").doesNotContain("id=\"A\"");
        assertThat(kept(file, Set.of("A", "C")))
                .contains("<rule id=\"A\"", "<rule name=\"c\"")
                .doesNotContain("group");
    }

    @Test
    void aFileThatIsCutIsNoFileOfRules() {
        assertThatThrownBy(() -> kept("<rules><rule id=\"A\"><pattern/>", Set.of("A")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("</rule>");
    }

    @Test
    void theRulesThatAreReadAreTheSameAsAmongAll() {
        RulePrecision precision = RulePrecision.of("en");
        Set<String> ids = precision.ids(0.6);

        List<String> heard = heard(new LightEnglish(ids::contains), precision);

        assertThat(heard).hasSizeGreaterThan(50).isEqualTo(heard(LanguageTools.language("en"), precision));
    }

    private static List<String> heard(Language language, RulePrecision precision) {
        return new JLanguageTool(language)
                .getAllRules().stream()
                        .filter(rule -> precision.precision(rule) >= 0.6)
                        .map(Rule::getFullId)
                        .toList();
    }

    private static String kept(String file, Set<String> ids) throws IOException {
        return new String(RuleFile.keep(file.getBytes(UTF_8), ids::contains).readAllBytes(), UTF_8);
    }
}
