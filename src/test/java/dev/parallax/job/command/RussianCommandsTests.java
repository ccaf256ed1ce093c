package dev.parallax.job.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.finding.Rules;
import dev.parallax.job.ExitCode;
import java.io.IOException;
import java.nio.charset.Charset;
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
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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

    /** What is read by programs: a row's kind, a role, a reason, a language, a format. */
    private static final Pattern COLUMN = Pattern.compile("\t(?:[A-Z_]+(?=\t)|\\w+/[\\w+.-]+; [\\w-]+$)");

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
            "MPL",
            "PDF",
            "HTML",
            "DOCX",
            "ODT",
            "RTF",
            "EML",
            "RSS",
            "ZIP",
            "JSON",
            "XML",
            "NITF",
            "ninjs",
            "Atom",
            "Feed",
            "Word",
            "OpenDocument",
            "catalogue",
            "chat",
            "libretranslate",
            "mtranserver",
            "deepl",
            "google",
            "microsoft",
            "yandex",
            "memory",
            "speed",
            "texts",
            "characters",
            "laquo",
            "raquo",
            "xml");

    /** Files that hold no article, each for a reason of its own. */
    private static final Map<String, String> BROKEN = Map.ofEntries(
            Map.entry("blank.txt", " \n "),
            Map.entry("blank.rtf", "{\\rtf1 }"),
            Map.entry("cut.rtf", "{\\rtf1 Паром {"),
            Map.entry("cut.pdf", "%PDF-1.4\n1 0 obj"),
            Map.entry("cut.docx", "PK\003\004"),
            Map.entry("cut.json", "{\"uri\": "),
            Map.entry("broken.json", "{\"uri\" }"),
            Map.entry("other.json", "{}"),
            Map.entry("entities.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM \"c\">]><a>&b;</a>"),
            Map.entry("other.xml", "<?xml version=\"1.0\"?><catalogue/>"),
            Map.entry("cut.rss", "<rss version=\"2.0\"><channel><item><title>Паром</title></item><item>"),
            Map.entry("none.rss", "<rss version=\"2.0\"><channel></channel></rss>"),
            Map.entry("empty.html", "<html><head><title>Паром</title></head></html>"),
            Map.entry("mail.eml", "From: a@example.org\nSubject: Паром\n\n"),
            Map.entry("binary.bin", "\0\1\2\3\0\1\2\3"));

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
    void whatReadersSayIsToldInRussian() throws IOException {
        String text =
                "Паром зашёл в старую гавань\n\nПаром\u200b зашёл в понедельник, сказал &laquo;министр&raquo;.\n\n* * *\n";
        nights.write("in/read.txt", text);
        Files.writeString(
                folder.resolve("in/page.html"),
                "<meta charset=utf-8><p>" + text.replace("\u200b", ""),
                Charset.forName("KOI8-R"));
        Files.write(
                folder.resolve("in/twice.txt"),
                new String(text.getBytes(UTF_8), Charset.forName("windows-1251")).getBytes(UTF_8));
        for (Map.Entry<String, String> file : BROKEN.entrySet()) {
            nights.write("in/" + file.getKey(), file.getValue());
        }
        pack("in/bomb.zip", "page.txt", new byte[40 << 20]);
        pack("in/unsafe.zip", "../page.txt", new byte[1]);
        Files.createSymbolicLink(folder.resolve("in/link.txt"), Path.of("/"));
        nights.write("in/photo.jpg", "");

        assertThat(russian(ExitCode.PARTIAL, "extract", folder + "/in", "--explain"))
                .contains("page.html\t-\tREMARK\tru\tКодировкой названа utf-8, но она другая")
                .contains("В папке источника пропущены файлы и папки, в которых нет статей: 1 (photo.jpg)")
                .contains("blank.txt\t-\tEMPTY\t-\tВ нём 3\u00a0байта, но текста нет.")
                .doesNotContain("reading.");
        assertThat(russian(ExitCode.PARTIAL, "run", nights.job().toString()))
                .contains("blank.txt: пуст. В нём 3\u00a0байта");
        assertThat(russian(ExitCode.PARTIAL, "run", nights.job().toString(), "--dry-run"))
                .contains("link.txt: Это ссылка, которая ведёт за пределы папки источника");
    }

    private void pack(String file, String name, byte[] content) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(file)))) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
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
        assertThat(russian(ExitCode.USAGE, "model", "verify", folder + "/in")).contains("загрузите модель заново");
        assertThat(Command.run(RUSSIAN, "model", "fetch", "'{0}'").err()).contains("Нет модели «'{0}'»: есть ");
        assertThat(russian(ExitCode.USAGE, "run", "--nights")).contains("ЗАДАНИЕ.yml");
        assertThat(russian(ExitCode.USAGE, "purge", nights.job().toString())).contains("Задание хранит всё");
        assertThat(russian(ExitCode.USAGE, "review", nights.job().toString(), "--port=99999"))
                .contains("назовите порт от 1 до 65535");
    }

    @Test
    void aStoreThatIsInUseIsToldInRussian() throws IOException {
        nights.write("in/one.txt", "Паром зашёл в старую гавань\n\nПаром зашёл в понедельник, сказал министр.\n");
        russian(ExitCode.DONE, "run", nights.job().toString());
        OpenJob held = OpenJob.open(JobOption.read(nights.job()));
        try {
            assertThat(russian(ExitCode.BUSY, "status", nights.job().toString()))
                    .contains("занято (процесс ", "задание test): подождите, пока оно освободится");
        } finally {
            held.close();
        }
        nights.write("broken/store.script", "no store");
        Files.writeString(nights.job(), Files.readString(nights.job()).replace("folder: store", "folder: broken"));
        String status = Command.run(RUSSIAN, "status", nights.job().toString()).err();
        assertThat(status).contains("нельзя открыть", "восстановите его из резервной копии");
    }

    @Test
    void whatIsWrongWithAnEngineIsToldInRussian() throws IOException {
        nights.write("in/one.txt", "Паром зашёл в старую гавань\n\nПаром зашёл в понедельник, сказал министр.\n");
        String job = Files.readString(nights.job());
        Map<String, String> said = Map.of(
                "chat\n  address: http://127.0.0.1:1",
                "Переводчику chat нужен translator.model в файле задания",
                "chat\n  address: http://127.0.0.1:1\n  model: one\n  options: {seed: many}",
                "translator.options.seed переводчика chat\u00a0— «many»: задайте целое число от 0 до",
                "deepl",
                "Переводчику deepl нужен ключ: задайте переменную окружения DEEPL_API_KEY",
                "libretranslate\n  address: http://127.0.0.1:1\n  options: {speed: high}",
                "У переводчика libretranslate нет параметра speed: есть characters, texts",
                "lexical\nlanguages: [uk, ru]\ncomparison-language: ru",
                "Переводчик lexical не переводит uk→ru: он знает ru→en и en→ru");
        for (Map.Entry<String, String> engine : said.entrySet()) {
            Files.writeString(nights.job(), job.replace("engine: lexical", "engine: " + engine.getKey()));
            assertThat(russian(ExitCode.USAGE, "run", nights.job().toString())).contains(engine.getValue());
        }
        String away = Command.run(
                        RUSSIAN,
                        "translate",
                        folder + "/in/one.txt",
                        "--engine=libretranslate",
                        "--address=http://127.0.0.1:1")
                .err();
        assertThat(away)
                .contains("Переводчик libretranslate по адресу http://127.0.0.1:1 недоступен: верен ли адрес и работает"
                        + " ли сервер?");
    }

    @Test
    void twoFilesSideBySideAreShownInRussian() throws IOException {
        nights.write("in/one.txt", "Паром зашёл в старую гавань\n\nПаром зашёл в понедельник, сказал министр.\n");
        nights.write("in/two.txt", "Ferry calls at the old harbour\n\nA ferry called on Monday.\n\nIt rained.\n");
        String page = Command.run(RUSSIAN, "align", folder + "/in/one.txt", folder + "/in/two.txt", "--format=html")
                .out();
        assertThat(page)
                .contains("<html lang=\"ru\">", "Две статьи бок о бок", "Тип, вероятность", "абзацев", "английский")
                .doesNotContain("Russian", "English", "bead of", "beads of", "unsure<", "report.");
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
            String reported = KEY.matcher(
                            COLUMN.matcher(line.replace(folder.toString(), "")).replaceAll(""))
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

    /** Logs, and what the logging library says of itself, are for those who run the service, and English. */
    private static boolean isLog(String line) {
        return Stream.of(" INFO ", " WARN ", " ERROR ", " |-WARN in ").anyMatch(line::contains);
    }
}
