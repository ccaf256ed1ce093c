package dev.parallax.translation.lexical;

import dev.parallax.text.Remembered;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the dictionary says of a Russian word form, all its readings together.
 *
 * @param readings each lemma with what it may be
 * @param cases the cases that it may stand in as a noun, adjective or pronoun; a set of the bits below
 */
record RussianGrammar(List<Reading> readings, int cases) {

    static final int NOMINATIVE = 1;
    static final int GENITIVE = 2;
    static final int DATIVE = 4;
    static final int ACCUSATIVE = 8;
    static final int INSTRUMENTAL = 16;
    static final int PREPOSITIONAL = 32;

    enum Part {
        NOUN,
        NAME,
        ADJECTIVE,
        PRONOUN,
        VERB,
        INFINITIVE,
        IMPERATIVE,
        ADVERBIAL_PARTICIPLE,
        ACTIVE_PARTICIPLE,
        PASSIVE_PARTICIPLE,
        SHORT_PARTICIPLE,
        COMPARATIVE,
        SUPERLATIVE,
        SHORT_ADJECTIVE,
        ADVERB,
        PREPOSITION,
        NUMERAL,
        OTHER
    }

    enum Tense {
        PAST,
        PRESENT,
        FUTURE,
        NONE
    }

    /**
     * One reading.
     *
     * @param number 1 singular, 2 plural, 0 unknown
     * @param tag the dictionary's tag
     */
    record Reading(String lemma, Part part, int cases, int number, Tense tense, String tag) {}

    /** By the beginning of the dictionary's tag; two marks are surer than one. */
    private static final Map<String, Part> PARTS = Map.ofEntries(
            Map.entry("NN", Part.NOUN),
            Map.entry("NN:Name", Part.NAME),
            Map.entry("NN:Fam", Part.NAME),
            Map.entry("NN:Patr", Part.NAME),
            Map.entry("ADJ", Part.ADJECTIVE),
            Map.entry("ADJ:Comp", Part.COMPARATIVE),
            Map.entry("ADJ:Sup", Part.SUPERLATIVE),
            Map.entry("ADJ:Short", Part.SHORT_ADJECTIVE),
            Map.entry("Ord", Part.ADJECTIVE),
            Map.entry("VB", Part.VERB),
            Map.entry("VB:INF", Part.INFINITIVE),
            Map.entry("VB:IMP", Part.IMPERATIVE),
            Map.entry("DPT", Part.ADVERBIAL_PARTICIPLE),
            Map.entry("PT_Short", Part.SHORT_PARTICIPLE),
            Map.entry("PNN", Part.PRONOUN),
            Map.entry("ADV", Part.ADVERB),
            Map.entry("PREP", Part.PREPOSITION),
            Map.entry("Num", Part.NUMERAL),
            Map.entry("NumC", Part.NUMERAL));

    private static final Map<String, Integer> CASES = Map.of(
            "Nom", NOMINATIVE,
            "R", GENITIVE,
            "2R", GENITIVE,
            "D", DATIVE,
            "V", ACCUSATIVE,
            "T", INSTRUMENTAL,
            "P", PREPOSITIONAL,
            "2P", PREPOSITIONAL);

    /** What has a gender is singular. */
    private static final Map<String, Integer> NUMBERS = Map.of("Sin", 1, "Masc", 1, "Fem", 1, "Neut", 1, "PL", 2);

    private static final Map<String, Tense> TENSES =
            Map.of("Past", Tense.PAST, "Real", Tense.PRESENT, "Fut", Tense.FUTURE);

    static final RussianGrammar UNKNOWN = new RussianGrammar(List.of(), 0);

    private static final Remembered<String, RussianGrammar> KNOWN =
            new Remembered<>(Morphology.REMEMBERED, RussianGrammar::lookUp);

    static RussianGrammar of(String form) {
        return KNOWN.of(form);
    }

    private static RussianGrammar lookUp(String form) {
        List<Reading> readings = new ArrayList<>();
        int cases = 0;
        for (Morphology.Reading reading : Morphology.of("ru").readings(form)) {
            Reading read = read(reading);
            cases |= read.cases;
            merge(readings, read);
        }
        return readings.isEmpty() ? UNKNOWN : new RussianGrammar(List.copyOf(readings), cases);
    }

    /** Readings that differ in nothing but case are one. */
    private static void merge(List<Reading> readings, Reading read) {
        for (int i = 0; i < readings.size(); i++) {
            Reading other = readings.get(i);
            if (other.lemma.equals(read.lemma)
                    && other.part == read.part
                    && other.number == read.number
                    && other.tense == read.tense
                    && read.part != Part.NAME) {
                readings.set(
                        i,
                        new Reading(
                                read.lemma, read.part, read.cases | other.cases, read.number, read.tense, other.tag));
                return;
            }
        }
        readings.add(read);
    }

    private static Reading read(Morphology.Reading reading) {
        String[] marks = reading.tag().split(":");
        int cases = 0;
        int number = 0;
        Tense tense = Tense.NONE;
        for (int i = 1; i < marks.length; i++) {
            cases |= CASES.getOrDefault(marks[i], 0);
            number = Math.max(number, NUMBERS.getOrDefault(marks[i], 0));
            tense = TENSES.getOrDefault(marks[i], tense);
        }
        return new Reading(reading.lemma(), part(marks, reading.tag()), cases, number, tense, reading.tag());
    }

    private static Part part(String[] marks, String tag) {
        if (marks[0].equals("PT")) {
            return tag.contains(":STR:") ? Part.PASSIVE_PARTICIPLE : Part.ACTIVE_PARTICIPLE;
        }
        Part part = PARTS.getOrDefault(marks[0], Part.OTHER);
        return marks.length == 1 ? part : PARTS.getOrDefault(marks[0] + ":" + marks[1], part);
    }

    boolean has(Part part) {
        for (Reading reading : readings) {
            if (reading.part == part) {
                return true;
            }
        }
        return false;
    }

    boolean isNominal() {
        return has(Part.NOUN) || has(Part.NAME);
    }

    /** Whether it may stand before a noun and agree with it. */
    boolean isAttribute() {
        return has(Part.ADJECTIVE)
                || has(Part.SUPERLATIVE)
                || has(Part.ACTIVE_PARTICIPLE)
                || has(Part.PASSIVE_PARTICIPLE);
    }

    boolean hasLemma(String lemma) {
        for (Reading reading : readings) {
            if (reading.lemma.equals(lemma)) {
                return true;
            }
        }
        return false;
    }
}
