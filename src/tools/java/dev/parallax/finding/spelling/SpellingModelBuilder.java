package dev.parallax.finding.spelling;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parallax.finding.context.ContextModel;
import dev.parallax.finding.context.NGrams;
import dev.parallax.finding.context.WordClasses;
import dev.parallax.finding.context.Words;
import it.unimi.dsi.fastutil.longs.Long2FloatOpenHashMap;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.languagetool.Languages;
import org.tukaani.xz.XZInputStream;

/**
 * Makes the resources {@code words-<language>.fsa} and {@code ngrams-<language>.gz} out of wordfreq's list, the parallel
 * corpus and English reports of the Kremlin: {@code java … SpellingModelBuilder CORPUS TRAIN WORDFREQ BIGRAMS OUTPUT
 * [LANGUAGE [SET]]}, with the folders of the corpus, of {@code mt/mono.txt.xz}, of wordfreq's {@code
 * large_<language>.msgpack.gz}, SymSpell's file of English bigrams, and the folder of the resources. A set that is named is
 * not counted: what is learnt with such n-grams shows what a text costs of which they know nothing.
 */
final class SpellingModelBuilder {

    /** How much an occurrence in each file counts: news is nearer to prose than to handbooks of software. */
    private static final Map<String, Float> FILES = new LinkedHashMap<>();

    static {
        FILES.put("general_human", 2f);
        FILES.put("everyday_human", 1f);
        FILES.put("literature_PD", 1f);
        FILES.put("debian_web_human", 0.5f);
        FILES.put("business_docs_HT", 0.2f);
        FILES.put("tech_docs_HT", 0.2f);
    }

    /** The same of the reports, which are alike and many: half as much as prose. */
    private static final float REPORTS = 0.5f;

    /** Reports stand one after the other: lines in a row are left out together. */
    private static final int LINES_OF_A_REPORT = 200;

    private static final float LEAST_BIGRAM = 0.99f;
    private static final float LEAST_TRIGRAM = 1.99f;
    private static final float LEAST_CLASSES = 1.99f;

    /** wordfreq's bucket i holds the words of frequency 10^(−i/100). */
    private static final int RAREST_BUCKET = 770;

    private static final int OWN_CLASS_BUCKET = 345;

    private final String language;
    private final int column;
    private final String leftOut;
    private final Object2IntOpenHashMap<String> ids = new Object2IntOpenHashMap<>();
    private final List<String> words = new ArrayList<>();

    /** @param leftOut a set of the corpus that is not counted; empty for none */
    private SpellingModelBuilder(String language, String leftOut) {
        this.language = language;
        this.leftOut = leftOut;
        this.column = language.equals("ru") ? 0 : 1;
        ids.defaultReturnValue(-1);
    }

    public static void main(String[] arguments) throws IOException {
        Path frequencies = Path.of(arguments[2]);
        Path output = Path.of(arguments[4]);
        for (String language : arguments.length > 5 ? List.of(arguments[5]) : List.of("en", "ru")) {
            new SpellingModelBuilder(language, arguments.length > 6 ? arguments[6] : "")
                    .build(
                            Path.of(arguments[0]),
                            Path.of(arguments[1]),
                            frequencies.resolve("large_" + language + ".msgpack.gz"),
                            Path.of(arguments[3]),
                            output);
        }
    }

