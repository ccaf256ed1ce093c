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

    /** Stands in a tag for what a verb is: its aspect, and whether it takes an object. */
    private static final String KIND = "KIND";

    /** The Russian forms that answer any of some English ones. */
    private record VerbForms(Set<String> english, List<String> russian) {}

    private static final List<VerbForms> VERB_FORMS = List.of(
            new VerbForms(Set.of("VBD", "VBN"), inGenders("VB:Past:KIND:")),
            new VerbForms(Set.of("VBN"), inGenders("PT_Short:Past:KIND:STR:")),
            new VerbForms(Set.of("VBN"), inCases("PT:Past:KIND:STR:")),
            new VerbForms(Set.of("VBZ", "MD"), List.of("VB:Real:KIND:Sin:P3")),
            new VerbForms(
                    Set.of("VBP", "MD"), List.of("VB:Real:KIND:PL:P3", "VB:Real:KIND:PL:P1", "VB:Real:KIND:Sin:P1")),
            new VerbForms(Set.of("VBZ", "MD"), List.of("VB:Fut:KIND:Sin:P3")),
            new VerbForms(Set.of("VBP", "MD"), List.of("VB:Fut:KIND:PL:P3", "VB:Fut:KIND:PL:P1", "VB:Fut:KIND:Sin:P1")),
            new VerbForms(Set.of("VBG"), List.of("DPT:Real:KIND")),
            new VerbForms(Set.of("VB", "VBG"), List.of("VB:INF:KIND")));

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
        List<String> tags = inCases(stem);
        tags.addAll(inGenders("ADJ:Short:"));
        return tags;
    }

    private static List<String> inGenders(String stem) {
        return GENDERS.stream().map(gender -> stem + gender).toList();
    }

    private static List<String> inCases(String stem) {
        List<String> tags = new ArrayList<>();
        for (String gender : GENDERS) {
            CASES.forEach(grammaticalCase -> tags.add(stem + gender + ":" + grammaticalCase));
        }
        return tags;
    }

    private static List<String> verb(String kind, Set<String> english) {
        Set<String> asked = english.isEmpty() ? Set.of("VB") : english;
        return VERB_FORMS.stream()
                .filter(forms -> !Collections.disjoint(forms.english, asked))
                .flatMap(forms -> forms.russian.stream())
                .map(tag -> tag.replace(KIND, kind))
                .toList();
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
        String stem = noun.tag().substring(0, noun.tag().length() - "Nom".length());
        boolean many = plural || stem.contains(":PL:");
        List<String> heads = Morphology.of("ru")
                .forms(noun.lemma(), (many ? stem.replace(":Sin:", ":PL:") : stem) + grammaticalCase);
        if (heads.isEmpty()) {
            return List.of();
        }
        List<String> declined = new ArrayList<>(words);
        declined.set(head, heads.get(0));
        String agreement = agreement(stem, many, grammaticalCase);
        declined.subList(0, head).replaceAll(word -> agreeing(word, agreement));
        return declined;
    }

    /** What a noun's adjectives have in their tag: its gender and case. */
    private static String agreement(String stem, boolean many, String grammaticalCase) {
        String gender = many
                ? "PL"
                : GENDERS.stream()
                        .filter(each -> stem.contains(":" + each + ":"))
                        .findFirst()
                        .orElse("Masc");
        boolean ownAccusative = gender.equals("Fem") || gender.equals("Neut");
        if (!grammaticalCase.equals("V") || ownAccusative) {
            return gender + ":" + grammaticalCase;
        }
        return gender + (stem.contains(":Anim:") ? ":R" : ":Nom");
    }

    /** A word that is an adjective in another form; others as they are. */
    private static String agreeing(String word, String agreement) {
        Morphology russian = Morphology.of("ru");
        String agreeing = word;
        for (Morphology.Reading reading : russian.readings(word)) {
            if (reading.tag().startsWith("ADJ:Posit:")) {
                List<String> forms = russian.forms(reading.lemma(), "ADJ:Posit:" + agreement);
                agreeing = forms.isEmpty() ? agreeing : forms.get(0);
            }
        }
        return agreeing;
    }
}
