package dev.parallax.finding.spelling;

import dev.parallax.finding.context.ContextModel;
import dev.parallax.finding.context.Term;
import dev.parallax.finding.context.Weights;
import dev.parallax.finding.context.WordList;
import dev.parallax.finding.context.Words;
import dev.parallax.finding.lexis.Lexicon;
import dev.parallax.finding.prose.ArticleWords;
import dev.parallax.text.Remembered;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Ranks what a writer may have meant: how likely the slip, how well the word fits between its neighbours, whether the
 * article has it elsewhere. Safe for use by several threads.
 */
final class Suggester {

    private static final SuggestionLimits LIMITS = SuggestionLimits.DEFAULTS;

    /** Words whose nearest are remembered: an article's unknown words mostly stand in the next one as well. */
    private static final int REMEMBERED = 20_000;

    private final Lexicon lexicon;
    private final Weights weights;
    private final Remembered<Asked, List<Suggestion>> nearest =
            new Remembered<>(REMEMBERED, asked -> lookUp(asked.key(), asked.maybeName()));

    private record Asked(String key, boolean maybeName) {}

    Suggester(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.weights = lexicon.weights();
    }

    /**
     * A word that may have been meant.
     *
     * @param text as it should stand in the text
     * @param cost of the slip
     * @param level how often the word is used; of the rarer one when there are two
     * @param fit how well it fits between its neighbours
     * @param isAlone whether it was never seen beside either of them
     */
    record Suggestion(String text, float cost, int level, double rank, double fit, boolean isAlone) {

        /** Whether it is two words. */
        boolean isSplit() {
            return text.indexOf(' ') > 0;
        }
    }

    /**
     * The suggestions, best first, for a word between its neighbours.
     *
     * @param maybeName whether only the nearest words are asked for
     */
    List<Suggestion> suggestions(String typed, Term[] around, ArticleWords words, boolean maybeName) {
        String key = Words.key(typed);
        Map<String, Suggestion> best = new HashMap<>();
        nearest.of(new Asked(key, maybeName)).forEach(candidate -> {
            String text = cased(inLowerCase(candidate.text(), typed), typed);
            ContextModel context = lexicon.context();
            double[] features = context.features(around, context.term(Words.key(candidate.text())));
            double fit = weights.weigh(features);
            double rank = fit
                    - LIMITS.perCost() * candidate.cost()
                    + (words.occurrences(text) > 0 ? LIMITS.inArticle() : 0)
                    + capital(candidate.text(), typed, maybeName);
            boolean alone = context.isUnseen(features[1]) && context.isUnseen(features[2]);
            best.merge(
                    text,
                    new Suggestion(text, candidate.cost(), candidate.level(), rank, fit, alone),
                    (a, b) -> a.rank() >= b.rank() ? a : b);
        });
        List<Suggestion> ranked = new ArrayList<>(best.values());
        ranked.sort(Comparator.comparingDouble(Suggestion::rank).reversed().thenComparing(Suggestion::text));
        List<Suggestion> shown = new ArrayList<>(ranked.subList(0, Math.min(LIMITS.shown(), ranked.size())));
        Suggestion split = split(typed);
        if (split != null) {
            int place = 0;
            while (place < shown.size() && plain(shown.get(place)) >= split.rank()) {
                place++;
            }
            shown.add(place, split);
        }
        return shown;
    }

    /** The words that may have been meant, wherever it stands; the likeliest first. */
    private List<Suggestion> lookUp(String key, boolean maybeName) {
        return candidates(key, maybeName).entrySet().stream()
                .filter(entry -> !Words.key(entry.getKey()).equals(key)
                        || !entry.getKey().equals(entry.getKey().toLowerCase(Locale.ROOT)))
                .filter(entry -> lexicon.knows(entry.getKey()) || lexicon.knows(capitalized(entry.getKey())))
                .map(entry -> new Suggestion(
                        entry.getKey(), entry.getValue(), lexicon.level(Words.key(entry.getKey())), 0, 0, false))
                .sorted(Comparator.comparingDouble(
                                (Suggestion s) -> LIMITS.perCost() * s.cost() - WordList.PER_LEVEL * s.level())
                        .thenComparing(Suggestion::text))
                .limit(LIMITS.lookedAt())
                .toList();
    }

