package dev.parallax.job.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.job.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk changes the language in which its job compares: each night finds what it would have found as the first one. */
class ComparisonLanguageTests {

    private final Path folder;

    ComparisonLanguageTests(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void everyNightComparesInItsOwnLanguage() throws Exception {
        List<String> english = found(nights("en"));
        List<String> russian = found(nights("ru"));
        assertThat(english).isNotEqualTo(russian);

        MadeUpNights nights = nights("en", "ru");
        assertThat(found(nights)).containsExactlyElementsOf(russian);

        compareIn("en", nights);
        assertThat(found(nights)).containsExactlyElementsOf(english);
    }

    @Test
    void aNightThatFailedIsNotTakenUpInAnotherLanguage() throws Exception {
        MadeUpNights nights = nights("en");
        List<String> english = found(nights);
        Path index = folder.resolve("en/report/index.html");
        Files.delete(index);
        Files.createDirectories(index.resolve("in the way"));
        nights.write("job.yml", job("ru"));
        assertThat(nights.run()).isEqualTo(ExitCode.FAILED);
        Files.delete(index.resolve("in the way"));
        Files.delete(index);

        compareIn("en", nights);
        assertThat(nights.query("SELECT id || ' ' || state FROM comparison_run ORDER BY id"))
                .containsExactly("1 DONE", "2 FAILED", "3 DONE");
        assertThat(found(nights)).containsExactlyElementsOf(english);
    }

    /** A store of its own, and a night for each language. */
    private MadeUpNights nights(String... languages) throws IOException {
        MadeUpNights nights = new MadeUpNights(folder.resolve(String.join("-", languages)));
        nights.write(
                "in/ru.txt",
                "Мост через Лену откроют в мае\n\nМост через Лену откроют 20 мая, сообщил министр Иван Орлов. "
                        + "Строительство стоило 83 миллиарда рублей, на мосту пять полос.\n\n"
                        + "Старую переправу закроют осенью, сказал он.\n");
        nights.write(
                "in/en.txt",
                "Bridge over the Lena to open in May\n\nThe bridge over the Lena will open on May 20, Minister Ivan "
                        + "Orlov said. The construction cost 97 billion rubles, and the bridge has five lanes.\n");
        nights.write(
                "in/school.txt",
                "Village to get a new school\n\nA school opens next year, its secretery said in May.\n");
        for (String language : languages) {
            compareIn(language, nights);
        }
        return nights;
    }

    private static String job(String language) {
        return MadeUpNights.JOB + "comparison-language: " + language + "\n";
    }

    private static void compareIn(String language, MadeUpNights nights) throws IOException {
        nights.write("job.yml", job(language));
        assertThat(nights.run()).as(nights.err()).isEqualTo(ExitCode.DONE);
    }

    /** The pairs and findings that are in force, whatever their numbers. */
    private static List<String> found(MadeUpNights nights) throws SQLException {
        List<String> found = new ArrayList<>(nights.query("""
                SELECT 'pair of ' || s.location || ' and ' || t.location FROM story_pair p
                JOIN article s ON s.id = p.source_article_id JOIN article t ON t.id = p.target_article_id ORDER BY 1
                """));
        found.addAll(nights.query("""
                SELECT f.rule || ' in ' || a.location || ', ' || f.paragraph || ': ' || f.span_start || ' to ' || f.span_end
                FROM finding f JOIN article a ON a.id = f.article_id WHERE f.is_open ORDER BY 1
                """));
        return found;
    }
}
