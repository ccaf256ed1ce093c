package dev.parallax.finding.grammar;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.rules.patterns.AbstractTokenBasedRule;
import org.languagetool.rules.patterns.Match;
import org.languagetool.rules.patterns.PatternToken;

/**
 * What a pattern rule of LanguageTool's asks of a sentence at least: words and tags in their order, without exceptions,
 * unification and all else that only narrows it. Immutable, safe for use by several threads.
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
     * @param repeats how many tokens before it the same one must stand; 0 where any will do
     */
    private record Spot(
            @Nullable Pattern text,
            boolean byLemma,
            @Nullable Pattern tag,
            int repeats,
            int least,
            int most,
            int skip) {

        static Spot of(PatternToken token, int repeats) {
            boolean open = token.hasOrGroup() || token.isReferenceElement();
            String text = token.getString();
            String tag = token.getPOStag();
            int caseless = token.isCaseSensitive() ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
            return new Spot(
                    open || token.getNegation() || text == null || text.isEmpty()
                            ? null
                            : Pattern.compile(token.isRegularExpression() ? text : Pattern.quote(text), caseless),
                    token.isInflected(),
                    open || token.getPOSNegation() || tag == null
                            ? null
                            : Pattern.compile(token.isPOStagRegularExpression() ? tag : Pattern.quote(tag)),
                    repeats,
                    token.getMinOccurrence(),
                    token.getMaxOccurrence() < 0 ? UNLIMITED : token.getMaxOccurrence(),
                    token.getSkipNext() < 0 ? UNLIMITED : token.getSkipNext());
        }

        boolean mayBe(AnalyzedTokenReadings[] tokens, int index) {
            return (text == null || hasText(tokens[index], text))
                    && (tag == null || hasTag(tokens[index], tag))
                    && (repeats == 0 || isSame(tokens, index - repeats, index));
        }

        private boolean hasText(AnalyzedTokenReadings token, Pattern text) {
            for (AnalyzedToken reading : token) {
                String lemma = byLemma ? reading.getLemma() : null;
                if (text.matcher(lemma == null ? reading.getToken() : lemma).matches()) {
                    return true;
                }
            }
            return false;
        }

        /** A mark may be given another's tag, a word that the dictionary does not know any. */
        private boolean hasTag(AnalyzedTokenReadings token, Pattern tag) {
            boolean isMark = isMark(token);
            for (AnalyzedToken reading : token) {
                String own = reading.getPOSTag();
                if (own == null ? !isMark : tag.matcher(own).matches()) {
                    return true;
                }
            }
            return isMark
                    && TAGS_OF_MARKS.stream().anyMatch(mark -> tag.matcher(mark).matches());
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
            if (mayFollow(0, tokens, start, 0)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the spots from one on may stand in the sentence from a token on, with this many others before the first. */
    private boolean mayFollow(int spot, AnalyzedTokenReadings[] tokens, int from, int skip) {
        if (spot == spots.size()) {
            return true;
        }
        Spot asked = spots.get(spot);
        if (asked.least() == 0 && mayFollow(spot + 1, tokens, from, skip)) {
            return true;
        }
        for (int start = from; start <= from + skip && start < tokens.length; start++) {
            int end = start;
            while (end < tokens.length && end - start < asked.most() && asked.mayBe(tokens, end)) {
                end++;
                if (end - start >= asked.least() && mayFollow(spot + 1, tokens, end, asked.skip())) {
                    return true;
                }
            }
        }
        return false;
    }
}
