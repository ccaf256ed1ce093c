package dev.parallax.finding.lexis;

import static dev.parallax.finding.lexis.LexisResources.languageTool;
import static dev.parallax.finding.lexis.LexisResources.lines;
import static dev.parallax.finding.lexis.LexisResources.own;

import dev.parallax.finding.context.ContextModel;
import dev.parallax.finding.context.Weights;
import dev.parallax.finding.context.WordList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import morfologik.fsa.FSA;
import org.jspecify.annotations.Nullable;
import org.languagetool.Languages;

/**
 * What is known of one language's words: LanguageTool's dictionaries, wordfreq's list of how often words are used, the
 * n-grams, the sets of words that are written for one another. Loaded once, then only read; safe for use by several
 * threads.
 */
public final class Lexicon {

    private static final Pattern NAME_TAG = Pattern.compile(":(?:Fam|Name|Geo|Patr)\\b");

    private static final List<String> CONFUSION_SETS = List.of("confusion_sets.txt", "confusion_set_candidates.txt");

    private static final int REMEMBERED = 60_000;

    private final String language;
    private final Dictionaries dictionaries;
    private final WordList used;
    private final List<Candidates> candidates;
    private final ContextModel context;
    private final Weights weights;
    private final Alternatives alternatives;
    private final Prefixes prefixes;
    private final NameList names;
    private final LetterModel letters;
    private final Map<String, Boolean> knownWords = new ConcurrentHashMap<>();

    private Lexicon(String language) throws IOException {
        this.language = language;
        boolean russian = language.equals("ru");
        dictionaries = new Dictionaries(language);
        used = WordList.read(
                own("words-" + language + ".fsa"), ContextModel.SEPARATOR, ContextModel.charset(language), 'A');
        context = ContextModel.read(
                own("ngrams-" + language + ".gz"),
                Languages.getLanguageForShortCode(russian ? "ru" : "en-US").getTagger(),
                used);
        LetterTree usedLetters = new LetterTree(used);
        InflectedForms inflected = new InflectedForms(
                usedLetters,
                context.classes(),
                russian
                        ? Stream.concat(
                                        Stream.of(""),
                                        lines(own("endings-ru.txt")).flatMap(line -> Stream.of(line.split(" "))))
                                .toList()
                        : InflectedForms.english());
        weights = Weights.of(language);
        List<String> prefixLines = lines(own("prefixes-" + language + ".txt")).toList();
        prefixes = new Prefixes(
                this,
                prefixLines.stream().map(line -> line.replace("+", "")).collect(Collectors.toSet()),
                prefixLines.stream()
                        .filter(line -> line.endsWith("+"))
                        .map(line -> line.replace("+", ""))
                        .collect(Collectors.toSet()));
        names = russian ? new NameList(FSA.read(own("names-ru.fsa")), ContextModel.charset(language)) : NameList.NONE;
        letters = new LetterModel(usedLetters);
        EditCosts costs = EditCosts.of(language);
        candidates =
                List.of(new Candidates(usedLetters, costs), new Candidates(new LetterTree(dictionaries.main()), costs));
        alternatives = new Alternatives(this, candidates.get(0), inflected, confusions());
    }

    /** Our own sets of confused words, and LanguageTool's: {@code accept; except; 100} and {@code accept -> except; 100}. */
    private List<List<String>> confusions() throws IOException {
        List<List<String>> sets = new ArrayList<>();
        lines(own("confusions-" + language + ".txt"))
                .forEach(line -> sets.add(List.of(line.split(line.contains("|") ? "\\|" : " "))));
        for (String file : language.equals("ru") ? List.<String>of() : CONFUSION_SETS) {
            lines(languageTool("/" + language + "/" + file)).forEach(line -> {
                List<String> set = Stream.of(line.split(";|->"))
                        .map(word -> word.replaceFirst("\\|.*", "").strip())
                        .filter(word -> word.matches("[a-z']+"))
                        .toList();
                if (set.size() > 1) {
                    sets.add(set);
                }
            });
        }
        return sets;
    }

    public static Lexicon load(String language) {
        try {
            return new Lexicon(language);
        } catch (IOException e) {
            throw new UncheckedIOException("The spelling resources of " + language + " cannot be read", e);
        }
    }

    public String language() {
        return language;
    }

    public ContextModel context() {
        return context;
    }

    /** How much each feature of the context weighs. */
    public Weights weights() {
        return weights;
    }

    /** Whether a dictionary has the word, as it is written or in lower case. */
    public boolean knows(String word) {
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
                || (Character.isUpperCase(straight.charAt(0))
                        && !context.classes()
                                .tags(straight.toLowerCase(Locale.ROOT))
                                .isEmpty()
                        && !dictionaries.prohibits(straight.toLowerCase(Locale.ROOT)))
                || (straight.length() > 3
                        && straight.equals(straight.toUpperCase(Locale.ROOT))
                        && knowsExactly(
                                straight.charAt(0) + straight.substring(1).toLowerCase(Locale.ROOT)));
    }

    /** How the variant of English spells a word that only the other one has; null when it has the word, or neither. */
    @Nullable
    public String respelt(String word, EnglishVariant variant) {
        return dictionaries.respelt(word, variant);
    }

    /** Whether the word is known as a misspelling, whatever the dictionaries have. */
    public boolean isProhibited(String word) {
        return dictionaries.prohibitsAnyCase(word);
    }

    /** Whether a dictionary has the word exactly as it is written. */
    public boolean knowsExactly(String word) {
        if (dictionaries.prohibits(word)) {
            return false;
        }
        return dictionaries.contains(word)
                || context.classes().tags(word).stream().anyMatch(tag -> !isLowerCaseName(word, tag));
    }

    /** The Russian tagger knows names in lower case too; written so they are wrong. */
    private boolean isLowerCaseName(String word, String tag) {
        return Character.isLowerCase(word.charAt(0)) && NAME_TAG.matcher(tag).find();
    }

    /** How often the word is used, by its key: 0 for once in ten billion words… each 4 steps ten times more; −1 for never seen. */
    public int level(String key) {
        return used.level(key);
    }

    /** The words that may have been meant, as the dictionaries write them, with the cost of the slip. */
    public Map<String, Float> candidates(String key, float most) {
        Map<String, Float> found = new HashMap<>();
        for (Candidates list : candidates) {
            list.within(key, most, 0).forEach((word, cost) -> found.merge(word, cost, Math::min));
        }
        return found;
    }

    /** The words that may have been meant for this one, by its key. */
    public List<Alternative> alternatives(String key) {
        return alternatives.of(key);
    }

    /** What makes new words of known ones. */
    public Prefixes prefixes() {
        return prefixes;
    }

    /** Which names there are. */
    public NameList names() {
        return names;
    }

    /** What words look like. */
    public LetterModel letters() {
        return letters;
    }
}
