package dev.parallax.finding.judge;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parallax.training.Changes;
import dev.parallax.training.Names;
import dev.parallax.training.ParallelDocument;
import dev.parallax.training.Swaps;
import dev.parallax.translation.lexical.HeldOutPairs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Learns how likely findings between editions are right. */
@Tag("training")
class FindingTraining {

    private final Random random = new Random(13);

    @Test
    void learnsWhichFindingsAreRight() throws IOException {
        Path corpus = Path.of(System.getProperty("corpus.dir", "../shared/corpus"));
        Path more = Path.of(System.getProperty("train.dir", "../shared/train"));
        double share = Double.parseDouble(System.getProperty("share", "1"));
        List<ParallelDocument> lessons = new ArrayList<>();
        for (String set : List.of("nllbmd_health", "nllbmd_chat", "pud_wiki")) {
            lessons.addAll(ParallelDocument.of(set, set(more.resolve("mt/par.tsv.xz"), set), 300, random));
        }
        for (String set : List.of("general_human", "everyday_human", "debian_web_human")) {
            lessons.addAll(ParallelDocument.of(
                    set + "-unseen", HeldOutPairs.in(corpus.resolve(set + ".tsv.xz")), 1000, random));
        }
        List<ParallelDocument> seen = new ArrayList<>(ParallelDocument.of(
                "general_human", HeldOutPairs.first(corpus.resolve("general_human.tsv.xz"), 60000), 1000, random));
        lessons.addAll(seen.subList(0, 300));
        List<ParallelDocument> usualOnes = new ArrayList<>(seen.subList(300, seen.size()));
        for (String set : List.of("debian_web_human", "everyday_human", "literature_PD")) {
            usualOnes.addAll(
                    ParallelDocument.of(set, HeldOutPairs.first(corpus.resolve(set + ".tsv.xz"), 60000), 200, random));
        }
        seen.addAll(usualOnes);
        Map<String, Integer> sizes = new TreeMap<>();
        lessons.forEach(d -> sizes.merge(d.name().replaceAll("-\\d+$", ""), 1, Integer::sum));
        System.out.println(sizes + " usual " + usualOnes.size());
        Changes changes = new Changes(Swaps.read(), Names.of(seen), random);
        CandidateMaker maker = new CandidateMaker();
        long start = java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        usualOnes.removeIf(d -> random.nextDouble() >= share);
        lessons.removeIf(d -> random.nextDouble() >= share);
        Map<String, Integer> usual = maker.usual(usualOnes);
        StringBuilder u = new StringBuilder();
        new TreeMap<>(usual).forEach((k, v) -> u.append(k + "\t" + v + "\n"));
        Files.writeString(Path.of("target/usual.tsv"), u, UTF_8);
        System.out.println(usualOnes.size() + " mined "
                + (java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9
                + " s ");
        List<Candidate> all = new ArrayList<>();
        StringBuilder lines = new StringBuilder();
        int n = 0;
        for (ParallelDocument document : lessons) {
            all.addAll(maker.of(document, changes, 1, new UsualCandidates(usual), random));
            n++;
        }
        System.out.println(n + " docs "
                + (java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9
                + " s, " + maker.untouchedWords() + " words");
        System.out.println(maker.table());
        for (Candidate candidate : all) {
            lines.append(candidate.document() + "\t" + candidate.untouched() + "\t" + candidate.right() + "\t"
                    + candidate.rule() + "\t" + candidate.planted() + "\t" + candidate.features() + "\n");
        }
        Files.writeString(Path.of("target/examples.tsv"), lines, UTF_8);
    }

    private static List<String> set(Path file, String set) throws IOException {
        try (java.io.BufferedReader reader = new java.io.BufferedReader(
                new java.io.InputStreamReader(new org.tukaani.xz.XZInputStream(Files.newInputStream(file)), UTF_8))) {
            return reader.lines()
                    .filter(l -> l.startsWith(set + "\t"))
                    .map(l -> l.substring(set.length() + 1))
                    .toList();
        }
    }
}
