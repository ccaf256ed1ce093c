package dev.parallax.translation.lexical;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The words and set phrases of Russian news, written by hand: lines of {@code russian TAB english}, in one file for each
 * kind of grammar. Lines that begin with # are comments. Alternatives are divided by {@code " | "}, the best first.
 */
final class HandLexicon {

    /** How an entry's words change with the grammar of the Russian ones. */
    enum Kind {
        /** Nouns and noun phrases: plural and case of their first noun. */
        NOUN,
        /** Proper names: case, but no articles of our own. */
        NAME,
        /** Verbs and what goes with them: tense and person. */
        VERB,
        ADJECTIVE,
        /** Nothing changes: adverbs, prepositions, conjunctions, set phrases. Matched by form. */
        FIXED
    }

    /** @param words the Russian words: lemmas, but forms where the kind is FIXED @param target the English ways to say it */
    record Entry(List<String> words, Kind kind, List<String> target) {}

    /** By the first word's key. */
    private final Map<String, List<Entry>> byFirst = new HashMap<>();

    private final List<Entry> entries = new ArrayList<>();

    static HandLexicon load() {
        HandLexicon lexicon = new HandLexicon();
        for (Kind kind : Kind.values()) {
            lexicon.read(kind, kind.name().toLowerCase(java.util.Locale.ROOT) + "s.tsv");
        }
        return lexicon;
    }

    private void read(Kind kind, String resource) {
        try (InputStream input = Objects.requireNonNull(HandLexicon.class.getResourceAsStream(resource), resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(input, UTF_8))) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                int tab = line.indexOf('\t');
                if (tab < 1 || tab == line.length() - 1) {
                    throw new IllegalStateException(
                            resource + " line " + number + " is not RUSSIAN TAB ENGLISH: " + line);
                }
                add(
                        kind,
                        line.substring(0, tab).strip(),
                        List.of(line.substring(tab + 1).strip().split(" \\| ")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }

    void add(Kind kind, String russian, List<String> english) {
        List<String> words = new ArrayList<>();
        for (Token token : Tokenizer.tokenize(russian)) {
            words.add(token.key());
        }
        Entry entry = new Entry(List.copyOf(words), kind, english);
        entries.add(entry);
        byFirst.computeIfAbsent(words.get(0), key -> new ArrayList<>(1)).add(entry);
    }

    List<Entry> entries() {
        return entries;
    }

    /** The entries that begin with a word, as it is or as a lemma of it. */
    List<Entry> beginningWith(String word) {
        return byFirst.getOrDefault(word, List.of());
    }
}
