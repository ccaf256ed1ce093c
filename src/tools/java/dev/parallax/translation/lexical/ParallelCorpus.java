package dev.parallax.translation.lexical;

import static java.nio.charset.StandardCharsets.UTF_8;

import it.unimi.dsi.fastutil.floats.FloatArrayList;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.tukaani.xz.XZInputStream;

/** The parallel texts as numbered word forms, with a weight for each pair. */
final class ParallelCorpus {

    /**
     * One file.
     *
     * @param weight how much a pair counts: what is far from news counts little
     * @param longest words in a sentence
     */
    private record Source(String file, float weight, int longest, boolean technical) {}

    private static final List<Source> SOURCES = List.of(
            new Source("general_human.tsv.xz", 3f, 70, false),
            new Source("everyday_human.tsv.xz", 1.5f, 70, false),
            new Source("literature_PD.tsv.xz", 1f, 70, false),
            new Source("debian_web_human.tsv.xz", 0.4f, 50, true),
            new Source("business_docs_HT.tsv.xz", 0.15f, 30, true),
            new Source("tech_docs_HT.tsv.xz", 0.1f, 25, true));

    /** A sentence of which so much stands in the texts already is not new. */
    private static final double REPEATED = 0.3;

    /** What a text in one language says of capitals counts only where the parallel texts say nothing. */
    private static final float LITTLE = 1e-5f;

    /** One language's side. */
    static final class Side {
        final List<String> words = new ArrayList<>();
        final List<int[]> sentences = new ArrayList<>();
        /** Weighted counts of each word, those with a capital inside a sentence, in capitals throughout, outside technical texts. */
        final FloatArrayList counts = new FloatArrayList();

        final FloatArrayList inner = new FloatArrayList();
        final FloatArrayList capitalised = new FloatArrayList();
        final FloatArrayList shouted = new FloatArrayList();
        final FloatArrayList general = new FloatArrayList();
        /** The sentences by file of the corpus. */
        final List<List<int[]>> texts = new ArrayList<>();
        /** Sentences in this language alone: for its model, and for capitals. */
        final List<int[]> alone = new ArrayList<>();
        /** The general texts' sentences that were kept out. */
        final List<int[]> heldOut = new ArrayList<>();
        private final Object2IntOpenHashMap<String> ids = new Object2IntOpenHashMap<>();

        Side() {
            ids.defaultReturnValue(-1);
        }

        int id(String word) {
            return ids.getInt(word);
        }

        /** The numbers of a text's words; -1 for those not met before. */
        private int[] known(String text) {
            return Tokenizer.tokenize(text).stream()
                    .mapToInt(token -> id(token.key()))
                    .toArray();
        }

        /** The numbers of a sentence's words, new ones for those not met before. */
        private int[] number(List<Token> tokens) {
            int[] sentence = new int[tokens.size()];
            for (int i = 0; i < sentence.length; i++) {
                String key = tokens.get(i).key();
                int id = ids.getInt(key);
                if (id < 0) {
                    id = words.size();
                    ids.put(key, id);
                    words.add(key);
                    for (FloatArrayList list : List.of(counts, inner, capitalised, shouted, general)) {
                        list.add(0);
                    }
                }
                sentence[i] = id;
            }
            return sentence;
        }

        private int[] read(List<Token> tokens, float weight, boolean technical) {
            int[] sentence = number(tokens);
            for (int id : sentence) {
                counts.set(id, counts.getFloat(id) + weight);
                if (!technical) {
                    general.set(id, general.getFloat(id) + weight);
                }
            }
            countCapitals(tokens, sentence, weight);
            return sentence;
        }

        private void readAlone(List<Token> tokens) {
            int[] sentence = number(tokens);
            countCapitals(tokens, sentence, LITTLE);
            alone.add(sentence);
        }

        private void countCapitals(List<Token> tokens, int[] sentence, float weight) {
            for (int i = 1; i < sentence.length; i++) {
                int id = sentence[i];
                Token token = tokens.get(i);
                Token before = tokens.get(i - 1);
                boolean starts =
                        before.kind() == Token.Kind.MARK && !before.key().equals(",");
                if (starts || !token.isWord()) {
                    continue;
                }
                inner.set(id, inner.getFloat(id) + weight);
                if (token.isCapitalised()) {
                    capitalised.set(id, capitalised.getFloat(id) + weight);
                    if (token.text().length() > 1
                            && token.text().equals(token.text().toUpperCase(Locale.ROOT))) {
                        shouted.set(id, shouted.getFloat(id) + weight);
                    }
                }
            }
        }
    }

