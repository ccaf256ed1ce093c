package dev.parallax.translation.lexical;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The forms of a Russian lemma that may answer an English word form, from the dictionary. */
final class RussianForms {

    static final List<String> CASES = List.of("Nom", "R", "D", "V", "T", "P");

    private static final List<String> GENDERS = List.of("Masc", "Fem", "Neut", "PL");

    private record Question(String lemma, Set<String> english) {}

    /** No larger than the lexicon, from which the lemmas come. */
    private static final Map<Question, Set<String>> ANSWERS = new ConcurrentHashMap<>();

    private RussianForms() {}

    /**
     * The forms, without repetition, in a fixed order; the lemma itself where it does not change.
     *
     * @param english tags of the English form in the Penn tagset; none for any form
     */
    static Set<String> answering(String lemma, Set<String> english) {
        return ANSWERS.computeIfAbsent(new Question(lemma, english), RussianForms::answer);
    }

    private static Set<String> answer(Question question) {
        String lemma = question.lemma;
        Set<String> english = question.english;
        Set<String> forms = new LinkedHashSet<>();
        for (Morphology.Reading reading : Morphology.of("ru").readings(lemma)) {
            if (reading.lemma().equals(lemma)) {
                for (String tag : tags(reading.tag(), english)) {
                    // Of variants (-ой, -ою) the dictionary has the usual one first.
                    Morphology.of("ru").forms(lemma, tag).stream().findFirst().ifPresent(forms::add);
                }
            }
        }
        if (forms.isEmpty()) {
            forms.add(lemma);
        }
        return Collections.unmodifiableSet(forms);
    }

    /** The tags of an English word form. */
    static Set<String> tags(String english) {
        Set<String> tags = new LinkedHashSet<>();
        Morphology.of("en").readings(english).forEach(reading -> tags.add(reading.tag()));
        return tags;
    }

    private static List<String> tags(String tag, Set<String> english) {
        if (tag.startsWith("NN:") && tag.endsWith(":Nom")) {
            return noun(tag, english);
        }
        if (tag.startsWith("ADJ:") && tag.endsWith(":Masc:Nom")) {
            return adjective(tag.substring(0, tag.length() - "Masc:Nom".length()), english);
        }
        return tag.startsWith("VB:INF:") ? verb(tag.substring("VB:INF:".length()), english) : List.of(tag);
    }

    private static List<String> noun(String nominative, Set<String> english) {
        List<String> tags = new ArrayList<>();
        boolean singular = english.isEmpty() || english.stream().anyMatch(tag -> tag.matches("NN(:.*)?|VBG|JJ"));
        boolean plural = english.isEmpty() || english.contains("NNS");
        String stem = nominative.substring(0, nominative.length() - "Nom".length());
        for (String grammaticalCase : CASES) {
            if (singular || !plural) {
                tags.add(stem + grammaticalCase);
            }
            if (plural) {
                tags.add(stem.replace(":Sin:", ":PL:") + grammaticalCase);
            }
        }
        return tags;
    }

    private static List<String> adjective(String stem, Set<String> english) {
        if (english.contains("JJR") || english.contains("RBR")) {
            return List.of("ADJ:Comp");
        }
        List<String> tags = agreeing(stem);
        GENDERS.forEach(gender -> tags.add("ADJ:Short:" + gender));
        return tags;
    }

    private static List<String> agreeing(String stem) {
        List<String> tags = new ArrayList<>();
        for (String gender : GENDERS) {
            CASES.forEach(grammaticalCase -> tags.add(stem + gender + ":" + grammaticalCase));
        }
        return tags;
    }

    private static List<String> verb(String kind, Set<String> english) {
        List<String> tags = new ArrayList<>();
        if (english.contains("VBD") || english.contains("VBN")) {
            GENDERS.forEach(gender -> tags.add("VB:Past:" + kind + ":" + gender));
        }
        if (english.contains("VBN")) {
            GENDERS.forEach(gender -> tags.add("PT_Short:Past:" + kind + ":STR:" + gender));
            tags.addAll(agreeing("PT:Past:" + kind + ":STR:"));
        }
        for (String tense : List.of("Real", "Fut")) {
            if (english.contains("VBZ") || english.contains("MD")) {
                tags.add("VB:" + tense + ":" + kind + ":Sin:P3");
            }
            if (english.contains("VBP") || english.contains("MD")) {
                tags.add("VB:" + tense + ":" + kind + ":PL:P3");
                tags.add("VB:" + tense + ":" + kind + ":PL:P1");
                tags.add("VB:" + tense + ":" + kind + ":Sin:P1");
            }
        }
        if (english.contains("VBG")) {
            tags.add("DPT:Real:" + kind);
        }
        if (english.contains("VB") || english.contains("VBG") || english.isEmpty()) {
            tags.add("VB:INF:" + kind);
        }
        return tags;
    }

    /**
     * A noun phrase in another case and number: its first noun, and the adjectives before that; the rest stands.
     *
     * @param words in the nominative singular
     * @return empty when the dictionary does not know how
     */
    static List<String> declined(List<String> words, String grammaticalCase, boolean plural) {
        Morphology russian = Morphology.of("ru");
        for (int head = 0; head < words.size(); head++) {
            for (Morphology.Reading reading : russian.readings(words.get(head))) {
                if (reading.tag().startsWith("NN") && reading.tag().endsWith(":Nom")) {
                    return declined(words, head, reading, grammaticalCase, plural);
                }
            }
        }
        return List.of();
    }

    private static List<String> declined(
            List<String> words, int head, Morphology.Reading noun, String grammaticalCase, boolean plural) {
        Morphology russian = Morphology.of("ru");
        String stem = noun.tag().substring(0, noun.tag().length() - "Nom".length());
        boolean many = plural || stem.contains(":PL:");
        List<String> declined = new ArrayList<>(words);
        List<String> heads =
                russian.forms(noun.lemma(), (many ? stem.replace(":Sin:", ":PL:") : stem) + grammaticalCase);
        if (heads.isEmpty()) {
            return List.of();
        }
        declined.set(head, heads.get(0));
        String gender = many ? "PL" : stem.contains(":Fem:") ? "Fem" : stem.contains(":Neut:") ? "Neut" : "Masc";
        String accusative = grammaticalCase.equals("V") && gender.matches("Masc|PL")
                ? stem.contains(":Anim:") ? "R" : "Nom"
                : grammaticalCase;
        for (int i = 0; i < head; i++) {
            for (Morphology.Reading reading : russian.readings(words.get(i))) {
                if (reading.tag().startsWith("ADJ:Posit:")) {
                    List<String> forms = russian.forms(reading.lemma(), "ADJ:Posit:" + gender + ":" + accusative);
                    if (!forms.isEmpty()) {
                        declined.set(i, forms.get(0));
                    }
                }
            }
        }
        return declined;
    }
}
