package dev.parallax.eval;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where the evaluation data lies, where predictions go, and how they are scored and shown. */
public final class Evaluation {

    private static final Path OUTPUT = Path.of("target", "eval");

    private static final Pattern SECTION = Pattern.compile("<!-- (\\S+) -->\n(.*?)<!-- end -->\n", Pattern.DOTALL);

    private static final String HEAD = """
            # Accuracy

            Written by `./mvnw -Peval verify -Deval.dir=FOLDER -Deval.split=dev`; do not edit.
            """;

    private Evaluation() {}

    /** The folder of the evaluation data: system property {@code eval.dir}. */
    public static Path dir() {
        return DataFolder.EVALUATION.path();
    }

    /** The split to run on, which is also a folder's name: system property {@code eval.split}. */
    public static String split() {
        return System.getProperty("eval.split", "dev");
    }

    /** An empty folder for the predictions of a part, {@code target/eval/<part>}. */
    public static Path output(String part) throws IOException {
        Path folder = OUTPUT.resolve(part);
        if (Files.exists(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                for (Path path : old.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(path);
                }
            }
        }
        return Files.createDirectories(folder);
    }

    /** Processor time of this thread: what else the machine does makes no difference. */
    static long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** What a scorer of the evaluation data prints. Fails when it fails. */
    public static String score(String script, Object... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("python3", dir().resolve(script).toString()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        int exitCode = process.waitFor();
        if (exitCode != 0) {
            throw new IllegalStateException(String.join(" ", command) + " ended with " + exitCode + ": " + printed);
        }
        return printed;
    }

    /**
     * Prints a part's table, and for the split {@code dev} puts it into {@code src/docs/accuracy.md}.
     *
     * @param part sorts the sections: {@code 10-html}, {@code 20-language}, {@code 30-translation},
     *     {@code 40-alignment}, {@code 50-pairing}, {@code 60-findings}
     * @param markdown begins with a {@code ##} heading
     */
    public static void report(String part, String markdown) throws IOException {
        System.out.println(markdown);
        Path sections = Files.createDirectories(OUTPUT.resolve("sections"));
        Files.writeString(sections.resolve(part + ".md"), markdown.strip() + "\n");
        if (split().equals("dev")) {
            Files.writeString(Path.of("src", "docs", "accuracy.md"), accuracy(part, markdown.strip() + "\n"));
        }
    }

    /** The report with this part's section put in, the other sections as they were. */
    private static String accuracy(String part, String markdown) throws IOException {
        Path file = Path.of("src", "docs", "accuracy.md");
        SortedMap<String, String> sections = new TreeMap<>();
        if (Files.exists(file)) {
            Matcher matcher = SECTION.matcher(Files.readString(file));
            while (matcher.find()) {
                sections.put(matcher.group(1), matcher.group(2));
            }
        }
        sections.put(part, markdown);
        StringBuilder text = new StringBuilder(HEAD);
        sections.forEach((name, section) -> text.append("\n<!-- ")
                .append(name)
                .append(" -->\n")
                .append(section)
                .append("<!-- end -->\n"));
        return text.toString();
    }
}
