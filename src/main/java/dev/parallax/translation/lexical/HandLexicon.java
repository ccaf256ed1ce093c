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
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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

    /**
     * @param words the Russian words: lemmas, but forms where the kind is FIXED
     *
     * @param target the English ways to say it
     */
    record Entry(List<String> words, Kind kind, List<String> target) {}

    /** By the first word's key. */
    private final Map<String, List<Entry>> byFirst = new HashMap<>();

    private final List<Entry> entries = new ArrayList<>();

    /** Endings of declined names. */
    private static final Set<String> ENDINGS = Set.of(
            "", "а", "у", "ом", "ем", "е", "ы", "и", "ой", "ей", "ого", "ому", "ым", "им", "ую", "ая", "ий", "ый", "ия",
            "ии", "ию", "ией", "я", "ю", "ь", "ью", "й", "о", "ах", "ами", "ам", "ях", "ями", "его", "ему", "ие", "ых",
            "их", "ое");

    private static final int LONGEST_ENDING = 3;

    private static final class Holder {
        static final HandLexicon INSTANCE = read();
    }

    /** The one instance; the first call reads it. */
    static HandLexicon load() {
        return Holder.INSTANCE;
    }

    private static HandLexicon read() {
        HandLexicon lexicon = new HandLexicon();
        for (Kind kind : Kind.values()) {
            lexicon.read(kind, kind.name().toLowerCase(Locale.ROOT) + "s.tsv");
        }
        CommonNames.add(lexicon);
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
        byFirst.computeIfAbsent(key(entry), word -> new ArrayList<>(1)).add(entry);
    }

    /** What an entry stands under: its first word, as the texts' forms lead to it. */
    private static String key(Entry entry) {
        String first = entry.words.get(0);
        Optional<String> attribute = entry.words.size() > 1 ? HandForms.attribute(first) : Optional.empty();
        return switch (entry.kind) {
            case NAME -> attribute.orElse(base(first) + "*");
            case NOUN, ADJECTIVE -> attribute.orElseGet(() -> lemmaOrStem(first));
            case VERB, FIXED -> first;
        };
    }

    private static String lemmaOrStem(String word) {
        return Morphology.of("ru").readings(word).isEmpty() ? HandForms.stem(word) : word;
    }

    boolean has(String russian) {
        List<Entry> there = beginningWith(Tokenizer.key(russian));
        List<Entry> names = byFirst.getOrDefault(base(Tokenizer.key(russian)) + "*", List.of());
        List<String> words = List.of(Tokenizer.key(russian));
        return Stream.concat(there.stream(), names.stream()).anyMatch(entry -> entry.words.equals(words));
    }

    /** A name less the letter that changes when it is declined. */
    private static String base(String name) {
        int last = name.length() - 1;
        return last >= 2 && "аеиоуыэюяйь".indexOf(name.charAt(last)) >= 0 ? name.substring(0, last) : name;
    }

    /** Whether a form may be a name in some case. */
    static boolean isCaseOf(String form, String name) {
        String base = base(name);
        return form.startsWith(base) && ENDINGS.contains(form.substring(base.length()));
    }

    /** The names that a capitalised form may be a case of, or begin. */
    List<Entry> names(String form) {
        List<Entry> names = new ArrayList<>();
        for (int cut = 0; cut <= LONGEST_ENDING && form.length() - cut >= 2; cut++) {
            for (Entry entry : byFirst.getOrDefault(form.substring(0, form.length() - cut) + "*", List.of())) {
                if (isCaseOf(form, entry.words.get(0))) {
                    names.add(entry);
                }
            }
        }
        return names;
    }

    List<Entry> entries() {
        return entries;
    }

    /** The entries that begin with a word, as it is or as a lemma of it. */
    List<Entry> beginningWith(String word) {
        return byFirst.getOrDefault(word, List.of());
    }
}
