package dev.parallax.finding.spelling;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.tukaani.xz.XZInputStream;

/** Lines of the parallel corpus that are written as a newspaper would write them. */
public final class CorpusText {

    /** Sets that were cut into tokens stand with a space before each mark; others have mark-up left in them. */
    private static final Pattern NOT_AS_WRITTEN =
            Pattern.compile(" [,.;:!?](?: |$)|``|''|[<>{}|_\\\\=]|\\[\\d|https?:");

    /** Shorter lines are labels, longer ones are several paragraphs. */
    private static final int SHORTEST = 25;

    private static final int LONGEST = 600;

    private static final Set<String> EDITED = Set.of("nllbmd_health", "pud_wiki", "tails_docs");

    private CorpusText() {}

    /** A sentence or two in both languages; each the other's translation. */
    public record Line(String russian, String english) {

        public String in(String language) {
            return language.equals("ru") ? russian : english;
        }
    }

    /** The lines of a file whose number is chosen, in its order. */
    public static List<Line> read(Path corpus, String file, IntPredicate chosen) throws IOException {
        List<Line> lines = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                new XZInputStream(new BufferedInputStream(Files.newInputStream(corpus.resolve(file + ".tsv.xz")))),
                UTF_8))) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (chosen.test(number++)) {
                    String[] columns =
                            Normalizer.normalize(line, Normalizer.Form.NFC).split("\t", -1);
                    if (isAsWritten(columns[0]) && isAsWritten(columns[1])) {
                        lines.add(new Line(columns[0], columns[1]));
                    }
                }
            }
        }
        return lines;
    }

    /**
     * Edited lines that no n-gram was counted on, by set; what people write in chats is full of slips.
     *
     * @param training a folder with {@code mt/par.tsv.xz}: set TAB Russian TAB English
     */
    public static Map<String, List<Line>> edited(Path training) throws IOException {
        Map<String, List<Line>> lines = new TreeMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                new XZInputStream(new BufferedInputStream(Files.newInputStream(training.resolve("mt/par.tsv.xz")))),
                UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] columns = line.split("\t");
                if (EDITED.contains(columns[0]) && isAsWritten(columns[1]) && isAsWritten(columns[2])) {
                    lines.computeIfAbsent(columns[0], set -> new ArrayList<>()).add(new Line(columns[1], columns[2]));
                }
            }
        }
        return lines;
    }

    static boolean isAsWritten(String text) {
        return text.length() >= SHORTEST
                && text.length() <= LONGEST
                && !NOT_AS_WRITTEN.matcher(text).find();
    }
}
