package dev.parallax.job.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.finding.Rules;
import dev.parallax.job.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What commands say on a Russian console: no English word but names, keys, options and values. */
class RussianCommandsTests {

    private static final Map<String, String> RUSSIAN = Map.of("LANG", "ru_RU.UTF-8");

    /** A word that is no part of a key, an option, a path, an address or a name with a hyphen. */
    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\d./:=_<~«-])[A-Za-z]{3,}(?![\\p{L}\\d/:=_»]|[.-][\\p{L}\\d<])");

    /** The key that a mistake is about. */
    private static final Pattern KEY = Pattern.compile("^  (строка \\d+: |не указано )?\\S+(?=[ \u00a0]—|:)");

    /** What readers say of a file has one language. */
    private static final String AS_READ = "It holds no bytes.";

    /** Names of steps, programs, formats, engines, and of what the test made up. */
    private static final Set<String> NAMES = Set.of(
            "extractArticles",
            "storeArticles",
            "translateParagraphs",
            "matchStories",
            "alignStories",
            "checkStories",
            "checkCanary",
            "writeReport",
            "Parallax",
            "Prometheus",
            "PostgreSQL",
            "YAML",
            "BCP",
            "UTF",
            "CLDR",
            "lexical",
            "engine",
            "none",
            "nothing",
            "jar",
            "store",
            "sources",
            "test",
            "txt",
            "onnx",
            "Ctrl",
            "calm",
            "balanced",
            "thorough",
            "list",
            "fetch",
            "path",
            "verify",
            "tsv",
            "tmx",
            "html",
            "csv",
            "json",
            "sarif",
            "xlsx",
            "parallax",
            "run",
            "nightly",
            "MPL");

    private final MadeUpNights nights;
    private final Path folder;

    RussianCommandsTests(@TempDir Path folder) throws IOException {
        this.folder = folder;
        nights = new MadeUpNights(folder);
    }

    @Test
    void aNightIsToldInRussian() throws IOException {
        nights.write("in/one.txt", "Ferry calls at the old harbour\n\nA ferry called on Monday, the minsiter said.\n");
        nights.write("in/two.txt", "Паром зашёл в старую гавань\n\nПаром зашёл в понедельник, сказал министр.\n");
        nights.write("in/empty.txt", "");
        Files.writeString(
                nights.job(), Files.readString(nights.job()).replace("report:", "watch:\n  canary: none\nreport:"));
        String dry = russian(ExitCode.PARTIAL, "run", nights.job().toString(), "--dry-run");
        assertThat(dry).contains("Файлы", "3: прочитать 3, без изменений 0");

        String run = russian(ExitCode.PARTIAL, "run", nights.job().toString());
        assertThat(run)
                .contains("Запуск 1 задания test: готово, но не всё")
                .contains("2: 2 новые, 0 исправленных, 0 без изменений")
                .contains("Сделано не всё: отложено файлов: 1.")
                .contains("empty.txt: пуст.");
        String status = russian(ExitCode.DONE, "status", nights.job().toString(), "--replay");
        assertThat(status)
                .contains("номер начат")
                .contains(
                        "Следующий запуск снова прочитает 1 отложенный файл и снова запросит 0 непереведённых абзацев.");
        String none = russian(ExitCode.USAGE, "report", nights.job().toString(), "--run", "9");
        assertThat(none).contains("Запуска 9 в хранилище нет");
    }

    @Test
    void mistakesOfAJobFileAreToldInRussian() throws IOException {
        Path job = nights.write("bad.yml", """
                name: моё
                surces: []
                sources:
                  - folder: nowhere
                  - {name: a, folder: in, english: fr}
                languages: [ru]
                comparison-language: de
                translator: {engine: lexical, timeout: 0s, memory: {match: 3, files: [none.tmx]}}
                limits: {threads: 900, file-size: 0MB, requests-per-minute: -1}
                report: {formats: [pdf], folder: out, address: here}
                store: {url: mysql, keep-nights: 0}
                cluster: {broker: here}
                watch: {canary: lots, new-findings-over: -3}
                findings: {level: loud}
                checkers: {with: [nothing]}
                glossary: none.tsv
                pairs: [{articles: [one]}]
                """);
        String reported = russian(ExitCode.USAGE, "run", job.toString());
        assertThat(reported)
                .contains("строка 2: surces\u00a0— «»: такого ключа нет; может быть, sources?")
                .contains("не указано sources[0].name: дайте источнику имя, которое не меняется от ночи к ночи")
                .doesNotContain(": set ", "command.");
        assertThat(russian(ExitCode.USAGE, "run", folder.resolve("none.yml").toString()))
                .contains("1 ошибка", "такого файла нет: исправьте путь");
    }

    @Test
    void otherCommandsSpeakRussian() throws IOException {
        nights.write("in/one.txt", "Паром зашёл в старую гавань\n\nПаром зашёл в понедельник, сказал министр.\n");
        assertThat(russian(ExitCode.DONE, "languages")).startsWith("язык");
        assertThat(russian(ExitCode.DONE, "init", folder + "/in", "-o", folder + "/new.yml"))
                .contains("1 файл, просмотрено 1", "Записано: ");
        assertThat(russian(ExitCode.USAGE, "init", folder + "/in", "-o", folder + "/new.yml"))
                .contains("уже есть");
        assertThat(russian(ExitCode.USAGE, "check", folder + "/none")).contains("Исправьте путь");
        assertThat(russian(ExitCode.USAGE, "check", folder + "/in", "--format=doc"))
                .contains("--format\u00a0— doc: допустимо tsv или одно из: ");
        assertThat(russian(ExitCode.USAGE, "run", "--nights")).contains("ЗАДАНИЕ.yml");
        assertThat(russian(ExitCode.USAGE, "purge", nights.job().toString())).contains("Задание хранит всё");
        assertThat(russian(ExitCode.USAGE, "review", nights.job().toString(), "--port=99999"))
                .contains("назовите порт от 1 до 65535");
    }

    /** What the command prints and tells, without a word of English. */
    private String russian(int exitCode, String... arguments) {
        Command command = Command.run(RUSSIAN, arguments);
        String said = Stream.concat(command.out().lines(), command.err().lines())
                .filter(line -> !isLog(line))
                .collect(Collectors.joining("\n"));
        assertThat(command.exitCode()).as(said).isEqualTo(exitCode);
        List<String> english = new ArrayList<>();
        for (String line :
                said.lines().filter(line -> !line.startsWith("Использование: ")).toList()) {
            String reported = KEY.matcher(line.replace(folder.toString(), "").replace(AS_READ, ""))
                    .replaceFirst("");
            WORD.matcher(reported)
                    .results()
                    .map(MatchResult::group)
                    .filter(word -> !NAMES.contains(word))
                    .filter(word -> !Rules.catalogue().checkers().contains(word))
                    .forEach(english::add);
        }
        assertThat(english).as(said).isEmpty();
        return said;
    }

    /** Logs are for those who run the service, and English. */
    private static boolean isLog(String line) {
        return Stream.of(" INFO ", " WARN ", " ERROR ").anyMatch(line::contains);
    }
}
