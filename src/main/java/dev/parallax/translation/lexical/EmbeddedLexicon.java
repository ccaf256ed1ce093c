package dev.parallax.translation.lexical;

import dev.parallax.translation.BilingualLexicon;
import dev.parallax.translation.LanguagePair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lexicon that comes with Parallax. */
public final class EmbeddedLexicon implements BilingualLexicon {

    private static final double LEAST = 0.01;

    private final LexiconData data;

    /** Russian rows by English lemma, for the direction in which the file is not sorted. */
    private final int[] reverseStart;

    private final int[] reverseRow;
    private final int[] rowSource;

    /** Handwritten translations of words that the texts did not teach, by word. */
    private final Map<String, List<Translation>> handRussian = new HashMap<>();

    private final Map<String, List<Translation>> handEnglish = new HashMap<>();

    private EmbeddedLexicon(LexiconData data, HandLexicon hand) {
        this.data = data;
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
        Morphology morphology = Morphology.of(language);
        LexiconData.Vocabulary vocabulary = language.equals("ru") ? data.russian : data.english;
        List<String> lemmas = morphology.lemmas(Tokenizer.key(word));
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
        List<Translation> translations = new ArrayList<>();
        if (pair.source().equals("ru") && pair.target().equals("en")) {
            int id = data.russian.id(lemma);
            for (int row = data.lemmaStart[id]; row < data.lemmaStart[id + 1]; row++) {
                add(translations, data.english.words[data.lemmaTarget[row]], data.lemmaForward[row]);
            }
        } else if (pair.source().equals("en") && pair.target().equals("ru")) {
            int id = data.english.id(lemma);
            for (int i = reverseStart[id]; i < reverseStart[id + 1]; i++) {
                add(translations, data.russian.words[rowSource[reverseRow[i]]], data.lemmaBackward[reverseRow[i]]);
            }
        } else {
            throw new IllegalArgumentException("The lexicon knows ru→en and en→ru, not " + pair);
        }
        if (translations.isEmpty()) {
            return pair.source().equals("ru")
                    ? List.copyOf(handRussian.getOrDefault(lemma, List.of()))
                    : equalShares(handEnglish.getOrDefault(lemma, List.of()));
        }
        translations.sort(
                Comparator.comparingDouble(Translation::probability).reversed().thenComparing(Translation::lemma));
        return translations;
    }

    private static List<Translation> equalShares(List<Translation> found) {
        return found.stream()
                .map(one -> new Translation(one.lemma(), 1.0 / found.size()))
                .toList();
    }

    private static void add(List<Translation> translations, String lemma, byte cost) {
        double probability = LexiconData.probability(cost);
        if (probability >= LEAST) {
            translations.add(new Translation(lemma, probability));
        }
    }

    @Override
    public double perMillion(String lemma, String language) {
        LexiconData.Vocabulary vocabulary = language.equals("ru") ? data.russian : data.english;
        return vocabulary.perMillion(vocabulary.id(lemma));
    }
}
