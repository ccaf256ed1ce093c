package dev.parallax.report.html;

import dev.parallax.finding.FindingKind;
import dev.parallax.finding.Severity;
import dev.parallax.message.Message;
import dev.parallax.store.FindingState;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A run as the first page shows it.
 *
 * @param when the run's number and its times
 * @param mends what reviewers accepted, by source
 * @param moreMends how many more of those there are than are shown
 * @param alone the languages of editions with passages that the other one does not have
 * @param withdrawn articles that the night before had and that were not delivered any more
 * @param lastNight where its pages are; empty for none
 * @param problems what went wrong with one thing, as a source without files or decisions that were refused
 * @param stories how many there are
 * @param shards how many files hold their list
 */
record IndexPage(
        Shell shell,
        String night,
        String sentence,
        String sinceLast,
        String when,
        List<Curve> curves,
        List<Slip> first,
        List<Mend> mends,
        int moreMends,
        List<Bar> kinds,
        List<Bar> sources,
        int stories,
        int shards,
        List<Language> alone,
        List<Gone> withdrawn,
        String lastNight,
        List<Trouble> quarantined,
        List<String> problems,
        Map<String, Integer> untranslated,
        List<Kind> rules) {

    /** How many bars a chart has; a line says how many are left. */
    private static final int BARS = 12;

    /** Whether a chart has to tell new findings from known ones. */
    boolean mixed() {
        int fresh = kinds.stream().mapToInt(Bar::fresh).sum();
        return fresh > 0 && fresh < kinds.stream().mapToInt(Bar::count).sum();
    }

    /** Whether the night left something undone. */
    boolean troubled() {
        return !quarantined.isEmpty() || !untranslated.isEmpty() || !problems.isEmpty();
    }

    /** What that is, in a line. */
    String troubles() {
        return Stream.of(
                        reported(quarantined.size(), "report.index.unread"),
                        reported(leftUntranslated(), "report.index.untranslated-count"),
                        reported(problems.size(), "report.index.problem-count"))
                .filter(reported -> !reported.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String reported(int count, String key) {
        return count == 0 ? "" : shell.words().t(key, count);
    }

    static List<Bar> shown(List<Bar> bars) {
        return bars.subList(0, Math.min(BARS, bars.size()));
    }

    int leftUntranslated() {
        return untranslated.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * A finding to look at first.
     *
     * @param other what the other version says there; null for none
     * @param story the heading of its article
     */
    record Slip(
            String link,
            FindingKind kind,
            Severity severity,
            FindingState state,
            String language,
            String before,
            String words,
            String after,
            String suggestion,
            Message message,
            @Nullable OtherVersion other,
            String story,
            String source,
            String fingerprint) {

        /** What is wrong, wherever it stands. */
        List<String> says() {
            return List.of(Words.code(kind), words, suggestion);
        }
    }

    /**
     * What a reviewer accepted.
     *
     * @param place in the article
     * @param should what should stand there, or what is wrong
     * @param outcome whether it still stands
     * @param who decided, when and why
     */
    record Mend(
            String link,
            String source,
            String location,
            String place,
            String language,
            String stands,
            String should,
            String outcome,
            boolean done,
            String who) {}

    /** @param name in English, as addresses have it */
    record Language(String tag, String name) {}

    /**
     * A bar of a chart.
     *
     * @param name as addresses have it
     * @param fresh how many of them are new since the last night
     * @param share of the longest bar, 0 to 100
     * @param freshShare of the longest bar, 0 to {@code share}
     * @param link a filter in the address
     */
    record Bar(String name, String label, int count, int fresh, int share, int freshShare, String link) {}

    /** An article that is no longer delivered. */
    record Gone(String source, String location, String heading) {}

    /**
     * A file that could not be read.
     *
     * @param remedy what to do about it
     */
    record Trouble(String source, String location, String reason, String detail, String remedy) {}

    /**
     * A kind of finding.
     *
     * @param meaning what a reviewer should know of it
     */
    record Kind(String name, String meaning, List<Rule> rules) {}

    /**
     * A rule.
     *
     * @param meaning empty for one that is not in the catalogue any more
     */
    record Rule(String name, String meaning, int accepted, int dismissed, int open, String precision) {}
}
