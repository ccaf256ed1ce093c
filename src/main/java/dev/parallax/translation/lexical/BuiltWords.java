package dev.parallax.translation.lexical;

import dev.parallax.translation.lexical.Inflection.Articles;
import dev.parallax.translation.lexical.Inflection.Phrase;
import dev.parallax.translation.lexical.RussianGrammar.Part;
import dev.parallax.translation.lexical.RussianGrammar.Reading;
import dev.parallax.translation.lexical.RussianGrammar.Tense;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** English words that no parallel text has for this Russian form: built from what its lemma is translated as. */
final class BuiltWords {

    private static final int MOST = 5;
    private static final int MOST_READINGS = 3;
    /** Once this many ways were seen, no further ones are built. */
    private static final int ENOUGH_SEEN = 6;

    /** What it costs that the English word is no noun, or no verb, where the Russian is one. */
    private static final double NO_NOUN = 1;

    private static final double NO_VERB = 1.5;

    private final LexiconData data;
    private final Weights weights;
    private final Inflection inflection;

    BuiltWords(LexiconData data, Weights weights, Inflection inflection) {
        this.data = data;
        this.weights = weights;
        this.inflection = inflection;
    }

    void add(Draft draft) {
        if (draft.singles() >= ENOUGH_SEEN) {
            return;
        }
        List<Reading> readings = new ArrayList<>(draft.grammar().readings());
        if (readings.isEmpty()) {
            String stem = Morphology.russianStem(draft.token().key());
            readings.add(new Reading(stem, Part.NAME, 0, 1, Tense.NONE, ""));
        }
        if (readings.size() > 1) {
            readings.sort(Comparator.comparingDouble(this::frequency).reversed());
        }
        int before = draft.options().size();
        for (Reading reading : readings.subList(0, Math.min(MOST_READINGS, readings.size()))) {
            int id = data.russian.id(reading.lemma());
            for (int row = data.lemmaStart[id]; row < end(id); row++) {
                build(draft, reading, english(row), weights.phrase() + weights.built() + cost(row));
            }
        }
        draft.options().subList(before, draft.options().size()).replaceAll(this::unseen);
    }

    /** All words that the language model does not know look alike to it, and are together likelier than each. */
    private Option unseen(Option option) {
        int unseen = 0;
        for (int id : option.ids()) {
            unseen += id == LexiconData.UNKNOWN ? 1 : 0;
        }
        return option.dearer(weights.unseen() * unseen);
    }

    /** «не» and a verb together. */
    void addNegated(Draft draft) {
        if (!draft.token().key().equals("не")) {
            return;
        }
        for (Reading reading : draft.segment().grammar(draft.at() + 1).readings()) {
            boolean finite = reading.part() == Part.VERB || reading.part() == Part.INFINITIVE;
            if (!finite || reading.lemma().equals("быть")) {
                continue;
            }
            int id = data.russian.id(reading.lemma());
            for (int row = data.lemmaStart[id]; row < end(id); row++) {
                String lemma = english(row);
                if (EnglishForms.isVerb(lemma) && !lemma.equals("be")) {
                    draft.add(2, auxiliary(reading) + lemma, 2 * weights.phrase() + cost(row));
                }
            }
        }
    }

    private static String auxiliary(Reading reading) {
        if (reading.part() == Part.INFINITIVE) {
            return "not to ";
        }
        return switch (reading.tense()) {
            case PAST -> "did not ";
            case FUTURE -> "will not ";
            default -> reading.number() == 2 ? "do not " : "does not ";
        };
    }

    private double frequency(Reading reading) {
        return data.russian.perMillion(data.russian.id(reading.lemma()));
    }

    private int end(int id) {
        return Math.min(data.lemmaStart[id + 1], data.lemmaStart[id] + MOST);
    }

    private String english(int row) {
        return data.english.words[data.lemmaTarget[row]];
    }

    private double cost(int row) {
        return weights.forward() * (data.lemmaForward[row] & 0xFF) * LexiconData.STEP
                + weights.backward() * (data.lemmaBackward[row] & 0xFF) * LexiconData.STEP;
    }

    private void build(Draft draft, Reading reading, String lemma, double cost) {
        switch (reading.part()) {
            case NOUN, NAME -> noun(draft, reading, lemma, cost);
            case ADJECTIVE, SHORT_ADJECTIVE -> inflection.nominal(draft, Phrase.adjective(draft, 1, lemma, cost));
            case COMPARATIVE -> draft.add(1, compared(lemma, "JJR", "more "), cost);
            case SUPERLATIVE -> draft.add(1, compared(lemma, "JJS", "most "), cost);
            default -> {
                if (!Inflection.isVerbal(reading)) {
                    other(draft, lemma, cost);
                } else if (EnglishForms.isVerb(lemma)) {
                    inflection.verb(draft, 1, reading, lemma, cost);
                } else {
                    draft.add(1, lemma, cost + NO_VERB);
                }
            }
        }
    }

    private void noun(Draft draft, Reading reading, String lemma, double cost) {
        boolean noun = EnglishForms.isNoun(lemma);
        double price = noun || reading.part() == Part.NAME ? cost : cost + NO_NOUN;
        boolean plural = reading.number() == 2;
        String target = plural && noun ? EnglishForms.pluralPhrase(lemma) : lemma;
        Articles articles = plural ? Articles.DEFINITE : noun ? Articles.BOTH : Articles.NONE;
        inflection.nominal(draft, new Phrase(1, draft.at(), target, articles, price));
    }

    private static String compared(String lemma, String tag, String degree) {
        List<String> forms = Morphology.of("en").forms(lemma, tag);
        return forms.isEmpty() ? degree + lemma : forms.get(0);
    }

    private static void other(Draft draft, String lemma, double cost) {
        if (!EnglishForms.ARTICLES.contains(lemma)) {
            draft.add(1, lemma, cost);
        }
    }
}
