package dev.parallax.report.html;

import dev.parallax.report.FindingRow;
import dev.parallax.store.Decision;
import dev.parallax.store.Decision.Verdict;
import dev.parallax.store.FindingState;
import dev.parallax.store.StoredFinding;
import dev.parallax.store.StoryRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How far decisions reach in a story: what each that is in force hides, and what a wider one would hide.
 *
 * @param hidden by decisions in force
 * @param open what a dismissal would hide
 */
record Reach(List<Reached> hidden, List<Reached> open) {

    /** Findings that a page names of a subject. */
    private static final int NAMED = 5;

    /** Only words are dismissed everywhere, no longer text. */
    private static final int LONG_WORD = 40;

    /** A finding in its place. */
    record Place(String story, String anchor, String language, String before, String words, String after) {}

    /** @param subjects the keys of what hides it or would hide it */
    record Reached(Place place, List<String> subjects) {}

    /** @param first as many of them as a page names */
    record Found(int count, List<Place> first) {

        private Found plus(Found other) {
            if (first.size() == NAMED) {
                return new Found(count + other.count, first);
            }
            List<Place> both = new ArrayList<>(first);
            other.first.stream().limit(NAMED - first.size()).forEach(both::add);
            return new Found(count + other.count, both);
        }
    }

    static Reach of(StoryRecord story) {
        Reach reach = new Reach(new ArrayList<>(), new ArrayList<>());
        FindingRow.of(story).stream()
                .filter(row -> row.stored().finding().isReported())
                .forEach(reach::add);
        return reach;
    }

    private void add(FindingRow row) {
        StoredFinding stored = row.stored();
        Place place = new Place(
                row.story(),
                stored.finding().fingerprint(),
                row.language(),
                Run.plain(row.snippet().before()),
                Run.plain(row.snippet().words()),
                Run.plain(row.snippet().after()));
        Decision decision = stored.decision();
        if (stored.open()) {
            open.add(new Reached(
                    place, subjects(row).stream().map(Decision.Subject::key).toList()));
        } else if (decision != null
                && decision.verdict() == Verdict.DISMISSED
                && stored.state() != FindingState.FIXED) {
            hidden.add(new Reached(place, List.of(decision.subject().key())));
        }
    }

    /** What a reviewer may dismiss on a finding. */
    private static List<Decision.Subject> subjects(FindingRow row) {
        var finding = row.stored().finding();
        List<Decision.Subject> subjects = new ArrayList<>();
        subjects.add(new Decision.OneFinding(finding.fingerprint()));
        if (!word(row.stored(), row.snippet().words()).isEmpty()) {
            subjects.add(new Decision.Word(row.language(), row.snippet().words(), finding.rule()));
        }
        subjects.add(new Decision.RuleInSource(
                finding.rule(), row.article().article().source()));
        return subjects;
    }

    /** The words when they may be dismissed everywhere: one or two whose writing is in question; empty else. */
    static String word(StoredFinding stored, String words) {
        boolean few = words.length() <= LONG_WORD && words.strip().split("\\s+").length <= 2;
        return stored.finding().kind().isAboutWriting() && few ? words : "";
    }

    /**
     * By the subject's key. Most subjects are of one finding: they are sorted when those are left out.
     *
     * @param least how many findings a subject has that is wanted
     */
    static SortedMap<String, Found> bySubject(Stream<Reached> all, int least) {
        Map<String, Found> found = new HashMap<>();
        all.forEach(one -> one.subjects()
                .forEach(subject -> found.merge(subject, new Found(1, List.of(one.place())), Found::plus)));
        found.values().removeIf(each -> each.count < least);
        return new TreeMap<>(found);
    }
}
