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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/**
 * Builds the embedded model of Russian from the Russian side of the parallel texts, after the lexicon, whose words it numbers:
 * {@code ./mvnw -Plexicon test -Dcorpus.dir=FOLDER}. The same texts give the same file.
 */
@Tag("lexicon")
class RussianModelTraining {

    /** Weighted counts; what is rarer is left to the shorter history. */
    private static final double LEAST_CLASSES = Double.parseDouble(System.getProperty("russian.classes", "4"));

    private static final double LEAST_BIGRAM = Double.parseDouble(System.getProperty("russian.bigram", "1.4"));
    private static final double LEAST_TRIGRAM = Double.parseDouble(System.getProperty("russian.trigram", "1.9"));

    @Test
    void buildsTheModelOfRussian() throws IOException {
        Path corpus = Path.of(System.getProperty("corpus.dir", "../shared/corpus"));
        build(
                corpus,
                Path.of("src", "main", "resources", "dev", "parallax", "translation", "lexical", RussianModel.RESOURCE));
    }

    public static void main(String[] arguments) throws IOException {
        build(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    static void build(Path folder, Path file) throws IOException {
        ParallelCorpus corpus = ParallelCorpus.read(folder, 1);
        LexiconData lexicon = LexiconData.load();
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
        float[] weights = corpus.weights.toFloatArray();
        System.out.println(labels.size() + " classes");
        LZMA2Options options = new LZMA2Options(9);
        try (DataOutputStream output = new DataOutputStream(
                new BufferedOutputStream(new XZOutputStream(Files.newOutputStream(file), options), 1 << 16))) {
            new ColumnWriter().bytes(RussianModel.FORMAT.getBytes(UTF_8)).writeTo(output);
            new ColumnWriter().bytes(String.join("\n", labels).getBytes(UTF_8)).writeTo(output);
            LanguageModelWriter.write(
                    new LanguageModelBuilder(
                            russian, weights, classOf, labels.size(), LEAST_CLASSES, LEAST_CLASSES),
                    output);
            int before = output.size();
            LanguageModelWriter.write(
                    new LanguageModelBuilder(
                            russian,
                            weights,
                            wordOf,
                            lexicon.russian.words.length,
                            LEAST_BIGRAM,
                            LEAST_TRIGRAM),
                    output);
            System.out.println("  before compression: classes " + before + ", words " + (output.size() - before));
        }
        System.out.println(file + " has " + Files.size(file) + " bytes");
        Files.createDirectories(Path.of("target/lexicon"));
        Files.write(Path.of("target/lexicon/held-out.tsv"), corpus.heldOut, UTF_8);
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
                .filter(entry -> entry.getValue() >= 30 && !entry.getKey().contains("\n"))
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> labels.add(entry.getKey()));
        return labels;
    }
}
