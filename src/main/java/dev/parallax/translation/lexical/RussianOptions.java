package dev.parallax.translation.lexical;

import dev.parallax.translation.NameTransliteration;
import dev.parallax.translation.lexical.Inflection.Articles;
import dev.parallax.translation.lexical.Inflection.Phrase;
import dev.parallax.translation.lexical.RussianGrammar.Part;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The ways to say each word, and each short run of words, of a Russian sentence in English: handwritten entries, phrases
 * seen in the parallel texts, forms built from lemmas by grammar, numbers, names in Latin letters.
 */
final class RussianOptions {

    private static final Set<String> PARTICLES = Set.of("же", "ли", "бы", "ведь", "вот", "мол", "дескать", "б", "ж");
    private static final Set<String> SUBORDINATORS =
            Set.of("что", "чтобы", "если", "когда", "как", "где", "чем", "поскольку", "так");
    private static final Set<String> FRACTIONS = Set.of("процент", "половина", "треть", "четверть");

    /** What English may say where Russian has a genitive. */
    private static final Set<String> OWNING = Set.of("of", "'s", "in", "for", "from", "on", "by", "to", "at");

    /** What a year and the words around it cost: less than any way to say them one by one. */
    private static final double TOGETHER = -5;

    private static final double UNTRANSLATED = 12;
    private static final double LEFT_OUT = 1.5;

    private final LexiconData data;
    private final Weights weights;
    private final Inflection inflection;
    private final HandPhrases hand;
    private final SeenPhrases seen;
    private final BuiltWords built;

    RussianOptions(LexiconData data, HandLexicon hand, Weights weights) {
        this.data = data;
        this.weights = weights;
        this.inflection = new Inflection(weights);
        this.hand = new HandPhrases(hand, weights, inflection);
        this.seen = new SeenPhrases(data, weights);
        this.built = new BuiltWords(data, weights, inflection);
    }

    List<List<Option>> of(Segment segment) {
        return IntStream.range(0, segment.size()).mapToObj(i -> at(segment, i)).toList();
    }

    private List<Option> at(Segment segment, int i) {
        Draft draft = new Draft(segment, i, data.english, weights);
        switch (segment.token(i).kind()) {
            case MARK -> mark(draft);
            case NUMBER -> RussianNumbers.add(draft);
            case WORD -> word(draft);
        }
        return draft.options();
    }

    private void mark(Draft draft) {
        Token token = draft.token();
        Segment segment = draft.segment();
        int next = draft.at() + 1;
        draft.addMark(token.key().equals("\"") ? "\"" : token.text(), 0);
        if (token.key().equals(",")) {
            if (SUBORDINATORS.contains(segment.key(next))
                    || segment.grammar(next).hasLemma("который")) {
                draft.leaveOut(LEFT_OUT / 2);
            }
            seen.add(draft, false);
        } else if (token.key().equals("—")
                && segment.grammar(draft.at() - 1).isNominal()
                && segment.grammar(next).isNominal()) {
            draft.addMark("is", 1);
        }
    }

    private void word(Draft draft) {
        boolean fixed = hand.add(draft);
        boolean named =
                draft.token().isCapitalised() && draft.options().stream().anyMatch(RussianOptions::isName);
        seen.add(draft, named);
        built.addNegated(draft);
        NumberWords.add(draft);
        beforeNumber(draft);
        if (!fixed) {
            built.add(draft);
            name(draft);
        }
        if (PARTICLES.contains(draft.token().key())) {
            draft.leaveOut(LEFT_OUT);
        }
        if (draft.singles() == 0) {
            unknown(draft);
        }
        if (isOwner(draft)) {
            draft.options().replaceAll(option -> saysOf(option) ? option : option.dearer(weights.bare()));
        }
    }

    /** Whether the word begins what a noun before it belongs to. */
    private static boolean isOwner(Draft draft) {
        RussianGrammar grammar = draft.grammar();
        int cases = grammar.cases();
        return draft.segment().followsNoun(draft.at())
                && (cases & RussianGrammar.GENITIVE) != 0
                && (cases & (RussianGrammar.NOMINATIVE | RussianGrammar.DATIVE)) == 0
                && (grammar.isNominal() || grammar.isAttribute());
    }

    private static boolean saysOf(Option option) {
        return option.words().length == 0 || OWNING.contains(option.words()[0]);
    }

