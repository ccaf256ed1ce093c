package dev.parallax.finding.spelling;

import java.util.ArrayList;
import java.util.List;

/** Endings of Russian words that sound alike or differ in one rule of spelling. */
final class RussianEndings {

    private static final String[][] PAIRS = {
        {"тся", "ться"},
        {"ие", "ии"},
        {"ия", "ии"},
        {"ы", "ные"},
        {"ен", "енн"},
        {"ит", "ить"},
        {"ет", "еть"},
        {"ой", "ый"},
        {"ей", "ий"},
        {"им", "ем"},
        {"ым", "ом"}
    };

    private RussianEndings() {}

    /** The words that this one may be confused with by its ending, or by one н for two; not all of them are words. */
    static List<String> confusedWith(String key) {
        List<String> words = new ArrayList<>();
        for (String[] pair : PAIRS) {
            change(key, pair[0], pair[1], words);
            change(key, pair[1], pair[0], words);
        }
        int last = key.lastIndexOf('н');
        if (last > 2 && last < key.length() - 1 && key.length() - last <= 4) {
            words.add(
                    key.charAt(last - 1) == 'н'
                            ? key.substring(0, last) + key.substring(last + 1)
                            : key.substring(0, last) + "н" + key.substring(last));
        }
        return words;
    }

    private static void change(String key, String ending, String other, List<String> words) {
        if (key.length() > ending.length() + 2 && key.endsWith(ending)) {
            words.add(key.substring(0, key.length() - ending.length()) + other);
        }
    }
}
