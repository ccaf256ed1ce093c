package dev.parallax.eval;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parallax.article.TextSpan;
import dev.parallax.article.draft.SrxSegmentSplitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Where paragraphs of news in nine languages are cut. The data's lines are what translators were given: some have two sentences,
 * so that recall says more than precision.
 */
@Tag("eval")
class LanguagesSegmentsEvaluation {

    private static final String SEGMENTS = ".seg.tsv";

    private int right;
    private int found;
    private int wanted;

    @Test
    void segmentsOfOtherLanguages() throws IOException {
        StringBuilder table = new StringBuilder("""
                ## Segments in other languages (`langs`)

                Cuts inside paragraphs against the lines that translators were given. A line may hold two sentences: recall says
                more than precision.

                | language | cuts | precision | recall |
                |---|---|---|---|
                """);
        for (String language : List.of("be", "de", "es", "fr", "kk", "pl", "sr", "uk")) {
            right = 0;
            found = 0;
            wanted = 0;
            Path folder = Evaluation.dir().resolve("langs/" + language + "-en/wmtlike/" + Evaluation.split());
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(one -> one.toString().endsWith("." + language + SEGMENTS))
                        .sorted()
                        .toList()) {
                    count(file, language);
                }
            }
            table.append("| %s | %d | %.4f | %.4f |%n"
                    .formatted(language, wanted, right / (double) found, right / (double) wanted));
        }
        Evaluation.report("26-segments-languages", table.toString());
    }

    private void count(Path file, String language) throws IOException {
        String name = file.toString();
        String text = Files.readString(Path.of(name.substring(0, name.length() - SEGMENTS.length()) + ".txt"), UTF_8);
        Map<String, List<TextSpan>> paragraphs = new TreeMap<>();
        for (String line : Files.readAllLines(file, UTF_8).stream().skip(1).toList()) {
            String[] columns = line.split("\t", -1);
            paragraphs
                    .computeIfAbsent(columns[1], number -> new ArrayList<>())
                    .add(new TextSpan(Integer.parseInt(columns[2]), Integer.parseInt(columns[3])));
        }
        for (List<TextSpan> lines : paragraphs.values()) {
            int start = lines.get(0).start();
            String paragraph = text.substring(start, lines.get(lines.size() - 1).end());
            Set<Integer> gold = starts(lines, start);
            Set<Integer> cuts = starts(new SrxSegmentSplitter().split(paragraph, language), 0);
            wanted += gold.size();
            found += cuts.size();
            cuts.retainAll(gold);
            right += cuts.size();
        }
    }

    /** Where all but the first begin. */
    private static Set<Integer> starts(List<TextSpan> spans, int shift) {
        Set<Integer> starts = new TreeSet<>();
        spans.stream().skip(1).forEach(span -> starts.add(span.start() - shift));
        return starts;
    }
}
