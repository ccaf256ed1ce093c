package dev.parallax.translation.lexical;

import dev.parallax.translation.NameTransliteration;
import dev.parallax.translation.lexical.RussianGrammar.Part;
import dev.parallax.translation.lexical.RussianGrammar.Reading;
import dev.parallax.translation.lexical.RussianGrammar.Tense;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The ways to say each word, and each short run of words, of a Russian sentence in English: handwritten entries, phrases
 * seen in the parallel texts, forms built from lemmas by grammar, numbers, names in Latin letters.
 */
final class RussianOptions {

    private static final Set<String> LEADERS =
            Set.of("the", "a", "an", "of", "to", "in", "by", "for", "with", "from", "on", "at");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> PARTICLES = Set.of("же", "ли", "бы", "ведь", "вот", "мол", "дескать", "б", "ж");
    private static final Set<String> SUBORDINATORS =
            Set.of("что", "чтобы", "если", "когда", "как", "где", "чем", "поскольку", "так");
    private static final int MOST_BUILT = 5;
    private static final int MOST_READINGS = 3;
    private static final double UNTRANSLATED = 12;
    private static final double LEFT_OUT = 1.5;

    private final LexiconData data;
    private final HandLexicon hand;
    private final Weights weights;

    RussianOptions(LexiconData data, HandLexicon hand, Weights weights) {
        this.data = data;
        this.hand = hand;
        this.weights = weights;
    }

    List<List<Option>> of(Segment segment) {
        List<List<Option>> options = new ArrayList<>(segment.size());
        for (int i = 0; i < segment.size(); i++) {
            options.add(at(segment, i));
        }
        return options;
    }

    private List<Option> at(Segment segment, int i) {
        List<Option> options = new ArrayList<>();
        Token token = segment.token(i);
        switch (token.kind()) {
            case MARK -> mark(segment, i, options);
            case NUMBER -> RussianNumbers.add(segment, i, data.english, options);
            case WORD -> word(segment, i, options);
        }
        return options;
    }

    private void mark(Segment segment, int i, List<Option> options) {
        Token token = segment.token(i);
        String text = token.key().equals("\"") ? "\"" : token.text();
        options.add(Option.of(1, new String[] {text}, data.english, 0));
        if (token.key().equals(",")) {
            boolean clause = SUBORDINATORS.contains(segment.key(i + 1))
                    || segment.grammar(i + 1).hasLemma("который");
            if (clause) {
                options.add(Option.of(1, Option.NOTHING, data.english, LEFT_OUT / 2));
            }
            phrases(segment, i, false, options);
        } else if (token.key().equals("—")
                && segment.grammar(i - 1).isNominal()
                && segment.grammar(i + 1).isNominal()) {
            options.add(Option.of(1, new String[] {"is"}, data.english, 1));
        }
    }

    private void word(Segment segment, int i, List<Option> options) {
        boolean fixed = handEntries(segment, i, options);
        boolean named = segment.token(i).isCapitalised() && options.stream().anyMatch(RussianOptions::isName);
        phrases(segment, i, named, options);
        boolean negated = negation(segment, i, options);
        if (!fixed && !negated) {
            built(segment, i, options);
        }
        if (PARTICLES.contains(segment.key(i))) {
            options.add(Option.of(1, Option.NOTHING, data.english, LEFT_OUT));
        }
        if (options.stream().noneMatch(option -> option.length() == 1)) {
            unknown(segment, i, options);
        }
    }

    // ---- phrases seen in the parallel texts

    private void phrases(Segment segment, int i, boolean named, List<Option> options) {
        boolean noun = segment.grammar(i).isNominal();
        boolean bare = noun && !segment.startsNounPhrase(i);
        boolean preposition = segment.grammar(i).has(Part.PREPOSITION);
        for (int length = 1; length <= 3 && i + length <= segment.size(); length++) {
            if (segment.ids[i + length - 1] == LexiconData.UNKNOWN) {
                return;
            }
            int phrase = data.phrase(segment.ids, i, length);
            if (phrase < 0) {
                continue;
            }
            for (int row = data.phraseStart[phrase]; row < data.phraseStart[phrase + 1]; row++) {
                int from = data.targetStart[row];
                int to = data.targetStart[row + 1];
                String[] words = new String[to - from];
                for (int k = 0; k < words.length; k++) {
                    words[k] = data.english.words[data.targetWords[from + k]];
                    if (words[k].equals("us") && hasUnitedStates(segment, i, length)) {
                        words[k] = "US";
                    }
                }
                if (bare && length == 1 && LEADERS.contains(words[0])) {
                    continue;
                }
                if (named && ARTICLES.contains(words[0])) {
                    continue;
                }
                if (preposition
                        && length == 1
                        && ARTICLES.contains(words[words.length - 1])
                        && (words.length == 1 || isBareName(segment, i + 1))) {
                    continue;
                }
                int[] ids = java.util.Arrays.copyOfRange(data.targetWords, from, to);
                double cost = weights.phrase()
                        + weights.forward() * (data.phraseForward[row] & 0xFF) * LexiconData.STEP
                        + weights.backward() * (data.phraseBackward[row] & 0xFF) * LexiconData.STEP
                        + weights.word() * words.length;
                options.add(new Option(length, words, ids, (float) cost, false));
            }
        }
    }

