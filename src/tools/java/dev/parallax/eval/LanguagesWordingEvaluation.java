package dev.parallax.eval;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How many planted changes of one edition are found, by type, and how many false alarms there are, in pairs of languages other
 * than Russian and English: without an engine, with recorded translations where there are any of these stories, and with the
 * alignment given, which tells the checkers' part from the aligner's.
 */
@Tag("eval")
class LanguagesWordingEvaluation {

    private static final EditionChecks CHECKS = EditionChecks.wording();

    /** An engine that translated most of the stories that were altered. */
    private static final String RECORDED = "ff-google";

    private static final Pattern SUMMARY =
            Pattern.compile("detection +P ([\\d.]+) +R ([\\d.]+) .*\\(gold (\\d+), .* = ([\\d.]+) per 1000 words");

    private static final Pattern TYPES = Pattern.compile("by type[^:]*: (.*)");

    @Test
    void plantedChangesInOtherPairs() throws IOException, InterruptedException {
        StringBuilder table = new StringBuilder("""
                ## Wording between editions in other pairs of languages (`langs`)

                Of each pair one edition was altered. Recall by type is found / planted; false alarms are in 1,000 words. *Given*
                aligns paragraph by paragraph and sentence by sentence, as the editions were written.

                | pair | translation | alignment | recall | false alarms | by type |
                |---|---|---|---|---|---|
                """);
        RuleCounts counts = new RuleCounts();
        try (Stream<Path> pairs = Files.list(Evaluation.dir().resolve("langs"))) {
            for (Path pair : pairs.filter(folder -> Files.isDirectory(folder.resolve("wording")))
                    .filter(folder -> folder.getFileName().toString().matches(System.getProperty("eval.pairs", ".*")))
                    .sorted()
                    .toList()) {
                table.append(row(pair, Map.of(), true));
                table.append(row(pair, Map.of(), false));
                Map<String, String> memory = memory(pair);
                if (!memory.isEmpty()) {
                    table.append(row(pair, memory, false));
                }
            }
        }
        table.append("""

                What the translation alone shows: Russian editions whose English one was altered, and English ones whose Russian
                one was, read as if nothing were known of the language translated (recorded translations, alignment found).

                ```
                %s
                ```

                %s
                """.formatted(byTranslation(counts).strip(), counts.table()));
        Evaluation.report("66-wording-languages", table.toString());
    }

    /** Editions in a language that is known, said to be in one of which no lexicon is. */
    private static String byTranslation(RuleCounts counts) throws IOException, InterruptedException {
        Path all = Evaluation.dir().resolve("wording").resolve(Evaluation.split());
        Path gold = Evaluation.output("wording-by-translation-gold");
        Path predictions = Evaluation.output("wording-by-translation");
        Map<String, String> memory = WordingEvaluation.memory();
        for (PlantedFile file : PlantedFile.in(all)) {
            String original = file.story().contains("-enru-") ? "en" : "ru";
            if (!file.language().equals(original)) {
                Path text = all.resolve(file.story() + "." + original + ".txt");
                Path other = all.resolve(file.story() + "." + file.language() + ".txt");
                Path planted = all.resolve(file.story() + "." + file.language() + ".gold.tsv");
                Files.copy(other, gold.resolve(other.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                Files.copy(planted, gold.resolve(planted.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                file.check(
                        CHECKS,
                        EditionText.read(text, original.equals("ru") ? "mk" : "nl", 1, memory),
                        EditionText.read(other, file.language(), 2, Map.of()),
                        predictions,
                        counts);
            }
        }
        return Evaluation.score("score_spelling.py", gold, predictions);
    }

    /** @param given whether the alignment is that of the editions as they were written */
    private static String row(Path pair, Map<String, String> memory, boolean given)
            throws IOException, InterruptedException {
        String name = pair.getFileName().toString();
        String one = name.substring(0, 2);
        String other = name.substring(3);
        Path gold = pair.resolve("wording").resolve(Evaluation.split());
        Path predictions =
                Evaluation.output("wording-" + name + (memory.isEmpty() ? "" : "-mt") + (given ? "-given" : ""));
        for (PlantedFile file : PlantedFile.in(gold)) {
            EditionText source = EditionText.read(gold.resolve(file.story() + "." + one + ".txt"), one, 1, memory);
            EditionText target =
                    EditionText.read(gold.resolve(file.story() + "." + other + ".txt"), other, 2, Map.of());
            EditionChecks.Story story = given ? CHECKS.storyAsWritten(source, target) : CHECKS.story(source, target);
            file.check(CHECKS, story, source, target, predictions, new RuleCounts());
        }
        String score = Evaluation.score("score_spelling.py", gold, predictions);
        Matcher summary = SUMMARY.matcher(score);
        Matcher types = TYPES.matcher(score);
        if (!summary.find() || !types.find()) {
            throw new IllegalStateException("Not a score: " + score);
        }
        return "| %s | %s | %s | %s | %s | %s |%n"
                .formatted(
                        name,
                        memory.isEmpty() ? "none" : "recorded",
                        given ? "given" : "found",
                        summary.group(2),
                        summary.group(4),
                        types.group(1).replaceAll("(\\d+)/\\d+/(\\d+)", "$1/$2"));
    }

    /** The recorded translation of each sentence of the first language into the second. */
    private static Map<String, String> memory(Path pair) throws IOException {
        String name = pair.getFileName().toString();
        Path recorded = Stream.of(RECORDED, "via-en-" + RECORDED)
                .map(engine -> pair.resolve("mt").resolve(engine).resolve(Evaluation.split() + ".tsv"))
                .filter(Files::exists)
                .findFirst()
                .orElse(null);
        Map<String, String> memory = new HashMap<>();
        if (recorded != null) {
            Map<String, List<String>> sources = new HashMap<>();
            for (String line : Files.readAllLines(recorded, UTF_8)) {
                String[] columns = line.split("\t", -1);
                if (columns[2].equals(name.substring(3))) {
                    List<String> sentences = sources.computeIfAbsent(columns[0], story -> sentences(pair, story));
                    memory.put(sentences.get(Integer.parseInt(columns[1])), columns[3]);
                }
            }
        }
        return memory;
    }

    private static List<String> sentences(Path pair, String story) {
        String language = pair.getFileName().toString().substring(0, 2);
        try {
            return Files.readAllLines(
                            pair.resolve("wmtlike")
                                    .resolve(Evaluation.split())
                                    .resolve(story + "." + language + ".seg.tsv"),
                            UTF_8)
                    .stream()
                    .skip(1)
                    .map(segment -> segment.split("\t", -1)[4])
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
