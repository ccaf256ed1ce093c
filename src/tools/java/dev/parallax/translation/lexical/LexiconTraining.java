package dev.parallax.translation.lexical;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parallax.eval.DataFolder;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Builds the embedded lexicon, and the model of Russian that numbers words as it does, from parallel texts and from English
 * sentences: {@code ./mvnw -Plexicon test -Dcorpus.dir=FOLDER -Dtrain.dir=FOLDER}. The same texts give the same files.
 */
@Tag("lexicon")
class LexiconTraining {

    private static final int ITERATIONS = 5;

    @Test
    void buildsTheLexicon() throws IOException {
        Path corpus = DataFolder.CORPUS.path();
        Path output =
                Path.of("src", "main", "resources", "dev", "parallax", "translation", "lexical", LexiconData.RESOURCE);
        Path english = DataFolder.TRAINING.path().resolve("mt").resolve("mono.txt.xz");
        build(corpus, english, Integer.getInteger("corpus.every", 1), output);
    }

    public static void main(String[] arguments) throws IOException {
        build(Path.of(arguments[0]), Path.of(arguments[1]), Integer.parseInt(arguments[2]), Path.of(arguments[3]));
    }

    static void build(Path folder, Path sentences, int everyNth, Path output) throws IOException {
        long start = System.nanoTime();
        ParallelCorpus corpus = ParallelCorpus.read(folder, everyNth);
        LemmaTable russian = new LemmaTable(corpus.russian, Morphology.of("ru"));
        LemmaTable english = new LemmaTable(corpus.english, Morphology.of("en"));
        say(
                start,
                corpus.size() + " pairs, forms " + corpus.russian.words.size() + " / " + corpus.english.words.size()
                        + ", lemmas " + russian.lemmas.size() + " / " + english.lemmas.size());
        Path heldOut = Path.of("target", "lexicon", "held-out.tsv");
        Files.createDirectories(heldOut.getParent());
        Files.write(heldOut, corpus.heldOut, UTF_8);

        WordAligner aligner = new WordAligner(
                corpus.russian.sentences,
                russian.lemmaOf,
                russian.lemmas.size(),
                corpus.english.sentences,
                english.lemmaOf,
                english.lemmas.size());
        aligner.train(ITERATIONS);
        say(start, "aligned");
        PhraseExtractor phrases = new PhraseExtractor(corpus);
        WordLinks links = new WordLinks(russian, english);
        aligner.align((cells, sentence) -> {
            phrases.extract(cells, sentence);
            countLinks(corpus, cells, sentence, links);
        });
        say(start, "phrases counted, lemma links " + links.counts().size());
        List<PhraseExtractor.Phrase> kept = phrases.best(
                Double.parseDouble(System.getProperty("lexicon.phrase", "0.45")),
                Double.parseDouble(System.getProperty("lexicon.word", "0.15")),
                8,
                4,
                links);
        say(start, "phrases kept " + kept.size());
        corpus.readForModels(sentences, everyNth);
        say(start, "sentences for the models read");
        new LexiconWriter(corpus, russian, english, links, kept).write(output);
        say(start, output + " has " + Files.size(output) + " bytes");
        try (InputStream lexicon = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(output)))) {
            RussianModelTraining.build(corpus, LexiconData.read(lexicon), output.resolveSibling(RussianModel.RESOURCE));
        }
        say(start, "model of Russian built");
    }

    private static void say(long start, String what) {
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                "%4d s, %4d MiB: %s%n",
                (System.nanoTime() - start) / 1_000_000_000,
                (runtime.totalMemory() - runtime.freeMemory()) >> 20,
                what);
    }

    private static void countLinks(ParallelCorpus corpus, boolean[] cells, int sentence, WordLinks links) {
        int[] source = corpus.russian.sentences.get(sentence);
        int[] target = corpus.english.sentences.get(sentence);
        int[] degree = new int[source.length];
        for (int cell = 0; cell < cells.length; cell++) {
            if (cells[cell]) {
                degree[cell / target.length]++;
            }
        }
        for (int cell = 0; cell < cells.length; cell++) {
            if (cells[cell]) {
                int i = cell / target.length;
                links.add(source[i], target[cell % target.length], corpus.weights.getFloat(sentence) / degree[i]);
            }
        }
    }
}
