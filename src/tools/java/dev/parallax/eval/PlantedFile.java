package dev.parallax.eval;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parallax.article.TextSpan;
import dev.parallax.finding.Evidence;
import dev.parallax.finding.Finding;
import dev.parallax.message.Messages;
import dev.parallax.message.UiLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A story of which one edition was altered, as the evaluation data has it: {@code <story>.ru.txt}, {@code <story>.en.txt} and,
 * for the altered one, {@code <story>.<language>.gold.tsv}.
 *
 * @param language of the altered edition
 */
record PlantedFile(Path folder, String story, String language) {

    private static final String GOLD = ".gold.tsv";

    /** Those of a folder, by name. */
    static List<PlantedFile> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(GOLD))
                    .sorted()
                    .map(name -> name.substring(0, name.length() - GOLD.length()))
                    .map(name -> new PlantedFile(
                            folder, name.substring(0, name.length() - 3), name.substring(name.length() - 2)))
                    .toList();
        }
    }

    /** Checks both editions as a night does whose engine is the embedded one. Returns how many words they have. */
    int checkWithLexical(EditionChecks checks, Path predictions, RuleCounts counts) throws IOException {
        EditionText russian = EditionText.read(folder.resolve(story + ".ru.txt"), "ru", 1, Map.of())
                .translated("en");
        EditionText english = EditionText.read(folder.resolve(story + ".en.txt"), "en", 2, Map.of());
        check(checks, russian, english, predictions, counts);
        return russian.words() + english.words();
    }

    /** Writes what is found in the altered edition for the scorer, and counts it by rule. */
    void check(EditionChecks checks, EditionText source, EditionText target, Path predictions, RuleCounts counts)
            throws IOException {
        check(checks, checks.story(source, target), source, target, predictions, counts);
    }

    /** The same over a story that is aligned already. */
    void check(
            EditionChecks checks,
            EditionChecks.Story aligned,
            EditionText source,
            EditionText target,
            Path predictions,
            RuleCounts counts)
            throws IOException {
        EditionText altered = source.language().equals(language) ? source : target;
        List<TextSpan> planted = planted();
        StringBuilder lines = new StringBuilder("start16\tend16\tsuggestions\trule\tmessage\n");
        for (Finding finding : checks.findings(aligned)) {
            Set<TextSpan> spans = spansIn(altered, finding);
            spans.forEach(span -> lines.append(line(span, finding)));
            counts.count(finding, spans, planted);
        }
        Files.writeString(predictions.resolve(story + "." + language + ".pred.tsv"), lines);
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
                + "\t" + Messages.in(UiLanguage.EN).text(finding.message()).replace('\t', ' ') + "\n";
    }

    private List<TextSpan> planted() throws IOException {
        return Files.readAllLines(folder.resolve(story + "." + language + GOLD), UTF_8).stream()
                .skip(1)
                .map(row -> row.split("\t", -1))
                .map(row -> new TextSpan(Integer.parseInt(row[0]), Integer.parseInt(row[1])))
                .toList();
    }
}
