package dev.parallax.eval;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.TextSpan;
import dev.parallax.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Seven stories with faults in one edition or the other, checked as a night does that has no other engine. */
class PlantedCasesTests {

    private static final Path CASES = Path.of("src/test/resources/dev/parallax/finding/cases/planted");
    private static final int LEAST = 22;

    private static final EditionChecks CHECKS = EditionChecks.everything();

    /** A row of {@code EXPECTED.tsv}. */
    private record Fault(String story, String language, String right, String planted, String kind) {

        static Fault of(String line) {
            String[] cells = line.split("\t", -1);
            return new Fault(cells[0], cells[1], cells[2], cells[3], cells[4]);
        }

        /** Where the words stand that were planted. */
        TextSpan in(String text) {
            int start = text.indexOf(planted);
            assertThat(start).as("%s in %s", planted, story).isNotNegative();
            return new TextSpan(start, start + planted.length());
        }
    }

    @Test
    void mostFaultsAreFound() throws IOException {
        Map<String, List<Fault>> faults = new LinkedHashMap<>();
        for (String line : Files.readAllLines(CASES.resolve("EXPECTED.tsv"), UTF_8)) {
            Fault fault = Fault.of(line);
            faults.computeIfAbsent(fault.story(), story -> new ArrayList<>()).add(fault);
        }
        List<Fault> missed = new ArrayList<>();
        for (Map.Entry<String, List<Fault>> story : faults.entrySet()) {
            missed.addAll(missed(story.getKey(), story.getValue()));
        }
        int all = faults.values().stream().mapToInt(List::size).sum();
        assertThat(all - missed.size()).as("found, without %s", missed).isGreaterThanOrEqualTo(LEAST);
    }

    private static List<Fault> missed(String story, List<Fault> faults) throws IOException {
        String russian = Files.readString(CASES.resolve("ru/" + story + ".txt"), UTF_8);
        String english = Files.readString(CASES.resolve("en/" + story + ".txt"), UTF_8);
        EditionText source = EditionText.of(story, russian, "ru", 1, Map.of()).translated("en");
        EditionText target = EditionText.of(story, english, "en", 2, Map.of());
        List<Finding> findings = CHECKS.findings(source, target);
        return faults.stream()
                .filter(fault -> fault.planted().isEmpty()
                        ? findings.stream().noneMatch(finding -> finding.rule().equals("omission.left-out"))
                        : findings.stream()
                                .noneMatch(finding -> marks(
                                        finding,
                                        fault.language().equals("ru") ? source : target,
                                        fault.in(fault.language().equals("ru") ? russian : english))))
                .toList();
    }

    /** Whether the finding or its evidence is about some of these words. */
    private static boolean marks(Finding finding, EditionText edition, TextSpan words) {
        long article = edition.article().id();
        return (finding.article() == article
                        && edition.inText(finding.paragraph(), finding.span()).overlaps(words))
                || finding.evidence().stream()
                        .anyMatch(evidence -> evidence.article() == article
                                && edition.inText(evidence.paragraph(), evidence.span())
                                        .overlaps(words));
    }
}
