package dev.parallax.finding;

import java.util.Collections;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a job wants reported.
 *
 * @param level how much
 * @param with checkers and rules that are heard although the level leaves them out, by their ids
 * @param without checkers and rules that are not heard; of two that name the same finding the more exact one counts
 */
public record FindingSettings(Level level, SortedSet<String> with, SortedSet<String> without) {

    public static final FindingSettings DEFAULTS =
            new FindingSettings(Level.BALANCED, Collections.emptySortedSet(), Collections.emptySortedSet());

    /** How much is reported: how many false alarms a desk accepts. */
    public enum Level {
        /** About one false alarm in 1,000 words of two faithful editions. */
        CALM,
        /** About two. */
        BALANCED,
        /** About four, and rules that are mostly wrong too. */
        THOROUGH;

        /** As a job file names it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public FindingSettings {
        with = Collections.unmodifiableSortedSet(new TreeSet<>(with));
        without = Collections.unmodifiableSortedSet(new TreeSet<>(without));
    }

    /** With every rule, as trainings and tests want it. */
    public static FindingSettings everything() {
        return new FindingSettings(Level.THOROUGH, Collections.emptySortedSet(), Collections.emptySortedSet());
    }

    /** Whether the rule is heard at all. */
    public boolean hears(Rule rule) {
        for (String name : new String[] {rule.id(), rule.checker()}) {
            if (without.contains(name)) {
                return false;
            }
            if (with.contains(name)) {
                return true;
            }
        }
        return level == Level.THOROUGH || rule.onByDefault();
    }

    /** The level at which a rule's findings are reported: those of a rule that the job wants are reported as in {@code thorough}. */
    Level level(Rule rule) {
        return with.contains(rule.id()) || with.contains(rule.checker()) ? Level.THOROUGH : level;
    }

    /** Whether anything of the checker may be heard; one of which nothing is need not run. */
    boolean hears(Checker checker) {
        return !without.contains(checker.id())
                || with.stream()
                        .flatMap(name -> Rules.catalogue().find(name).stream())
                        .anyMatch(rule -> rule.checker().equals(checker.id()));
    }
}
