package dev.parallax.translation.lexical;

import dev.parallax.text.Remembered;
import dev.parallax.translation.BilingualLexicon;
import dev.parallax.translation.LanguagePair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lexicon that comes with Parallax. */
public final class EmbeddedLexicon implements BilingualLexicon {

    /** A less probable translation is none. */
    private static final double LEAST = 0.01;

    /** Of a word that stands less often in a million words of the texts, some twenty times in all, they have taught too little. */
    private static final double RARE = 3;

    /** How likely a handwritten translation of such a word is beside learnt ones, of alone. */
    private static final double BESIDE_LITTLE = 0.5;

    /** The same of a word that the texts know well. */
    private static final double BESIDE_MUCH = 0.05;

    /** Most forms of a language whose lemmas are remembered. */
    private static final int REMEMBERED = 100_000;

    private static final Comparator<Translation> LIKELIEST_FIRST =
            Comparator.comparingDouble(Translation::probability).reversed().thenComparing(Translation::lemma);

    private final LexiconData data;

    /** Russian rows by English lemma, for the direction in which the file is not sorted. */
    private final int[] reverseStart;

    private final int[] reverseRow;
    private final int[] rowSource;

    /** Handwritten translations of single words, by word. */
    private final Map<String, List<Translation>> handRussian = new HashMap<>();

    private final Map<String, List<Translation>> handEnglish = new HashMap<>();

    /**
     * Translations that were asked for before, by the lemma's number: a night asks for the same ones again and again. What
     * another thread has put there is unchangeable, so that it is seen whole or not at all.
     */
    private final @Nullable Translations[] fromRussian;

    private final @Nullable Translations[] fromEnglish;

    /** By form. */
    private final Remembered<String, String> russianLemmas;

    private final Remembered<String, String> englishLemmas;

    private EmbeddedLexicon(LexiconData data, HandLexicon hand) {
        this.data = data;
        this.russianLemmas = new Remembered<>(REMEMBERED, form -> likeliestLemma(form, "ru", data.russian));
        this.englishLemmas = new Remembered<>(REMEMBERED, form -> likeliestLemma(form, "en", data.english));
        for (HandLexicon.Entry entry : hand.entries()) {
            for (String target : entry.target()) {
                List<String> words = Tokenizer.tokenize(target).stream()
                        .map(Token::key)
                        .filter(word -> !word.equals("the") && !word.equals("of"))
                        .toList();
                if (entry.words().size() == 1 && !words.isEmpty()) {
                    addHand(entry.words().get(0), words, entry.target().size());
                }
            }
        }
        fromRussian = new @Nullable Translations[data.russian.words.length];
        fromEnglish = new @Nullable Translations[data.english.words.length];
        int rows = data.lemmaTarget.length;
        reverseStart = new int[data.english.words.length + 1];
        rowSource = new int[rows];
        for (int target : data.lemmaTarget) {
            reverseStart[target + 1]++;
        }
        for (int i = 0; i < data.english.words.length; i++) {
            reverseStart[i + 1] += reverseStart[i];
        }
        int[] next = reverseStart.clone();
        reverseRow = new int[rows];
        for (int source = 0; source < data.russian.words.length; source++) {
            for (int row = data.lemmaStart[source]; row < data.lemmaStart[source + 1]; row++) {
                rowSource[row] = source;
                reverseRow[next[data.lemmaTarget[row]]++] = row;
            }
        }
    }

    private void addHand(String russian, List<String> english, int alternatives) {
        double share = 1.0 / (english.size() * alternatives);
        for (String word : english) {
            handRussian.computeIfAbsent(russian, key -> new ArrayList<>(1)).add(new Translation(word, share));
        }
        if (english.size() == 1) {
            handEnglish
                    .computeIfAbsent(english.get(0), key -> new ArrayList<>(1))
                    .add(new Translation(russian, 1));
        }
    }

    private record Translations(List<Translation> all) {}

    private static final class Holder {
        static final EmbeddedLexicon INSTANCE = new EmbeddedLexicon(LexiconData.load(), HandLexicon.load());
    }

