package dev.parallax.finding.lexis;

import dev.parallax.text.Table;
import java.util.ArrayList;
import java.util.List;

/** Endings of Russian words that sound alike or differ in one rule of spelling. */
final class RussianEndings {

    private static final List<List<String>> PAIRS = Table.rows(RussianEndings.class, "endings-confused-ru.tsv", 2);

    private RussianEndings() {}

    /** The words that this one may be confused with by its ending, or by one н for two; not all of them are words. */
    static List<String> confusedWith(String key) {
        List<String> words = new ArrayList<>();
        for (List<String> pair : PAIRS) {
            change(key, pair.get(0), pair.get(1), words);
            change(key, pair.get(1), pair.get(0), words);
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
