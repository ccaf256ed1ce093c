package dev.parallax.translation.lexical;

import static java.nio.charset.StandardCharsets.UTF_8;

import it.unimi.dsi.fastutil.objects.Object2IntMap;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/** Writes the embedded lexicon: numbered words, translations of lemmas and phrases, and the model of English, as columns. */
final class LexiconWriter {

    /** Lemma pairs: the least probability in either direction, and how many of one lemma are kept. */
    private static final double LEAST_LEMMA = 0.02;

    private static final int MOST_LEMMAS = 7;

    /** Times that a word must stand in the English texts alone to be one of the model. */
    private static final int LEAST_ENGLISH = 4;

    private static final TextMixture.Size ENGLISH = new TextMixture.Size(450_000, 700_000);

    private record Row(int source, int target, double forward, double backward) {}

    private final ParallelCorpus corpus;
    private final LemmaTable russianLemmas;
    private final LemmaTable englishLemmas;
    private final List<PhraseExtractor.Phrase> phrases;
    private final List<Row> rows;
    private final List<String> russianWords;
    private final List<String> englishWords;
    private final Object2IntMap<String> russianIds = new Object2IntOpenHashMap<>();
    private final Object2IntMap<String> englishIds = new Object2IntOpenHashMap<>();

    LexiconWriter(
            ParallelCorpus corpus,
            LemmaTable russianLemmas,
            LemmaTable englishLemmas,
            WordLinks links,
            List<PhraseExtractor.Phrase> phrases) {
        this.corpus = corpus;
        this.russianLemmas = russianLemmas;
        this.englishLemmas = englishLemmas;
        this.phrases = phrases;
        this.rows = lemmaRows(links);
        Map<String, Double> russianUse = new HashMap<>();
        Map<String, Double> englishUse = new HashMap<>();
        for (PhraseExtractor.Phrase phrase : phrases) {
            for (long key = phrase.source(); key > 0; key >>>= 21) {
                russianUse.merge(corpus.russian.words.get((int) (key & 0x1FFFFF) - 1), 1.0, Double::sum);
            }
            for (int word : phrase.target()) {
                englishUse.merge(corpus.english.words.get(word), 1.0, Double::sum);
            }
        }
        for (Row row : rows) {
            russianUse.merge(russianLemmas.lemmas.get(row.source), 1.0, Double::sum);
            englishUse.merge(englishLemmas.lemmas.get(row.target), 1.0, Double::sum);
        }
        for (int word = 0; word < corpus.english.words.size(); word++) {
            if (corpus.english.general.getFloat(word) >= 3) {
                englishUse.merge(corpus.english.words.get(word), 1.0, Double::sum);
            }
        }
        countEnglish(englishUse);
        russianWords = number(russianUse, russianIds);
        englishWords = number(englishUse, englishIds);
    }

    /** Words that stand often enough in the English texts alone. */
    private void countEnglish(Map<String, Double> use) {
        int[] counts = new int[corpus.english.words.size()];
        corpus.english.alone.forEach(sentence -> {
            for (int word : sentence) {
                counts[word]++;
            }
        });
        for (int word = 0; word < counts.length; word++) {
            if (counts[word] >= LEAST_ENGLISH) {
                use.merge(corpus.english.words.get(word), 1.0, Double::sum);
            }
        }
    }

    private List<Row> lemmaRows(WordLinks links) {
        long[] keys = links.counts().keySet().toLongArray();
        Arrays.sort(keys);
        List<Row> all = new ArrayList<>();
        for (long key : keys) {
            int source = (int) (key >> 22);
            int target = (int) (key & 0x3FFFFF);
            double count = links.counts().get(key);
            double forward = count / (links.sourceTotal(source) + 0.3);
            double backward = count / (links.targetTotal(target) + 0.3);
            boolean words = isWord(russianLemmas.lemmas.get(source), true)
                    && isWord(englishLemmas.lemmas.get(target), false);
            if (words && count >= 0.2 && (forward >= LEAST_LEMMA || backward >= LEAST_LEMMA)) {
                all.add(new Row(source, target, forward, backward));
            }
        }
        Map<Row, Boolean> kept = new HashMap<>();
        best(all, Comparator.comparingInt(Row::source), Comparator.comparingDouble(Row::forward), kept, true);
        best(all, Comparator.comparingInt(Row::target), Comparator.comparingDouble(Row::backward), kept, false);
        return all.stream().filter(kept::containsKey).toList();
    }

