package dev.parallax.translation.lexical;

import java.util.ArrayList;
import java.util.List;

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

    static final RussianGrammar UNKNOWN = new RussianGrammar(List.of(), 0);

    static RussianGrammar of(String form) {
        List<Reading> readings = new ArrayList<>();
        int cases = 0;
        for (Morphology.Reading reading : Morphology.of("ru").readings(form)) {
            Reading read = read(reading);
            cases |= read.cases;
            merge(readings, read);
        }
        return readings.isEmpty() ? UNKNOWN : new RussianGrammar(readings, cases);
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
        int cases = 0;
        int number = 0;
        Tense tense = Tense.NONE;

        String[] parts = reading.tag().split(":");
        for (int i = 1; i < parts.length; i++) {
            switch (parts[i]) {
                case "Nom" -> cases |= NOMINATIVE;
                case "R", "2R" -> cases |= GENITIVE;
                case "D" -> cases |= DATIVE;
                case "V" -> cases |= ACCUSATIVE;
                case "T" -> cases |= INSTRUMENTAL;
                case "P", "2P" -> cases |= PREPOSITIONAL;
                case "Sin", "Masc", "Fem", "Neut" -> number = number == 0 ? 1 : number;
                case "PL" -> number = 2;
                case "Past" -> tense = Tense.PAST;
                case "Real" -> tense = Tense.PRESENT;
                case "Fut" -> tense = Tense.FUTURE;
                default -> {}
            }
        }
        Part part = part(parts, reading.tag());
        return new Reading(reading.lemma(), part, cases, number, tense, reading.tag());
    }

    private static Part part(String[] parts, String tag) {
        String second = parts.length > 1 ? parts[1] : "";
        return switch (parts[0]) {
            case "NN" -> second.equals("Name") || second.equals("Fam") || second.equals("Patr") ? Part.NAME : Part.NOUN;
            case "ADJ" ->
                switch (second) {
                    case "Comp" -> Part.COMPARATIVE;
                    case "Sup" -> Part.SUPERLATIVE;
                    case "Short" -> Part.SHORT_ADJECTIVE;
                    default -> Part.ADJECTIVE;
                };
            case "Ord" -> Part.ADJECTIVE;
            case "VB" ->
                switch (second) {
                    case "INF" -> Part.INFINITIVE;
                    case "IMP" -> Part.IMPERATIVE;
                    default -> Part.VERB;
                };
            case "DPT" -> Part.ADVERBIAL_PARTICIPLE;
            case "PT" -> tag.contains(":STR:") ? Part.PASSIVE_PARTICIPLE : Part.ACTIVE_PARTICIPLE;
            case "PT_Short" -> Part.SHORT_PARTICIPLE;
            case "PNN" -> Part.PRONOUN;
            case "ADV" -> Part.ADVERB;
            case "PREP" -> Part.PREPOSITION;
            case "Num", "NumC" -> Part.NUMERAL;
            default -> Part.OTHER;
        };
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
