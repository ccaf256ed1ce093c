package dev.parallax.finding.grammar;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.rules.patterns.AbstractTokenBasedRule;
import org.languagetool.rules.patterns.PatternToken;

/**
 * What a pattern rule of LanguageTool's asks of a sentence at least: words and tags in their order, without exceptions,
 * unification and all else that only narrows it. Immutable, safe for use by several threads.
 */
final class PatternOutline {

    private static final int UNLIMITED = 100;

    /**
     * What one token of the pattern asks.
     *
     * @param text of the word, or of its lemma; null where any will do
     * @param tag null where any will do
     * @param repeats whether it is a word that stood before
     */
    private record Spot(
            @Nullable Pattern text,
            boolean byLemma,
            @Nullable Pattern tag,
            boolean repeats,
            int least,
            int most,
            int skip) {

        static Spot of(PatternToken token) {
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
                    isRepeated(token),
                    token.getMinOccurrence(),
                    token.getMaxOccurrence() < 0 ? UNLIMITED : token.getMaxOccurrence(),
                    token.getSkipNext() < 0 ? UNLIMITED : token.getSkipNext());
        }

        /** Whether the token refers to an earlier one as it stands. */
        private static boolean isRepeated(PatternToken token) {
            return token.isReferenceElement()
                    && token.getMatch().getPosTag() == null
                    && token.getMatch().getRegexMatch() == null
                    && !token.getMatch().isStaticLemma();
        }

        boolean mayBe(AnalyzedTokenReadings[] tokens, int index) {
            return (text == null || hasText(tokens[index], text))
                    && (tag == null || hasTag(tokens[index], tag))
                    && (!repeats || stoodBefore(tokens, index));
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

        /** A mark, and a word that the dictionary does not know, may be given any tag. */
        private boolean hasTag(AnalyzedTokenReadings token, Pattern tag) {
            String text = token.getToken();
            if (!text.isEmpty() && !Character.isLetterOrDigit(text.codePointAt(0))) {
                return true;
            }
            for (AnalyzedToken reading : token) {
                if (reading.getPOSTag() == null
                        || tag.matcher(reading.getPOSTag()).matches()) {
                    return true;
                }
            }
            return false;
        }

        private static boolean stoodBefore(AnalyzedTokenReadings[] tokens, int index) {
            for (int i = 0; i < index; i++) {
                if (tokens[i].getToken().equalsIgnoreCase(tokens[index].getToken())) {
                    return true;
                }
            }
            return false;
        }
    }

    private final AbstractTokenBasedRule rule;
    private final List<Spot> spots;

    PatternOutline(AbstractTokenBasedRule rule) {
        this.rule = rule;
        spots = rule.getPatternTokens().stream().map(Spot::of).toList();
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