    final Side russian = new Side();
    final Side english = new Side();
    final FloatArrayList weights = new FloatArrayList();
    final it.unimi.dsi.fastutil.booleans.BooleanArrayList technical =
            new it.unimi.dsi.fastutil.booleans.BooleanArrayList();
    /** Where each file's pairs end. */
    private final List<Integer> ends = new ArrayList<>();
    /** How many of those kept out are of the first file, whose texts are nearest to news. */
    private int generalHeldOut;
    /** Pairs that were kept out and are new, Russian TAB English. */
    final List<String> heldOut = new ArrayList<>();

    static ParallelCorpus read(Path folder, int everyNth) throws IOException {
        ParallelCorpus corpus = new ParallelCorpus();
        for (Source source : SOURCES) {
            int line = 0;
            try (BufferedReader reader = open(folder.resolve(source.file))) {
                for (String pair = reader.readLine(); pair != null; pair = reader.readLine()) {
                    line++;
                    if (line % everyNth == 0) {
                        corpus.add(pair, source);
                    }
                }
            }
            corpus.ends.add(corpus.size());
            if (corpus.ends.size() == 1) {
                corpus.generalHeldOut = corpus.heldOut.size();
            }
        }
        corpus.keepNew();
        return corpus;
    }

    /** Leaves of the pairs that were kept out those that are new: the texts say many things twice, in other words. */
    private void keepNew() {
        int untechnical = technical.indexOf(true) < 0 ? size() : technical.indexOf(true);
        Repetition repetition = new Repetition(english.sentences.subList(0, untechnical));
        Predicate<String> isNew = pair ->
                repetition.share(english.known(pair.substring(pair.indexOf('\t') + 1))) < REPEATED;
        generalHeldOut =
                (int) heldOut.subList(0, generalHeldOut).stream().filter(isNew).count();
        heldOut.removeIf(isNew.negate());
    }

    /**
     * Makes ready what only the models of the languages are made of. It numbers new words, and so comes after the alignment.
     *
     * @param english more English sentences, one a line
     */
    void readForModels(Path english, int everyNth) throws IOException {
        for (String pair : heldOut.subList(0, generalHeldOut)) {
            int tab = pair.indexOf('\t');
            russian.heldOut.add(russian.number(Tokenizer.tokenize(pair.substring(0, tab))));
            this.english.heldOut.add(this.english.number(Tokenizer.tokenize(pair.substring(tab + 1))));
        }
        for (Side side : List.of(russian, this.english)) {
            int start = 0;
            for (int end : ends) {
                side.texts.add(side.sentences.subList(start, end));
                start = end;
            }
        }
        try (BufferedReader reader = open(english)) {
            int line = 0;
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                line++;
                if (line % everyNth == 0) {
                    this.english.readAlone(Tokenizer.tokenize(text));
                }
            }
        }
        this.english.texts.add(this.english.alone);
    }

    private static BufferedReader open(Path file) throws IOException {
        return new BufferedReader(new InputStreamReader(new XZInputStream(Files.newInputStream(file)), UTF_8));
    }

    int size() {
        return weights.size();
    }

    private void add(String pair, Source source) {
        int tab = pair.indexOf('\t');
        if (!source.technical && HeldOutPairs.contains(pair)) {
            heldOut.add(pair);
            return;
        }
        List<Token> ru = Tokenizer.tokenize(pair.substring(0, tab));
        List<Token> en = Tokenizer.tokenize(pair.substring(tab + 1));
        boolean fits = !ru.isEmpty()
                && !en.isEmpty()
                && ru.size() <= source.longest
                && en.size() <= source.longest
                && ru.size() <= 3 * en.size() + 3
                && en.size() <= 3 * ru.size() + 3;
        if (fits) {
            russian.sentences.add(russian.read(ru, source.weight, source.technical));
            english.sentences.add(english.read(en, source.weight, source.technical));
            weights.add(source.weight);
            technical.add(source.technical);
        }
    }
}