    /** The one instance; the first call reads it, which takes about a second. */
    public static EmbeddedLexicon load() {
        return Holder.INSTANCE;
    }

    LexiconData data() {
        return data;
    }

    @Override
    public String lemma(String word, String language) {
        if (!Morphology.knows(language)) {
            return Tokenizer.key(word);
        }
        return (language.equals("ru") ? russianLemmas : englishLemmas).of(word);
    }

    private static String likeliestLemma(String form, String language, LexiconData.Vocabulary vocabulary) {
        List<String> lemmas = Morphology.of(language).lemmas(Tokenizer.key(form));
        String best = lemmas.get(0);
        double most = -1;
        for (String lemma : lemmas) {
            double frequency = vocabulary.perMillion(vocabulary.id(lemma));
            if (frequency > most) {
                most = frequency;
                best = lemma;
            }
        }
        return best;
    }

    @Override
    public List<Translation> translations(String lemma, LanguagePair pair) {
        if (pair.source().equals("ru") && pair.target().equals("en")) {
            int id = data.russian.id(lemma);
            Translations asked = fromRussian[id];
            List<Translation> known = asked == null ? remember(fromRussian, id, englishOf(id)) : asked.all;
            return known.isEmpty() ? List.copyOf(handRussian.getOrDefault(lemma, List.of())) : known;
        }
        if (pair.source().equals("en") && pair.target().equals("ru")) {
            int id = data.english.id(lemma);
            Translations asked = fromEnglish[id];
            List<Translation> known = asked == null ? remember(fromEnglish, id, russianOf(id)) : asked.all;
            return known.isEmpty() ? equalShares(handEnglish.getOrDefault(lemma, List.of())) : known;
        }
        return List.of();
    }

    /** Two threads may both find the same list; either will do. */
    private static List<Translation> remember(@Nullable Translations[] asked, int id, List<Translation> found) {
        asked[id] = new Translations(found);
        return found;
    }

    private List<Translation> englishOf(int russian) {
        return withHand(
                IntStream.range(data.lemmaStart[russian], data.lemmaStart[russian + 1])
                        .mapToObj(
                                row -> translation(data.english.words[data.lemmaTarget[row]], data.lemmaForward[row])),
                handRussian.getOrDefault(data.russian.words[russian], List.of()),
                data.russian.perMillion(russian));
    }

    private List<Translation> russianOf(int english) {
        return withHand(
                IntStream.range(reverseStart[english], reverseStart[english + 1])
                        .map(i -> reverseRow[i])
                        .mapToObj(row -> translation(data.russian.words[rowSource[row]], data.lemmaBackward[row])),
                equalShares(handEnglish.getOrDefault(data.english.words[english], List.of())),
                data.english.perMillion(english));
    }

    /** What was learnt, and what was written by hand and not learnt. */
    private static List<Translation> withHand(Stream<Translation> learnt, List<Translation> hand, double perMillion) {
        List<Translation> known = new ArrayList<>(
                learnt.filter(translation -> translation.probability() >= LEAST).toList());
        double share = known.isEmpty() ? 1 : perMillion < RARE ? BESIDE_LITTLE : BESIDE_MUCH;
        hand.stream()
                .filter(one -> known.stream().noneMatch(other -> other.lemma().equals(one.lemma())))
                .map(one -> new Translation(one.lemma(), share * one.probability()))
                .toList()
                .forEach(known::add);
        known.sort(LIKELIEST_FIRST);
        return List.copyOf(known);
    }

    private static Translation translation(String lemma, byte cost) {
        return new Translation(lemma, LexiconData.probability(cost));
    }

    private static List<Translation> equalShares(List<Translation> found) {
        return found.stream()
                .map(one -> new Translation(one.lemma(), 1.0 / found.size()))
                .toList();
    }

    @Override
    public double perMillion(String lemma, String language) {
        LexiconData.Vocabulary vocabulary = language.equals("ru") ? data.russian : data.english;
        return vocabulary.perMillion(vocabulary.id(lemma));
    }
}
