package dev.parallax.finding.lexis;

import dev.parallax.finding.context.ContextModel;
import dev.parallax.finding.context.WordList;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/**
 * Makes the resources {@code alternatives-<language>.gz} of what {@link Alternatives} finds, for all words of the list that are
 * much used: {@code java … AlternativeTableBuilder OUTPUT}, with the folder of the resources. To be run again when the word
 * lists, LanguageTool's dictionaries, the endings or the costs of slips have changed; {@code AlternativeTableTests} tells.
 */
final class AlternativeTableBuilder {

    private final Lexicon lexicon;
    private final Charset charset;

    /** The words in the order of their bytes, with their alternatives. */
    private final Map<byte[], List<Alternative>> words = new TreeMap<>(Arrays::compareUnsigned);

    private AlternativeTableBuilder(String language) {
        lexicon = Lexicon.load(language);
        charset = ContextModel.charset(language);
    }

    public static void main(String[] arguments) throws IOException {
        for (String language : List.of("en", "ru")) {
            Path file = Path.of(arguments[0]).resolve("alternatives-" + language + ".gz");
            AlternativeTableBuilder builder = new AlternativeTableBuilder(language);
            for (String word : words(language)) {
                Alternatives alternatives = builder.lexicon.alternatives();
                builder.words.put(
                        word.getBytes(builder.charset),
                        alternatives.isListed(word) ? List.of() : alternatives.find(word));
            }
            try (DataOutputStream out = new DataOutputStream(
                    new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file))))) {
                builder.write(out);
            }
            System.out.println(builder.words.size() + " words, " + Files.size(file) + " bytes");
        }
    }

    /** The words of the list that can be alternatives of others. */
    static List<String> words(String language) throws IOException {
        LetterTree letters = new LetterTree(WordList.read(
                LexisResources.own("words-" + language + ".fsa"),
                ContextModel.SEPARATOR,
                ContextModel.charset(language),
                'A'));
        List<String> words = new ArrayList<>();
        collect(letters, 0, new StringBuilder(), words);
        return words;
    }

    private static void collect(LetterTree letters, int node, StringBuilder path, List<String> words) {
        if (letters.level(node) >= LexisLimits.DEFAULTS.usedLevel()) {
            words.add(path.toString());
        }
        for (int arc = letters.from(node); arc < letters.to(node); arc++) {
            if (letters.bestAfter(arc) >= LexisLimits.DEFAULTS.usedLevel()) {
                path.append(letters.written(arc));
                collect(letters, letters.target(arc), path, words);
                path.setLength(path.length() - 1);
            }
        }
    }

    private void write(DataOutputStream out) throws IOException {
        Map<String, Integer> numbers = new TreeMap<>();
        Map<String, Integer> classes = new LinkedHashMap<>();
        Map<Float, Integer> costs = new TreeMap<>();
        List<String> names = new ArrayList<>();
        for (Map.Entry<byte[], List<Alternative>> word : words.entrySet()) {
            String name = new String(word.getKey(), charset);
            numbers.put(name, numbers.size());
            names.add(name);
            classes.putIfAbsent(lexicon.context().classes().of(name), classes.size());
            word.getValue().forEach(alternative -> costs.putIfAbsent(alternative.cost(), costs.size()));
        }
        out.writeInt(names.size());
        out.writeInt(classes.size());
        for (String name : classes.keySet()) {
            out.writeUTF(name);
        }
        out.writeInt(costs.size());
        List<Float> distinct = List.copyOf(costs.keySet());
        for (float cost : distinct) {
            out.writeFloat(cost);
        }
        List<Integer> classOf = names.stream()
                .map(name -> classes.get(lexicon.context().classes().of(name)))
                .toList();
        List<Alternative> all = words.values().stream().flatMap(List::stream).toList();
        List<Integer> others = all.stream()
                .map(alternative -> numbers.get(alternative.word().key()))
                .toList();
        column(out, words.keySet().stream().map(word -> word.length).toList(), 0);
        for (byte[] word : words.keySet()) {
            out.write(word);
        }
        column(out, names.stream().map(lexicon::level).toList(), 0);
        column(out, classOf, 8);
        column(out, classOf, 0);
        column(out, words.values().stream().map(List::size).toList(), 0);
        column(out, all.stream().map(alternative -> alternative.kind().ordinal()).toList(), 0);
        column(out, all.stream().map(alternative -> distinct.indexOf(alternative.cost())).toList(), 0);
        for (int shift : new int[] {16, 8, 0}) {
            column(out, others, shift);
        }
    }

    /** A byte of each number: columns of alike bytes are packed smaller than rows. */
    private static void column(DataOutputStream out, List<Integer> numbers, int shift) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(numbers.size());
        numbers.forEach(number -> bytes.write(number >> shift));
        out.write(bytes.toByteArray());
    }
}
