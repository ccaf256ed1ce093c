package dev.parallax.translation.lexical;

import dev.parallax.translation.LanguagePair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The ways to say the words of an English sentence in Russian: handwritten entries, phrases seen in the parallel texts, the
 * forms of lemmas, each of which may be right; which of them agree is for the models of Russian to say.
 */
final class EnglishOptions {

    private static final Set<String> LEFT_OUT = Set.of("the", "a", "an");
    /** What Russian says by case, by word order, or not at all. */
    private static final Set<String> MAY_GO = Set.of("of", "'s", "is", "are", "do", "does", "did");

    private static final int MOST = 12;
    private static final int MOST_LEMMAS = 4;
    private static final int MOST_TURNED = 2;
    private static final int MOST_HEADS = 10;
    private static final double UNTRANSLATED = 14;

    private static final LanguagePair PAIR = new LanguagePair("en", "ru");

    /** What makes one Russian form of several English words, and the tags that the verb may then have. */
    private static final Map<String, Set<String>> AUXILIARIES = Map.of(
            "to", Set.of("VB"),
            "will", Set.of("MD"),
            "'ll", Set.of("MD"),
            "has", Set.of("VBN"),
            "have", Set.of("VBN"),
            "had", Set.of("VBN"),
            "'ve", Set.of("VBN"),
            "did", Set.of("VBD"),
            "does", Set.of("VBZ"),
            "do", Set.of("VBP"));

    private static final Set<String> BE = Set.of("is", "are", "was", "were", "been", "be", "'re");

    /** All that the direction needs, read once. */
    record Sources(EmbeddedLexicon lexicon, ReversedPhrases phrases, ReversedHand hand, RussianModel model) {}

    private final EmbeddedLexicon lexicon;
    private final LexiconData data;
    private final ReversedPhrases phrases;
    private final ReversedHand hand;
    private final RussianModel model;
    private final EnglishWeights weights;

    EnglishOptions(Sources sources, EnglishWeights weights) {
        this.lexicon = sources.lexicon;
        this.data = sources.lexicon.data();
        this.phrases = sources.phrases;
        this.hand = sources.hand;
        this.model = sources.model;
        this.weights = weights;
    }

    List<List<Option>> of(Segment segment) {
        List<List<Option>> options = new ArrayList<>(segment.size());
        for (int i = 0; i < segment.size(); i++) {
            List<Option> here = new ArrayList<>();
            switch (segment.token(i).kind()) {
                case MARK -> {
                    here.add(option(1, segment.token(i).text(), 0));
                    EnglishFigures.money(segment, i).forEach(way -> here.add(option(way)));
                }
                case NUMBER -> {
                    String[] number = {EnglishFigures.number(segment.token(i).text())};
                    here.add(Option.of(1, number, data.russian, 0));
                }
                case WORD -> word(segment, i, here);
            }
            options.add(here.stream().map(option -> option.with(model)).toList());
        }
        return options;
    }

    /** All forms that the model of words does not know look alike to it, and are together likelier than each. */
    private static long unseen(Option option) {
        return IntStream.range(0, option.ids().length)
                .filter(i ->
                        option.ids()[i] == LexiconData.UNKNOWN && Character.isLetter(option.words()[i].codePointAt(0)))
                .count();
    }

    private Option option(int length, String text, double cost) {
        String[] words = text.chars().allMatch(Character::isLetter)
                ? text.isEmpty() ? Option.NOTHING : new String[] {text}
                : Tokenizer.tokenize(text).stream().map(Token::text).toArray(String[]::new);
        Option option = Option.of(length, words, data.russian, cost + weights.word() * words.length);
        double unseen = weights.unseen() * unseen(option);
        return unseen == 0 ? option : Option.of(length, words, data.russian, option.cost() + unseen);
    }

    private Option option(Rendering rendering) {
        return option(rendering.length(), rendering.text(), rendering.cost());
    }

    private void handEntries(Segment segment, int i, List<Option> options) {
        for (Rendering way : hand.at(segment, i)) {
            options.add(
                    option(way.length(), way.text(), weights.phrase() + weights.hand() * way.length() + way.cost()));
        }
    }

    private void word(Segment segment, int i, List<Option> options) {
        Token token = segment.token(i);
        EnglishFigures.date(segment, i).forEach(way -> options.add(option(way)));
        handEntries(segment, i, options);
        phrases(segment, i, options);
        if (LEFT_OUT.contains(token.key())) {
            options.add(option(1, "", 0));
        }
        if (MAY_GO.contains(token.key())) {
            options.add(option(1, "", 1));
        }
        built(segment, i, options);
        verbPhrase(segment, i, options);
        turned(segment, i, options);
        if (options.stream().noneMatch(option -> option.length() == 1)) {
            unknown(token, options);
        }
    }

    private void unknown(Token token, List<Option> options) {
        String text = token.text();
        boolean cyrillic = text.codePoints().allMatch(c -> (c >= 0x400 && c < 0x530) || c == '-');
        if (cyrillic) {
            options.add(option(1, text, 1));
        } else if (text.indexOf('-') > 0 && compound(text, options)) {
            return;
        } else if (CyrillicNames.canSpell(text)) {
            options.add(option(1, CyrillicNames.spell(text), 1));
        } else {
            options.add(Option.untranslated(1, new String[] {text}, data.russian, UNTRANSLATED));
        }
    }

