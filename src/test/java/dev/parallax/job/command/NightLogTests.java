package dev.parallax.job.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.job.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a night tells of itself, at the level that users have, holds nothing of what the articles say. */
class NightLogTests {

    /** One of these is in each sentence, heading and tag of the articles, and nowhere else. */
    private static final List<String> MARKS =
            List.of("Зубранск", "Кельмарка", "Zubransk", "Kelmarka", "zubransk", "kelmarka");

    private final Path folder;
    private final StubEngine engine = new StubEngine();

    NightLogTests(@TempDir Path folder) throws IOException {
        this.folder = folder;
        write(
                "in/ru.txt",
                "Порт Зубранск закрыт\n\nМОСКВА, 3 марта. Порт Зубранск закрыт до 20 мая, сообщила Кельмарка.\n");
        write(
                "in/en.txt",
                "Port of Zubransk closed\n\nMOSCOW, March 3. The port of Zubransk is clsoed, teh Kelmarka said.\n");
        write("in/feed.xml", """
                <?xml version="1.0"?>
                <rss version="2.0"><channel><title>Zubransk</title><item><title>Kelmarka</zubransk></item>
                """);
        write("in/entity.html", "<html><body><p>Zubransk &Kelmarka; <zubransk a='kelmarka></p></body></html>");
        write("in/broken.docx", "PK Zubransk Kelmarka");
        write("in/broken.pdf", "%PDF-1.7 Zubransk Kelmarka");
        write("in/mail.eml", "Subject: =?zubransk?B?Kelmarka?=\nContent-Type: multipart/kelmarka\n\nZubransk\n");
        write("in/empty.txt", "");
    }

    @AfterEach
    void stopEngine() {
        engine.close();
    }

    @Test
    void logAndSummaryOfANightWithFailuresHoldNoText() throws Exception {
        engine.refuse(call -> call == 1 ? 413 : call == 2 ? 200 : 500);
        write("decisions/decisions.json", "{\"zubransk\": \"Kelmarka\"}");
        Path job = Files.writeString(folder.resolve("job.yml"), """
                name: test
                sources:
                  - name: agency
                    folder: in
                translator:
                  engine: libretranslate
                  address: %s
                  options:
                    texts: 1
                store:
                  folder: store
                report:
                  folder: report
                  decisions: decisions
                """.formatted(engine.address()));
        try (Jvm night = Jvm.parallax(folder.resolve("night.log"), "run", job.toString())) {
            assertThat(night.end(Duration.ofMinutes(5))).as(night.log()).isEqualTo(ExitCode.PARTIAL);
            assertThat(night.log())
                    .contains("checkStories ends", "agency:empty.txt: empty", "untranslated", "decisions.json")
                    .doesNotContain(MARKS);
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
