package dev.parallax.finding.spelling;

import dev.parallax.article.TextSpan;
import dev.parallax.finding.Evidence;
import dev.parallax.finding.Finding;
import dev.parallax.finding.FindingKind;
import dev.parallax.finding.Place;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds a word that is a word, but not the one that was meant: its neighbours ask for another that is written alike. */
final class ConfusionChecker extends TextChecker {

    static final String RULE = "confused-words.context";

    /** How much the same words elsewhere in the article count for the word that stands there. */
    private static final double SAID_ELSEWHERE = 6;

    /** What the other edition can add at most. */
    private static final double OTHER_EDITION = 4;

    /** So much less it counts for any word one slip away: of so many, one stands in the other edition by chance. */
    private static final double BY_CHANCE = 0.6;

    /** How much more is asked for a word that stands in the article more than once. */
    private static final double ON_PURPOSE = 4;

    private static final Set<String> ARTICLES = Set.of("a", "an");

    /** Words whose first letter does not tell whether they begin with a vowel's sound. */
    private static final Pattern SOUNDS_OTHERWISE = Pattern.compile("h|u|x|y|eu|ew|one|once|oui");

    private static final Set<String> NEITHER_NOR = Set.of("ни", "бы", "чтобы", "что бы");

    /** So many words away may be what it answers. */
    private static final int REACH = 7;

    private static final int VERY_COMMON = 19;

    /** From this level on a word ("the", "of", «и») stands in most passages whatever they say, and proves nothing there. */
    private static final int IN_MOST_PASSAGES = 24;

    ConfusionChecker(Lexicons lexicons) {
        super("confused-words", lexicons);
    }

    @Override
    void check(Text text, List<Finding> findings) {
        List<Words.Token> tokens = text.tokens();
        Weights weights = Weights.of(text.lexicon().language());
        for (int i = 0; i < tokens.size(); i++) {
            Words.Token token = tokens.get(i);
            if (!token.isWord()
                    || token.isUpperCase()
                    || isJoinedToNumber(text.text(), token)
                    || token.isCapitalized() && !ArticleWords.isSentenceStart(tokens, i)
                    || text.words().isAccepted(token.text())
                    || isNeitherNor(tokens, i)
                    || !text.lexicon().knows(token.text()) && token.key().indexOf(' ') < 0) {
                continue;
            }
            Better better = better(text, tokens, i, weights);
            if (better != null) {
                String meant = cased(better.key(), token.text());
                findings.add(text.place(token)
                        .finding(
                                FindingKind.MISSPELLING,
                                RULE,
                                "“" + meant + "” fits here better than “" + token.text() + "”.",
                                List.of(meant),
                                better.evidence()));
            }
        }
    }

    /** The Russian “ни” of “ни… ни…” and “что бы ни…”, in whose place no “не” stands. */
    private static boolean isNeitherNor(List<Words.Token> tokens, int index) {
        String key = tokens.get(index).key();
        return (key.equals("ни") || key.equals("что бы"))
                && tokens.subList(Math.max(0, index - REACH), Math.min(tokens.size(), index + REACH)).stream()
                                .filter(token -> NEITHER_NOR.contains(token.key()))
                                .count()
                        > 1;
    }

    /** As in “top-5”. */
    private static boolean isJoinedToNumber(String text, Words.Token token) {
        return token.end() + 1 < text.length()
                && text.charAt(token.end()) == '-'
                && Character.isDigit(text.charAt(token.end() + 1));
    }

    /** A word that fits better. @param gain by how much it fits better than it must */
    private record Better(String key, double gain, List<Evidence> evidence) {}