    /** A compound that is unknown as a whole, part by part. */
    private boolean compound(String text, List<Option> options) {
        List<Token> parts = new ArrayList<>();
        for (String part : text.split("-")) {
            parts.addAll(Tokenizer.tokenize(part));
        }
        Segment alone = new Segment(parts, data.english, form -> RussianGrammar.UNKNOWN);
        List<String> words = new ArrayList<>();
        double cost = 0;
        for (int i = 0; i < parts.size(); i++) {
            List<Option> single = single(alone, i);
            if (single.isEmpty()) {
                return false;
            }
            words.add(single.get(0).words()[0]);
            cost += single.get(0).cost();
        }
        options.add(option(1, String.join("-", words), cost));
        return !words.isEmpty();
    }

    private void phrases(Segment segment, int i, List<Option> options) {
        for (int length = 1; length <= 3 && i + length <= segment.size(); length++) {
            if (segment.ids[i + length - 1] == LexiconData.UNKNOWN) {
                return;
            }
            long key = ReversedPhrases.pack(segment.ids, i, length);
            int place = phrases.first(key);
            for (int n = 0; n < MOST && phrases.is(place + n, key); n++) {
                int row = phrases.row(place + n);
                String[] words = phrases.words(row, data);
                double cost = weights.phrase()
                        + weights.forward() * (data.phraseBackward[row] & 0xFF) * LexiconData.STEP
                        + weights.backward() * (data.phraseForward[row] & 0xFF) * LexiconData.STEP
                        + weights.word() * words.length;
                options.add(Option.of(length, words, data.russian, cost));
            }
        }
    }

    // ---- forms of lemmas

    private void built(Segment segment, int i, List<Option> options) {
        forms(segment.key(i), RussianForms.tags(segment.key(i))).forEach(form -> options.add(option(form)));
    }

    private List<Rendering> forms(String english, Set<String> tags) {
        List<Rendering> forms = new ArrayList<>();
        int rank = 0;
        for (var translation : lexicon.translations(lexicon.lemma(english, "en"), PAIR)) {
            if (rank++ >= MOST_LEMMAS || translation.lemma().endsWith("~")) {
                break;
            }
            double cost = weights.phrase() + weights.built() - weights.forward() * Math.log(translation.probability());
            RussianForms.answering(translation.lemma(), tags).forEach(form -> forms.add(new Rendering(1, form, cost)));
        }
        return forms;
    }

    /** An auxiliary and its verb, with a negation between them or not, in the one form that they have in Russian. */
    private void verbPhrase(Segment segment, int i, List<Option> options) {
        Set<String> wanted = BE.contains(segment.key(i)) ? Set.of("VBN") : AUXILIARIES.get(segment.key(i));
        if (wanted == null) {
            return;
        }
        boolean negated = segment.key(i + 1).equals("not") || segment.key(i + 1).equals("n't");
        int verb = negated ? i + 2 : i + 1;
        Set<String> tags = RussianForms.tags(segment.key(verb));
        boolean participle = wanted.contains("VBN");
        if (participle ? !tags.contains("VBN") : !tags.contains("VB")) {
            return;
        }
        for (Rendering form : forms(segment.key(verb), wanted)) {
            options.add(option(verb - i + 1, negated ? "не " + form.text() : form.text(), form.cost()));
        }
    }

    /** Russia's president, oil prices: in Russian the second comes first, and the first in the genitive. */
    private void turned(Segment segment, int i, List<Option> options) {
        boolean possessive = segment.key(i + 1).equals("'s");
        int head = possessive ? i + 2 : i + 1;
        if (head >= segment.size() || !segment.token(head).isWord() || !isNoun(segment, i) || !isNoun(segment, head)) {
            return;
        }
        List<Option> owners = single(segment, i).stream()
                .filter(option -> isGenitive(option.words()[0]))
                .limit(MOST_TURNED)
                .toList();
        if (owners.isEmpty()) {
            return;
        }
        for (Option of : single(segment, head)) {
            for (Option owner : owners) {
                options.add(new Option(
                        head - i + 1,
                        new String[] {of.words()[0], owner.words()[0]},
                        new int[] {of.ids()[0], owner.ids()[0]},
                        of.cost() + owner.cost() + (float) (weights.turned() - weights.phrase()),
                        false));
            }
        }
    }

    private static boolean isNoun(Segment segment, int i) {
        Set<String> tags = RussianForms.tags(segment.key(i));
        return tags.stream().anyMatch(tag -> tag.startsWith("NN"))
                || (tags.isEmpty() && segment.token(i).isCapitalised());
    }

    private static boolean isGenitive(String russian) {
        return Morphology.of("ru").readings(Tokenizer.key(russian)).stream()
                .anyMatch(reading ->
                        reading.tag().startsWith("NN") && reading.tag().endsWith(":R"));
    }

    /** The ways to say one word in one word, the cheapest first. */
    private List<Option> single(Segment segment, int i) {
        List<Option> all = new ArrayList<>();
        handEntries(segment, i, all);
        phrases(segment, i, all);
        built(segment, i, all);
        return all.stream()
                .filter(option -> option.length() == 1 && option.words().length == 1)
                .sorted(Comparator.comparingDouble(Option::cost))
                .limit(MOST_HEADS)
                .toList();
    }
}