    /** What speaks for or against a word that is written with a capital only; some languages have one for every noun. */
    private double capital(String candidate, String typed, boolean maybeName) {
        if (lexicon.knowsExactly(candidate.toLowerCase(Locale.ROOT))) {
            return 0;
        }
        boolean isWithout = typed.equals(typed.toLowerCase(Locale.ROOT)) && !lexicon.isPlain();
        return maybeName ? LIMITS.name() : isWithout ? -LIMITS.name() : 0;
    }

    /** Words further away are looked at only when none that is much used is near: that walk takes ten times as long. */
    private Map<String, Float> candidates(String key, boolean maybeName) {
        Map<String, Float> near = lexicon.candidates(key, LIMITS.near());
        boolean settled = near.keySet().stream()
                .anyMatch(word -> !Words.key(word).equals(key) && lexicon.level(Words.key(word)) >= LIMITS.muchUsed());
        return maybeName || settled || key.length() <= 3 ? near : lexicon.candidates(key, most(key.length()));
    }

    /** How likely a suggestion is by its slip and its frequency alone, as {@link #split} counts it. */
    private static double plain(Suggestion suggestion) {
        return WordList.lnFrequency(suggestion.level()) - LIMITS.perCost() * suggestion.cost();
    }

    /** The two words that lost the space between them; null when there are none. */
    @org.jspecify.annotations.Nullable
    Suggestion split(String typed) {
        String key = Words.key(typed);
        Suggestion best = null;
        for (int i = 1; i < key.length(); i++) {
            String left = key.substring(0, i);
            String right = key.substring(i);
            int leftLevel = lexicon.level(left);
            int rightLevel = lexicon.level(right);
            boolean denied = SpellingWords.has("ru", "denial", left)
                    && lexicon.context().forms().isVerb(right);
            boolean together = i > 1 && right.length() > 1 && lexicon.context().hasPair(left, right);
            if (!together && (!canStandAlone(left, leftLevel) || (!denied && !canStandAlone(right, rightLevel)))) {
                continue;
            }
            double rank = -LIMITS.lostSpace() * LIMITS.perCost()
                    + Math.max(
                            lexicon.context().pair(left, right),
                            WordList.lnFrequency(leftLevel) + WordList.lnFrequency(rightLevel) - 1);
            if (best == null || rank > best.rank()) {
                best = new Suggestion(
                        typed.substring(0, i) + " " + typed.substring(i),
                        LIMITS.lostSpace(),
                        Math.min(leftLevel, rightLevel),
                        rank,
                        0,
                        false);
            }
        }
        return best;
    }

    private boolean canStandAlone(String key, int level) {
        if (key.length() == 1) {
            return SpellingWords.has(lexicon.language(), "one letter", key);
        }
        return level
                        >= (key.length() == 2
                                ? 18
                                : key.length() == 3 ? 13 : key.length() < LIMITS.unlikelyByChance() ? 8 : -1)
                && (lexicon.knows(key) || lexicon.knows(capitalized(key)));
    }

    private static float most(int length) {
        return length <= 5 ? 1.6f : length <= 8 ? 1.8f : 2f;
    }

    /** A word that dictionaries have without its capital too, where none was typed; with ё where ё was typed. */
    private String inLowerCase(String candidate, String typed) {
        String lower = candidate.toLowerCase(Locale.ROOT);
        String meant = Character.isLowerCase(typed.charAt(0)) && lexicon.knowsExactly(lower) ? lower : candidate;
        if (typed.indexOf('ё') >= 0 && meant.indexOf('ё') < 0) {
            for (int i = meant.indexOf('е'); i >= 0; i = meant.indexOf('е', i + 1)) {
                String dotted = meant.substring(0, i) + 'ё' + meant.substring(i + 1);
                if (lexicon.knowsExactly(dotted)) {
                    return dotted;
                }
            }
        }
        return meant;
    }

    /** The candidate in the case of what was typed. */
    private static String cased(String candidate, String typed) {
        if (typed.length() > 1 && typed.equals(typed.toUpperCase(Locale.ROOT))) {
            return candidate.toUpperCase(Locale.ROOT);
        }
        return Character.isUpperCase(typed.charAt(0)) ? capitalized(candidate) : candidate;
    }

    static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
