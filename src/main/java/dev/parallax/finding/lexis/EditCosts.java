package dev.parallax.finding.lexis;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import dev.parallax.finding.context.Scripts;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What each slip of a writer's costs: 1 for any letter put for any other, less for what happens more often. Immutable.
 */
public final class EditCosts {

    /** No letter that is missing or too many costs less. */
    static final float LEAST = 0.5f;

    private static final float SWAP = 0.75f;
    private static final float MISSING = 0.9f;
    private static final float EXTRA = 0.9f;
    private static final float DOUBLING = 0.5f;
    private static final float KEY_BESIDE = 0.85f;
    private static final float SOUNDS_ALIKE = 0.6f;

    private static final String[] ENGLISH_KEYS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};
    private static final String[] RUSSIAN_KEYS = {"йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю"};

    /** Letters that are heard alike. */
    private static final String ENGLISH_SOUNDS = "ae ai ei ou eu ie iy ck cs kq sz gj vw uo ao";

    private static final String RUSSIAN_SOUNDS = "оа еи яе эе ыи ёо юу бп вф гк дт жш зс щш чщ ъь цс яи";

    private static final int LETTERS = 256;

    /** What each letter put for each other costs. */
    private final float[] instead = new float[LETTERS * LETTERS];

    private EditCosts(String[] keys, String sounds) {
        Arrays.fill(instead, 1);
        for (int row = 0; row < keys.length; row++) {
            for (int i = 0; i < keys[row].length(); i++) {
                if (i > 0) {
                    set(keys[row].charAt(i), keys[row].charAt(i - 1), KEY_BESIDE);
                }
                for (int below = Math.max(0, i - 1); row + 1 < keys.length && below <= i; below++) {
                    if (below < keys[row + 1].length()) {
                        set(keys[row].charAt(i), keys[row + 1].charAt(below), KEY_BESIDE);
                    }
                }
            }
        }
        for (String pair : sounds.isEmpty() ? new String[0] : sounds.split(" ")) {
            set(pair.charAt(0), pair.charAt(1), SOUNDS_ALIKE);
        }
    }

    public static EditCosts of(String language) {
        String[] keys = Scripts.isCyrillic(language) ? RUSSIAN_KEYS : ENGLISH_KEYS;
        return switch (language) {
            case "ru" -> new EditCosts(keys, RUSSIAN_SOUNDS);
            case "en" -> new EditCosts(keys, ENGLISH_SOUNDS);
            default -> new EditCosts(keys, withoutMarks(language));
        };
    }

    /** The letters of the language's alphabet, in lower case. */
    public static String letters(String language) {
        return LocaleData.getExemplarSet(new ULocale(language), 0, LocaleData.ES_STANDARD).stream()
                .filter(letter -> letter.length() == 1)
                .collect(Collectors.joining());
    }

    /** Pairs of letters that differ in an accent or another mark, with those that the table says are heard alike. */
    private static String withoutMarks(String language) {
        String letters = letters(language);
        Normalizer2 marks = Normalizer2.getNFDInstance();
        StringBuilder pairs = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            for (int j = 0; j < i; j++) {
                String pair = "" + letters.charAt(i) + letters.charAt(j);
                if (marks.normalize(pair.substring(0, 1)).charAt(0)
                        == marks.normalize(pair.substring(1)).charAt(0)) {
                    pairs.append(pair).append(' ');
                }
            }
        }
        return (pairs + String.join(" ", WordParts.heardAlike(language))).strip();
    }

    /** One letter for another; 0 for itself. */
    public float instead(char typed, char meant) {
        return typed == meant ? 0 : instead[index(typed) + LETTERS * index(meant)];
    }

    /** A letter left out, between the one before it in the word and the one typed before it. */
    public float missing(char meant, char beforeIt, char typedBefore) {
        if (meant == 'ь' || meant == 'ъ' || meant == '\'' || meant == '-') {
            return SOUNDS_ALIKE;
        }
        return meant == beforeIt || meant == typedBefore ? DOUBLING : MISSING;
    }

    /** A letter too many, at this index of what was typed. */
    float extra(String typed, int index) {
        char letter = typed.charAt(index);
        if (letter == 'ь' || letter == 'ъ' || letter == '\'' || letter == '-') {
            return SOUNDS_ALIKE;
        }
        boolean doubled = (index > 0 && typed.charAt(index - 1) == letter)
                || (index + 1 < typed.length() && typed.charAt(index + 1) == letter);
        return doubled ? DOUBLING : EXTRA;
    }

    /** Two letters in each other's place. */
    public float swapped() {
        return SWAP;
    }

    private void set(char a, char b, float cost) {
        instead[index(a) + LETTERS * index(b)] = cost;
        instead[index(b) + LETTERS * index(a)] = cost;
    }

    /** Tells apart ASCII and, of each other block, 128 letters: the alphabets of one language. */
    private static int index(char letter) {
        return letter < 128 ? letter : 128 | (letter & 127);
    }
}
