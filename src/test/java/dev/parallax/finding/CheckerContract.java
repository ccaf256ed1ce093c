package dev.parallax.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.TextSpan;
import dev.parallax.message.Messages;
import dev.parallax.message.UiLanguage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What every {@link Checker} keeps to. A checker's own tests extend this and give the checker and its examples. */
public abstract class CheckerContract {

    private static final List<String> LETTERS = List.of(
            "a", "e", "s", "t", "ш", "о", "ё", "Я", "Q", " ", " ", " ", ".", ",", "\"", "«", "»", "“", "”", "-", "—",
            "’", "1", "20", "%", "\u00a0", "\u0301", "😀", "(", ")", "/", "\ud800", "Ã©", "Ð°");

    /** The checker, as a night has it. */
    protected abstract Checker checker();

    /** Wrong and right ones, in every language that it knows. */
    protected abstract List<Example> examples();

    @TestFactory
    Stream<DynamicTest> findsWhatItsExamplesSay() {
        return examples().stream()
                .map(example -> DynamicTest.dynamicTest(example.toString(), () -> {
                    List<Finding> findings = check(example.story());
                    assertThat(findings.stream().map(finding -> words(example.story(), finding)))
                            .containsExactlyElementsOf(example.wrong());
                    if (!example.corrections().isEmpty()) {
                        assertThat(findings.stream()
                                        .map(finding -> finding.suggestions().get(0)))
                                .containsExactlyElementsOf(example.corrections());
                    }
                    assertThat(findings).allSatisfy(finding -> {
                        assertThat(UiLanguage.values())
                                .extracting(language -> Messages.in(language).text(finding.message()))
                                .allMatch(text -> !text.isBlank() && !text.contains("finding."));
                        assertThat(finding.rule()).matches("[a-z]+(-[a-z]+)*\\.[a-zA-Z0-9_-]+");
                    });
                }));
    }

    @Test
    void hasRightAndWrongExamples() {
        assertThat(examples()).anyMatch(example -> example.wrong().isEmpty());
        assertThat(examples()).anyMatch(example -> !example.wrong().isEmpty());
    }

    @Test
    void saysTheSameOfTheSameStory() {
        for (Example example : examples()) {
            assertThat(check(example.story())).isEqualTo(check(example.story()));
        }
    }

    @Test
    void findsNothingInALanguageThatItDoesNotKnow() {
        assertThat(check(Stories.of(Stories.article(1, "und", List.of("Lorem ipsum dolor sit amet.")))))
                .isEmpty();
    }

    @Test
    void takesAnyTextAndStaysInsideIt() {
        Random random = new Random(20161110);
        for (int i = 0; i < 40; i++) {
            CheckedArticle russian = Stories.article(1, "ru", noise(random), noise(random), null);
            CheckedArticle english = Stories.article(2, "en", noise(random), List.of(), russian);
            CheckedStory story = Stories.of(russian, english);
            assertThat(check(story))
                    .allSatisfy(finding -> assertThat(words(story, finding)).isNotNull());
        }
    }

    private List<Finding> check(CheckedStory story) {
        List<Finding> findings = new ArrayList<>(checker().check(Stories.reading(story)));
        findings.sort((a, b) -> a.paragraph() != b.paragraph()
                ? Integer.compare(a.paragraph(), b.paragraph())
                : a.span().compareTo(b.span()));
        return Collections.unmodifiableList(findings);
    }

    private static String words(CheckedStory story, Finding finding) {
        TextSpan span = finding.span();
        return story.editions().stream()
                .filter(edition -> edition.id() == finding.article())
                .map(edition -> span.of(
                        edition.article().paragraphs().get(finding.paragraph()).text()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> noise(Random random) {
        List<String> paragraphs = new ArrayList<>();
        while (paragraphs.size() < 3) {
            StringBuilder text = new StringBuilder("x");
            for (int i = random.nextInt(120); i > 0; i--) {
                text.append(LETTERS.get(random.nextInt(LETTERS.size())));
            }
            paragraphs.add(text.toString());
        }
        return paragraphs;
    }
}
