package dev.parallax.translation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlossaryTests {

    private static final LanguagePair RU_EN = new LanguagePair("ru", "en");

    @TempDir
    private Path folder;

    @Test
    void readsAFileOfEachPair() throws IOException {
        Glossary glossary = Glossary.read(List.of(
                write(
                        "a.tsv",
                        "\uFEFF# our terms\nru\ten\n\nсовет федерации\tFederation Council\nМИД \t foreign ministry\n"),
                write("b.tsv", "ru\ten\nМИД\tignored: the first holds\nООН\tUN\n"),
                write("c.tsv", "en\tru\nUN\tООН\n")));

        assertThat(glossary.terms(RU_EN))
                .containsExactly(
                        new Glossary.Term("совет федерации", "Federation Council"),
                        new Glossary.Term("МИД", "foreign ministry"),
                        new Glossary.Term("ООН", "UN"));
        assertThat(glossary.terms(RU_EN.reverse())).containsExactly(new Glossary.Term("UN", "ООН"));
        assertThat(glossary.terms(new LanguagePair("ru", "de"))).isEmpty();
    }

    @Test
    void hasAHashOfEachDirectionsTerms() {
        Glossary one = Glossary.of(RU_EN, List.of(new Glossary.Term("ООН", "UN")));
        Glossary other = Glossary.of(RU_EN, List.of(new Glossary.Term("ООН", "United Nations")));

        assertThat(one.hash(RU_EN)).hasSize(64).isNotEqualTo(other.hash(RU_EN));
        assertThat(one.hash(RU_EN.reverse())).isEmpty();
    }

    @Test
    void namesFileLineAndRemedy() throws IOException {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Glossary.read(List.of(write("a.tsv", "ru\ten\nООН\tUN\nМИД; foreign ministry\n"))))
                .withMessageContaining("Line 3")
                .withMessageContaining("a.tsv")
                .withMessageContaining("a term, a tab and its translation");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Glossary.read(List.of(write("b.tsv", "ООН\tUN\n"))))
                .withMessageContaining("names two languages");
        Path latin1 = Files.write(folder.resolve("c.tsv"), "ru\ten\ncafé\tx\n".getBytes(ISO_8859_1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Glossary.read(List.of(latin1)))
                .withMessageContaining("is not UTF-8");
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content, UTF_8);
    }
}
