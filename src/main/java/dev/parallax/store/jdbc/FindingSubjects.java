package dev.parallax.store.jdbc;

import dev.parallax.finding.FindingKind;
import dev.parallax.store.Decision;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a decision on a finding may be about: itself, its words, its rule; the nearest first. */
final class FindingSubjects {

    private FindingSubjects() {}

    /** @param word the finding's words, when its writing is in question; null else */
    static List<Decision.Subject> of(
            String fingerprint, String rule, String source, String language, @Nullable String word) {
        List<Decision.Subject> subjects = new ArrayList<>();
        subjects.add(new Decision.OneFinding(fingerprint));
        if (word != null) {
            subjects.add(new Decision.Word(language, word, rule));
            subjects.add(new Decision.Word(language, word));
        }
        subjects.add(new Decision.RuleInSource(rule, source));
        return subjects;
    }

    /**
     * The columns of {@code finding f} and its {@code article a} that {@link #of(ResultSet)} reads.
     *
     * @param ofWords whether any decision is about a word: texts are read for those alone
     */
    static String columns(boolean ofWords) {
        return "f.fingerprint, f.kind, f.rule, f.span_start, f.span_end, a.source, a.lang, "
                + (ofWords ? "p.text" : "''") + " AS found_in";
    }

    static String join(boolean ofWords) {
        return ofWords ? "JOIN paragraph p ON p.article_id = f.article_id AND p.number = f.paragraph" : "";
    }

    static List<Decision.Subject> of(ResultSet row) throws SQLException {
        String text = row.getString("found_in");
        int end = row.getInt("span_end");
        boolean isWord = FindingKind.valueOf(row.getString("kind")).isAboutWriting() && end <= text.length();
        return of(
                row.getString("fingerprint"),
                row.getString("rule"),
                row.getString("source"),
                row.getString("lang"),
                isWord ? text.substring(row.getInt("span_start"), end) : null);
    }

    /** A word taken back on the finding itself outweighs what was said of its word or rule. */
    static @Nullable Decision inForce(List<Decision.Subject> subjects, Map<String, Decision> latest) {
        for (Decision.Subject subject : subjects) {
            Decision decision = latest.get(subject.key());
            if (decision != null && decision.verdict() != Decision.Verdict.WITHDRAWN) {
                return decision;
            }
            if (decision != null && subject instanceof Decision.OneFinding) {
                return null;
            }
        }
        return null;
    }
}
