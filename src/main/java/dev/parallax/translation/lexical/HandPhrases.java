package dev.parallax.translation.lexical;

import dev.parallax.translation.lexical.Inflection.Articles;
import dev.parallax.translation.lexical.Inflection.Phrase;
import dev.parallax.translation.lexical.RussianGrammar.Part;
import dev.parallax.translation.lexical.RussianGrammar.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The handwritten entries that fit a place in a Russian segment, in the English form that its grammar asks for. */
final class HandPhrases {

    /** What the second and each further way to say an entry costs more than the one before. */
    private static final double NEXT_WAY = 0.4;

    private final HandLexicon hand;
    private final Weights weights;
    private final Inflection inflection;

    HandPhrases(HandLexicon hand, Weights weights, Inflection inflection) {
        this.hand = hand;
        this.weights = weights;
        this.inflection = inflection;
    }

    /** Adds the entries that begin at the draft's token; whether one of them covers this token alone. */
    boolean add(Draft draft) {
        boolean single = false;
        for (HandLexicon.Entry entry : matching(draft)) {
            int length = entry.words().size();
            single |= length == 1;
            double cost = weights.phrase() + weights.hand() * length * length;
            for (String target : entry.target()) {
                add(draft, entry, target, cost);
                cost += NEXT_WAY;
            }
        }
        return single;
    }

    private List<HandLexicon.Entry> matching(Draft draft) {
        Set<String> keys = new TreeSet<>();
        keys.add(draft.token().key());
        draft.grammar().readings().forEach(reading -> keys.add(reading.lemma()));
        if (draft.grammar().readings().isEmpty()) {
            keys.add(HandForms.stem(draft.token().key()));
        }
        List<HandLexicon.Entry> matching = new ArrayList<>();
        for (String key : keys) {
            for (HandLexicon.Entry entry : hand.beginningWith(key)) {
                boolean may =
                        entry.kind() != HandLexicon.Kind.NAME || draft.token().isCapitalised();
                if (may && matches(draft, entry) && !matching.contains(entry)) {
                    matching.add(entry);
                }
            }
        }
        if (draft.token().isCapitalised()) {
            hand.names(draft.token().key()).stream()
                    .filter(entry -> matches(draft, entry))
                    .forEach(matching::add);
        }
        return matching;
    }

    private static boolean matches(Draft draft, HandLexicon.Entry entry) {
        List<String> words = entry.words();
        if (draft.at() + words.size() > draft.segment().size()) {
            return false;
        }
        for (int k = 0; k < words.size(); k++) {
            if (!HandForms.matches(draft.segment(), draft.at() + k, entry, k)) {
                return false;
            }
        }
        return true;
    }

    private void add(Draft draft, HandLexicon.Entry entry, String target, double cost) {
        int length = entry.words().size();
        switch (entry.kind()) {
            case FIXED -> draft.add(length, target, cost);
            case ADJECTIVE -> inflection.nominal(draft, Phrase.adjective(draft, length, target, cost));
            case VERB -> verb(draft, length, target, cost);
            case NOUN, NAME -> noun(draft, entry, target, cost);
        }
    }

    private void verb(Draft draft, int length, String target, double cost) {
        int head = head(draft, length, grammar -> grammar.readings().stream().anyMatch(Inflection::isVerbal));
        List<Reading> readings = draft.segment().grammar(head).readings();
        if (readings.isEmpty()) {
            draft.add(length, target, cost);
        }
        for (Reading reading : readings) {
            inflection.verb(draft, length, reading, target, cost);
        }
    }

    private void noun(Draft draft, HandLexicon.Entry entry, String target, double cost) {
        int length = entry.words().size();
        int head = head(draft, length, grammar -> grammar.isNominal() && !grammar.has(Part.ADJECTIVE));
        String lemma = entry.words().get(head - draft.at());
        RussianGrammar grammar = draft.segment().grammar(head);
        RussianGrammar attribute = head > draft.at() ? draft.grammar() : RussianGrammar.UNKNOWN;
        boolean singular = hasNoun(grammar, lemma, 1) && mayBe(attribute, 1);
        boolean plural = hasNoun(grammar, lemma, 2) && mayBe(attribute, 2);
        boolean name = entry.kind() == HandLexicon.Kind.NAME;
        boolean unchanged = name || draft.segment().key(head).equals(lemma) || (!singular && !plural);
        if (unchanged || singular) {
            Articles articles = name ? ofName(target) : Articles.BOTH;
            inflection.nominal(draft, new Phrase(length, head, target, articles, cost));
        }
        if (plural && !unchanged) {
            String many = EnglishForms.pluralPhrase(target);
            inflection.nominal(draft, new Phrase(length, head, many, Articles.DEFINITE, cost));
        }
    }

    private static Articles ofName(String name) {
        return EnglishForms.mayHaveArticle(name) ? Articles.DEFINITE : Articles.NONE;
    }

    /** Whether what agrees with a noun leaves it that number. */
    private static boolean mayBe(RussianGrammar attribute, int number) {
        return !attribute.isAttribute()
                || attribute.readings().stream().anyMatch(reading -> reading.number() == number);
    }

    private static boolean hasNoun(RussianGrammar grammar, String lemma, int number) {
        return grammar.readings().stream()
                .anyMatch(reading -> reading.number() == number
                        && reading.lemma().equals(lemma)
                        && (reading.part() == Part.NOUN || reading.part() == Part.NAME));
    }

    /** The first of the draft's tokens whose grammar is such, else its first. */
    private static int head(Draft draft, int length, Predicate<RussianGrammar> such) {
        for (int k = draft.at(); k < draft.at() + length; k++) {
            if (such.test(draft.segment().grammar(k))) {
                return k;
            }
        }
        return draft.at();
    }
}
