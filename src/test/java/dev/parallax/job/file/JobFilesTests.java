package dev.parallax.job.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.parallax.article.SourceFile;
import dev.parallax.finding.FindingSettings;
import dev.parallax.finding.grammar.GrammarLevel;
import dev.parallax.finding.lexis.EnglishVariant;
import dev.parallax.finding.spelling.SpellingSettings;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JobFilesTests {

    private static final String SOUND = """
            name: nightly
            sources:
              - name: agency
                folder: in
                exclude: ["broken/**"]
            languages: [ru, en]
            comparison-language: en
            translator:
              engine: lexical
            store:
              folder: ../store
            report:
              folder: report
              formats: [html]
            limits:
              file-size: 20MB
              time-per-file: 10s
              threads: 2
            """;

    private final Path folder;
    private final JobFiles files = new JobFiles(List.of("lexical", "memory"), List.of("html", "csv"));

    JobFilesTests(@TempDir Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectory(folder.resolve("in"));
    }

    @Test
    void everyKeyIsBoundAndPathsAreRelativeToTheFile() throws IOException {
        JobFile job = files.read(write(SOUND));
        assertThat(job.name()).isEqualTo("nightly");
        assertThat(job.articles().sources()).singleElement().satisfies(source -> {
            assertThat(source.folder()).isEqualTo(folder.resolve("in"));
            assertThat(source.exclude()).containsExactly("broken/**");
        });
        assertThat(job.languages().translated()).containsExactly("ru");
        assertThat(job.translation().engine().engine()).isEqualTo("lexical");
        assertThat(job.store().folder()).isEqualTo(folder.resolve("../store").normalize());
        assertThat(job.report().folder()).isEqualTo(folder.resolve("report"));
        assertThat(job.limits().extraction().fileBytes()).isEqualTo(20L << 20);
        assertThat(job.limits().extraction().timePerFile()).isEqualTo(Duration.ofSeconds(10));
        assertThat(job.limits().threads()).isEqualTo(2);
        assertThat(job.limits().charactersPerNight()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void workersNeedAStoreThatTheyCanReach() throws IOException {
        String cluster = "cluster:\n  broker: tcp://broker.example:61616\n";
        assertThatThrownBy(() -> files.read(write(SOUND + cluster)))
                .hasMessageContaining("cluster.broker")
                .hasMessageContaining("set store.url to a PostgreSQL database");
        Path shared = write(SOUND.replace("folder: ../store", "url: jdbc:postgresql://localhost/parallax") + cluster);
        assertThat(files.read(shared).cluster().broker()).hasToString("tcp://broker.example:61616");
        assertThatThrownBy(() -> files.read(write(SOUND + "cluster:\n  broker: localhost\n")))
                .hasMessageContaining("tcp://localhost:61616");
    }

    @Test
    void pairsOfArticlesAreNamedByPlaceOrAddress() throws IOException {
        JobFile job = files.read(write(SOUND + """
                pairs:
                  - articles: ["agency:ru/flood.html", "https://example.org/en/flood"]
                  - articles: ["agency:ru/flood.html", "agency:en/fire.html"]
                    same: false
                """));

        assertThat(job.articles().pairs())
                .containsExactly(
                        new JobFile.Pair("agency:ru/flood.html", "https://example.org/en/flood", true),
                        new JobFile.Pair("agency:ru/flood.html", "agency:en/fire.html", false));
    }

    @Test
    void aPairOfUnknownSourcesOrOfThreeArticlesIsAMistake() throws IOException {
        assertMistakes(
                SOUND + """
                pairs:
                  - articles: ["desk:a.txt", "agency:b.txt"]
                  - articles: ["agency:a.txt"]
                """,
                "pairs[0].articles is 'desk:a.txt': write a source's name, a colon and the file in it, or the article's address",
                "pairs[1].articles is 'agency:a.txt': name two articles");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jobs/sample.yml", "jobs/nightly.yml", "jobs/broken.yml", "jobs/multilingual.yml"})
    void theJobFilesOfTheProjectAreSound(String path) {
        JobFiles all = new JobFiles(List.of(), List.of("html", "csv", "json", "tmx", "sarif", "xlsx"));
        assertThat(all.read(Path.of(path)).articles().sources()).isNotEmpty();
    }

    @Test
    void aWrongKeyIsToldWithItsLineAndTheKeyThatWasMeant() throws IOException {
        assertMistakes(
                SOUND.replace("engine:", "engin:"),
                "line 9: translator.engin is 'lexical': there is no such key; did you mean translator.engine?",
                "translator.engine is missing: set one of lexical, memory");
    }

    @Test
    void aMissingFolderIsToldWithItsRemedy() throws IOException {
        assertMistakes(
                SOUND.replace("folder: in", "folder: gone"),
                "line 4: sources[0].folder is 'gone': there is no " + folder.resolve("gone")
                        + ": create it or mend the path");
    }

    @Test
    void anUnknownTranslatorIsToldWithTheCandidates() throws IOException {
        assertMistakes(
                SOUND.replace("engine: lexical", "engine: lexicl"),
                "line 9: translator.engine is 'lexicl': set one of lexical, memory");
    }

    @Test
    void spellingIsSaidForTheJobAndForEachSource() throws IOException {
        assertThat(files.read(write(SOUND)).checks().spelling()).isEqualTo(SpellingSettings.DEFAULTS);

        String text = SOUND.replace("folder: in", "folder: in\n    english: en-GB") + "spelling:\n  grammar: all\n";
        assertThat(files.read(write(text)).checks().spelling())
                .isEqualTo(new SpellingSettings(GrammarLevel.ALL, Map.of("agency", EnglishVariant.BRITISH)));
    }

    @Test
    void anUnknownVariantOrLevelIsToldWithWhatToSet() throws IOException {
        assertMistakes(
                SOUND.replace("folder: in", "folder: in\n    english: en-XX"),
                "line 5: sources[0].english is 'en-XX': set en-GB or en-US, or leave it to each article's text");
        assertMistakes(
                SOUND + "spelling:\n  grammar: loud\n",
                "line 20: spelling.grammar is 'loud': set one of off, careful, all");
    }

    @Test
    void saysHowMuchIsToldAndWhichRulesAreHeard() throws IOException {
        assertThat(files.read(write(SOUND)).checks().findings()).isEqualTo(FindingSettings.DEFAULTS);

        String text = SOUND + """
                findings:
                  level: calm
                checkers:
                  with: [number.missing]
                  without: [number, grammar.EN_A_VS_AN]
                """;
        FindingSettings findings = files.read(write(text)).checks().findings();
        assertThat(findings.level()).isEqualTo(FindingSettings.Level.CALM);
        assertThat(findings.with()).containsExactly("number.missing");
        assertThat(findings.without()).containsExactly("grammar.EN_A_VS_AN", "number");
    }

    @Test
    void anUnknownRuleIsToldWithTheKnownOnes() throws IOException {
        assertMistakes(
                SOUND + "findings:\n  level: loud\n",
                "line 20: findings.level is 'loud': set one of calm, balanced, thorough");
        assertMistakes(
                SOUND + "checkers:\n  without: [modality, modality.different]\n",
                "line 20: checkers.without[1] is 'modality.different': there is no such rule; those there are"
                        + " modality.differs");
        assertThatThrownBy(() -> files.read(write(SOUND + "checkers:\n  with: [numbr]\n")))
                .hasMessageContaining("checkers.with[0] is 'numbr': name a checker, antonym, attribution, ");
        assertMistakes(
                SOUND + "checkers:\n  with: [number]\n  without: [number]\n",
                "checkers.without is 'number': it stands in checkers.with, too: leave it in one of them");
    }

    @Test
    void aValueOfAnotherTypeIsToldWithWhatToWrite() throws IOException {
        assertMistakes(
                SOUND.replace("20MB", "twenty"), "line 16: limits.file-size is 'twenty': write a size, as in 20MB");
        assertMistakes(
                SOUND.replace("threads: 2", "threads: two"), "line 18: limits.threads is 'two': write a whole number");
    }

    @Test
    void valuesOfAnotherTypeAreToldInEverySection() throws IOException {
        assertMistakes(
                SOUND.replace("threads: 2", "threads: 3000000000").replace("../store", "../store\n  keep-nights: many"),
                "line 12: store.keep-nights is 'many': write a whole number",
                "line 19: limits.threads is '3000000000': write a smaller number: this one does not fit");
    }

    @Test
    void anUnknownSectionIsToldWithTheKnownOnes() {
        assertThatThrownBy(() -> files.read(write(SOUND + "weather:\n  rain: 9\n")))
                .hasMessageContaining("weather.rain is '9': there is no such key; those there are accepted-words, ");
    }

    @Test
    void allMistakesAreToldAtOnce() throws IOException {
        String text = SOUND.replace("name: nightly", "name: a b")
                .replace("comparison-language: en", "comparison-language: fr")
                .replace("[html]", "[htm]")
                .replace("  folder: ../store", "  folder: ../store\n  url: jdbc:mysql://x");
        assertThatThrownBy(() -> files.read(write(text)))
                .isInstanceOf(JobFileException.class)
                .hasMessageContaining("5 mistakes");
    }

    @Test
    void twoSourcesOfOneNameAreTold() throws IOException {
        assertMistakes(
                SOUND.replace("languages:", "  - name: agency\n    folder: in\nlanguages:"),
                "line 6: sources[1].name is 'agency': another source has this name: give each its own");
    }

    @Test
    void whatIsNoYamlIsReported() throws IOException {
        assertThatThrownBy(() -> files.read(write("name: [a")))
                .isInstanceOf(JobFileException.class)
                .hasMessageContaining("it is no YAML of a job");
        assertThatThrownBy(() -> files.read(folder.resolve("none.yml")))
                .isInstanceOf(JobFileException.class)
                .hasMessageContaining("there is no such file");
    }

    private void assertMistakes(String text, String... mistakes) throws IOException {
        Path file = write(text);
        JobFileException thrown = catchThrowableOfType(JobFileException.class, () -> files.read(file));
        assertThat(thrown.mistakes()).containsExactly(mistakes);
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("job.yml"), text);
    }

    @Test
    void whatWouldTakeAllMemoryIsToldInALine() throws IOException {
        StringBuilder bomb = new StringBuilder("name: &l0 [x, x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("k%d: &l%d [*l%d, *l%d]%n".formatted(i, i, i - 1, i - 1));
        }
        assertThatThrownBy(() -> files.read(write(bomb.toString())))
                .hasMessageContaining("lists and keys cannot be repeated by a name");
        assertThatThrownBy(() -> files.read(write("name: &name [*name]\n")))
                .hasMessageContaining("lists and keys cannot be repeated by a name");
        assertThatThrownBy(() -> files.read(write("name: " + "[".repeat(9000) + "]".repeat(9000))))
                .hasMessageContaining("Nesting Depth");
        assertThatThrownBy(() -> files.read(write("#".repeat(2 << 20)))).hasMessageContaining("more than 1024 KiB");
    }

    @Test
    void howLongAStoreIsWaitedForAndWhatASourceMayBe() throws IOException {
        JobFile job = files.read(write(SOUND.replace("threads: 2", "threads: 2\n  wait-for-store: 30m")
                .replace("folder: in", "folder: in\n    follow-links: true\n    may-be-empty: true")));
        assertThat(job.limits().waitForStore()).isEqualTo(Duration.ofMinutes(30));
        assertThat(job.articles().sources().get(0).followLinks()).isTrue();
        assertThat(job.articles().sources().get(0).mayBeEmpty()).isTrue();
        assertThatThrownBy(() -> files.read(write(SOUND.replace("threads: 2", "wait-for-store: -1s"))))
                .hasMessageContaining("limits.wait-for-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "windows-1251"})
    void anotherCharsetIsToldWithItsRemedy(String charset) throws IOException {
        Path file = folder.resolve("job.yml");
        Files.write(file, SOUND.replace("folder: in", "folder: статьи").getBytes(Charset.forName(charset)));
        assertThatThrownBy(() -> files.read(file)).hasMessageContaining("it is not UTF-8: save it as UTF-8");
    }

    @Test
    void aKeyThatStandsThereTwiceIsReported() throws IOException {
        assertThatThrownBy(() -> files.read(write(SOUND + "name: again\n")))
                .hasMessageContaining("found duplicate key name");
    }

    @Test
    void whatANightWritesIsNoArticleOfTheNext() throws IOException {
        JobFile job = files.read(write(
                SOUND.replace("folder: ../store", "folder: in/st[1]").replace("folder: report", "folder: in/r/html")));
        Files.createDirectories(folder.resolve("in/st[1]"));
        Files.createDirectories(folder.resolve("in/r/html/stories"));
        Files.writeString(folder.resolve("in/st[1]/store.script"), "x");
        Files.writeString(folder.resolve("in/r/html/stories/a.html"), "x");
        Files.writeString(folder.resolve("in/r/b.txt"), "x");
        try (Stream<SourceFile> read = job.articles().sources().get(0).files()) {
            assertThat(read).extracting(SourceFile::location).containsExactly("r/b.txt");
        }
        assertThatThrownBy(() -> files.read(write(SOUND.replace("folder: report", "folder: in"))))
                .hasMessageContaining("the articles of 'agency' lie there: name a folder of its own");
    }
}
