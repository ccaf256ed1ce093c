package dev.parallax.finding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.finding.Rule.Measured;
import dev.parallax.finding.editions.EditionCheckers;
import dev.parallax.finding.spelling.SpellingCheckers;
import dev.parallax.finding.spelling.SpellingSettings;
import dev.parallax.message.Messages;
import dev.parallax.message.UiLanguage;
import dev.parallax.translation.Glossary;
import dev.parallax.translation.GlossaryCheck;
import dev.parallax.translation.lexical.DictionaryLemmatizer;
import dev.parallax.translation.lexical.EmbeddedLexicon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RulesTests {

    private static final Pattern RULE =
            Pattern.compile("\"((?!.*\\.(?:tsv|txt|gz|fsa)\")[a-z]+(?:-[a-z]+)*\\.(?:[a-z]+(?:-[a-z]+)*)?)\"");

    private static final Map<String, Checker> CHECKERS = checkers();

    private static Map<String, Checker> checkers() {
        List<Checker> checkers =
                new ArrayList<>(SpellingCheckers.all(SpellingSettings.DEFAULTS, EmbeddedLexicon.load()));
        checkers.addAll(EditionCheckers.all(new GlossaryCheck(Glossary.EMPTY, new DictionaryLemmatizer())));
        return checkers.stream().collect(Collectors.toMap(Checker::id, Function.identity()));
    }

    @Test
    void namesEveryCheckerAndNoOther() {
        assertThat(Rules.catalogue().checkers()).containsExactlyInAnyOrderElementsOf(CHECKERS.keySet());
    }

    @Test
    void everyRuleHasAMeaningAndNoOtherHasOne() {
        assertThat(Rules.catalogue().all().stream().map(rule -> rule.meaning().key()))
                .containsExactlyInAnyOrderElementsOf(Messages.in(UiLanguage.EN).keys("rule.meaning."));
    }

    @Test
    void hasEveryRuleThatACheckerReportsAndNoOther() throws IOException {
        Set<String> prefixes = new TreeSet<>(CHECKERS.keySet());
        Rules.catalogue().all().forEach(rule -> prefixes.add(prefix(rule.id())));
        Set<String> inCode = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/dev/parallax/finding"))) {
            files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("judge")) // its features have names like rules
                    .forEach(file -> {
                        Matcher matcher = RULE.matcher(text(file));
                        while (matcher.find()) {
                            String rule = matcher.group(1).endsWith(".") ? matcher.group(1) + "*" : matcher.group(1);
                            if (prefixes.contains(prefix(rule))) {
                                inCode.add(rule);
                            }
                        }
                    });
        }
        assertThat(Rules.catalogue().all().stream().map(Rule::id)).containsExactlyInAnyOrderElementsOf(inCode);
    }

    private static String prefix(String rule) {
        return rule.substring(0, rule.indexOf('.'));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> reportsWhatIsWrongInItsExample() {
        return examples(Rule::wrong)
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
                    RuleExample example = RuleExample.of(rule.wrong());
                    assertThat(example.marked()).hasSize(1);
                    assertThat(found(rule, example.story()))
                            .as(rule.wrong())
                            .containsExactlyElementsOf(example.marked());
                }));
    }

    @TestFactory
    Stream<DynamicTest> passesWhatIsRightInItsExample() {
        return examples(Rule::right)
                .map(rule -> DynamicTest.dynamicTest(
                        rule.id(),
                        () -> assertThat(
                                        found(rule, RuleExample.of(rule.right()).story()))
                                .as(rule.right())
                                .isEmpty()));
    }

    private static Stream<Rule> examples(Function<Rule, String> example) {
        return Rules.catalogue().all().stream()
                .filter(rule -> RuleExample.of(example.apply(rule)).standsAlone());
    }

    /** The words that the rule's own checker reports by it. */
    private static List<String> found(Rule rule, CheckedStory story) {
        return Objects.requireNonNull(CHECKERS.get(rule.checker())).check(Stories.reading(story)).stream()
                .filter(finding -> rule.covers(finding.rule()))
                .map(finding -> finding.span()
                        .of(story.editions()
                                .get((int) finding.article() - 1)
                                .article()
                                .paragraphs()
                                .get(finding.paragraph())
                                .text()))
                .toList();
    }

    @Test
    void knowsTheMembersOfAFamily() {
        Rule rule = Rules.catalogue().find("grammar.SHOULD_OF").orElseThrow();
        assertThat(rule.id()).isEqualTo("grammar.SHOULD_OF");
        assertThat(rule.checker()).isEqualTo("grammar");
        assertThat(Rules.catalogue().find("weather.rain")).isEmpty();
    }

    @Test
    void silencesWhatWasMostlyWrong() {
        assertThat(new Measured(4, 10).mostlyWrong()).isTrue();
        assertThat(new Measured(5, 10).mostlyWrong()).isFalse();
        assertThat(new Measured(0, 3).mostlyWrong()).isFalse();
        assertThat(Measured.NOTHING.mostlyWrong()).isFalse();
    }

    @Test
    void standsInTheDocumentationAsItIs() throws IOException {
        String page = Files.readString(Path.of("src/docs/findings.md"), UTF_8);
        String table = page.substring(page.indexOf("<!-- rules -->\n") + 15, page.indexOf("<!-- end -->"));
        assertThat(table)
                .as("the table of rules in src/docs/findings.md: put this there instead\n%s", RuleTable.markdown())
                .isEqualTo(RuleTable.markdown());
    }
}
