package dev.parallax.eval;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parallax.article.TextSpan;
import dev.parallax.finding.Evidence;
import dev.parallax.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How many planted changes of one edition the wording checkers find, by type, and how many false alarms they raise. The
 * stories are aligned as in a night. The recorded translations of {@code ff-bergamot-tiny} are the memory: sentences that
 * it has word by word are translated, the others are not.
 */
@Tag("eval")
class WordingEvaluation {

    private static final EditionChecks CHECKS = new EditionChecks();

    @Test
    void plantedChangesOfWording() throws IOException, InterruptedException {
        Path gold = Evaluation.dir().resolve("wording").resolve(Evaluation.split());
        Path predictions = Evaluation.output("wording");
        RuleCounts counts = new RuleCounts();
        run(gold, predictions, counts);
        String score = Evaluation.score("score_spelling.py", gold, predictions);
        Evaluation.report("65-wording", """
                ## Wording between editions (`wording`)

                One edition of each story was altered. A prediction is a finding, or its evidence, in that edition; what is told
                of the translation engine is none.

                ```
                %s
                ```

                %s
                """.formatted(score.strip(), counts.table()));
    }

    private static void run(Path gold, Path predictions, RuleCounts counts) throws IOException {
        Map<String, String> memory = memory();
        List<Path> files;
        try (Stream<Path> listed = Files.list(gold)) {
            files = listed.filter(file -> file.toString().endsWith(".gold.tsv"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            String name = file.getFileName().toString().replace(".gold.tsv", "");
            String altered = name.substring(name.length() - 2);
            String story = name.substring(0, name.length() - 3);
            String original = story.contains("-enru-") ? "en" : "ru";
            String other = original.equals("en") ? "ru" : "en";
            EditionText source = EditionText.read(gold.resolve(story + "." + original + ".txt"), original, 1, memory);
            EditionText target = EditionText.read(gold.resolve(story + "." + other + ".txt"), other, 2, Map.of());
            EditionText there = original.equals(altered) ? source : target;
            List<TextSpan> planted = planted(file);
            StringBuilder lines = new StringBuilder("start16\tend16\tsuggestions\trule\tmessage\n");
            for (Finding finding : CHECKS.findings(source, target)) {
                Set<TextSpan> spans = spansIn(there, finding);
                spans.forEach(span -> lines.append(line(span, finding)));
                counts.count(finding.rule(), spans, planted);
            }
            Files.writeString(predictions.resolve(name + ".pred.tsv"), lines);
        }
    }

    /** Where the finding, or else its evidence, marks words of this edition. */
    private static Set<TextSpan> spansIn(EditionText edition, Finding finding) {
        Set<TextSpan> spans = new TreeSet<>();
        if (finding.article() == edition.article().id()) {
            spans.add(edition.inText(finding.paragraph(), finding.span()));
        } else {
            for (Evidence evidence : finding.evidence()) {
                if (evidence.article() == edition.article().id()) {
                    spans.add(edition.inText(evidence.paragraph(), evidence.span()));
                }
            }
        }
        return spans;
    }

    private static String line(TextSpan span, Finding finding) {
        return span.start() + "\t" + span.end() + "\t" + String.join("|", finding.suggestions()) + "\t" + finding.rule()
                + "\t" + finding.message().replace('\t', ' ') + "\n";
    }

    private static List<TextSpan> planted(Path gold) throws IOException {
        return Files.readAllLines(gold, UTF_8).stream()
                .skip(1)
                .map(row -> row.split("\t", -1))
                .map(row -> new TextSpan(Integer.parseInt(row[0]), Integer.parseInt(row[1])))
                .toList();
    }

    /** The recorded translation of each source sentence. */
    static Map<String, String> memory() throws IOException {
        Path recorded = Evaluation.dir().resolve("wmt/mt/ff-bergamot-tiny/" + Evaluation.split() + ".tsv");
        Map<String, String> memory = new HashMap<>();
        Map<String, List<String>> sources = new HashMap<>();
        for (String line : Files.readAllLines(recorded, UTF_8).stream().skip(1).toList()) {
            String[] columns = line.split("\t", -1);
            String language = columns[2].equals("en") ? "ru" : "en";
            List<String> sentences = sources.get(columns[0]);
            if (sentences == null) {
                Path file = Evaluation.dir()
                        .resolve("wmt/" + Evaluation.split() + "/" + columns[0] + "." + language + ".seg.tsv");
                sentences = Files.readAllLines(file, UTF_8).stream()
                        .skip(1)
                        .map(segment -> segment.split("\t", -1)[4])
                        .toList();
                sources.put(columns[0], sentences);
            }
            memory.put(sentences.get(Integer.parseInt(columns[1])), columns[3]);
        }
        return memory;
    }
}
