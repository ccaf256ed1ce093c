package dev.parallax.eval;

import dev.parallax.finding.CheckedArticle;
import dev.parallax.finding.Finding;
import dev.parallax.message.Messages;
import dev.parallax.message.UiLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Writes every finding between editions and between revisions to {@code target/eval/edition-findings/findings.tsv}, so that
 * two states of the code can be compared line by line: a change that is meant to change nothing leaves the same file. Prints
 * the processor time that the checkers took.
 */
@Tag("eval")
class EditionFindingsEvaluation {

    /** How many untouched stories there are, beside those with planted changes. */
    private static final int UNTOUCHED = 100;

    private static final EditionChecks CHECKS = EditionChecks.wording();

    private final StringBuilder lines =
            new StringBuilder("story\tarticle\tparagraph\tspan\trule\tmessage\tsuggestions\n");
    private long nanos;
    private long words;

    @Test
    void everyFindingOfTheSplit() throws IOException {
        Path planted = Evaluation.dir().resolve("wording").resolve(Evaluation.split());
        Path untouched = Evaluation.dir().resolve("wmt").resolve(Evaluation.split());
        Map<String, String> memory = WordingEvaluation.memory();
        for (Path gold : files(planted, ".gold.tsv")) {
            String name = gold.getFileName().toString().replaceFirst("\\...\\.gold\\.tsv$", "");
            check(name, planted, untouched, memory);
        }
        measured("with planted changes and a revision before");
        List<Path> more = files(untouched, ".gold.tsv");
        for (int i = 0; i < UNTOUCHED && i * 3 < more.size(); i++) {
            String name = more.get(i * 3).getFileName().toString().replace(".gold.tsv", "");
            check(name, untouched, null, memory);
        }
        measured("untouched");
        Files.writeString(Evaluation.output("edition-findings").resolve("findings.tsv"), lines);
    }

    /** Checks a story whose revision before, if there is one, lies in another folder. */
    private void check(String name, Path folder, @Nullable Path before, Map<String, String> memory) throws IOException {
        String original = name.contains("-enru-") ? "en" : "ru";
        String other = original.equals("en") ? "ru" : "en";
        EditionText source = read(name, folder, before, original, 1, memory);
        EditionText target = read(name, folder, before, other, 2, Map.of());
        words += source.words() + target.words();
        EditionChecks.Story story = CHECKS.story(source, target);
        long start = Evaluation.processorNanos();
        List<Finding> findings = CHECKS.findings(story);
        nanos += Evaluation.processorNanos() - start;
        findings.forEach(finding -> lines.append(line(name, finding)));
    }

    private static EditionText read(
            String name, Path folder, @Nullable Path before, String language, long id, Map<String, String> memory)
            throws IOException {
        String file = name + "." + language + ".txt";
        EditionText text = EditionText.read(folder.resolve(file), language, id, memory);
        if (before == null || !Files.exists(before.resolve(file))) {
            return text;
        }
        CheckedArticle now = text.article();
        CheckedArticle previous = EditionText.read(before.resolve(file), language, id + 10, Map.of())
                .article();
        return new EditionText(
                language,
                new CheckedArticle(id, now.article(), now.language(), now.translation(), now.doubts(), previous),
                text.starts());
    }

    private static String line(String story, Finding finding) {
        return String.join(
                        "\t",
                        story,
                        Long.toString(finding.article()),
                        Integer.toString(finding.paragraph()),
                        finding.span().toString(),
                        finding.rule(),
                        finding.severity() + " "
                                + Messages.in(UiLanguage.EN)
                                        .text(finding.message())
                                        .replace('\t', ' '),
                        String.join("|", finding.suggestions()) + " "
                                + finding.evidence().toString().replace('\n', ' '))
                + "\n";
    }

    private void measured(String what) {
        System.out.printf(
                Locale.ROOT,
                "%s: %d words, %.2f s of processor time, %.1f ms for 1,000 words%n",
                what,
                words,
                nanos / 1e9,
                nanos / 1e3 / words);
        nanos = 0;
        words = 0;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> listed = Files.list(folder)) {
            return listed.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
