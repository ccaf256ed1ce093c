package dev.parallax.finding.grammar;

import java.util.Set;
import org.languagetool.rules.Rule;

/** How many of LanguageTool's rules a job wants to hear. */
public enum GrammarLevel {
    /** None: only our own checkers. */
    OFF,
    /** The rules that are likely to be right in six of ten cases, by what they said of texts with planted slips. */
    CAREFUL,
    /** All but spelling and style, as they come. */
    ALL;

    /**
     * LanguageTool's categories that are not about spelling or style. Names of several words are: that category makes
     * dictionaries anew at each start, for seconds.
     */
    private static final Set<String> CATEGORIES = Set.of(
            "CONFUSED_WORDS",
            "TYPOS",
            "GRAMMAR",
            "NONSTANDARD_PHRASES",
            "COLLOCATIONS",
            "COMPOUNDING",
            "SEMANTICS",
            "LOGIC",
            "CASING",
            "PUNCTUATION",
            "TYPOGRAPHY",
            "MISC");

    /** What our own checkers look for. */
    private static final Set<String> OWN = Set.of(
            "ENGLISH_WORD_REPEAT_RULE",
            "WORD_REPEAT_RULE",
            "COMMA_PARENTHESIS_WHITESPACE",
            "DOUBLE_PUNCTUATION",
            "WHITESPACE_RULE",
            "SENTENCE_WHITESPACE",
            "MIXED_SCRIPT",
            "Latin_letters");

    /** Whether the rule is of a kind that is heard at all. */
    static boolean isCandidate(Rule rule) {
        return CATEGORIES.contains(rule.getCategory().getId().toString())
                && !rule.isDictionaryBasedSpellingRule()
                && !OWN.contains(rule.getId());
    }
}
