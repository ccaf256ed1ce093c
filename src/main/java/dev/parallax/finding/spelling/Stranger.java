package dev.parallax.finding.spelling;

import com.ibm.icu.text.Normalizer2;
import dev.parallax.finding.context.Words;
import dev.parallax.finding.lexis.Lexicon;
import dev.parallax.finding.prose.ArticleWords;
import dev.parallax.finding.prose.Counterpart;
import dev.parallax.finding.prose.Shouting;
import dev.parallax.finding.prose.TextChecker;
import dev.parallax.finding.spelling.Suggester.Suggestion;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A word that no dictionary has, where it stands, with what says whether it is a slip or a name, a foreign or a rare word.
 *
 * @param word as it is written, without what belongs to a possessive; one part of a word with hyphens when only that is
 *     unknown
 * @param start of the word in the paragraph
 * @param suggestions what may be meant, best first
 */
record Stranger(TextChecker.Text text, int index, String word, int start, List<Suggestion> suggestions) {

    /** What a word looks like. */
    enum Look {
        /** It has no capital, or all words beside it are in capitals. */
        PLAIN,
        /** The first word of a sentence has a capital in any case. */
        SENTENCE_START,
        /** A name, most likely. */
        NAME,
        /** Two words without their space. */
        JOINED
    }

    /** The features' names, in their order. */
    static final List<String> NAMES = List.of(
            "always",
            "letters, fifteen at most",
            "is used",
            "level",
            "no word is near",
            "cost of the best",
            "level of the best",
            "advantage of the likeliest slip",
            "the same where it is one",
            "the best fits between its neighbours",
            "the best was never seen beside its neighbours",
            "the second best is as good",
            "two words without their space",
            "these two words stand together elsewhere",
            "level of the rarer of the two",
            "stands in the article again",
            "the other edition has the name",
            "mean surprise of its letters",
            "greatest surprise of its letters",
            "a known prefix and a known word",
            "part of a word with hyphens",
            "possessive",
            "on the list of names",
            "capitalized word beside it",
            "unknown word beside it",
            "quotation mark beside it",
            "the best stands in the article",
            "another form of it stands in the article",
            "a name of the article in lower case",
            "the best is a name",
            "two letters or more differ",
            "the other edition has the best",
            "it has the best for no other word",
            "the first letter differs from the best's",
            "the best has the same letters in another order",
            "level of the best where it is a name",
            "levels from the word to the best, where it is used",
            "mean surprise of its letters above the best's",
            "greatest surprise of its letters above the best's");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Letters; more count as so many, as when the weights were learnt. */
    private static final double MOST = 15;

    /** Features that are 0 without another edition. */
    private static final int OF_THE_OTHER_EDITION = 2;

    /** How much more used than the word itself a suggestion must be for each slip of cost 1. */
    private static final float STEPS_PER_COST = 5;

    /** The same with what may be meant. */
    Stranger with(List<Suggestion> meant) {
        return new Stranger(text, index, word, start, meant);
    }

    /** The table of what was learnt for such a place, as of {@link Misfit#table}. */
    String table() {
        if (text.lexicon().isPlain()) {
            return "stranger-plain";
        }
        return (text.words().counterpart(text.number()) == null ? "stranger-alone-" : "stranger-beside-")
                + text.language();
    }

    Look look() {
        if (!suggestions.isEmpty() && suggestions.get(0).isSplit()) {
            return Look.JOINED;
        }
        if (!isCapitalized() || isShouted()) {
            return Look.PLAIN;
        }
        return ArticleWords.isSentenceStart(text.tokens(), index) && !text.isDateline()
                ? Look.SENTENCE_START
                : Look.NAME;
    }

    private boolean isCapitalized() {
        return Character.isUpperCase(word.charAt(0));
    }

    /** A dateline's place stands in capitals by custom: there they make a name as they do inside a sentence. */
    boolean isShouted() {
        return !text.isDateline() && Shouting.isShouted(text.tokens(), index);
    }

