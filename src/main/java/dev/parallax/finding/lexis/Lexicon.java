package dev.parallax.finding.lexis;

import static dev.parallax.finding.lexis.LexisResources.lines;
import static dev.parallax.finding.lexis.LexisResources.own;

import com.ibm.icu.text.Normalizer2;
import dev.parallax.finding.context.ContextModel;
import dev.parallax.finding.context.RememberingTagger;
import dev.parallax.finding.context.Weights;
import dev.parallax.finding.context.WordList;
import dev.parallax.finding.context.Words;
import dev.parallax.text.Remembered;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import morfologik.fsa.FSA;
import org.jspecify.annotations.Nullable;
import org.languagetool.Languages;

/**
 * What is known of one language's words: LanguageTool's dictionaries, wordfreq's list of how often words are used, the
 * n-grams, the sets of words that are written for one another. Of a plain one it is no more than the dictionary and how
 * often words are used. Loaded once, then only read; safe for use by several threads.
 */
public final class Lexicon {

    private static final Pattern NAME_TAG = Pattern.compile(":(?:Fam|Name|Geo|Patr)\\b");

    /** How much the parts of a compound are used at least, as levels of {@link WordList}. */
    private static final int LEAST_OF_PART = 6;

    /** Words of which it is kept whether they are known; bounds the memory. */
    private static final int REMEMBERED = 60_000;

    private static final Map<String, Lexicon> LOADED = new ConcurrentHashMap<>();

    private final String language;
    private final Dictionaries dictionaries;
    private final LetterTree usedLetters;
    private final boolean plain;
    private final List<Candidates> candidates;
    private final ContextModel context;
    private final Weights weights;
    private final Alternatives alternatives;
    private final Prefixes prefixes;
    private final NameList names;
    private final LetterModel letters;
    private final WordParts parts;
    private final Remembered<String, Boolean> knownWords = new Remembered<>(REMEMBERED, this::looksUp);

    private Lexicon(String language, WordList used, boolean plain, InputStream ngrams) throws IOException {
        this.language = language;
        this.plain = plain;
        boolean russian = language.equals("ru");
        Supplier<ContextModel> contexts =
                plain ? () -> ContextModel.none(used) : beside(() -> context(language, used, ngrams));
        dictionaries = new Dictionaries(language);
        usedLetters = new LetterTree(used);
        letters = new LetterModel(usedLetters, plain);
        parts = new WordParts(language);
        EditCosts costs = EditCosts.of(language);
        candidates =
                List.of(new Candidates(usedLetters, costs), new Candidates(new LetterTree(dictionaries.main()), costs));
        context = contexts.get();
        weights = plain ? Weights.ofFrequency() : Weights.of(language);
        prefixes = new Prefixes(
                this,
                plain ? List.of() : lines(own("prefixes-" + language + ".txt")).toList());
        names = russian && !plain
                ? new NameList(FSA.read(own("names-ru.fsa")), ContextModel.charset(language))
                : NameList.NONE;
        alternatives = new Alternatives(
                this,
                candidates.get(0),
                new InflectedForms(usedLetters, context.classes(), InflectedForms.endings(language, plain)),
                plain
                        ? AlternativeTable.NONE
                        : AlternativeTable.read(own("alternatives-" + language + ".gz"), used.charset()),
                plain ? List.of() : ConfusionSets.of(language));
    }

    private static ContextModel context(String language, WordList used, InputStream ngrams) {
        try {
            return ContextModel.read(
                    ngrams,
                    RememberingTagger.of(Languages.getLanguageForShortCode(language.equals("ru") ? "ru" : "en-US")
                            .getTagger()),
                    used);
        } catch (IOException e) {
            throw new UncheckedIOException("The n-grams of " + language + " cannot be read", e);
        }
    }

    /** What takes long, on another thread until it is asked for. */
    private static <T> Supplier<T> beside(Supplier<T> slow) {
        return CompletableFuture.supplyAsync(slow)::join;
    }

    /** All that is known of English or Russian, read once a process: a night's is also its canary's. */
    public static Lexicon load(String language) {
        return LOADED.computeIfAbsent(language, key -> load(key, false, own("ngrams-" + key + ".gz")));
    }

    /** The same with other n-grams: those that know nothing of a text show how such a text is judged. Closes them. */
    public static Lexicon load(String language, InputStream ngrams) {
        return load(language, false, ngrams);
    }

    /** No more than what there is for any language with a dictionary. */
    public static Lexicon plain(String language) {
        return load(language, true, InputStream.nullInputStream());
    }

    private static Lexicon load(String language, boolean plain, InputStream ngrams) {
        try {
            WordList used = WordList.read(
                    own("words-" + language + ".fsa"), ContextModel.SEPARATOR, ContextModel.charset(language), 'A');
            return new Lexicon(language, used, plain, ngrams);
        } catch (IOException e) {
            throw new UncheckedIOException("The spelling resources of " + language + " cannot be read", e);
        }
    }

    public String language() {
        return language;
    }

    /** Whether no more is known than a dictionary and how often words are used. */
    public boolean isPlain() {
        return plain;
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
        return knownWords.of(word);
    }

    private boolean looksUp(String word) {
        String straight = Normalizer2.getNFCInstance()
                .normalize(word)
                .replace('’', '\'')
                .replace('ʼ', '\'')
                .replace('‑', '-')
                .replace("\u0301", "");
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
                                straight.charAt(0) + straight.substring(1).toLowerCase(Locale.ROOT)))
                || (plain && parts.areJoinedFreely() && isCompound(Words.key(straight)));
    }

    /** How many characters of the word's beginning are another one that lost its end, as in “l’heure”. */
    public int elided(String word) {
        return parts.elided(word);
    }

    /** Whether it is made of known words by what the language makes new ones with. */
    public boolean isCompound(String key) {
        return plain ? parts.areIn(key, this::isPart) : prefixes.isCompound(key);
    }

    private boolean isPart(String key) {
        return level(key) >= LEAST_OF_PART
                && (knowsExactly(key) || knowsExactly(key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1)));
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
        return usedLetters.level(key);
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

    /** How they are found: for who makes or tests the table of them. */
    Alternatives alternatives() {
        return alternatives;
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
