package dev.parallax.store;

import java.time.Instant;
import java.util.Locale;

/**
 * What a reviewer decided. Of several on one subject the latest counts, and of several at the same instant the first of
 * {@link Verdict}; so taking in the same ones twice, or in another order, changes nothing.
 *
 * @param reason in the reviewer's words; may be empty
 * @param author the reviewer's name, as the reviewer wrote it; may be empty
 * @param decided to the millisecond
 */
public record Decision(Subject subject, Verdict verdict, String reason, String author, Instant decided) {

    /** A decision of a reviewer who gave no name. */
    public Decision(Subject subject, Verdict verdict, String reason, Instant decided) {
        this(subject, verdict, reason, "", decided);
    }

    /** What a reviewer says of a subject; what hides less comes first. */
    public enum Verdict {
        /** It is right, and worth mending. */
        ACCEPTED,
        /** An earlier verdict is taken back. */
        WITHDRAWN,
        /** It is no finding, or the two articles tell no one story. */
        DISMISSED
    }

    /** What a decision is about. */
    public sealed interface Subject {

        /** Tells this subject from every other; stable, of one line. */
        String key();
    }

    /** One finding, wherever it shows up again. */
    public record OneFinding(String fingerprint) implements Subject {
        @Override
        public String key() {
            return "finding:" + fingerprint;
        }
    }

    /**
     * A word in a language, everywhere, where it is said to be written wrong: never a figure, a name or a denial.
     *
     * @param word compared without case
     * @param rule whose findings it is about; empty for all about writing, as before decisions had a rule
     */
    public record Word(String language, String word, String rule) implements Subject {

        /** A word whatever rule finds it. */
        public Word(String language, String word) {
            this(language, word, "");
        }

        @Override
        public String key() {
            return "word:" + language + ":" + word.toLowerCase(Locale.ROOT) + (rule.isEmpty() ? "" : "@" + rule);
        }
    }

    /** All findings of a rule in the articles of a source. */
    public record RuleInSource(String rule, String source) implements Subject {
        @Override
        public String key() {
            return "rule:" + rule + "@" + source;
        }
    }

    /**
     * That two articles tell the same story.
     *
     * @param source the article in the source language, as {@code source:location}
     * @param target the article in the comparison language, as {@code source:location}
     */
    public record SameStory(String source, String target) implements Subject {
        @Override
        public String key() {
            return "pair:" + source + "|" + target;
        }
    }
}
