package dev.parallax.finding.lexis;

import static dev.parallax.finding.lexis.LexisResources.languageTool;
import static dev.parallax.finding.lexis.LexisResources.lines;
import static dev.parallax.finding.lexis.LexisResources.own;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parallax.finding.context.WordList;
import dev.parallax.text.Table;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How words of one language are spelt: LanguageTool's dictionaries with the words that it adds to them and forbids, and
 * words that we forbid. Immutable, safe for use by several threads.
 */
final class Dictionaries {

    private final List<WordList> lists = new ArrayList<>();
    private final Set<String> added = new HashSet<>();
    private final Set<String> prohibited = new HashSet<>();
    private final List<List<String>> variants;

    Dictionaries(String language) throws IOException {
        boolean russian = language.equals("ru");
        Charset charset = russian ? Charset.forName("KOI8-R") : UTF_8;
        for (String name : russian ? List.of("ru_RU", "ru_RU_yo") : List.of("en_US", "en_GB")) {
            lists.add(WordList.read(
                    languageTool("/" + language + "/hunspell/" + name + ".dict"),
                    name.equals("en_GB") ? '_' : '+',
                    charset,
                    'A'));
        }
        for (String name : russian
                ? List.of("hunspell/spelling.txt", "hunspell/ignore.txt")
                : List.of(
                        "hunspell/spelling.txt",
                        "hunspell/ignore.txt",
                        "hunspell/spelling_en-US.txt",
                        "hunspell/spelling_en-GB.txt")) {
            lines(languageTool("/" + language + "/" + name)).forEach(line -> added.add(line.split("[/\t_]")[0]));
        }
        lines(languageTool("/spelling_global.txt")).forEach(added::add);
        lines(languageTool("/" + language + "/multiwords.txt"))
                .forEach(line -> added.addAll(List.of(line.split("\t")[0].split("[ -]"))));
        lines(languageTool("/" + language + "/hunspell/prohibit.txt")).forEach(prohibited::add);
        lines(own("prohibited-" + language + ".txt")).forEach(prohibited::add);
        variants = russian ? List.of() : Table.rows(Dictionaries.class, "british-american.tsv", 2);
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

    /** How the variant of English spells a word that only the other one has; null when it has the word, or neither. */
    @Nullable
    String respelt(String word, EnglishVariant variant) {
        int own = variant == EnglishVariant.BRITISH ? 1 : 0;
        if (lists.get(own).contains(word) || !lists.get(1 - own).contains(word)) {
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