    /** The lexicon's words are in lower case, where the country looks like the pronoun. */
    private static boolean hasUnitedStates(Segment segment, int i, int length) {
        for (int k = i; k < i + length; k++) {
            if (segment.key(k).equals("сша")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBareName(Segment segment, int i) {
        return i < segment.size()
                && segment.token(i).isCapitalised()
                && !segment.grammar(i).isAttribute();
    }

    private static boolean isName(Option option) {
        return option.length() == 1 && option.words().length > 0 && Character.isUpperCase(option.words()[0].charAt(0));
    }

    // ---- handwritten entries

    /** Adds the handwritten entries that begin here; whether one of them covers this word alone. */
    private boolean handEntries(Segment segment, int i, List<Option> options) {
        Set<String> keys = new TreeSet<>();
        keys.add(segment.key(i));
        segment.grammar(i).readings().forEach(reading -> keys.add(reading.lemma()));
        int longest = 0;
        List<HandLexicon.Entry> matching = new ArrayList<>();
        for (String key : keys) {
            for (HandLexicon.Entry entry : hand.beginningWith(key)) {
                if (matches(segment, i, entry) && !matching.contains(entry)) {
                    matching.add(entry);
                    longest = Math.max(longest, entry.words().size());
                }
            }
        }
        if (segment.token(i).isCapitalised()) {
            for (HandLexicon.Entry entry : hand.names(segment.key(i))) {
                if (matches(segment, i, entry)) {
                    matching.add(entry);
                    longest = Math.max(longest, entry.words().size());
                }
            }
        }
        boolean single = false;
        for (HandLexicon.Entry entry : matching) {
            int length = entry.words().size();
            single |= length == 1;
            double cost = weights.phrase() + weights.hand() * length * length;
            int rank = 0;
            for (String target : entry.target()) {
                addInflected(segment, i, entry, target, cost + 0.4 * rank++, options);
            }
        }
        return single;
    }

    private static boolean matches(Segment segment, int i, HandLexicon.Entry entry) {
        List<String> words = entry.words();
        if (i + words.size() > segment.size()) {
            return false;
        }
        for (int k = 0; k < words.size(); k++) {
            String word = words.get(k);
            boolean same = segment.key(i + k).equals(word);
            boolean inflected = switch (entry.kind()) {
                case FIXED -> false;
                case NAME -> segment.grammar(i + k).hasLemma(word) || isCase(segment, i + k, word);
                default -> segment.grammar(i + k).hasLemma(word);
            };
            if (!same && !inflected) {
                return false;
            }
        }
        return true;
    }

    /** Whether a form that the dictionary lacks, or knows as a name only, is a case form of a name. */
    private static boolean isCase(Segment segment, int i, String word) {
        return segment.grammar(i).readings().stream().allMatch(reading -> reading.part() == Part.NAME)
                && HandLexicon.isCaseOf(segment.key(i), word);
    }

    private void addInflected(
            Segment segment, int i, HandLexicon.Entry entry, String target, double cost, List<Option> options) {
        int length = entry.words().size();
        int head = i;
        switch (entry.kind()) {
            case FIXED -> options.add(option(length, target, cost));
            case ADJECTIVE -> {
                adjective(segment, i, length, target, cost, options);
            }
            case VERB -> {
                for (int k = i; k < i + length; k++) {
                    if (segment.grammar(k).readings().stream().anyMatch(RussianOptions::isVerbal)) {
                        head = k;
                        break;
                    }
                }
                for (Reading reading : segment.grammar(head).readings()) {
                    if (isVerbal(reading)) {
                        verb(segment, i, length, reading, target, cost, options);
                    }
                }
                if (segment.grammar(head).readings().isEmpty()) {
                    options.add(option(length, target, cost));
                }
            }
            case NOUN, NAME -> {
                for (int k = i; k < i + length; k++) {
                    if (segment.grammar(k).isNominal() && !segment.grammar(k).has(Part.ADJECTIVE)) {
                        head = k;
                        break;
                    }
                }
                String lemma = entry.words().get(head - i);
                boolean singular = false;
                boolean plural = false;
                for (Reading reading : segment.grammar(head).readings()) {
                    if (reading.lemma().equals(lemma) && (reading.part() == Part.NOUN || reading.part() == Part.NAME)) {
                        singular |= reading.number() == 1;
                        plural |= reading.number() == 2;
                    }
                }
                boolean name = entry.kind() == HandLexicon.Kind.NAME
                        || segment.key(head).equals(lemma)
                        || !singular && !plural;
                if (name || singular) {
                    noun(segment, i, length, head, target, entry.kind() != HandLexicon.Kind.NAME, true, cost, options);
                }
                if (plural && !name) {
                    noun(segment, i, length, head, EnglishForms.pluralPhrase(target), true, false, cost, options);
                }
            }
        }
    }

    private Option option(int length, String target, double cost) {
        String[] words = target.isEmpty() ? Option.NOTHING : split(target);
        return Option.of(length, words, data.english, cost + weights.word() * words.length);
    }

    private static String[] split(String target) {
        List<Token> tokens = Tokenizer.tokenize(target);
        String[] words = new String[tokens.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = tokens.get(i).text();
        }
        return words;
    }

    // ---- forms built from lemmas

    private void built(Segment segment, int i, List<Option> options) {
        long seen = options.stream().filter(option -> option.length() == 1).count();
        RussianGrammar grammar = segment.grammar(i);
        List<Reading> readings = new ArrayList<>(grammar.readings());
        if (readings.isEmpty()) {
            String stem = Morphology.russianStem(segment.key(i));
            readings.add(new Reading(stem, Part.NAME, 0, 1, Tense.NONE, ""));
        }
        if (seen >= 6) {
            return;
        }
        readings.sort((a, b) -> Double.compare(frequency(b), frequency(a)));
        for (Reading reading : readings.subList(0, Math.min(MOST_READINGS, readings.size()))) {
            int id = data.russian.id(reading.lemma());
            int end = Math.min(data.lemmaStart[id + 1], data.lemmaStart[id] + MOST_BUILT);
            for (int row = data.lemmaStart[id]; row < end; row++) {
                double cost = weights.phrase()
                        + weights.built()
                        + weights.forward() * (data.lemmaForward[row] & 0xFF) * LexiconData.STEP
                        + weights.backward() * (data.lemmaBackward[row] & 0xFF) * LexiconData.STEP;
                build(segment, i, reading, data.english.words[data.lemmaTarget[row]], cost, options);
            }
        }
    }

    private double frequency(Reading reading) {
        return data.russian.perMillion(data.russian.id(reading.lemma()));
    }

    private void build(Segment segment, int i, Reading reading, String lemma, double cost, List<Option> options) {
        switch (reading.part()) {
            case NOUN, NAME -> {
                boolean noun = EnglishForms.isNoun(lemma);
                double price = noun || reading.part() == Part.NAME ? cost : cost + 1;
                if (reading.number() == 2) {
                    noun(
                            segment,
                            i,
                            1,
                            i,
                            noun ? EnglishForms.pluralPhrase(lemma) : lemma,
                            true,
                            false,
                            price,
                            options);
                } else {
                    noun(segment, i, 1, i, lemma, noun, true, price, options);
                }
            }
            case ADJECTIVE, SHORT_ADJECTIVE -> adjective(segment, i, 1, lemma, cost, options);
            case COMPARATIVE, SUPERLATIVE -> {
                String tag = reading.part() == Part.COMPARATIVE ? "JJR" : "JJS";
                List<String> forms = Morphology.of("en").forms(lemma, tag);
                String degree = reading.part() == Part.COMPARATIVE ? "more " : "most ";
                options.add(option(1, forms.isEmpty() ? degree + lemma : forms.get(0), cost));
            }
            case VERB,
                    INFINITIVE,
                    IMPERATIVE,
                    ADVERBIAL_PARTICIPLE,
                    ACTIVE_PARTICIPLE,
                    PASSIVE_PARTICIPLE,
                    SHORT_PARTICIPLE -> {
                if (EnglishForms.isVerb(lemma)) {
                    verb(segment, i, 1, reading, lemma, cost, options);
                } else {
                    options.add(option(1, lemma, cost + 1.5));
                }
            }
            default -> {
                if (!ARTICLES.contains(lemma)) {
                    options.add(option(1, lemma, cost));
                }
            }
        }
    }

    private void adjective(Segment segment, int i, int length, String target, double cost, List<Option> options) {
        lead(segment, i, length, i, target, true, true, cost, options);
    }

    private void noun(
            Segment segment,
            int i,
            int length,
            int head,
            String target,
            boolean articles,
            boolean singular,
            double cost,
            List<Option> options) {
        lead(segment, i, length, head, target, articles && !target.startsWith("the "), singular, cost, options);
    }

    /** The words as they are, and with the article and the preposition that case and place allow before them. */
    private void lead(
            Segment segment,
            int i,
            int length,
            int head,
            String target,
            boolean articles,
            boolean singular,
            double cost,
            List<Option> options) {
        options.add(option(length, target, cost));
        if (!segment.startsNounPhrase(i)) {
            return;
        }
        int cases = segment.grammar(head).cases();
        List<String> prepositions = new ArrayList<>(2);
        prepositions.add("");
        if (!segment.followsPreposition(i)) {
            boolean genitive = (cases & RussianGrammar.GENITIVE) != 0
                    || cases == 0 && segment.token(i).isCapitalised();
            if (genitive && segment.followsNoun(i)) {
                prepositions.add("of ");
            }
            boolean certain = (cases & (RussianGrammar.NOMINATIVE | RussianGrammar.ACCUSATIVE)) == 0;
            if (certain && (cases & RussianGrammar.INSTRUMENTAL) != 0) {
                prepositions.add("by ");
                prepositions.add("with ");
            }
            if (certain && (cases & RussianGrammar.DATIVE) != 0) {
                prepositions.add("to ");
            }
        }
        for (String preposition : prepositions) {
            double price = cost + (preposition.isEmpty() ? 0 : weights.article());
            if (!preposition.isEmpty()) {
                options.add(option(length, preposition + target, price));
            }
            if (articles) {
                options.add(option(length, preposition + "the " + target, price + weights.article()));
                if (singular && preposition.isEmpty()) {
                    options.add(
                            option(length, EnglishForms.article(target) + " " + target, price + 2 * weights.article()));
                }
            }
        }
    }

    private static boolean isVerbal(Reading reading) {
        return switch (reading.part()) {
            case VERB,
                    INFINITIVE,
                    IMPERATIVE,
                    ADVERBIAL_PARTICIPLE,
                    ACTIVE_PARTICIPLE,
                    PASSIVE_PARTICIPLE,
                    SHORT_PARTICIPLE -> true;
            default -> false;
        };
    }

    private void verb(
            Segment segment, int i, int length, Reading reading, String target, double cost, List<Option> options) {
        boolean afterBe = i > 0 && segment.grammar(i - 1).hasLemma("быть");
        switch (reading.part()) {
            case VERB -> {
                switch (reading.tense()) {
                    case PAST -> {
                        options.add(option(length, pastOf(target, reading), cost));
                        options.add(option(length, "has " + EnglishForms.verbPhrase(target, "VBN"), cost + 1.5));
                    }
                    case FUTURE -> options.add(option(length, "will " + target, cost));
                    default ->
                        options.add(option(
                                length, EnglishForms.verbPhrase(target, reading.number() == 2 ? "VBP" : "VBZ"), cost));
                }
            }
            case INFINITIVE -> {
                options.add(option(length, "to " + target, cost));
                options.add(option(length, target, cost + 0.2));
            }
            case IMPERATIVE -> options.add(option(length, target, cost));
            case ADVERBIAL_PARTICIPLE, ACTIVE_PARTICIPLE -> {
                options.add(option(length, EnglishForms.verbPhrase(target, "VBG"), cost));
                if (reading.tense() == Tense.PAST && reading.part() == Part.ACTIVE_PARTICIPLE) {
                    options.add(option(length, "who " + EnglishForms.verbPhrase(target, "VBD"), cost + 0.3));
                    options.add(option(length, "which " + EnglishForms.verbPhrase(target, "VBD"), cost + 0.3));
                }
            }
            case PASSIVE_PARTICIPLE ->
                lead(
                        segment,
                        i,
                        length,
                        i,
                        EnglishForms.verbPhrase(target, reading.tense() == Tense.PRESENT ? "VBN" : "VBN"),
                        true,
                        true,
                        cost,
                        options);
            case SHORT_PARTICIPLE -> {
                String participle = EnglishForms.verbPhrase(target, "VBN");
                options.add(option(length, participle, cost + (afterBe ? 0 : 1)));
                if (!afterBe) {
                    options.add(option(length, (reading.number() == 2 ? "were " : "was ") + participle, cost));
                    options.add(option(length, (reading.number() == 2 ? "are " : "is ") + participle, cost + 0.3));
                }
            }
            default -> {}
        }
    }

    private static String pastOf(String target, Reading reading) {
        boolean be = target.equals("be") || target.startsWith("be ");
        return be && reading.number() == 2 ? "were" + target.substring(2) : EnglishForms.verbPhrase(target, "VBD");
    }

    /** "не" and a verb together; whether there was one. */
    private boolean negation(Segment segment, int i, List<Option> options) {
        if (!segment.key(i).equals("не") || i + 1 >= segment.size()) {
            return false;
        }
        for (Reading reading : segment.grammar(i + 1).readings()) {
            boolean finite = reading.part() == Part.VERB || reading.part() == Part.INFINITIVE;
            if (!finite || reading.lemma().equals("быть")) {
                continue;
            }
            int id = data.russian.id(reading.lemma());
            int end = Math.min(data.lemmaStart[id + 1], data.lemmaStart[id] + MOST_BUILT);
            for (int row = data.lemmaStart[id]; row < end; row++) {
                String lemma = data.english.words[data.lemmaTarget[row]];
                if (!EnglishForms.isVerb(lemma) || lemma.equals("be")) {
                    continue;
                }
                double cost = 2 * weights.phrase()
                        + weights.forward() * (data.lemmaForward[row] & 0xFF) * LexiconData.STEP
                        + weights.backward() * (data.lemmaBackward[row] & 0xFF) * LexiconData.STEP;
                String auxiliary = reading.part() == Part.INFINITIVE
                        ? "not to "
                        : switch (reading.tense()) {
                            case PAST -> "did not ";
                            case FUTURE -> "will not ";
                            default -> reading.number() == 2 ? "do not " : "does not ";
                        };
                options.add(option(2, auxiliary + lemma, cost));
            }
        }
        return false;
    }

    // ---- what no lexicon has

    private void unknown(Segment segment, int i, List<Option> options) {
        Token token = segment.token(i);
        String text = token.text();
        boolean cyrillic = text.chars().anyMatch(c -> c >= 'А' && c <= 'я' || c == 'ё' || c == 'Ё');
        if (!cyrillic) {
            // Latin letters in a Russian text are a name, a brand, an abbreviation: they stand in English as they are.
            boolean latin = text.codePoints().allMatch(c -> c < 0x250 || c == '’');
            options.add(
                    latin
                            ? Option.of(1, new String[] {text}, data.english, 0)
                            : Option.untranslated(1, new String[] {text}, data.english, UNTRANSLATED));
            return;
        }
        int hyphen = text.indexOf('-');
        if (hyphen > 0 && hyphen < text.length() - 1 && compound(segment, i, text, hyphen, options)) {
            return;
        }
        boolean dictionary = segment.grammar(i).readings().stream().anyMatch(reading -> reading.part() != Part.NAME);
        boolean inside = i > 0 && segment.token(i - 1).isWord();
        if (token.isCapitalised() && (!dictionary || inside)) {
            String name = NameTransliteration.toLatin(RussianNames.nominative(segment, i));
            lead(segment, i, 1, i, name, false, true, 1, options);
        } else {
            options.add(Option.untranslated(1, new String[] {text}, data.english, UNTRANSLATED));
        }
    }

    /** A compound that is unknown as a whole, part by part. */
    private boolean compound(Segment segment, int i, String text, int hyphen, List<Option> options) {
        List<Option> first = part(text.substring(0, hyphen));
        List<Option> second = part(text.substring(hyphen + 1));
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        Option a = first.get(0);
        Option b = second.get(0);
        if (a.untranslated() || b.untranslated()) {
            return false;
        }
        String joined = String.join(" ", a.words()) + "-" + String.join(" ", b.words());
        options.add(option(1, joined, a.cost() + b.cost()));
        return true;
    }

    private List<Option> part(String text) {
        List<Token> tokens = Tokenizer.tokenize(text);
        if (tokens.size() != 1 || !tokens.get(0).isWord()) {
            return List.of();
        }
        Segment alone = new Segment(tokens, data.russian, RussianGrammar::of);
        List<Option> options = new ArrayList<>(at(alone, 0));
        options.sort(java.util.Comparator.comparingDouble(Option::cost));
        return options;
    }
}
