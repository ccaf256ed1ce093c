package dev.parallax.report.html;

import dev.parallax.store.Decision;
import dev.parallax.store.Decision.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Every dismissal in force.
 *
 * @param more how many there are beside those that are shown
 */
record DismissalsPage(Shell shell, List<Dismissal> dismissals, int more) {

    /** A page of more than these is read by nobody. */
    private static final int MOST = 2000;

    /**
     * A dismissal.
     *
     * @param about what it hides, in words
     * @param who decided, when and why
     * @param hid how many findings it hid this night
     * @param first some of them
     * @param subject as in {@code decisions.json}; the names that follow are the subject's, empty where it has none
     */
    record Dismissal(
            String about,
            String who,
            int hid,
            List<Reach.Place> first,
            String subject,
            String fingerprint,
            String language,
            String word,
            String rule,
            String source,
            String target) {}

    /** @param hidden what each hid, by its subject's key */
    static DismissalsPage of(Shell shell, List<Decision> inForce, Map<String, Reach.Found> hidden) {
        List<Dismissal> all = inForce.stream()
                .filter(decision -> decision.verdict() == Verdict.DISMISSED)
                .sorted(Comparator.comparing(Decision::decided).reversed())
                .map(decision -> dismissal(decision, hidden, shell.words()))
                .sorted(Comparator.comparing(
                                (Dismissal dismissal) -> dismissal.subject().equals("finding"))
                        .thenComparing(dismissal -> -dismissal.hid()))
                .toList();
        return new DismissalsPage(shell, all.subList(0, Math.min(MOST, all.size())), Math.max(0, all.size() - MOST));
    }

    private static Dismissal dismissal(Decision decision, Map<String, Reach.Found> hidden, Words words) {
        Reach.Found found = hidden.getOrDefault(decision.subject().key(), new Reach.Found(0, List.of()));
        String who = Run.plain(words.who(decision));
        int hid = found.count();
        List<Reach.Place> first = found.first();
        if (decision.subject() instanceof Decision.Word word) {
            String by = word.rule().isEmpty() ? "" : words.t("report.dismissals.by-rule", Run.plain(word.rule()));
            return new Dismissal(
                    words.t("report.dismissals.word", Run.plain(word.word()), words.language(word.language())) + by,
                    who,
                    hid,
                    first,
                    "word",
                    "",
                    word.language(),
                    word.word(),
                    word.rule(),
                    "",
                    "");
        }
        if (decision.subject() instanceof Decision.RuleInSource rule) {
            return new Dismissal(
                    words.t("report.dismissals.rule", Run.plain(rule.rule()), Run.plain(rule.source())),
                    who,
                    hid,
                    first,
                    "rule",
                    "",
                    "",
                    "",
                    rule.rule(),
                    rule.source(),
                    "");
        }
        if (decision.subject() instanceof Decision.SameStory pair) {
            return new Dismissal(
                    words.t("report.dismissals.pair", Run.plain(pair.source()), Run.plain(pair.target())),
                    who,
                    hid,
                    first,
                    "pair",
                    "",
                    "",
                    "",
                    "",
                    pair.source(),
                    pair.target());
        }
        Decision.OneFinding one = (Decision.OneFinding) decision.subject();
        return new Dismissal(
                words.t("report.dismissals.one"), who, hid, first, "finding", one.fingerprint(), "", "", "", "", "");
    }
}
