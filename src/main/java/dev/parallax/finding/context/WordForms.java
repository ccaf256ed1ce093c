package dev.parallax.finding.context;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/** What a Russian word can be by the tags of LanguageTool's dictionary. Immutable, safe for use by several threads. */
public record WordForms(WordClasses classes) {

    public boolean isVerb(String key) {
        return any(key, tag -> tag.startsWith("VB") || tag.startsWith("DPT"));
    }

    public boolean isFinite(String key) {
        return any(key, tag -> tag.startsWith("VB:Past") || tag.startsWith("VB:Real") || tag.startsWith("VB:Fut"));
    }

    /** Whether it can say something of a subject: a verb in any form, a short adjective or participle, “нужно”. */
    public boolean isPredicate(String key) {
        return any(key, tag -> tag.startsWith("VB") || tag.startsWith("PRDC") || tag.contains(":Short"));
    }

    /** Whether it is a word of which nothing is known. */
    public boolean isUnknown(String key) {
        return Character.isLetter(key.charAt(0))
                && key.indexOf(' ') < 0
                && classes.tags(key).isEmpty();
    }

    public boolean isInfinitive(String key) {
        return any(key, tag -> tag.startsWith("VB:INF"));
    }

    public boolean isAdjective(String key) {
        return any(key, tag -> tag.startsWith("ADJ"));
    }

    public boolean isPreposition(String key) {
        return all(key, tag -> tag.startsWith("PREP"));
    }

    public boolean isNoun(String key) {
        return any(key, tag -> tag.startsWith("NN"));
    }

    /** Whether it is an adverb, or says a state as one does (“нельзя”), and cannot be declined. */
    public boolean isAdverb(String key) {
        return all(key, tag -> tag.startsWith("ADV") || tag.startsWith("PRDC"));
    }

    /** Whether it can follow “о” and nothing else: “уровне”, “другом”. */
    public boolean isLocative(String key) {
        return all(key, tag -> tag.endsWith(":P") || (tag.startsWith("NN") && tag.endsWith(":T")))
                && any(key, tag -> tag.endsWith(":P"));
    }

    /** Whether it can be a thing's name or quality in the genitive. */
    public boolean isGenitive(String key) {
        return any(key, tag -> tag.endsWith(":R") && !tag.contains(":Anim"));
    }

    /** Whether it can name a thing in the genitive singular, as what is halved does. */
    public boolean isHalved(String word) {
        return any(word, tag -> tag.startsWith("NN:Inanim") && tag.endsWith(":Sin:R"));
    }

    /** A noun like “решении”: neuter, and in no case but the locative. */
    public boolean isNeuterLocative(String key) {
        return all(key, tag -> tag.startsWith("NN") && tag.contains(":Neut:Sin:P"));
    }

    /** A noun like “решение”: neuter, nominative or accusative. */
    public boolean isNeuterNoun(String key) {
        return all(key, tag -> tag.startsWith("NN") && (tag.endsWith(":Neut:Sin:Nom") || tag.endsWith(":Neut:Sin:V")));
    }

    /** An adjective or participle like “новое”, which no locative follows. */
    public boolean isNeuterAdjective(String key) {
        return all(
                key,
                tag -> (tag.startsWith("ADJ") || tag.startsWith("PT"))
                        && (tag.endsWith(":Neut:Nom") || tag.endsWith(":Neut:V")));
    }

    /** Whether it can follow “к”. */
    public boolean isDative(String key) {
        return any(key, tag -> tag.endsWith(":D"));
    }

    /** Whether it can stand with “то”, as “время” does: neuter, nominative or accusative. */
    public boolean isNeuter(String key) {
        return any(key, tag -> tag.contains(":Neut") && (tag.endsWith(":Nom") || tag.endsWith(":V")));
    }

    /** Whether the two can stand beside each other in a list: the same part of speech in the same case or form. */
    public boolean areAlike(String key, String other) {
        Set<String> forms = forms(key);
        forms.retainAll(forms(other));
        return !forms.isEmpty();
    }

    /** The part of speech of each reading with its case; participles count as adjectives. */
    private Set<String> forms(String key) {
        Set<String> forms = new HashSet<>();
        for (String tag : classes.tags(key)) {
            String[] parts = tag.split(":");
            if (parts[0].equals("NN") || parts[0].equals("ADJ") || parts[0].equals("PT")) {
                String last = tag.contains(":Short") ? "Short" : parts[parts.length - 1];
                forms.add((parts[0].equals("NN") ? "NN" : "ADJ") + last);
            }
        }
        return forms;
    }

    private boolean any(String key, Predicate<String> what) {
        return classes.tags(key).stream().anyMatch(what);
    }

    private boolean all(String key, Predicate<String> what) {
        Set<String> tags = classes.tags(key);
        return !tags.isEmpty() && tags.stream().allMatch(what);
    }
}
