package dev.parallax.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.TextSpan;
import dev.parallax.message.Message;
import dev.parallax.report.MadeUpStory;
import dev.parallax.store.StoryRecord;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CausesTests {

    private static final String RU = """
            # На карьере ранены 12 рабочих
            Ранены 12 рабочих, сообщила больница.
            """;

    private static final String EN = """
            # Quarry blast injures 15
            The blast injured 15 workers, the hospital said. Seven of them came from Tarn.
            Doctor Ivan Orlov flew in with 40 litres of blood. He left on May 3.
            """;

    private final StoryRecord story = new MadeUpStory("quarry-1")
            .edition(1, "ru", MadeUpStory.article("agency", "ru.txt", RU), null)
            .edition(2, "en", MadeUpStory.article("agency", "en.txt", EN), null)
            .record();

    private Finding finding(
            String name, FindingKind kind, String rule, int paragraph, String words, Evidence... evidence) {
        String text = story.story()
                .editions()
                .get(1)
                .article()
                .paragraphs()
                .get(paragraph)
                .text();
        int start = text.indexOf(words);
        return new Finding(
                name,
                kind,
                rule,
                Severity.MAJOR,
                2,
                paragraph,
                new TextSpan(start, start + words.length()),
                Message.plain(""),
                List.of(),
                List.of(evidence));
    }

    private static Evidence russian(int paragraph, int start) {
        return new Evidence(1, paragraph, new TextSpan(start, start + 2), Message.plain(""));
    }

    private Set<String> reported(Finding... findings) {
        List<Finding> grouped = Causes.in(story.story(), List.of(findings));
        assertThat(grouped).extracting(Finding::fingerprint).hasSameSizeAs(findings);
        return grouped.stream()
                .filter(Finding::isReported)
                .map(Finding::fingerprint)
                .collect(Collectors.toSet());
    }

    @Test
    void aFigureIsToldOnceForHeadingTextAndRevision() {
        assertThat(reported(
                        finding("stale", FindingKind.REVISION, "stale-translation.changed", 0, "15", russian(0, 18)),
                        finding("heading", FindingKind.NUMBER, "number.differs", 0, "15", russian(0, 18)),
                        finding("text", FindingKind.NUMBER, "number.differs", 1, "15", russian(1, 7)),
                        finding("revised", FindingKind.REVISION, "revision.changed", 1, "15")))
                .containsExactly("heading");
    }

    @Test
    void anAddedParagraphIsToldOnceWithItsNamesAndFiguresButNotItsMisspellings() {
        assertThat(reported(
                        finding("name", FindingKind.NAME, "name.missing", 2, "Ivan Orlov"),
                        finding(
                                "added",
                                FindingKind.ADDITION,
                                "omission.added",
                                2,
                                "Doctor Ivan Orlov flew in with 40 litres of blood."),
                        finding("number", FindingKind.NUMBER, "number.missing", 2, "40"),
                        finding("slip", FindingKind.MISSPELLING, "spelling.unknown-word", 2, "litres"),
                        finding("next", FindingKind.ADDITION, "omission.added", 2, "He left on May 3."),
                        finding("revised", FindingKind.REVISION, "revision.added", 2, "He left on May 3.")))
                .containsExactlyInAnyOrder("added", "slip");
    }

    @Test
    void whatDiffersInAStatementThatBothEditionsAddedIsToldItself() {
        assertThat(reported(
                        finding("new", FindingKind.REVISION, "revision.added", 1, "Seven of them came from Tarn."),
                        finding("differs", FindingKind.NUMBER, "number.differs", 1, "Seven"),
                        finding("name", FindingKind.NAME, "name.missing", 1, "Tarn")))
                .containsExactlyInAnyOrder("new", "differs");
    }

    @Test
    void otherFiguresAndTwoMisspellingsStayApart() {
        assertThat(reported(
                        finding("one", FindingKind.NUMBER, "number.differs", 0, "15", russian(0, 18)),
                        finding("other", FindingKind.NUMBER, "number.differs", 2, "40", russian(1, 7)),
                        finding("first", FindingKind.MISSPELLING, "spelling.unknown-word", 1, "blast"),
                        finding("second", FindingKind.MISSPELLING, "spelling.unknown-word", 1, "injured"),
                        finding(
                                "rewritten",
                                FindingKind.REVISION,
                                "revision.rewritten",
                                1,
                                "The blast injured 15 workers, the hospital said.")))
                .contains("one", "other", "first", "second");
    }
}
