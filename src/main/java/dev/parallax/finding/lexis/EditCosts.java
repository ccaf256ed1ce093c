package dev.parallax.finding.lexis;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import dev.parallax.finding.context.Scripts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What each slip of a writer's costs: 1 for any letter put for any other, less for what happens more often. Immutable.
 */
public final class EditCosts {

    private static final SlipCosts COSTS = SlipCosts.DEFAULTS;

    /** Languages whose table says all that is heard alike; elsewhere letters that differ in a mark are. */
    private static final Set<String> KNOWN = Set.of("en", "ru");

    private static final int LETTERS = 256;

    /** What each letter put for each other costs. */
    private final float[] instead = new float[LETTERS * LETTERS];

    private EditCosts(List<String> keys, List<String> sounds) {
        Arrays.fill(instead, 1);
        for (int row = 0; row < keys.size(); row++) {
            for (int i = 0; i < keys.get(row).length(); i++) {
                if (i > 0) {
                    set(keys.get(row).charAt(i), keys.get(row).charAt(i - 1), COSTS.keyBeside());
                }
                for (int below = Math.max(0, i - 1); row + 1 < keys.size() && below <= i; below++) {
                    if (below < keys.get(row + 1).length()) {
                        set(keys.get(row).charAt(i), keys.get(row + 1).charAt(below), COSTS.keyBeside());
                    }
                }
            }
        }
        for (String pair : sounds) {
            set(pair.charAt(0), pair.charAt(1), COSTS.soundsAlike());
        }
    }

    public static EditCosts of(String language) {
        List<String> sounds = new ArrayList<>(WordParts.heardAlike(language));
        if (!KNOWN.contains(language)) {
            sounds.addAll(0, differingInMarks(language));
        }
        return new EditCosts(WordParts.keys(Scripts.isCyrillic(language) ? "ru" : "en"), sounds);
    }

    /** The letters of the language's alphabet, in lower case. */
    public static String letters(String language) {
        return LocaleData.getExemplarSet(new ULocale(language), 0, LocaleData.ES_STANDARD).stream()
                .filter(letter -> letter.length() == 1)
                .collect(Collectors.joining());
    }

    /** Pairs of letters that differ in an accent or another mark. */
    private static List<String> differingInMarks(String language) {
        String letters = letters(language);
        Normalizer2 marks = Normalizer2.getNFDInstance();
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < letters.length(); i++) {
            for (int j = 0; j < i; j++) {
                String pair = "" + letters.charAt(i) + letters.charAt(j);
                if (marks.normalize(pair.substring(0, 1)).charAt(0)
                        == marks.normalize(pair.substring(1)).charAt(0)) {
                    pairs.add(pair);
                }
            }
        }
        return pairs;
    }

    /** One letter for another; 0 for itself. */
    public float instead(char typed, char meant) {
        return typed == meant ? 0 : instead[index(typed) + LETTERS * index(meant)];
    }

    /** A letter left out, between the one before it in the word and the one typed before it. */
    public float missing(char meant, char beforeIt, char typedBefore) {
        if (meant == 'ь' || meant == 'ъ' || meant == '\'' || meant == '-') {
            return COSTS.soundsAlike();
        }
        return meant == beforeIt || meant == typedBefore ? COSTS.doubling() : COSTS.missing();
    }

    /** A letter too many, at this index of what was typed. */
    float extra(String typed, int index) {
        char letter = typed.charAt(index);
        if (letter == 'ь' || letter == 'ъ' || letter == '\'' || letter == '-') {
            return COSTS.soundsAlike();
        }
        boolean doubled = (index > 0 && typed.charAt(index - 1) == letter)
                || (index + 1 < typed.length() && typed.charAt(index + 1) == letter);
        return doubled ? COSTS.doubling() : COSTS.extra();
    }

    /** Two letters in each other's place. */
    public float swapped() {
        return COSTS.swap();
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
