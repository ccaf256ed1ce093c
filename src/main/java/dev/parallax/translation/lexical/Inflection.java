package dev.parallax.translation.lexical;

import dev.parallax.translation.lexical.RussianGrammar.Part;
import dev.parallax.translation.lexical.RussianGrammar.Reading;
import dev.parallax.translation.lexical.RussianGrammar.Tense;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Says in English what Russian endings say: articles, the prepositions of cases, tenses and persons of verbs. */
final class Inflection {

    private static final Set<Part> VERBAL = Set.of(
            Part.VERB,
            Part.INFINITIVE,
            Part.IMPERATIVE,
            Part.ADVERBIAL_PARTICIPLE,
            Part.ACTIVE_PARTICIPLE,
            Part.PASSIVE_PARTICIPLE,
            Part.SHORT_PARTICIPLE);

    private final double article;

    Inflection(Weights weights) {
        this.article = weights.article();
    }

    static boolean isVerbal(Reading reading) {
        return VERBAL.contains(reading.part());
    }

    /** An English phrase for the draft's first tokens, which a noun or an adjective among them puts into a case. */
    record Phrase(int length, int head, String target, Articles articles, double cost) {

        /** One that begins with an article of its own takes no other. */
        Phrase {
            articles = target.startsWith("the ") ? Articles.NONE : articles;
        }

        /** That of an adjective, which may lead a noun phrase. */
        static Phrase adjective(Draft draft, int length, String target, double cost) {
            return new Phrase(length, draft.at(), target, Articles.BOTH, cost);
        }
    }

    /** The articles that a phrase may have. */
    enum Articles {
        NONE,
        /** That of a plural. */
        DEFINITE,
        BOTH
    }

    /** The words as they are, and with the article and the preposition that case and place allow before them. */
    void nominal(Draft draft, Phrase phrase) {
        draft.add(phrase.length, phrase.target, phrase.cost);
        if (!draft.segment().startsNounPhrase(draft.at())) {
            return;
        }
        withArticles(draft, phrase, "", phrase.cost);
        for (String preposition : prepositions(draft, phrase.head)) {
            double cost = phrase.cost + article;
            draft.add(phrase.length, preposition + phrase.target, cost);
            withArticles(draft, phrase, preposition, cost);
        }
    }

    private void withArticles(Draft draft, Phrase phrase, String preposition, double cost) {
        if (phrase.articles == Articles.NONE) {
            return;
        }
        draft.add(phrase.length, preposition + "the " + phrase.target, cost + article);
        if (phrase.articles == Articles.BOTH && preposition.isEmpty()) {
            String indefinite = EnglishForms.article(phrase.target) + " " + phrase.target;
            draft.add(phrase.length, indefinite, cost + 2 * article);
        }
    }

    private static List<String> prepositions(Draft draft, int head) {
        Segment segment = draft.segment();
        List<String> prepositions = new ArrayList<>(2);
        if (segment.followsPreposition(draft.at())) {
            return prepositions;
        }
        int cases = segment.grammar(head).cases();
        boolean genitive = has(cases, RussianGrammar.GENITIVE)
                || (cases == 0 && draft.token().isCapitalised());
        if (genitive && segment.followsNoun(draft.at())) {
            prepositions.add("of ");
        }
        if (has(cases, RussianGrammar.NOMINATIVE | RussianGrammar.ACCUSATIVE)) {
            return prepositions;
        }
        if (has(cases, RussianGrammar.INSTRUMENTAL)) {
            prepositions.add("by ");
            prepositions.add("with ");
        }
        if (has(cases, RussianGrammar.DATIVE)) {
            prepositions.add("to ");
        }
        return prepositions;
    }

    private static boolean has(int cases, int any) {
        return (cases & any) != 0;
    }

    /** An English verb and what goes with it, for the draft's first tokens, in the form that a reading of the Russian verb has. */
    void verb(Draft draft, int length, Reading reading, String target, double cost) {
        switch (reading.part()) {
            case VERB -> finite(draft, length, reading, target, cost);
            case INFINITIVE -> {
                draft.add(length, "to " + target, cost);
                draft.add(length, target, cost + 0.2);
            }
            case IMPERATIVE -> draft.add(length, target, cost);
            case ADVERBIAL_PARTICIPLE, ACTIVE_PARTICIPLE -> active(draft, length, reading, target, cost);
            case PASSIVE_PARTICIPLE -> {
                String participle = EnglishForms.verbPhrase(target, "VBN");
                nominal(draft, Phrase.adjective(draft, length, participle, cost));
            }
            case SHORT_PARTICIPLE -> passive(draft, length, reading, target, cost);
            default -> {}
        }
    }

    private static void finite(Draft draft, int length, Reading reading, String target, double cost) {
        switch (reading.tense()) {
            case PAST -> {
                draft.add(length, past(target, reading), cost);
                draft.add(length, "has " + EnglishForms.verbPhrase(target, "VBN"), cost + 1.5);
            }
            case FUTURE -> draft.add(length, "will " + target, cost);
            default -> draft.add(length, EnglishForms.verbPhrase(target, reading.number() == 2 ? "VBP" : "VBZ"), cost);
        }
    }

    private static String past(String target, Reading reading) {
        boolean be = target.equals("be") || target.startsWith("be ");
        return be && reading.number() == 2 ? "were" + target.substring(2) : EnglishForms.verbPhrase(target, "VBD");
    }

    private static void active(Draft draft, int length, Reading reading, String target, double cost) {
        draft.add(length, EnglishForms.verbPhrase(target, "VBG"), cost);
        if (reading.tense() == Tense.PAST && reading.part() == Part.ACTIVE_PARTICIPLE) {
            String past = EnglishForms.verbPhrase(target, "VBD");
            draft.add(length, "who " + past, cost + 0.3);
            draft.add(length, "which " + past, cost + 0.3);
        }
    }

    private static void passive(Draft draft, int length, Reading reading, String target, double cost) {
        boolean afterBe =
                draft.at() > 0 && draft.segment().grammar(draft.at() - 1).hasLemma("быть");
        boolean plural = reading.number() == 2;
        String participle = EnglishForms.verbPhrase(target, "VBN");
        draft.add(length, participle, cost + (afterBe ? 0 : 1));
        if (!afterBe) {
            draft.add(length, (plural ? "were " : "was ") + participle, cost);
            draft.add(length, (plural ? "are " : "is ") + participle, cost + 0.3);
        }
    }
}