    private static @Nullable Better better(Text text, List<Words.Token> tokens, int index, Weights weights) {
        Words.Token token = tokens.get(index);
        String[] around = ContextModel.around(tokens, index, index + 1);
        Lexicon lexicon = text.lexicon();
        double own = weights.weigh(lexicon.context().features(around, token.key()));
        boolean recurs =
                lexicon.level(token.key()) < VERY_COMMON && text.words().occurrences(token.text()) > 1;
        Counterpart counterpart = text.words().counterpart(text.number());
        Better best = null;
        for (boolean listed : new boolean[] {true, false}) {
            double threshold = listed ? weights.confusion() : weights.neighbour();
            if (recurs) {
                threshold += ON_PURPOSE;
            }
            for (String other : listed ? lexicon.confusions(token.key()) : lexicon.neighbours(token.key())) {
                Fit article = article(text, tokens, index, other);
                if (article == Fit.NEVER) {
                    continue;
                }
                double gain = weights.weigh(lexicon.context().features(around, other))
                        - own
                        - (article == Fit.ALWAYS ? 0 : threshold);
                List<Evidence> evidence = List.of();
                if (gain > -SAID_ELSEWHERE - OTHER_EDITION
                        && counterpart != null
                        && lexicon.level(other) < IN_MOST_PASSAGES) {
                    gain += counterpart.speaksFor(other, token.key()) * (listed ? 1 : BY_CHANCE);
                }
                if (gain > -SAID_ELSEWHERE) {
                    evidence = elsewhere(text, tokens, index, other);
                    gain += evidence.isEmpty() ? 0 : SAID_ELSEWHERE;
                }
                if (gain > 0 && (best == null || gain > best.gain())) {
                    best = new Better(other, gain, evidence);
                }
            }
        }
        return best;
    }

    /** What the sound of the next word says of an article: “a” or “an”. */
    private enum Fit {
        ALWAYS,
        NEVER,
        UNSAID
    }

    /**
     * Whether “a” or “an” is wrong or right by the next word's first letter alone, though no n-gram has the word.
     */
    private static Fit article(Text text, List<Words.Token> tokens, int index, String other) {
        String key = tokens.get(index).key();
        boolean an = key.equals("an");
        if (text.isRussian() || !an && !key.equals("a") || index + 1 == tokens.size()) {
            return Fit.UNSAID;
        }
        Words.Token next = tokens.get(index + 1);
        boolean spelledOut =
                next.text().length() < 3 || next.text().substring(1).matches(".*\\p{Lu}.*|-.*");
        if (!next.isWord() || spelledOut || SOUNDS_OTHERWISE.matcher(next.key()).lookingAt()) {
            return Fit.UNSAID;
        }
        boolean vowel = "aeio".indexOf(next.key().charAt(0)) >= 0;
        if (an != vowel) {
            return an || other.equals("an") ? Fit.ALWAYS : Fit.UNSAID;
        }
        return ARTICLES.contains(other) ? Fit.NEVER : Fit.UNSAID;
    }

    /** Where the article has the other word between the same words. */
    private static List<Evidence> elsewhere(Text text, List<Words.Token> tokens, int index, String other) {
        for (ArticleWords.Position position : text.words().positions(other)) {
            List<Words.Token> there = text.words().tokens(position.paragraph());
            if (shared(tokens, index, there, position.index()) >= 2) {
                Words.Token said = there.get(position.index());
                return List.of(new Place(text.article(), position.paragraph(), new TextSpan(said.start(), said.end()))
                        .evidence("Paragraph " + (position.paragraph() + 1) + " has “" + said.text() + "”."));
            }
        }
        return List.of();
    }

    /** How many of the three words before and after stand in both places, in the same order; the next ones must. */
    private static int shared(List<Words.Token> a, int i, List<Words.Token> b, int j) {
        int shared = 0;
        for (int step : new int[] {-1, 1}) {
            for (int k = 1; k <= 3; k++) {
                int x = i + step * k;
                int y = j + step * k;
                if (x < 0
                        || y < 0
                        || x >= a.size()
                        || y >= b.size()
                        || !a.get(x).key().equals(b.get(y).key())) {
                    break;
                }
                shared += a.get(x).isWord() ? 1 : 0;
            }
        }
        return shared;
    }

    private static String cased(String key, String written) {
        return Character.isUpperCase(written.charAt(0))
                ? key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1)
                : key;
    }
}
