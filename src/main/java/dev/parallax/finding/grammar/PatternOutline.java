package dev.parallax.finding.grammar;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.rules.patterns.AbstractTokenBasedRule;
import org.languagetool.rules.patterns.Match;
import org.languagetool.rules.patterns.PatternToken;
import org.languagetool.rules.patterns.StringMatcher;

/**
 * What a pattern rule of LanguageTool's asks of a sentence at least: words and tags in their order, without unification and
 * all else that only narrows it. Of a word with readings one must be what is asked, and no exception. Immutable, safe for use
 * by several threads.
 */
final class PatternOutline {

    private static final int UNLIMITED = 100;

    /** What the rules of disambiguation make of marks. */
    private static final List<String> TAGS_OF_MARKS = List.of("PCT", ",");

    /**
     * What one token of the pattern asks.
     *
     * @param text of the word, or of its lemma; null where any will do
     * @param tag null where any will do
     * @param excepted what none of its readings may be; null where there is no exception
     * @param barriers words that may not stand between it and the next
     * @param repeats how many tokens before it the same one must stand; 0 where any will do
     */
    private record Spot(
            @Nullable StringMatcher text,
            boolean byLemma,
            @Nullable StringMatcher tag,
            @Nullable PatternToken excepted,
            List<PatternToken> barriers,
            int repeats,
            int least,
            int most,
            int skip) {

        static Spot of(PatternToken token, int repeats) {
            boolean open = token.isReferenceElement();
            String text = token.getString();
            String tag = token.getPOStag();
            return new Spot(
                    open || token.getNegation() || text == null || text.isEmpty()
                            ? null
                            : StringMatcher.create(text, token.isRegularExpression(), token.isCaseSensitive()),
                    token.isInflected(),
                    open || token.getPOSNegation() || tag == null
                            ? null
                            : StringMatcher.create(tag, token.isPOStagRegularExpression(), true),
                    open || !token.hasCurrentOrNextExceptions() ? null : token,
                    open ? List.of() : barriers(token),
                    repeats,
                    token.getMinOccurrence(),
                    token.getMaxOccurrence() < 0 ? UNLIMITED : token.getMaxOccurrence(),
                    token.getSkipNext() < 0 ? UNLIMITED : token.getSkipNext());
        }

        /** Exceptions by a word as it stands: whatever its readings, it is one. */
        private static List<PatternToken> barriers(PatternToken token) {
            return token.getExceptionList().stream()
                    .filter(exception ->
                            exception.hasNextException() && exception.getPOStag() == null && !exception.isInflected())
                    .toList();
        }

        /** Whether the next may not be found at this word, or behind it. */
        boolean endsAt(AnalyzedTokenReadings token) {
            for (PatternToken barrier : barriers) {
                if (barrier.isMatched(token.getAnalyzedToken(0))) {
                    return true;
                }
            }
            return false;
        }

        boolean mayBe(AnalyzedTokenReadings[] tokens, int index) {
            AnalyzedTokenReadings token = tokens[index];
            return (isMark(token) ? mayBeMark(token) : mayBeWord(token))
                    && (repeats == 0 || isSame(tokens, index - repeats, index));
        }

        /** A word that the dictionary does not know may be given any tag. */
        private boolean mayBeWord(AnalyzedTokenReadings token) {
            if (text == null && tag == null && excepted == null) {
                return true;
            }
            for (AnalyzedToken reading : token) {
                String own = reading.getPOSTag();
                if (hasText(reading)
                        && (own == null
                                || ((tag == null || tag.matches(own))
                                        && (excepted == null || !excepted.isExceptionMatched(reading))))) {
                    return true;
                }
            }
            return false;
        }

        /** A mark may be given another's tag. */
        private boolean mayBeMark(AnalyzedTokenReadings token) {
            boolean hasText = false;
            boolean hasTag = tag == null || TAGS_OF_MARKS.stream().anyMatch(mark -> tag.matches(mark));
            for (AnalyzedToken reading : token) {
                String own = reading.getPOSTag();
                hasText |= hasText(reading);
                hasTag |= own != null && tag != null && tag.matches(own);
            }
            return hasText && hasTag;
        }

        private boolean hasText(AnalyzedToken reading) {
            if (text == null) {
                return true;
            }
            String lemma = byLemma ? reading.getLemma() : null;
            return text.matches(lemma == null ? reading.getToken() : lemma);
        }

        private static boolean isMark(AnalyzedTokenReadings token) {
            String text = token.getToken();
            return !text.isEmpty() && !Character.isLetterOrDigit(text.codePointAt(0));
        }

        private static boolean isSame(AnalyzedTokenReadings[] tokens, int one, int other) {
            return one >= 0 && tokens[one].getToken().equalsIgnoreCase(tokens[other].getToken());
        }
    }

    private final AbstractTokenBasedRule rule;
    private final List<Spot> spots;

    PatternOutline(AbstractTokenBasedRule rule) {
        this.rule = rule;
        List<PatternToken> tokens = rule.getPatternTokens();
        spots = IntStream.range(0, tokens.size())
                .mapToObj(i -> Spot.of(tokens.get(i), repeats(tokens, i)))
                .toList();
    }

    /** How far before a token the one stands that it repeats; 0 where it repeats none, or that is not known. */
    private static int repeats(List<PatternToken> tokens, int index) {
        Match match = tokens.get(index).getMatch();
        boolean isPlain = tokens.get(index).isReferenceElement()
                && match.getPosTag() == null
                && match.getRegexMatch() == null
                && !match.isStaticLemma();
        return isPlain && tokens.subList(match.getTokenRef(), index).stream().allMatch(PatternOutline::isOne)
                ? index - match.getTokenRef()
                : 0;
    }

    private static boolean isOne(PatternToken token) {
        return token.getMinOccurrence() == 1 && token.getMaxOccurrence() == 1 && token.getSkipNext() == 0;
    }

    /** @param tokens the sentence's, without white space */
    boolean mayMatch(AnalyzedSentence sentence, AnalyzedTokenReadings[] tokens) {
        if (rule.canBeIgnoredFor(sentence)) {
            return false;
        }
        for (int start = 0; start < tokens.length; start++) {
            if (mayFollow(0, tokens, start, null)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the spots from one on may stand in the sentence from a token on.
     *
     * @param before the one right before them, which says what may stand between; null when nothing may
     */
    private boolean mayFollow(int spot, AnalyzedTokenReadings[] tokens, int from, @Nullable Spot before) {
        if (spot == spots.size()) {
            return true;
        }
        Spot asked = spots.get(spot);
        if (asked.least() == 0 && mayFollow(spot + 1, tokens, from, before)) {
            return true;
        }
        int skip = before == null ? 0 : Math.min(before.skip(), tokens.length - 1 - from);
        for (int start = from; start <= from + skip && start < tokens.length; start++) {
            if (before != null && skip > 0 && before.endsAt(tokens[start])) {
                return false;
            }
            int end = start;
            while (end < tokens.length && end - start < asked.most() && asked.mayBe(tokens, end)) {
                end++;
                if (end - start >= asked.least() && mayFollow(spot + 1, tokens, end, asked)) {
                    return true;
                }
            }
        }
        return false;
    }
}
