package dev.parallax.eval;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parallax.finding.Finding;
import dev.parallax.message.Messages;
import dev.parallax.message.UiLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How much the wording checkers say of two translations of one text by two people, in neither of which anything was
 * altered: what is normal variation should pass.
 */
@Tag("eval")
class HumanVariationEvaluation {

    private final EditionChecks checks = EditionChecks.wording();
    private final Map<String, int[]> byRule = new TreeMap<>();
    private final int[] words = new int[2];

    @Test
    void twoTranslatorsOfOneText() throws IOException {
        Path wmt = Evaluation.dir().resolve("wmt");
        Path output = Evaluation.output("human-variation");
        StringBuilder lines = new StringBuilder("document\ttranslator\trule\twords\tmessage\n");
        Map<String, String> memory = WordingEvaluation.memory();
        for (Map.Entry<String, Map<Integer, String>> second :
                secondTranslations(wmt).entrySet()) {
            String document = second.getKey();
            String original = document.contains("-enru-") ? "en" : "ru";
            String other = original.equals("en") ? "ru" : "en";
            Path folder = wmt.resolve(Evaluation.split());
            EditionText source =
                    EditionText.read(folder.resolve(document + "." + original + ".txt"), original, 1, memory);
            EditionText first = EditionText.read(folder.resolve(document + "." + other + ".txt"), other, 2, Map.of());
            String text = paragraphs(folder.resolve(document + "." + other + ".seg.tsv"), second.getValue());
            check(document, source, List.of(first, EditionText.of(document, text, other, 2, Map.of())), lines);
        }
        Files.writeString(output.resolve("findings.tsv"), lines);
        Evaluation.report("66-human-variation", table());
    }

    /** By document and segment. */
    private static Map<String, Map<Integer, String>> secondTranslations(Path wmt) throws IOException {
        Map<String, Map<Integer, String>> byDocument = new TreeMap<>();
        Path file = wmt.resolve("mt/human-refB/" + Evaluation.split() + ".tsv");
        for (String line : Files.readAllLines(file, UTF_8).stream().skip(1).toList()) {
            String[] columns = line.split("\t", -1);
            byDocument
                    .computeIfAbsent(columns[0], document -> new HashMap<>())
                    .put(Integer.valueOf(columns[1]), columns[3]);
        }
        return byDocument;
    }

    /** The segments, put into paragraphs as the first translation is. */
    private static String paragraphs(Path segments, Map<Integer, String> texts) throws IOException {
        StringBuilder text = new StringBuilder();
        String paragraph = "";
        for (String line : Files.readAllLines(segments, UTF_8).stream().skip(1).toList()) {
            String[] columns = line.split("\t", -1);
            text.append(text.isEmpty() ? "" : columns[1].equals(paragraph) ? " " : "\n\n")
                    .append(texts.getOrDefault(Integer.valueOf(columns[0]), ""));
            paragraph = columns[1];
        }
        return text.toString();
    }

    private void check(String document, EditionText source, List<EditionText> translations, StringBuilder lines) {
        for (int i = 0; i < translations.size(); i++) {
            words[i] += source.words() + translations.get(i).words();
            for (Finding finding : checks.findings(source, translations.get(i))) {
                byRule.computeIfAbsent(finding.rule(), rule -> new int[2])[i]++;
                EditionText in = finding.article() == 1 ? source : translations.get(i);
                String marked = finding.span()
                        .of(in.article()
                                .article()
                                .paragraphs()
                                .get(finding.paragraph())
                                .text());
                lines.append(String.join(
                                "\t",
                                document,
                                "AB".substring(i, i + 1),
                                finding.rule(),
                                marked,
                                Messages.in(UiLanguage.EN).text(finding.message())))
                        .append('\n');
            }
        }
    }

    private String table() {
        StringBuilder table = new StringBuilder("""
                ## Two human translations of one text (`wmt/mt/human-refB`)

                Nothing was altered here. Findings for 1,000 words of both editions together.

                | rule | first translator | second translator |
                |---|---|---|
                """);
        byRule.forEach((rule, counts) -> table.append(row("`" + rule + "`", counts)));
        int[] all = new int[2];
        byRule.values().forEach(counts -> {
            all[0] += counts[0];
            all[1] += counts[1];
        });
        return table.append(row("all", all)).toString();
    }

    private String row(String name, int[] counts) {
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f |%n",
                name,
                1000.0 * counts[0] / words[0],
                1000.0 * counts[1] / words[1]);
    }
}