    private static boolean isWord(String word, boolean cyrillic) {
        return word.chars()
                        .allMatch(c -> c == '-'
                                || c == '\''
                                || c == '~'
                                || (cyrillic ? c >= 'а' && c <= 'я' : c >= 'a' && c <= 'z'))
                && word.chars().anyMatch(Character::isLetter);
    }

    private static void best(
            List<Row> all,
            Comparator<Row> group,
            Comparator<Row> quality,
            Map<Row, Boolean> kept,
            boolean forward) {
        List<Row> sorted = new ArrayList<>(all);
        sorted.sort(group.thenComparing(quality.reversed()));
        int rank = 0;
        Row last = null;
        for (Row row : sorted) {
            rank = last != null && group.compare(last, row) == 0 ? rank + 1 : 0;
            last = row;
            if (rank < MOST_LEMMAS && (forward ? row.forward : row.backward) >= LEAST_LEMMA) {
                kept.put(row, true);
            }
        }
    }

    private static List<String> number(Map<String, Double> use, Object2IntMap<String> ids) {
        List<String> words = new ArrayList<>(List.of("<s>", "<unk>"));
        use.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> words.add(entry.getKey()));
        for (int i = 0; i < words.size(); i++) {
            ids.put(words.get(i), i);
        }
        return words;
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (DataOutputStream output = new DataOutputStream(
                new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file)), 1 << 16))) {
            new ColumnWriter().bytes(LexiconData.FORMAT.getBytes(UTF_8)).writeTo(output);
            writeWords(russianWords, corpus.russian, russianLemmas, output);
            writeWords(englishWords, corpus.english, englishLemmas, output);
            int before = output.size();
            System.out.println("  words: " + before + " bytes before compression");
            writeLemmas(output);
            System.out.println("  lemmas: " + rows.size() + " rows, " + (output.size() - before)
                    + " bytes before compression");
            before = output.size();
            writePhrases(output);
            System.out.println("  phrases: " + (output.size() - before) + " bytes before compression");
            before = output.size();
            writeModel(output);
            System.out.println("  model: " + (output.size() - before) + " bytes before compression");
        }
    }

    private static void writeWords(
            List<String> words, ParallelCorpus.Side side, LemmaTable lemmas, DataOutputStream output)
            throws IOException {
        new ColumnWriter().bytes(String.join("\n", words).getBytes(UTF_8)).writeTo(output);
        Map<String, Double> frequency = new HashMap<>();
        double total = Arrays.stream(lemmas.counts).sum();
        for (int i = 0; i < lemmas.lemmas.size(); i++) {
            frequency.put(lemmas.lemmas.get(i), lemmas.counts[i] / total);
        }
        ColumnWriter casing = new ColumnWriter();
        ColumnWriter frequencies = new ColumnWriter();
        for (String word : words) {
            int id = side.id(word);
            boolean capital = id >= 0
                    && side.inner.getFloat(id) > 0
                    && side.capitalised.getFloat(id) > 0.7 * side.inner.getFloat(id);
            boolean shouted = capital && side.shouted.getFloat(id) > 0.6 * side.inner.getFloat(id);
            casing.oneByte(shouted ? 2 : capital ? 1 : 0);
            Double share = frequency.get(word);
            frequencies.oneByte(share == null || share == 0 ? 0 : Math.max(1, ColumnWriter.steps(share)));
        }
        casing.writeTo(output);
        frequencies.writeTo(output);
    }

    private void writeLemmas(DataOutputStream output) throws IOException {
        List<List<Row>> bySource = new ArrayList<>();
        for (int i = 0; i < russianWords.size(); i++) {
            bySource.add(new ArrayList<>());
        }
        for (Row row : rows) {
            bySource.get(russianIds.getInt(russianLemmas.lemmas.get(row.source)))
                    .add(row);
        }
        ColumnWriter counts = new ColumnWriter();
        ColumnWriter targets = new ColumnWriter();
        ColumnWriter forward = new ColumnWriter();
        ColumnWriter backward = new ColumnWriter();
        for (List<Row> of : bySource) {
            counts.number(of.size());
            of.sort(Comparator.comparingDouble(Row::forward)
                    .reversed()
                    .thenComparing(row -> englishLemmas.lemmas.get(row.target)));
            for (Row row : of) {
                targets.number(englishIds.getInt(englishLemmas.lemmas.get(row.target)));
                forward.cost(row.forward);
                backward.cost(row.backward);
            }
        }
        for (ColumnWriter column : List.of(counts, targets, forward, backward)) {
            column.writeTo(output);
        }
    }

    private void writePhrases(DataOutputStream output) throws IOException {
        Map<List<Integer>, List<PhraseExtractor.Phrase>> bySource = new TreeMap<>(LexiconWriter::compare);
        for (PhraseExtractor.Phrase phrase : phrases) {
            bySource.computeIfAbsent(words(phrase.source()), key -> new ArrayList<>())
                    .add(phrase);
        }
        ColumnWriter lengths = new ColumnWriter();
        ColumnWriter first = new ColumnWriter();
        ColumnWriter rest = new ColumnWriter();
        ColumnWriter counts = new ColumnWriter();
        ColumnWriter targetLengths = new ColumnWriter();
        ColumnWriter targets = new ColumnWriter();
        ColumnWriter forward = new ColumnWriter();
        ColumnWriter backward = new ColumnWriter();
        int last = 0;
        for (Map.Entry<List<Integer>, List<PhraseExtractor.Phrase>> entry : bySource.entrySet()) {
            List<Integer> source = entry.getKey();
            lengths.number(source.size());
            first.number(source.get(0) - last);
            last = source.get(0);
            for (int i = 1; i < source.size(); i++) {
                rest.number(source.get(i));
            }
            counts.number(entry.getValue().size());
            for (PhraseExtractor.Phrase phrase : entry.getValue()) {
                targetLengths.number(phrase.target().length);
                for (int word : phrase.target()) {
                    targets.number(englishIds.getInt(corpus.english.words.get(word)));
                }
                forward.cost(phrase.forward());
                backward.cost(phrase.backward());
            }
        }
        new ColumnWriter().number(bySource.size()).writeTo(output);
        for (ColumnWriter column :
                List.of(lengths, first, rest, counts, targetLengths, targets, forward, backward)) {
            column.writeTo(output);
        }
        System.out.println("  source phrases: " + bySource.size() + ", pairs " + phrases.size());
    }

    private static int compare(List<Integer> a, List<Integer> b) {
        return Arrays.compare(
                a.stream().mapToInt(i -> i).toArray(),
                b.stream().mapToInt(i -> i).toArray());
    }

    private List<Integer> words(long source) {
        List<Integer> words = new ArrayList<>();
        for (long key = source; key > 0; key >>>= 21) {
            words.add(0, russianIds.getInt(corpus.russian.words.get((int) (key & 0x1FFFFF) - 1)));
        }
        return words;
    }

    private void writeModel(DataOutputStream output) throws IOException {
        int[] wordOf = IntStream.range(0, corpus.english.words.size())
                .map(i -> englishIds.getOrDefault(corpus.english.words.get(i), LexiconData.UNKNOWN))
                .toArray();
        TextMixture english =
                new TextMixture(corpus.english.texts, wordOf, englishWords.size(), corpus.english.heldOut, ENGLISH);
        LanguageModelWriter.write(english.model(), output);
    }
}
