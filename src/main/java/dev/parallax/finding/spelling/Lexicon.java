package dev.parallax.finding.spelling;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;

/**
 * What is known of one language's words: LanguageTool's dictionaries, wordfreq's list of how often words are used, the
 * n-grams, the sets of words that are written for one another. Loaded once, then only read; safe for use by several
 * threads.
 */
final class Lexicon {

    private static final Pattern NAME_TAG = Pattern.compile(":(?:Fam|Name|Geo|Patr)\\b");

    /** What the dictionary has for its tokenizer's sake, and nobody means. */
    private static final Set<String> WITHOUT_APOSTROPHE = Set.of(
            "dont",
            "doesnt",
            "didnt",
            "isnt",
            "wasnt",
            "werent",
            "arent",
            "cant",
            "couldnt",
            "wouldnt",
            "shouldnt",
            "hasnt",
            "havent",
            "hadnt",
            "thats",
            "whats",
            "theres",
            "heres",
            "youre",
            "theyre",
            "ive",
            "im",
            "oclock",
            "alot",
            "wont",
            "mustnt",
            "neednt",
            "youve",
            "weve",
            "theyve",
            "youll",
            "theyll",
            "shes");

    private static final String[][] BRITISH_AMERICAN = {
        {"our", "or"},
        {"is", "iz"},
        {"ys", "yz"},
        {"tre", "ter"},
        {"lle", "le"},
        {"lli", "li"},
        {"ence", "ense"},
        {"ogue", "og"},
        {"ae", "e"},
        {"oe", "e"}
    };

    private static final float NEIGHBOUR = 1f;
    private static final int REMEMBERED = 60_000;

    private final String language;
    private final List<WordList> dictionaries = new ArrayList<>();
    private final Set<String> added = new HashSet<>();
    private final Set<String> prohibited = new HashSet<>();
    private final WordList used;
    private final List<Candidates> candidates;
    private final ContextModel context;
    private final Map<String, List<String>> confusions = new HashMap<>();
    private final Map<String, Boolean> knownWords = new ConcurrentHashMap<>();
    private final Map<String, List<String>> neighbours = new ConcurrentHashMap<>();

