package dev.parallax.finding.spelling;

import dev.parallax.finding.Checker;
import java.util.List;

/** The checkers of how a text is written, for English and Russian. Dictionaries are loaded when a text first needs them. */
public final class SpellingCheckers {

    private SpellingCheckers() {}

    /** All of them, in the order in which one takes precedence over the next. */
    public static List<Checker> all() {
        Lexicons lexicons = new Lexicons();
        return List.of(
                new CharacterChecker(lexicons),
                new DoubledWordChecker(lexicons),
                new SpacingChecker(lexicons),
                new UnknownWordChecker(lexicons),
                new ConfusionChecker(lexicons));
    }
}
