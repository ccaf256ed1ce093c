package dev.parallax.finding.grammar;

import java.util.function.Predicate;

/** What stands around a word that is written as one or as two, where it should be the other. The table of the words names these. */
enum JoinedSetting {
    /** As in “за то, что”. */
    BEFORE_ITS_CLAUSE(spot -> spot.key(1).equals(",") && spot.is(2, "begins a clause")),
    OPENS_A_STATEMENT(spot -> spot.opens() && !spot.isAboutThat()),
    /** A locative would be governed by the preposition: “при том режиме”. */
    OPENS_A_STATEMENT_WITHOUT_LOCATIVE(
            spot -> OPENS_A_STATEMENT.holds(spot) && !spot.forms().isLocative(spot.key(1))),
    IN_A_CONCESSION(JoinedSpot::isConcession),
    BEFORE_AN_INFINITIVE(spot -> spot.forms().isInfinitive(spot.key(1))),
    /** As in “при чем тут”, which “причем тут же” is not. */
    ASKS_WHAT_IT_HAS_TO_DO(spot -> spot.is(1, "here") && !spot.is(2, "stresses")),
    ADDS_A_CLAUSE(spot -> spot.opens() && !spot.isQuestion() && !spot.is(1, "here")),
    BEFORE_A_LOCATIVE(spot -> spot.forms().isLocative(spot.key(1))),
    /** As in “зависит от того”. */
    GOVERNED(spot -> GrammarWords.begins("asks for «от», begins", spot.key(-1))),
    /** As in “лишь оттого, что”. */
    STRESSED_REASON(
            spot -> spot.is(-1, "stresses a reason") && spot.key(1).equals(",") && spot.is(2, "gives a reason")),
    /** As in “так же как и”; “а также как и” is another. */
    LIKENED(spot -> spot.is(1, "as") && spot.is(2, "as well") && !spot.is(-1, "sets against a denial")),
    ADDS_A_WORD(spot -> !spot.isLike()
            && (spot.is(-1, "sets against a denial")
                    || (!spot.opens() && spot.forms().isFinite(spot.key(1))))),
    BEFORE_A_GENITIVE(spot -> spot.forms().isNoun(spot.key(1)) && spot.forms().isGenitive(spot.key(1))),
    BEFORE_A_TIME(JoinedSpot::isTime),
    BEFORE_WHAT_IS_DEFIED(spot -> spot.is(1, "follows «несмотря»"));

    @SuppressWarnings("ImmutableEnumChecker") // The conditions hold no state.
    private final Predicate<JoinedSpot> condition;

    JoinedSetting(Predicate<JoinedSpot> condition) {
        this.condition = condition;
    }

    boolean holds(JoinedSpot spot) {
        return condition.test(spot);
    }
}
