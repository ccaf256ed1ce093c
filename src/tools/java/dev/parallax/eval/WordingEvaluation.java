package dev.parallax.eval;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How many planted changes of one edition the wording checkers find, by type, and how many false alarms they raise. The
 * stories are aligned as in a night. The recorded translations of {@code ff-bergamot-tiny} are the memory: sentences that
 * it has word by word are translated, the others are not.
 */
@Tag("eval")
class WordingEvaluation {

    private static final EditionChecks CHECKS = EditionChecks.wording();

    @Test
    void plantedChangesOfWording() throws IOException, InterruptedException {
        Path gold = Evaluation.dir().resolve("wording").resolve(Evaluation.split());
        Path predictions = Evaluation.output("wording");
        RuleCounts counts = new RuleCounts();
        run(gold, predictions, counts);
        String score = Evaluation.score("score_spelling.py", gold, predictions);
        Evaluation.report("65-wording", """
                ## Wording between editions (`wording`)

                One edition of each story was altered. A prediction is a finding, or its evidence, in that edition; what is reported
                of the translation engine is none.

                ```
                %s
                ```

                %s

                With the embedded engine `lexical` alone:

                ```
                %s
                ```
                """.formatted(
                        score.strip(), counts.table(), lexical(gold).strip()));
    }

    private static void run(Path gold, Path predictions, RuleCounts counts) throws IOException {
        Map<String, String> memory = memory();
        for (PlantedFile file : PlantedFile.in(gold)) {
            String original = file.story().contains("-enru-") ? "en" : "ru";
            String other = original.equals("en") ? "ru" : "en";
            file.check(
                    CHECKS,
                    EditionText.read(gold.resolve(file.story() + "." + original + ".txt"), original, 1, memory),
                    EditionText.read(gold.resolve(file.story() + "." + other + ".txt"), other, 2, Map.of()),
                    predictions,
                    counts);
        }
    }

    /** The same with the embedded engine's translations of the Russian editions, as a night has them without another one. */
    private static String lexical(Path gold) throws IOException, InterruptedException {
        Path predictions = Evaluation.output("wording-lexical");
        RuleCounts counts = new RuleCounts();
        for (PlantedFile file : PlantedFile.in(gold)) {
            file.checkWithLexical(CHECKS, predictions, counts);
        }
        return Evaluation.score("score_spelling.py", gold, predictions);
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
