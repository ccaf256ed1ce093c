package dev.parallax.finding;

/** What is wrong, by the localization quality issue types of ITS 2.0 where it has one. */
public enum FindingKind {
    MISSPELLING("misspelling"),
    GRAMMAR("grammar"),
    TYPOGRAPHY("typographical"),
    WHITESPACE("whitespace"),
    DUPLICATION("duplication"),
    CHARACTERS("characters"),
    NUMBER("numbers"),
    NAME("mistranslation"),
    TERM("terminology"),
    OMISSION("omission"),
    ADDITION("addition"),
    UNTRANSLATED("untranslated"),
    INCONSISTENCY("inconsistency"),
    MISTRANSLATION("mistranslation"),
    REVISION("other");

    private final String itsType;

    FindingKind(String itsType) {
        this.itsType = itsType;
    }

    /** The value of ITS 2.0's {@code locQualityIssueType}. */
    public String itsType() {
        return itsType;
    }
}