    private Lexicon(String language) throws IOException {
        this.language = language;
        boolean russian = language.equals("ru");
        Charset charset = russian ? Charset.forName("KOI8-R") : UTF_8;
        for (String name : russian ? List.of("ru_RU", "ru_RU_yo") : List.of("en_US", "en_GB")) {
            dictionaries.add(WordList.read(
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
        lines(languageTool("/" + language + "/hunspell/prohibit.txt")).forEach(prohibited::add);
        if (!russian) {
            prohibited.addAll(WITHOUT_APOSTROPHE);
        }
        used = WordList.read(
                own("words-" + language + ".fsa"), ContextModel.SEPARATOR, ContextModel.charset(language), 'A');
        context = ContextModel.read(
                own("ngrams-" + language + ".gz"),
                Languages.getLanguageForShortCode(russian ? "ru" : "en-US").getTagger(),
                used);
        EditCosts costs = EditCosts.of(language);
        candidates = Stream.concat(Stream.of(used), dictionaries.stream().limit(1))
                .map(list -> new Candidates(list, costs))
                .toList();
        lines(own("confusions-" + language + ".txt")).forEach(this::addConfusions);
    }

    static Lexicon load(String language) {
        try {
            return new Lexicon(language);
        } catch (IOException e) {
            throw new UncheckedIOException("The spelling resources of " + language + " cannot be read", e);
        }
    }

    String language() {
        return language;
    }

    ContextModel context() {
        return context;
    }

    /** Whether a dictionary has the word, as it is written or in lower case. */
    boolean knows(String word) {
        Boolean known = knownWords.get(word);
        if (known == null) {
            known = looksUp(word);
            if (knownWords.size() < REMEMBERED) {
                knownWords.put(word, known);
            }
        }
        return known;
    }

    private boolean looksUp(String word) {
        String straight =
                word.replace('’', '\'').replace('ʼ', '\'').replace('‑', '-').replace("\u0301", "");
        if (straight.isEmpty()) {
            return true; // an accent that stands alone is no word
        }
        return knowsExactly(straight)
                || knowsExactly(straight.toLowerCase(Locale.ROOT))
                || Character.isUpperCase(straight.charAt(0))
                        && !context.classes()
                                .tags(straight.toLowerCase(Locale.ROOT))
                                .isEmpty()
                        && !prohibited.contains(straight.toLowerCase(Locale.ROOT))
                || straight.length() > 3
                        && straight.equals(straight.toUpperCase(Locale.ROOT))
                        && knowsExactly(
                                straight.charAt(0) + straight.substring(1).toLowerCase(Locale.ROOT));
    }

    /**
     * How the variant of English spells a word that only the other one has; null when it has the word, or neither.
     */
    @Nullable
    String respelt(String word, EnglishVariant variant) {
        boolean british = variant == EnglishVariant.BRITISH;
        WordList own = dictionaries.get(british ? 1 : 0);
        WordList other = dictionaries.get(british ? 0 : 1);
        if (own.contains(word) || !other.contains(word)) {
            return null;
        }
        for (String[] pair : BRITISH_AMERICAN) {
            String from = pair[british ? 1 : 0];
            for (int at = word.indexOf(from, 1); at > 0; at = word.indexOf(from, at + 1)) {
                String spelling = word.substring(0, at) + pair[british ? 0 : 1] + word.substring(at + from.length());
                if (own.contains(spelling)) {
                    return spelling;
                }
            }
        }
        return null;
    }

    private boolean knowsExactly(String word) {
        if (prohibited.contains(word)) {
            return false;
        }
        return added.contains(word)
                || dictionaries.stream().anyMatch(dictionary -> dictionary.contains(word))
                || context.classes().tags(word).stream().anyMatch(tag -> !isLowerCaseName(word, tag));
    }

    /** The Russian tagger knows names in lower case too; written so they are wrong. */
    private boolean isLowerCaseName(String word, String tag) {
        return Character.isLowerCase(word.charAt(0)) && NAME_TAG.matcher(tag).find();
    }

    /** How often the word is used, by its key: 0 for once in ten billion words… each 4 steps ten times more; −1 for never seen. */
    int level(String key) {
        return used.level(key);
    }

    /** The words that may have been meant, as the dictionaries write them, with the cost of the slip. */
    Map<String, Float> candidates(String key, float most) {
        Map<String, Float> found = new HashMap<>();
        for (Candidates list : candidates) {
            list.within(key, most).forEach((word, cost) -> found.merge(word, cost, Math::min));
        }
        return found;
    }

    /** The words that are often written for this one. */
    List<String> confusions(String key) {
        List<String> listed = confusions.getOrDefault(key, List.of());
        if (!language.equals("ru")) {
            return listed;
        }
        List<String> all = new ArrayList<>(listed);
        RussianEndings.confusedWith(key).stream()
                .filter(word -> !all.contains(word) && knowsExactly(word))
                .forEach(all::add);
        return all;
    }

    /** The known words one slip away, but for the confusions. */
    List<String> neighbours(String key) {
        List<String> known = neighbours.get(key);
        if (known != null) {
            return known;
        }
        Map<String, Float> within = candidates.get(0).within(key, NEIGHBOUR);
        List<String> found = within.keySet().stream()
                .filter(word -> !word.equals(key) && word.length() > 2 && level(word) >= LEAST_LEVEL)
                .filter(word -> !confusions(key).contains(word))
                .filter(word -> language.equals("ru") || !(word + "s").equals(key) && !(key + "s").equals(word))
                .filter(this::knowsExactly)
                .sorted()
                .toList();
        if (neighbours.size() < REMEMBERED) {
            neighbours.put(key, found);
        }
        return found;
    }

    private static final int LEAST_LEVEL = 6;

    private void addConfusions(String line) {
        List<String> set = List.of(line.contains("|") ? line.split("\\|") : line.split(" "));
        for (String word : set) {
            List<String> others =
                    set.stream().filter(other -> !other.equals(word)).toList();
            confusions.merge(
                    word,
                    others,
                    (a, b) -> Stream.concat(a.stream(), b.stream()).distinct().toList());
        }
    }

    private static Stream<String> lines(InputStream in) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            return reader
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.toList())
                    .stream();
        }
    }

    private static InputStream languageTool(String path) {
        return JLanguageTool.getDataBroker().getFromResourceDirAsStream(path);
    }

    private static InputStream own(String name) {
        InputStream in = Lexicon.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("Resource " + name + " is missing beside " + Lexicon.class);
        }
        return in;
    }
}
