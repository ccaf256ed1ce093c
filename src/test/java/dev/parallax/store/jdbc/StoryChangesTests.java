package dev.parallax.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A page is written anew when its story's row says so. Whoever adds a statement that writes rows of which pages are made adds
 * it here too, with the class that notes it.
 */
class StoryChangesTests {

    private static final Path SOURCES = Path.of("src/main/java/dev/parallax/store/jdbc");

    private static final Pattern WRITES = Pattern.compile(
            "\\b(?:INSERT INTO|UPDATE|DELETE FROM|MERGE INTO) (?:article|paragraph|translation|story|story_edition|finding"
                    + "|alignment_bead)\\b(?: SET \\w+)?");

    private static final String NOTED = """
            ArticleRevisions: UPDATE article SET is_current -> StoryGrouping (which gives its story another edition)
            ArticleRevisions: UPDATE article SET revision -> ArticleRevisions
            ArticleRow: INSERT INTO article -> StoryGrouping (since it is in no story before)
            BeadRow: INSERT INTO alignment_bead -> StoryVersions (which reads whether a pair is aligned)
            FindingRow: INSERT INTO finding -> JdbcFindingStore
            FindingRow: UPDATE finding SET kind -> JdbcFindingStore
            JdbcFindingStore: DELETE FROM finding -> JdbcFindingStore
            JdbcFindingStore: UPDATE finding SET cause -> JdbcFindingStore
            JdbcFindingStore: UPDATE finding SET is_open -> JdbcFindingStore
            JdbcFindingStore: UPDATE finding SET is_open -> JdbcFindingStore
            JdbcFindingStore: UPDATE story SET held_back -> JdbcFindingStore
            JdbcStoryStore: DELETE FROM alignment_bead -> StoryVersions (which reads whether a pair is aligned)
            JdbcTranslationStore: DELETE FROM translation -> JdbcTranslationStore
            JdbcTranslationStore: UPDATE article SET translated_with -> nobody (no page shows it)
            JdbcTranslationStore: UPDATE article SET translated_with -> nobody (no page shows it)
            JdbcTranslationStore: UPDATE translation SET asked_with -> nobody (no page shows it)
            ParagraphRow: INSERT INTO paragraph -> StoryGrouping (since its article is in no story before)
            StillWrong: DELETE FROM finding -> JdbcFindingStore
            StillWrong: UPDATE finding SET cause -> JdbcFindingStore
            StillWrong: UPDATE finding SET fingerprint -> JdbcFindingStore
            StorePurge: DELETE FROM article -> nobody (its whole story goes)
            StorePurge: DELETE FROM story -> nobody (its page goes)
            StoryGrouping: DELETE FROM story -> nobody (its page goes)
            StoryGrouping: DELETE FROM story_edition -> StoryGrouping
            StoryGrouping: INSERT INTO story -> StoryGrouping
            StoryGrouping: INSERT INTO story_edition -> StoryGrouping
            StoryGrouping: UPDATE story SET content -> StoryGrouping
            TranslationRow: INSERT INTO translation -> JdbcTranslationStore
            """;

    @Test
    void everyStatementThatWritesWhatPagesShowIsListed() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                if (!name.equals("StoryChanges")) {
                    statements(file).forEach(statement -> found.add(name + ": " + statement));
                }
            }
        }
        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(
                        NOTED.lines().map(line -> line.split(" -> ")[0]).toList());
    }

    private static List<String> statements(Path file) throws IOException {
        List<String> statements = new ArrayList<>();
        Matcher write = WRITES.matcher(Files.readString(file).replaceAll("\\s+", " "));
        while (write.find()) {
            statements.add(write.group());
        }
        return statements;
    }

    @Test
    void whoIsSaidToNoteAChangeDoes() throws IOException {
        TreeSet<String> noting = new TreeSet<>();
        NOTED.lines().map(line -> line.split(" -> ")[1].split(" ")[0]).forEach(noting::add);
        assertThat(noting)
                .containsExactly(
                        "ArticleRevisions",
                        "JdbcFindingStore",
                        "JdbcTranslationStore",
                        "StoryGrouping",
                        "StoryVersions",
                        "nobody");
        noting.removeAll(List.of("StoryVersions", "nobody"));
        for (String name : noting) {
            assertThat(SOURCES.resolve(name + ".java")).content().contains("StoryChanges.of");
        }
        assertThat(SOURCES.resolve("StoryVersions.java")).content().contains("getString(\"aligned\")");
    }

    /** So that the list above cannot be passed by. */
    @Test
    void nobodyElseSetsTheTime() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            assertThat(files.filter(file -> !file.endsWith("StoryChanges.java")))
                    .allSatisfy(file -> assertThat(file).content().doesNotContain("changed_at ="));
        }
    }
}