    /** The features, in the order of {@link #NAMES}. */
    double[] features() {
        Lexicon lexicon = text.lexicon();
        String key = Words.key(word);
        Suggestion best = suggestions.stream()
                .filter(suggestion -> !suggestion.isSplit())
                .findFirst()
                .orElse(null);
        // Who writes without accents does so all the time: that it is used says nothing.
        int level = best != null && lexicon.isPlain() && isWithoutMarks(key, best) ? -1 : lexicon.level(key);
        Suggestion split =
                suggestions.stream().filter(Suggestion::isSplit).findFirst().orElse(null);
        double[] f = new double[NAMES.size()];
        int i = 0;
        f[i++] = 1;
        f[i++] = Math.min(MOST, word.length()) / MOST;
        f[i++] = level >= 0 ? 1 : 0;
        f[i++] = Math.max(0, level) / 10d;
        f[i++] = best == null ? 1 : 0;
        f[i++] = best == null ? 0 : best.cost();
        f[i++] = best == null ? 0 : Math.max(0, best.level()) / 10d;
        f[i++] = advantage(level);
        f[i++] = Math.max(0, advantage(level));
        f[i++] = best == null ? 0 : best.fit() / 10;
        f[i++] = best != null && best.isAlone() ? 1 : 0;
        f[i++] = asGood(best);
        f[i++] = split == null ? 0 : 1;
        f[i++] = split != null && isPair(split) ? 1 : 0;
        f[i++] = split == null ? 0 : split.level() / 10d;
        f[i++] = text.words().occurrences(word) > 1 ? 1 : 0;
        f[i++] = isCapitalized() && text.words().isInOtherEdition(word) ? 1 : 0;
        f[i++] = lexicon.letters().mean(key);
        f[i++] = lexicon.letters().worst(key) / 10;
        f[i++] = lexicon.isCompound(key) ? 1 : 0;
        f[i++] = word.length() < text.tokens().get(index).text().length() && start + word.length() < end() ? 1 : 0;
        f[i++] = isPossessive() ? 1 : 0;
        f[i++] = lexicon.names().contains(key) ? 1 : 0;
        f[i++] = isName(index - 1) || isName(index + 1) ? 1 : 0;
        f[i++] = isStrange(index - 1) || isStrange(index + 1) ? 1 : 0;
        f[i++] = isQuotationMark(index - 1) || isQuotationMark(index + 1) ? 1 : 0;
        f[i++] = best != null && text.words().occurrences(best.text()) > 0 ? 1 : 0;
        f[i++] = text.words().hasOtherForm(key) ? 1 : 0;
        f[i++] = !isCapitalized() && text.words().namesInside().contains(Suggester.capitalized(word)) ? 1 : 0;
        if (best != null) {
            compare(best, level, f, i);
        }
        return f;
    }

    /** What the likeliest word has that this one lacks, and the other way round. */
    private void compare(Suggestion best, int level, double[] f, int from) {
        Lexicon lexicon = text.lexicon();
        String key = Words.key(word);
        String other = Words.key(best.text());
        boolean isForName = !lexicon.knowsExactly(best.text().toLowerCase(Locale.ROOT));
        int i = from;
        f[i++] = isForName ? 1 : 0;
        f[i++] = best.cost() > 1 ? 1 : 0;
        Counterpart counterpart = text.words().counterpart(text.number());
        if (counterpart != null) {
            Counterpart.Answer answer = counterpart.answer(other, key);
            f[i] = answer.isThere() || answer.isTranslated() ? 1 : 0;
            f[i + 1] = answer.isAlone() || answer.isTranslated() ? 1 : 0;
        }
        i += OF_THE_OTHER_EDITION;
        f[i++] = other.charAt(0) != key.charAt(0) ? 1 : 0;
        f[i++] = Arrays.equals(letters(other), letters(key)) ? 1 : 0;
        f[i++] = isForName ? Math.max(0, best.level()) / 10d : 0;
        f[i++] = level >= 0 ? (best.level() - level) / 10d : 0;
        f[i++] = lexicon.letters().mean(key) - lexicon.letters().mean(other);
        f[i] = (lexicon.letters().worst(key) - lexicon.letters().worst(other)) / 10;
    }

    /** Whether it is the other word except for accents and other marks. */
    private static boolean isWithoutMarks(String key, Suggestion best) {
        return unmarked(key).equals(unmarked(Words.key(best.text())));
    }

    private static String unmarked(String key) {
        return MARKS.matcher(Normalizer2.getNFDInstance().normalize(key))
                .replaceAll("")
                .replace('ł', 'l');
    }

    /** In their order in the alphabet. */
    private static int[] letters(String key) {
        return key.chars().sorted().toArray();
    }

    private double advantage(int level) {
        double most = -3;
        for (Suggestion suggestion : suggestions) {
            if (!suggestion.isSplit()) {
                most = Math.max(
                        most, (suggestion.level() - Math.max(0, level) - STEPS_PER_COST * suggestion.cost()) / 10d);
            }
        }
        return most;
    }

    /** From 0 when one word alone is likely to 1 when two are equally so. */
    private double asGood(@Nullable Suggestion best) {
        double second = suggestions.stream()
                .filter(suggestion -> !suggestion.isSplit() && suggestion != best)
                .mapToDouble(Suggestion::rank)
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
        return best == null ? 0 : Math.exp(Math.min(0, second - best.rank()));
    }

    private boolean isPair(Suggestion split) {
        String[] parts = Words.key(split.text()).split(" ");
        return text.lexicon().context().hasPair(parts[0], parts[1]) || Words.areJoined(parts[0], parts[1]);
    }

    private int end() {
        return text.tokens().get(index).end();
    }

    private boolean isPossessive() {
        return !text.isCyrillic() && start + word.length() < end();
    }

    /** Whether a capital there makes a name. */
    private boolean isName(int at) {
        return isWord(at) && text.tokens().get(at).isCapitalized() && !ArticleWords.isSentenceStart(text.tokens(), at);
    }

    private boolean isStrange(int at) {
        return isWord(at) && !text.lexicon().knows(text.tokens().get(at).text());
    }

    private boolean isQuotationMark(int at) {
        return at >= 0
                && at < text.tokens().size()
                && text.tokens().get(at).key().equals("\"");
    }

    private boolean isWord(int at) {
        return at >= 0 && at < text.tokens().size() && text.tokens().get(at).isWord();
    }
}
