package dev.parallax.eval;

import dev.parallax.alignment.Aligner;
import dev.parallax.alignment.Similarity;
import dev.parallax.story.EditionSimilarity;
import dev.parallax.translation.BilingualLexicon;
import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.lexical.EmbeddedLexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.loomchild.maligna.coretypes.Alignment;
import net.loomchild.maligna.filter.macro.MooreMacro;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How well segments are aligned, with the embedded lexicon alone and with an engine's translations; mALIGNa beside it. */
@Tag("eval")
class AlignmentEvaluation {

    private static final LanguagePair PAIR = new LanguagePair("ru", "en");

    private static final String ENGINE = "ff-bergamot-tiny";

    private static final Pattern F1 = Pattern.compile("(?m)^(strict|lax|null)\\s+\\S+\\s+\\S+\\s+(\\S+)$");

    private final BilingualLexicon lexicon = EmbeddedLexicon.load();
    private final StringBuilder table = new StringBuilder("""
            ## Alignment

            F1 of beads, given the segments; strict: both sides are right; lax: they overlap on both sides.

            | aligner | texts | documents | strict | lax | left out | processor ms |
            |---|---|---|---|---|---|---|
            """);

    private final StringBuilder reliability = new StringBuilder("""

            How far the beads' probabilities can be trusted:

            | texts | probability | beads | mean probability | share right |
            |---|---|---|---|---|
            """);

    @Test
    void alignsEverySet() throws IOException, InterruptedException {
        Path dir = Evaluation.dir();
        String split = Evaluation.split();
        RecordedTranslations translations =
                new RecordedTranslations(dir.resolve("wmt"), dir.resolve("wmt/mt"), ENGINE, split, PAIR);
        EditionSimilarity plain = new EditionSimilarity(lexicon);
        List<Path> sets = new ArrayList<>();
        for (String set : List.of("natural", "low", "medium", "high")) {
            sets.add(dir.resolve("align").resolve(split).resolve(set));
        }
        sets.add(dir.resolve("real_pairs").resolve(split));
        for (Path set : sets) {
            reliability.append(run("Parallax", set, document -> plain).rows(name(set)));
        }
        for (Path set : sets) {
            if (AlignedDocument.in(set, PAIR).stream().anyMatch(document -> translations.has(document.name()))) {
                run("with " + ENGINE, set, document -> plain.with(text -> translations.find(document.name(), text)));
            }
        }
        for (Path set : sets) {
            maligna(set);
        }
        Evaluation.report("40-alignment", table.toString() + reliability);
    }

    private interface Choice {
        Similarity of(AlignedDocument document);
    }

    private Reliability run(String aligner, Path set, Choice similarity) throws IOException, InterruptedException {
        Reliability beads = new Reliability();
        Path output = Evaluation.output("alignment/" + aligner.replace(' ', '-') + "/" + name(set));
        List<AlignedDocument> documents = AlignedDocument.in(set, PAIR);
        long nanos = 0;
        for (AlignedDocument document : documents) {
            long start = Evaluation.processorNanos();
            var alignment = new Aligner().align(document.source(), document.target(), similarity.of(document));
            nanos += Evaluation.processorNanos() - start;
            document.write(alignment.segments(), output);
            Set<String> gold = AlignedDocument.gold(set, document.name());
            alignment
                    .segments()
                    .beads()
                    .forEach(bead -> beads.add(
                            bead.probability(),
                            gold.contains(AlignedDocument.numbers(bead.source()) + "\t"
                                    + AlignedDocument.numbers(bead.target()))));
        }
        addRow(aligner, set, documents.size(), output, nanos);
        return beads;
    }

    /** Moore's method (2002), as mALIGNa ships it, document by document. */
    private void maligna(Path set) throws IOException, InterruptedException {
        Path output = Evaluation.output("alignment/maligna/" + name(set));
        List<AlignedDocument> documents = AlignedDocument.in(set, PAIR);
        long nanos = 0;
        for (AlignedDocument document : documents) {
            long start = Evaluation.processorNanos();
            List<Alignment> beads = new MooreMacro()
                    .apply(List.of(new Alignment(
                            document.source().segmentTexts(), document.target().segmentTexts())));
            nanos += Evaluation.processorNanos() - start;
            List<String> lines = new ArrayList<>(List.of("ru\ten"));
            int russian = 0;
            int english = 0;
            for (Alignment bead : beads) {
                lines.add(AlignedDocument.numbers(
                                range(russian, bead.getSourceSegmentList().size())) + "\t"
                        + AlignedDocument.numbers(
                                range(english, bead.getTargetSegmentList().size())));
                russian += bead.getSourceSegmentList().size();
                english += bead.getTargetSegmentList().size();
            }
            Files.write(output.resolve(document.name() + ".pred.tsv"), lines);
        }
        addRow("mALIGNa (Moore)", set, documents.size(), output, nanos);
    }

    private static List<Integer> range(int from, int length) {
        return java.util.stream.IntStream.range(from, from + length).boxed().toList();
    }

    private static String name(Path set) {
        Path parent = set.getParent();
        return set.endsWith(Evaluation.split()) && parent != null
                ? String.valueOf(parent.getFileName())
                : String.valueOf(set.getFileName());
    }

    private void addRow(String aligner, Path set, int documents, Path output, long nanos)
            throws IOException, InterruptedException {
        StringBuilder row = new StringBuilder();
        Matcher matcher = F1.matcher(Evaluation.score("score_align.py", set, output));
        while (matcher.find()) {
            row.append(String.format(Locale.ROOT, " %.3f |", Double.parseDouble(matcher.group(2))));
        }
        table.append(String.format(
                Locale.ROOT, "| %s | %s | %d |%s %d |%n", aligner, name(set), documents, row, nanos / 1_000_000));
    }
}
