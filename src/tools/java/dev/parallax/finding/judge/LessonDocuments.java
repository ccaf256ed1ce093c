package dev.parallax.finding.judge;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parallax.training.ParallelDocument;
import dev.parallax.training.Speech;
import dev.parallax.translation.lexical.HeldOutPairs;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.tukaani.xz.XZInputStream;

/**
 * The documents that are learnt from, all of them translated by people.
 *
 * @param lessons most of them unseen by the lexicon, which makes them as hard as the news is
 * @param usual in which it is counted what comes up where nothing was altered; none of them is a lesson
 */
record LessonDocuments(List<ParallelDocument> lessons, List<ParallelDocument> usual) {

    private static final int PAIRS = 60_000;
    private static final int MOST = 1_000;

    /** How many of the general texts that the lexicon was made from are lessons. */
    private static final int SEEN_LESSONS = 400;

    /** People chat in other words than they write news. */
    private static final int CHATS = 40;

    private static final int USUAL_OF_A_SET = 200;

    /**
     * @param corpus the folder of the parallel texts
     * @param more the folder whose {@code mt/par.tsv.xz} has sets that the lexicon was not made from
     * @param share of the documents that are taken, 0 to 1
     */
    static LessonDocuments read(Path corpus, Path more, double share) throws IOException {
        Random random = new Random(13);
        List<ParallelDocument> lessons = new ArrayList<>();
        for (String set : List.of("nllbmd_health", "nllbmd_chat", "pud_wiki")) {
            int most = set.endsWith("chat") ? CHATS : MOST;
            lessons.addAll(ParallelDocument.of(set, ofSet(more.resolve("mt/par.tsv.xz"), set), most, random));
        }
        for (String set : List.of("general_human", "everyday_human", "debian_web_human")) {
            lessons.addAll(ParallelDocument.of(set + "-unseen", HeldOutPairs.in(file(corpus, set)), MOST, random));
        }
        List<ParallelDocument> general = ParallelDocument.of(
                "general_human", HeldOutPairs.first(file(corpus, "general_human"), PAIRS), MOST, random);
        int seen = Math.min(SEEN_LESSONS, general.size());
        lessons.addAll(general.subList(0, seen));
        List<ParallelDocument> usual = new ArrayList<>(general.subList(seen, general.size()));
        for (String set : List.of("debian_web_human", "everyday_human", "literature_PD")) {
            usual.addAll(
                    ParallelDocument.of(set, HeldOutPairs.first(file(corpus, set), PAIRS), USUAL_OF_A_SET, random));
        }
        Speech speech = Speech.read();
        lessons.replaceAll(document -> speech.in(document, random));
        lessons.removeIf(document -> random.nextDouble() >= share);
        usual.removeIf(document -> random.nextDouble() >= share);
        return new LessonDocuments(lessons, usual);
    }

    private static Path file(Path corpus, String set) {
        return corpus.resolve(set + ".tsv.xz");
    }

    /** The pairs of a set: lines of its name, Russian and English. */
    private static List<String> ofSet(Path file, String set) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(new XZInputStream(Files.newInputStream(file)), UTF_8))) {
            return lines.lines()
                    .filter(line -> line.startsWith(set + "\t"))
                    .map(line -> line.substring(set.length() + 1))
                    .toList();
        }
    }
}