    /** «с 2010 года» is no company, and «на 25 процентов» is how much something grew. */
    private void beforeNumber(Draft draft) {
        Segment segment = draft.segment();
        int next = draft.at() + 1;
        boolean number = next < segment.size() && segment.token(next).kind() == Token.Kind.NUMBER;
        if (draft.token().key().equals("с")
                && number
                && segment.token(next).text().matches("[12]\\d{3}")
                && segment.grammar(next + 1).hasLemma("год")) {
            draft.addWords(3, List.of("since", segment.token(next).text()), TOGETHER);
            draft.addWords(3, List.of("from", segment.token(next).text()), TOGETHER);
        } else if (draft.token().key().equals("на")
                && (isFraction(draft, next) || (number && isFraction(draft, next + 1)))) {
            draft.add(1, "by", weights.phrase());
        }
    }

    private static boolean isFraction(Draft draft, int i) {
        return draft.segment().key(i).equals("%")
                || FRACTIONS.stream().anyMatch(draft.segment().grammar(i)::hasLemma);
    }

    /** A capital within a sentence makes a name of what the dictionary knows as one, unless a translation sounds like it. */
    private void name(Draft draft) {
        if (isInside(draft)
                && draft.token().isCapitalised()
                && (isNameAlone(draft) || isStrange(draft))
                && draft.options().stream().noneMatch(option -> soundsLike(option, draft.token()))) {
            draft.options().removeIf(option -> option.length() == 1);
            transliterated(draft);
        }
    }

    private static boolean isNameAlone(Draft draft) {
        return draft.grammar().has(Part.NAME) && !draft.grammar().has(Part.ADJECTIVE);
    }

    /** A word that the dictionary lacks, and no abbreviation. */
    private static boolean isStrange(Draft draft) {
        String text = draft.token().text();
        return draft.grammar().readings().isEmpty()
                && !text.equals(text.toUpperCase(Locale.ROOT))
                && text.indexOf('-') < 0;
    }

    private static boolean soundsLike(Option option, Token token) {
        return isName(option)
                || Stream.of(option.words()).anyMatch(word -> NameTransliteration.couldBe(token.text(), word));
    }

    private static boolean isInside(Draft draft) {
        return draft.at() > 0 && draft.segment().token(draft.at() - 1).isWord();
    }

    private void transliterated(Draft draft) {
        String name = NameTransliteration.toLatin(RussianNames.nominative(draft.segment(), draft.at()));
        inflection.nominal(draft, new Phrase(1, draft.at(), name, Articles.NONE, 1));
    }

    private static boolean isName(Option option) {
        return option.length() == 1 && option.words().length > 0 && Character.isUpperCase(option.words()[0].charAt(0));
    }

    // ---- what no lexicon has

    private void unknown(Draft draft) {
        String text = draft.token().text();
        if (text.chars().noneMatch(RussianOptions::isRussian)) {
            foreign(draft, text);
            return;
        }
        if (compound(draft, text)) {
            return;
        }
        if (isUnknownName(draft)) {
            transliterated(draft);
        } else {
            draft.addUntranslated(text, UNTRANSLATED);
        }
    }

    private static boolean isRussian(int c) {
        return (c >= 'А' && c <= 'я') || c == 'ё' || c == 'Ё';
    }

    /** Latin letters in a Russian text are a name, a brand, an abbreviation: they stand in English as they are. */
    private static void foreign(Draft draft, String text) {
        if (text.codePoints().allMatch(c -> c < 0x250 || c == '’')) {
            draft.addMark(text, 0);
        } else {
            draft.addUntranslated(text, UNTRANSLATED);
        }
    }

    /** At a sentence's beginning, where every word has a capital, only what the dictionary lacks is a name. */
    private static boolean isUnknownName(Draft draft) {
        return draft.token().isCapitalised()
                && (isInside(draft)
                        || draft.grammar().readings().stream().allMatch(reading -> reading.part() == Part.NAME));
    }

    /** Adds a compound that is unknown as a whole, part by part; whether it could. */
    private boolean compound(Draft draft, String text) {
        int hyphen = text.indexOf('-');
        if (hyphen <= 0 || hyphen == text.length() - 1) {
            return false;
        }
        Optional<Option> first = alone(text.substring(0, hyphen));
        Optional<Option> second = alone(text.substring(hyphen + 1));
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        String joined = String.join(" ", first.get().words()) + "-"
                + String.join(" ", second.get().words());
        draft.add(1, joined, first.get().cost() + second.get().cost());
        return true;
    }

    /** The cheapest way to say a word that stands alone; none when it would not be translated. */
    private Optional<Option> alone(String text) {
        List<Token> tokens = Tokenizer.tokenize(text);
        if (tokens.size() != 1 || !tokens.get(0).isWord()) {
            return Optional.empty();
        }
        Segment segment = new Segment(tokens, data.russian, RussianGrammar::of);
        return at(segment, 0).stream()
                .min(Comparator.comparingDouble(Option::cost))
                .filter(option -> !option.untranslated());
    }
}
