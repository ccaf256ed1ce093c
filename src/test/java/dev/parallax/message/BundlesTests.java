package dev.parallax.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePatternUtil;
import com.ibm.icu.text.MessagePatternUtil.ArgNode;
import com.ibm.icu.text.MessagePatternUtil.MessageNode;
import com.ibm.icu.text.MessagePatternUtil.TextNode;
import com.ibm.icu.text.PluralRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Holds the bundles of the languages against each other and against the code. */
class BundlesTests {

    static final List<String> NAMES = Bundle.NAMES;

    private static final Pattern LITERAL =
            Pattern.compile("[\"'`]((?:" + String.join("|", NAMES) + ")\\.[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.?)(?=[\"'`])");
    private static final Pattern SAID = Pattern.compile("Message\\.of\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final Pattern SPACE_BEFORE_DASH = Pattern.compile("[ \\n]—");

    @ParameterizedTest
    @FieldSource("NAMES")
    void everyLanguageHasTheSameKeys(String name) {
        Set<String> english = Bundle.read(name, UiLanguage.EN).keySet();
        for (UiLanguage language : UiLanguage.values()) {
            assertThat(Bundle.read(name, language).keySet()).containsExactlyElementsOf(english);
        }
        assertThat(english).allMatch(key -> key.startsWith(name + "."));
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageTakesTheSameArguments(UiLanguage language) {
        Map<String, String> english = Bundle.read(UiLanguage.EN);
        Bundle.read(language)
                .forEach((key, pattern) ->
                        assertThat(arguments(pattern)).as(key).isEqualTo(arguments(english.getOrDefault(key, ""))));
    }

    @ParameterizedTest
    @EnumSource
    void everyPluralHasAllFormsOfItsLanguage(UiLanguage language) {
        Set<String> forms = PluralRules.forLocale(language.locale()).getKeywords();
        Bundle.read(language)
                .forEach((key, pattern) -> nodes(pattern)
                        .filter(ArgNode.class::isInstance)
                        .map(ArgNode.class::cast)
                        .filter(node -> node.getArgType() == MessagePattern.ArgType.PLURAL)
                        .forEach(node -> assertThat(node.getComplexStyle().getVariants())
                                .as(key)
                                .extracting(MessagePatternUtil.VariantNode::getSelector)
                                .containsAll(forms)));
    }

    @Test
    void noTextIsLeftInTheOtherLanguage() {
        Bundle.read(UiLanguage.EN)
                .forEach((key, pattern) -> assertThat(words(pattern)).as(key).doesNotContainPattern(CYRILLIC));
        Bundle.read(UiLanguage.RU).forEach((key, pattern) -> {
            if (words(pattern).chars().anyMatch(Character::isLetter)) {
                assertThat(words(pattern)).as(key).containsPattern(CYRILLIC);
            }
        });
    }

    @Test
    void russianHasItsOwnTypography() {
        Bundle.read(UiLanguage.RU)
                .forEach((key, pattern) -> assertThat(words(pattern))
                        .as(key)
                        .doesNotContain("“", "”", "\"")
                        .doesNotContainPattern(SPACE_BEFORE_DASH));
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        Set<String> literals = new TreeSet<>();
        for (String source : sources()) {
            LITERAL.matcher(source).results().map(found -> found.group(1)).forEach(literals::add);
        }
        List<String> beginnings =
                literals.stream().filter(literal -> literal.endsWith(".")).toList();
        assertThat(Bundle.read(UiLanguage.EN).keySet())
                .filteredOn(
                        key -> !literals.contains(key) && beginnings.stream().noneMatch(key::startsWith))
                .isEmpty();
    }

    @Test
    void everyKeyThatIsSaidExists() throws IOException {
        Set<String> said = new TreeSet<>();
        for (String source : sources()) {
            SAID.matcher(source)
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .forEach(said::add);
        }
        assertThat(Bundle.read(UiLanguage.EN).keySet())
                .containsAll(said.stream().filter(key -> !key.endsWith(".")).toList());
    }

    private static List<String> sources() throws IOException {
        List<String> sources = new ArrayList<>();
        for (String folder : List.of("src/main/java", "src/main/jte", "src/main/resources/dev/parallax/report")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(Files::isRegularFile)
                        .filter(path -> path.toString().matches(".*\\.(java|jte|js)"))
                        .toList()) {
                    sources.add(Files.readString(file, StandardCharsets.UTF_8));
                }
            }
        }
        return sources;
    }

    /** The places of a pattern. Parsing it throws for one that is none. */
    private static Set<String> arguments(String pattern) {
        return nodes(pattern)
                .filter(ArgNode.class::isInstance)
                .map(node -> ((ArgNode) node).getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a pattern says beside its arguments. */
    private static String words(String pattern) {
        return nodes(pattern)
                .filter(TextNode.class::isInstance)
                .map(node -> ((TextNode) node).getText())
                .collect(Collectors.joining("|"));
    }

    private static Stream<MessagePatternUtil.MessageContentsNode> nodes(String pattern) {
        Set<MessagePatternUtil.MessageContentsNode> nodes = new LinkedHashSet<>();
        collect(MessagePatternUtil.buildMessageNode(pattern), nodes);
        return nodes.stream();
    }

    private static void collect(MessageNode message, Set<MessagePatternUtil.MessageContentsNode> nodes) {
        message.getContents().forEach(node -> {
            nodes.add(node);
            if (node instanceof ArgNode argument && argument.getComplexStyle() != null) {
                argument.getComplexStyle().getVariants().forEach(variant -> collect(variant.getMessage(), nodes));
            }
        });
    }
}
