package dev.parallax.translation.lexical;

import dev.parallax.translation.lexical.RussianGrammar.Part;
import java.util.Arrays;
import java.util.Set;

/** Phrases of up to three Russian words with the English that the parallel texts have for them. */
final class SeenPhrases {

    private static final int LONGEST = 3;
    private static final Set<String> LEADERS =
            Set.of("the", "a", "an", "of", "to", "in", "by", "for", "with", "from", "on", "at");

    private final LexiconData data;
    private final Weights weights;

    SeenPhrases(LexiconData data, Weights weights) {
        this.data = data;
        this.weights = weights;
    }

    /** @param named whether the draft's token is a name that has been found already, and takes no article */
    void add(Draft draft, boolean named) {
        Segment segment = draft.segment();
        for (int length = 1; length <= LONGEST && draft.at() + length <= segment.size(); length++) {
            if (segment.ids[draft.at() + length - 1] == LexiconData.UNKNOWN) {
                return;
            }
            int phrase = data.phrase(segment.ids, draft.at(), length);
            if (phrase >= 0) {
                add(draft, length, phrase, named);
            }
        }
    }

    private void add(Draft draft, int length, int phrase, boolean named) {
        boolean unitedStates = hasUnitedStates(draft, length);
        for (int row = data.phraseStart[phrase]; row < data.phraseStart[phrase + 1]; row++) {
            int[] ids = Arrays.copyOfRange(data.targetWords, data.targetStart[row], data.targetStart[row + 1]);
            String[] words = words(ids, unitedStates);
            boolean articled = named && isArticle(words[0]);
            if (!articled && !(length == 1 && (leadsNothing(draft, words) || articleAlone(draft, words)))) {
                draft.options().add(new Option(length, words, ids, (float) cost(row, words.length), false));
            }
        }
    }

    private String[] words(int[] ids, boolean unitedStates) {
        String[] words = new String[ids.length];
        for (int k = 0; k < words.length; k++) {
            String word = data.english.words[ids[k]];
            words[k] = unitedStates && word.equals("us") ? "US" : word;
        }
        return words;
    }

    private double cost(int row, int words) {
        return weights.phrase()
                + weights.forward() * (data.phraseForward[row] & 0xFF) * LexiconData.STEP
                + weights.backward() * (data.phraseBackward[row] & 0xFF) * LexiconData.STEP
                + weights.word() * words;
    }

    /** The lexicon's words are in lower case, where the country looks like the pronoun. */
    private static boolean hasUnitedStates(Draft draft, int length) {
        for (int k = draft.at(); k < draft.at() + length; k++) {
            if (draft.segment().key(k).equals("сша")) {
                return true;
            }
        }
        return false;
    }

    /** Whether an article or a preposition would stand within a noun phrase. */
    private static boolean leadsNothing(Draft draft, String[] words) {
        return LEADERS.contains(words[0])
                && draft.grammar().isNominal()
                && !draft.segment().startsNounPhrase(draft.at());
    }

    /** Whether a preposition has become an article, or brings one to a name. */
    private static boolean articleAlone(Draft draft, String[] words) {
        return draft.grammar().has(Part.PREPOSITION)
                && isArticle(words[words.length - 1])
                && (words.length == 1 || isBareName(draft.segment(), draft.at() + 1));
    }

    private static boolean isArticle(String word) {
        return EnglishForms.ARTICLES.contains(word);
    }

    private static boolean isBareName(Segment segment, int i) {
        return i < segment.size()
                && segment.token(i).isCapitalised()
                && !segment.grammar(i).isAttribute();
    }
}
