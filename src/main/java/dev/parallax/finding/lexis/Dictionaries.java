package dev.parallax.finding.lexis;

import static dev.parallax.finding.lexis.LexisResources.languageTool;
import static dev.parallax.finding.lexis.LexisResources.lines;
import static dev.parallax.finding.lexis.LexisResources.own;

import dev.parallax.finding.context.WordList;
import dev.parallax.text.Remembered;
import dev.parallax.text.Table;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import morfologik.stemming.DictionaryMetadata;
import org.jspecify.annotations.Nullable;
import org.languagetool.JLanguageTool;

/**
 * How words of one language are spelt: LanguageTool's dictionaries with the words that it adds to them and forbids, as
 * {@code dictionaries.tsv} names them, and words that we forbid. Immutable except for a cache, safe for use by several threads.
 */
final class Dictionaries {

    private static final List<List<String>> FILES = Table.rows(Dictionaries.class, "dictionaries.tsv", 3);

    private static final Pattern MARK = Pattern.compile("[/\t_]");

    /** Words of which it is kept whether the variants of English differ on them; bounds the memory. */
    private static final int REMEMBERED = 60_000;

    private final Remembered<String, Boolean> ofOneList = new Remembered<>(REMEMBERED, this::isOfOneList);
    private final List<WordList> lists = new ArrayList<>();
    private final Set<String> added = new HashSet<>();
    private final Set<String> prohibited = new HashSet<>();
    private final List<List<String>> variants;

    Dictionaries(String language) throws IOException {
        WordParts parts = new WordParts(language);
        for (List<String> row : FILES) {
            if (row.get(0).equals(language)) {
                add(row.get(1), row.get(2), parts);
            }
        }
        lines(languageTool("/spelling_global.txt")).forEach(added::add);
        if (Lexicons.knows(language)) {
            lines(own("prohibited-" + language + ".txt")).forEach(prohibited::add);
        }
        variants = language.equals("en") ? Table.rows(Dictionaries.class, "british-american.tsv", 2) : List.of();
    }

    private void add(String what, String file, WordParts parts) throws IOException {
        switch (what) {
            case "dictionary" -> lists.add(dictionary(file));
            case "words" -> lines(languageTool(file)).forEach(line -> add(MARK.split(line), parts));
            case "several words" ->
                lines(languageTool(file)).forEach(line -> added.addAll(List.of(line.split("\t")[0].split("[ -]"))));
            case "prohibited" -> lines(languageTool(file)).forEach(prohibited::add);
            default -> throw new IllegalStateException("dictionaries.tsv has no files of words that are " + what);
        }
    }

    /** @param marked a word, and what it is marked with */
    private void add(String[] marked, WordParts parts) {
        added.add(marked[0]);
        if (marked.length > 1) {
            parts.endings(marked[1]).forEach(ending -> added.add(marked[0] + ending));
        }
    }

    private static WordList dictionary(String file) throws IOException {
        try (InputStream info = languageTool(file.replace(".dict", ".info"))) {
            DictionaryMetadata metadata = DictionaryMetadata.read(info);
            return WordList.read(
                    languageTool(file),
                    metadata.getSeparatorAsChar(),
                    metadata.getDecoder().charset(),
                    'A');
        }
    }

    /** Whether there is a dictionary of the language on the class path. */
    static boolean areThere(String language) {
        return FILES.stream()
                .filter(row -> row.get(0).equals(language))
                .findFirst()
                .filter(row -> JLanguageTool.getDataBroker().resourceExists(row.get(2)))
                .isPresent();
    }

    /** Whether we know what to do with a dictionary of the language, if there is one. */
    static boolean areKnown(String language) {
        return FILES.stream().anyMatch(row -> row.get(0).equals(language));
    }

    /** The one whose words are suggested. */
    WordList main() {
        return lists.get(0);
    }

    /** Whether one of them has the word exactly as it is written. */
    boolean contains(String word) {
        return added.contains(word) || lists.stream().anyMatch(list -> list.contains(word));
    }

    /** Whether the word is known as a misspelling exactly as it is written. */
    boolean prohibits(String word) {
        return prohibited.contains(word);
    }

    /** Whether the word is known as a misspelling, as it is written or in lower case. */
    boolean prohibitsAnyCase(String word) {
        return prohibits(word) || prohibits(word.toLowerCase(Locale.ROOT));
    }

    /** Whether one of the first two lists has the word and the other has not, as is so of few. */
    private boolean isOfOneList(String word) {
        return lists.get(0).contains(word) != lists.get(1).contains(word);
    }

    /** How the variant of English spells a word that only the other one has; null when it has the word, or neither. */
    @Nullable
    String respelt(String word, EnglishVariant variant) {
        int own = variant == EnglishVariant.BRITISH ? 1 : 0;
        if (!ofOneList.of(word) || lists.get(own).contains(word)) {
            return null;
        }
        for (List<String> pair : variants) { // British, American
            String from = pair.get(own);
            String to = pair.get(1 - own);
            for (int at = word.indexOf(from, 1); at > 0; at = word.indexOf(from, at + 1)) {
                String spelling = word.substring(0, at) + to + word.substring(at + from.length());
                if (lists.get(own).contains(spelling)) {
                    return spelling;
                }
            }
        }
        return null;
    }
}
