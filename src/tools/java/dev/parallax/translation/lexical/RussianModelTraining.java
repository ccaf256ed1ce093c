package dev.parallax.translation.lexical;

import static java.nio.charset.StandardCharsets.UTF_8;

import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/** Builds the embedded model of Russian from the Russian side of the parallel texts. The same texts give the same file. */
final class RussianModelTraining {

    private static final TextMixture.Size CLASSES = new TextMixture.Size(40_000, 120_000);
    private static final TextMixture.Size WORDS = new TextMixture.Size(300_000, 350_000);

    /** The rarest class that is one of its own. */
    private static final double LEAST_CLASS = 30;

    private RussianModelTraining() {}

    /** @param lexicon whose words the model numbers */
    static void build(ParallelCorpus corpus, LexiconData lexicon, Path file) throws IOException {
        ParallelCorpus.Side russian = corpus.russian;
        List<String> labels = labels(russian);
        Object2IntOpenHashMap<String> classIds = new Object2IntOpenHashMap<>();
        classIds.defaultReturnValue(LexiconData.UNKNOWN);
        for (int i = 0; i < labels.size(); i++) {
            classIds.put(labels.get(i), i);
        }
        int[] classOf = IntStream.range(0, russian.words.size())
                .map(word -> classIds.getInt(WordClasses.label(russian.words.get(word))))
                .toArray();
        int[] wordOf = IntStream.range(0, russian.words.size())
                .map(word -> lexicon.russian.id(russian.words.get(word)))
                .toArray();
        System.out.println(labels.size() + " classes");
        try (DataOutputStream output = new DataOutputStream(
                new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file)), 1 << 16))) {
            new ColumnWriter().bytes(RussianModel.FORMAT.getBytes(UTF_8)).writeTo(output);
            new ColumnWriter().bytes(String.join("\n", labels).getBytes(UTF_8)).writeTo(output);
            LanguageModelWriter.write(
                    new TextMixture(russian.texts, classOf, labels.size(), russian.heldOut, CLASSES).model(),
                    output);
            int before = output.size();
            LanguageModelWriter.write(
                    new TextMixture(russian.texts, wordOf, lexicon.russian.words.length, russian.heldOut, WORDS)
                            .model(),
                    output);
            System.out.println("  before compression: classes " + before + ", words " + (output.size() - before));
        }
        System.out.println(file + " has " + Files.size(file) + " bytes");
    }

    /** The classes that are frequent enough to say something of, the most frequent first. */
    private static List<String> labels(ParallelCorpus.Side russian) {
        Map<String, Double> counts = new TreeMap<>();
        for (int word = 0; word < russian.words.size(); word++) {
            counts.merge(
                    WordClasses.label(russian.words.get(word)), (double) russian.counts.getFloat(word), Double::sum);
        }
        List<String> labels = new ArrayList<>(List.of("<s>", "<unk>"));
        counts.entrySet().stream()
                .filter(entry ->
                        entry.getValue() >= LEAST_CLASS && !entry.getKey().contains("\n"))
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> labels.add(entry.getKey()));
        return labels;
    }
}
