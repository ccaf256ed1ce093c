package dev.parallax.finding.spelling;

import java.util.HashSet;
import java.util.Set;

/**
 * What each slip of a writer's costs: 1 for any letter put for any other, less for what happens more often. Immutable.
 */
final class EditCosts {

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

    private final Set<Integer> beside = new HashSet<>();
    private final Set<Integer> alike = new HashSet<>();

    private EditCosts(String[] keys, String sounds) {
        for (int row = 0; row < keys.length; row++) {
            for (int i = 0; i < keys[row].length(); i++) {
                if (i > 0) {
                    add(beside, keys[row].charAt(i), keys[row].charAt(i - 1));
                }
                for (int below = i - 1; row + 1 < keys.length && below <= i; below++) {
                    if (below >= 0 && below < keys[row + 1].length()) {
                        add(beside, keys[row].charAt(i), keys[row + 1].charAt(below));
                    }
                }
            }
        }
        for (String pair : sounds.split(" ")) {
            add(alike, pair.charAt(0), pair.charAt(1));
        }
    }

    static EditCosts of(String language) {
        return language.equals("ru")
                ? new EditCosts(RUSSIAN_KEYS, RUSSIAN_SOUNDS)
                : new EditCosts(ENGLISH_KEYS, ENGLISH_SOUNDS);
    }

    /** One letter for another. */
    float instead(char typed, char meant) {
        int pair = typed << 16 | meant;
        return alike.contains(pair) ? SOUNDS_ALIKE : beside.contains(pair) ? KEY_BESIDE : 1;
    }

    /** A letter left out, between the one before it in the word and the one typed before it. */
    float missing(char meant, char beforeIt, char typedBefore) {
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
        boolean doubled = index > 0 && typed.charAt(index - 1) == letter
                || index + 1 < typed.length() && typed.charAt(index + 1) == letter;
        return doubled ? DOUBLING : EXTRA;
    }

    /** Two letters in each other's place. */
    float swapped() {
        return SWAP;
    }

    private static void add(Set<Integer> pairs, char a, char b) {
        pairs.add(a << 16 | b);
        pairs.add(b << 16 | a);
    }
}
