package dev.parallax.finding;

import dev.parallax.message.Message;
import java.util.Locale;

/** What is wrong, by the localization quality issue types of ITS 2.0 where it has one. */
public enum FindingKind {
    MISSPELLING("misspelling", Severity.MAJOR),
    GRAMMAR("grammar", Severity.MINOR),
    TYPOGRAPHY("typographical", Severity.INFO),
    WHITESPACE("whitespace", Severity.INFO),
    DUPLICATION("duplication", Severity.MINOR),
    CHARACTERS("characters", Severity.MINOR),
    NUMBER("numbers", Severity.MAJOR),
    NAME("mistranslation", Severity.MAJOR),
    TERM("terminology", Severity.MINOR),
    OMISSION("omission", Severity.MINOR),
    ADDITION("addition", Severity.MINOR),
    UNTRANSLATED("untranslated", Severity.MINOR),
    INCONSISTENCY("inconsistency", Severity.MINOR),
    MISTRANSLATION("mistranslation", Severity.MINOR),
    REVISION("other", Severity.INFO),
    /** The engine's doing, and no editor's. */
    TRANSLATION("other", Severity.INFO);

    private final String itsType;
    private final Severity severity;

    FindingKind(String itsType, Severity severity) {
        this.itsType = itsType;
        this.severity = severity;
    }

    /** The value of ITS 2.0's {@code locQualityIssueType}. */
    public String itsType() {
        return itsType;
    }

    /** What it is called. */
    public Message label() {
        return Message.of("rule.kind." + name().toLowerCase(Locale.ROOT));
    }

    /** What a reviewer should know of it. */
    public Message meaning() {
        return Message.of("rule.kind-meaning." + name().toLowerCase(Locale.ROOT));
    }

    /** Whether it is about how a text is written, and needs no other text to be seen. */
    public boolean isAboutWriting() {
        return compareTo(CHARACTERS) <= 0;
    }

    /** How much one in running text matters, when its checker does not know better. */
    public Severity severity() {
        return severity;
    }
}
