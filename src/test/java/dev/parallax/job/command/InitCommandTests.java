package dev.parallax.job.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.ArticleSource;
import dev.parallax.article.FileNames;
import dev.parallax.job.ExitCode;
import dev.parallax.job.file.JobFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTests {

    private static final String RUSSIAN =
            "Мост через Лену откроют в мае\n\nМост через реку Лену откроют для движения 20 мая, сообщил министр.\n";

    private static final String ENGLISH =
            "Bridge over the Lena to open in May\n\nThe bridge over the Lena River will open to traffic on May 20.\n";

    private static final String GERMAN =
            "Seilbahn wird im Herbst erneuert\n\nDie Seilbahn auf den Hausberg wird im Herbst für drei Monate geschlossen.\n";

    private static final String UKRAINIAN =
            "Канатну дорогу оновлять восени\n\nКанатну дорогу на гору восени закриють на три місяці, повідомили в мерії.\n";

    private static final String POLISH =
            "Kolejka do remontu\n\nKolejka na szczyt zostanie jesienią zamknięta na trzy miesiące, podał urząd miasta.\n";

    private final Path folder;

    InitCommandTests(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void foldersOfOneLanguageEachBecomeSources() throws IOException {
        write("in/ru/bridge.txt", RUSSIAN);
        write("in/en/bridge.html", "<html><body><h1>Bridge to open</h1><p>" + ENGLISH + "</p></body></html>");
        write("in/en/logo.bin", "\0\1\2\3");
        Command init = init("in");

        assertThat(init.exitCode()).as(init.err()).isEqualTo(ExitCode.DONE);
        assertThat(init.out())
                .contains("3 files, of which 3 were looked at", "ru/", "1 ru; 1 txt", "not read: bin")
                .contains("parallax run " + folder.resolve("job.yml") + " --dry-run");
        JobFile job = JobOption.read(folder.resolve("job.yml"));
        assertThat(job.articles().sources()).extracting(ArticleSource::name).containsExactly("en", "ru");
        assertThat(job.articles().sources())
                .extracting(ArticleSource::folder)
                .containsExactly(folder.resolve("in/en"), folder.resolve("in/ru"));
        assertThat(job.articles().sources().get(0).exclude()).containsExactly("**/*.bin");
        assertThat(job.languages().all()).isEqualTo(List.of("ru", "en"));
        assertThat(Files.readAllLines(folder.resolve("job.yml"))).hasSizeBetween(20, 32);
    }

    @Test
    void theLanguagesAreThoseThatLieThere() throws IOException {
        write("in/a.txt", GERMAN);
        write("in/b.txt", UKRAINIAN);
        write("in/c.txt", POLISH);
        write("in/d.txt", ENGLISH);
        Command init = init("in");

        assertThat(init.out())
                .contains("Languages found: de, pl, uk, en; the others are translated into en.")
                .contains("The engine lexical does not know de, pl, uk");
        JobFile job = JobOption.read(folder.resolve("job.yml"));
        assertThat(job.languages().all()).containsExactly("de", "pl", "uk", "en");
        assertThat(job.languages().comparison()).isEqualTo("en");
    }

    @Test
    void filesOfOneLanguageDoNotHideTheNext() throws IOException {
        for (int i = 0; i < 30; i++) {
            write("in/article-%02d.txt".formatted(i), i < 24 ? ENGLISH : RUSSIAN);
        }
        init("in");

        assertThat(JobOption.read(folder.resolve("job.yml")).languages().all()).containsExactly("ru", "en");
    }

    @Test
    void withoutEnglishTheOthersAreComparedInRussian() throws IOException {
        write("in/a.txt", UKRAINIAN);
        write("in/b.txt", RUSSIAN);
        init("in");

        JobFile job = JobOption.read(folder.resolve("job.yml"));
        assertThat(job.languages().all()).containsExactly("uk", "ru");
        assertThat(job.languages().comparison()).isEqualTo("ru");
    }

    @Test
    void oneLanguageAloneIsComparedWithEnglish() throws IOException {
        write("in/a.txt", GERMAN);
        Command init = init("in");

        assertThat(init.out())
                .contains("Languages: de, en, of which one was found; the others are translated into en.");
        assertThat(JobOption.read(folder.resolve("job.yml")).languages().all()).containsExactly("de", "en");
    }

    @Test
    void aMixedFolderIsOneSourceAndNothingIsWrittenOver() throws IOException {
        write("новости дня/a.txt", RUSSIAN);
        write("новости дня/b.txt", ENGLISH);
        assertThat(init("новости дня").exitCode()).isEqualTo(ExitCode.DONE);
        JobFile job = JobOption.read(folder.resolve("job.yml"));
        assertThat(job.name()).isEqualTo("articles");
        assertThat(job.articles().sources())
                .extracting(ArticleSource::folder)
                .containsExactly(FileNames.path(folder, "новости дня"));

        Command again = init("новости дня");
        assertThat(again.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(again.err()).contains("is there already");
    }

    private Command init(String articles) {
        return Command.run(
                "init",
                folder + "/" + articles,
                "--output",
                folder.resolve("job.yml").toString());
    }

    private void write(String name, String text) throws IOException {
        Path file = FileNames.path(folder, name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
