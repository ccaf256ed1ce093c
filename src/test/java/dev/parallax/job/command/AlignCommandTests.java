package dev.parallax.job.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.job.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.filters.tmx.TmxFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlignCommandTests {

    private final Path russian;
    private final Path english;
    private Command last = new Command(0, "", "");

    AlignCommandTests(@TempDir Path folder) throws IOException {
        russian = Files.writeString(
                folder.resolve("ru.txt"),
                "Мост через Лену откроют в мае\n\nМинистр приехал в Якутск 12 апреля. Он назвал мост важным.\n\n"
                        + "Билеты подорожали на 40 рублей.");
        english = Files.writeString(
                folder.resolve("en.txt"),
                "Bridge over the Lena to open in May\n\nThe minister came to Yakutsk on April 12."
                        + " He called the bridge important.");
    }

    @Test
    void isATable() {
        assertThat(align(russian, english)).isEqualTo(ExitCode.DONE);
        assertThat(last.out().lines()).hasSize(3);
        assertThat(last.out().lines().skip(1).findFirst().orElseThrow().split("\t"))
                .startsWith("MATCH")
                .contains("1", "Министр приехал в Якутск 12 апреля. Он назвал мост важным.");
        assertThat(last.out()).contains("OMISSION\t").contains("\t2\t-\tБилеты подорожали на 40 рублей.\t");
    }

    @Test
    void isATranslationMemoryThatOkapiReads() throws IOException {
        assertThat(align(russian, english, "--format=tmx", "--segments")).isEqualTo(ExitCode.DONE);
        assertThat(last.out()).contains("segtype=\"sentence\"");
        int units = 0;
        try (TmxFilter filter = new TmxFilter();
                RawDocument document =
                        new RawDocument(last.out(), LocaleId.fromString("ru"), LocaleId.fromString("en"))) {
            filter.open(document);
            while (filter.hasNext()) {
                units += filter.next().isTextUnit() ? 1 : 0;
            }
        }
        assertThat(units).isEqualTo(3);
    }

    @Test
    void isOnePageThatNeedsNoOtherFile() {
        assertThat(align(russian, english, "--format=html")).isEqualTo(ExitCode.DONE);
        assertThat(last.out())
                .startsWith("<!doctype html>")
                .contains("Only in Russian", "1–1", "Министр приехал", "The minister came", "color-scheme: light dark")
                .doesNotContain("<script", "parallax.css");
    }

    @Test
    void refusesOtherFormats() {
        assertThat(align(russian, english, "--format=csv")).isEqualTo(ExitCode.USAGE);
        assertThat(last.err()).contains("--format is 'csv': set tsv, tmx or html");
    }

    @Test
    void namesAFileThatIsNotThere() {
        assertThat(align(russian, english.resolveSibling("none.txt"))).isEqualTo(ExitCode.USAGE);
        assertThat(last.err()).contains("none.txt");
    }

    private int align(Path source, Path target, String... options) {
        List<String> arguments = new ArrayList<>(List.of("align"));
        arguments.addAll(List.of(options));
        arguments.addAll(List.of(source.toString(), target.toString()));
        last = Command.run(arguments.toArray(String[]::new));
        return last.exitCode();
    }
}