    private void build(Path corpus, Path training, Path frequencies, Path bigrams, Path output) throws IOException {
        WordListBuilder list = new WordListBuilder(language, RAREST_BUCKET);
        Map<String, Integer> buckets = list.read(frequencies);
        list.write(buckets, output.resolve("words-" + language + ".fsa"));
        Set<String> ownClass = new HashSet<>();
        buckets.forEach((word, bucket) -> {
            if (bucket <= OWN_CLASS_BUCKET) {
                ownClass.add(word);
            }
        });
        System.out.println(language + ": " + buckets.size() + " words, " + ownClass.size() + " of them classes");

        Long2FloatOpenHashMap pairs = new Long2FloatOpenHashMap();
        Long2FloatOpenHashMap triples = new Long2FloatOpenHashMap();
        for (Map.Entry<String, Float> file : FILES.entrySet()) {
            if (!file.getKey().equals(leftOut)) {
                count(corpus.resolve(file.getKey() + ".tsv.xz"), column, 1, file.getValue(), pairs, triples);
            }
        }
        if (language.equals("en")) {
            count(training.resolve("mt/mono.txt.xz"), 0, LINES_OF_A_REPORT, REPORTS, pairs, triples);
        }
        double total = pairs.values().doubleStream().sum();
        if (language.equals("en")) {
            addBigrams(bigrams, total, pairs);
        }
        WordClasses classes = new WordClasses(
                Languages.getLanguageForShortCode(language.equals("en") ? "en-US" : "ru")
                        .getTagger(),
                ownClass);
        SpellingModelBuilder named = new SpellingModelBuilder(language, leftOut);
        int[] classOf = new int[words.size()];
        for (int i = 0; i < classOf.length; i++) {
            classOf[i] = named.id(classes.of(words.get(i)));
        }
        Long2FloatOpenHashMap classPairs = new Long2FloatOpenHashMap();
        Long2FloatOpenHashMap classTriples = new Long2FloatOpenHashMap();
        pairs.long2FloatEntrySet()
                .forEach(entry -> classPairs.addTo(
                        key(classOf[first(entry.getLongKey())], classOf[second(entry.getLongKey())]),
                        entry.getFloatValue()));
        triples.long2FloatEntrySet()
                .forEach(entry -> classTriples.addTo(
                        key(
                                classOf[left(entry.getLongKey())],
                                classOf[middle(entry.getLongKey())],
                                classOf[right(entry.getLongKey())]),
                        entry.getFloatValue()));
        System.out.println(language + ": " + words.size() + " types, " + named.words.size() + " classes, "
                + pairs.size() + " pairs, " + triples.size() + " triples, " + classPairs.size() + " class pairs, "
                + classTriples.size() + " class triples, total " + total);

        Hashes hashes = new Hashes();
        addPairs(hashes, this, "", pairs, LEAST_BIGRAM);
        System.out.println("with pairs " + hashes.hashes.size());
        addTriples(hashes, this, "", triples, LEAST_TRIGRAM);
        System.out.println("with triples " + hashes.hashes.size());
        addPairs(hashes, named, ContextModel.CLASS, classPairs, LEAST_CLASSES);
        System.out.println("with class pairs " + hashes.hashes.size());
        double[] classCounts = new double[named.words.size()];
        classPairs
                .long2FloatEntrySet()
                .forEach(entry -> classCounts[second(entry.getLongKey())] += entry.getFloatValue());
        for (int i = 0; i < classCounts.length; i++) {
            hashes.add(
                    NGrams.hash(ContextModel.CLASS + named.words.get(i), ""),
                    Math.max(1, classCounts[i]) / LEAST_CLASSES);
        }
        addTriples(hashes, named, ContextModel.CLASS, classTriples, LEAST_CLASSES);
        System.out.println("with class triples " + hashes.hashes.size());
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(
                new GZIPOutputStream(Files.newOutputStream(output.resolve("ngrams-" + language + ".gz")))))) {
            out.writeInt(ownClass.size());
            for (String word : ownClass.stream().sorted().toList()) {
                out.writeUTF(word);
            }
            NGrams.write(out, hashes.hashes.toLongArray(), hashes.levels.toIntArray());
        }
    }

    private static void addPairs(
            Hashes hashes, SpellingModelBuilder names, String prefix, Long2FloatOpenHashMap counts, float least) {
        counts.long2FloatEntrySet().forEach(entry -> {
            if (entry.getFloatValue() >= least) {
                hashes.add(
                        NGrams.hash(
                                prefix + names.words.get(first(entry.getLongKey())),
                                names.words.get(second(entry.getLongKey()))),
                        entry.getFloatValue() / least);
            }
        });
    }

    private static void addTriples(
            Hashes hashes, SpellingModelBuilder names, String prefix, Long2FloatOpenHashMap counts, float least) {
        counts.long2FloatEntrySet().forEach(entry -> {
            if (entry.getFloatValue() >= least) {
                long key = entry.getLongKey();
                hashes.add(
                        NGrams.hash(
                                prefix + names.words.get(left(key)),
                                names.words.get(middle(key)),
                                names.words.get(right(key))),
                        entry.getFloatValue() / least);
            }
        });
    }

    /**
     * @param column of a line that has several between tabs
     * @param block how many lines are left out or counted together
     */
    private void count(
            Path file,
            int column,
            int block,
            float weight,
            Long2FloatOpenHashMap pairs,
            Long2FloatOpenHashMap triples)
            throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new XZInputStream(new BufferedInputStream(Files.newInputStream(file))), UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (isHeldOut(number++ / block)) {
                    continue;
                }
                String[] columns = line.split("\t", -1);
                List<Words.Token> tokens = Words.of(columns[column]);
                int before = id(ContextModel.BORDER);
                int last = before;
                for (int i = 0; i <= tokens.size(); i++) {
                    int next = id(i < tokens.size() ? tokens.get(i).key() : ContextModel.BORDER);
                    pairs.addTo(key(last, next), weight);
                    if (i > 0) {
                        triples.addTo(key(before, last, next), weight);
                    }
                    before = last;
                    last = next;
                }
            }
        }
    }

    static boolean isHeldOutReport(int line) {
        return isHeldOut(line / LINES_OF_A_REPORT);
    }

    /** One line in twenty is kept for judging what the rest teaches. */
    static boolean isHeldOut(int line) {
        return line % 20 == 7;
    }

    /** SymSpell's bigrams, brought down to the size of the corpus. */
    private void addBigrams(Path file, double total, Long2FloatOpenHashMap pairs) throws IOException {
        List<String> lines = Files.readAllLines(file, UTF_8);
        double sum = lines.stream()
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
        for (String line : lines) {
            String[] parts = line.replace("\ufeff", "").split(" ");
            float count = (float) (Double.parseDouble(parts[2]) / sum * total);
            pairs.addTo(key(id(parts[0]), id(parts[1])), Math.max(1f, count));
        }
    }

    private int id(String word) {
        int id = ids.getInt(word);
        if (id < 0) {
            id = words.size();
            ids.put(word, id);
            words.add(word);
        }
        return id;
    }

    private static long key(int a, int b) {
        return (long) a << 32 | b;
    }

    private static int first(long key) {
        return (int) (key >>> 32);
    }

    private static int second(long key) {
        return (int) key;
    }

    private static long key(int a, int b, int c) {
        return (long) a << 42 | (long) b << 21 | c;
    }

    private static int left(long key) {
        return (int) (key >>> 42);
    }

    private static int middle(long key) {
        return (int) (key >>> 21) & 0x1fffff;
    }

    private static int right(long key) {
        return (int) key & 0x1fffff;
    }

    private static final class Hashes {
        private final it.unimi.dsi.fastutil.longs.LongArrayList hashes =
                new it.unimi.dsi.fastutil.longs.LongArrayList();
        private final it.unimi.dsi.fastutil.ints.IntArrayList levels = new it.unimi.dsi.fastutil.ints.IntArrayList();

        void add(long hash, double count) {
            hashes.add(hash);
            levels.add(NGrams.levelOf(count));
        }
    }
}
