package dev.parallax.finding.denial;

import dev.parallax.finding.reading.FunctionWords;
import dev.parallax.finding.reading.Occurrence;
import dev.parallax.text.WordSets;
import dev.parallax.translation.BilingualLexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Where Russian and English text denies, and where it says no without a word for it. */
public final class Negations {

    /**
     * A denial.
     *
     * @param marker index of the word that denies
     * @param denied index of the word that is denied, the marker's own when none follows
     * @param loose whether another language may well say it without a denial: <i>no longer</i>, «не только», «пока не»
     */
    public record Negation(int marker, int denied, boolean loose) {}

    private static final DenialWords WORDS = DenialWords.all();

    private static final WordSets AUXILIARIES = WordSets.read(Negations.class, "auxiliaries.tsv");

    private static final DenialLimits LIMITS = DenialLimits.DEFAULTS;

    private static final Pattern SPEECH_BEGINS = Pattern.compile("[\"«“„'‘:.!?…–—-]\\s*$");

    private Negations() {}

    /** Whether the word denies what stands beside it. */
    public static boolean denies(Occurrence item) {
        String language = item.statement().language().startsWith("ru") ? "ru" : "en";
        return WORDS.has(language, "denies", item.word().norm());
    }

    /** Whether the word is an auxiliary, which a denial follows or stands before. */
    public static boolean isAuxiliary(Occurrence item) {
        String language = item.statement().language().startsWith("ru") ? "ru" : "en";
        return AUXILIARIES.has(language, "auxiliary", item.word().norm());
    }

    /** Whether the word denies the auxiliary before it. */
    static boolean followsAuxiliary(Occurrence item) {
        return AUXILIARIES.has("en", "denying", item.word().norm());
    }

    /** The denials of a side, in order. */
    public static List<Negation> of(List<Occurrence> words, String language) {
        return language.startsWith("ru") ? russian(words) : english(words);
    }

    private static List<Negation> english(List<Occurrence> words) {
        List<Negation> negations = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String norm = words.get(i).word().norm();
            boolean contracted = norm.endsWith("n't");
            if (contracted || WORDS.has("en", "denies", norm)) {
                boolean question = contracted && i == 0;
                boolean goesOn = norm.equals("nor") && !negations.isEmpty();
                boolean loose = question
                        || goesOn
                        || isTitle(words, i)
                        || WORDS.isIdiom("en", words, i, denied(words, i, "en"));
                negations.add(new Negation(i, denied(words, i, "en"), loose));
            }
        }
        return negations;
    }

    private static List<Negation> russian(List<Occurrence> words) {
        List<Negation> negations = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String norm = words.get(i).word().norm();
            boolean title = words.get(i).word().isCapitalised() && i > 0;
            if (WORDS.has("ru", "denies", norm) && !title) {
                negations.add(new Negation(i, denied(words, i, "ru"), isLoose(norm, words, i)));
            }
        }
        if (negations.stream().allMatch(Negation::loose)) {
            for (int i = 0; i < words.size(); i++) {
                if (WORDS.has("ru", "pronoun", norm(words, i))) {
                    boolean idiom = WORDS.has("ru", "despite", norm(words, i - 1)) || concedes(words, i);
                    negations.add(new Negation(i, denied(words, i, "ru"), idiom));
                    break;
                }
            }
        }
        return negations;
    }

    private static boolean isLoose(String marker, List<Occurrence> words, int at) {
        String before = norm(words, at - 1);
        return WORDS.isPhrase("ru", before, marker)
                || WORDS.isPhrase("ru", marker, norm(words, at + 1))
                || (WORDS.has("ru", "and", before) && isMarkerWithin(words, at - LIMITS.reach(), at - 1))
                || WORDS.isIdiom("ru", words, at, denied(words, at, "ru"));
    }

    /** «Не гений и не герой» is <i>not a genius or a hero</i>. */
    private static boolean isMarkerWithin(List<Occurrence> words, int from, int to) {
        return IntStream.range(Math.max(0, from), to).anyMatch(i -> WORDS.has("ru", "denies", norm(words, i)));
    }

    /** «Как бы он ни старался». */
    private static boolean concedes(List<Occurrence> words, int at) {
        return IntStream.range(Math.max(0, at - LIMITS.reach()), at)
                .anyMatch(i -> WORDS.has("ru", "conditional", norm(words, i)));
    }

    /** <i>The Man Who Was Not There</i>: a capital inside a sentence, not at the beginning of speech. */
    private static boolean isTitle(List<Occurrence> words, int at) {
        Occurrence item = words.get(at);
        int start = item.word().span().start();
        return item.word().isCapitalised()
                && at > 0
                && words.get(at - 1).statement() == item.statement()
                && !SPEECH_BEGINS
                        .matcher(item.statement().paragraph().text().substring(0, start))
                        .find();
    }

    private static String norm(List<Occurrence> words, int at) {
        return at >= 0 && at < words.size() ? words.get(at).word().norm() : "";
    }

    /** The next content word, a few words on at most. */
    private static int denied(List<Occurrence> words, int marker, String language) {
        for (int i = marker + 1; i < words.size() && i <= marker + 3; i++) {
            if (FunctionWords.isContent(words.get(i).word(), language)) {
                return i;
            }
        }
        return marker;
    }

    /** Whether the word itself says no, so that another language may need a denial for it: refuse, unable, «отсутствие». */
    public static boolean isNegativeInItself(Occurrence item) {
        String norm = item.word().norm();
        if (item.statement().language().startsWith("ru")) {
            boolean prefixed = norm.length() > 4 && WORDS.begins("ru", "prefix", norm);
            return (prefixed && !WORDS.begins("ru", "plain-stem", norm))
                    || WORDS.begins("ru", "instead-stem", norm)
                    || WORDS.has("ru", "instead", item.lemma());
        }
        return WORDS.has("en", "instead", item.lemma())
                || WORDS.has("en", "instead", norm)
                || (norm.endsWith("less") && norm.length() > 5)
                || norm.startsWith("non-")
                || (norm.startsWith("un")
                        && norm.length() > 5
                        && isWord(norm.substring(2), item.statement().lexicon()));
    }

    private static boolean isWord(String word, BilingualLexicon lexicon) {
        return lexicon.perMillion(lexicon.lemma(word, "en"), "en") > 0;
    }
}
