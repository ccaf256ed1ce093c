package dev.parallax.translation.lexical;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Writes foreign names in Cyrillic letters, roughly as Russian news spells them: by sound where spelling tells it. */
final class CyrillicNames {

    private static final Map<String, String> SOUNDS = Map.ofEntries(
            Map.entry("shch", "щ"),
            Map.entry("sch", "ш"),
            Map.entry("tch", "тч"),
            Map.entry("sh", "ш"),
            Map.entry("ch", "ч"),
            Map.entry("th", "т"),
            Map.entry("ph", "ф"),
            Map.entry("ck", "к"),
            Map.entry("kh", "х"),
            Map.entry("zh", "ж"),
            Map.entry("ts", "ц"),
            Map.entry("gh", "г"),
            Map.entry("wh", "у"),
            Map.entry("oo", "у"),
            Map.entry("ee", "и"),
            Map.entry("ea", "и"),
            Map.entry("ou", "у"),
            Map.entry("ay", "ей"),
            Map.entry("ey", "и"),
            Map.entry("ai", "ай"),
            Map.entry("ya", "я"),
            Map.entry("yu", "ю"),
            Map.entry("yo", "йо"),
            Map.entry("ye", "е"),
            Map.entry("ia", "ия"),
            Map.entry("qu", "кв"),
            Map.entry("ce", "се"),
            Map.entry("ci", "си"),
            Map.entry("cy", "си"),
            Map.entry("mc", "мак"),
            Map.entry("a", "а"),
            Map.entry("b", "б"),
            Map.entry("c", "к"),
            Map.entry("d", "д"),
            Map.entry("e", "е"),
            Map.entry("f", "ф"),
            Map.entry("g", "г"),
            Map.entry("h", "х"),
            Map.entry("i", "и"),
            Map.entry("j", "дж"),
            Map.entry("k", "к"),
            Map.entry("l", "л"),
            Map.entry("m", "м"),
            Map.entry("n", "н"),
            Map.entry("o", "о"),
            Map.entry("p", "п"),
            Map.entry("q", "к"),
            Map.entry("r", "р"),
            Map.entry("s", "с"),
            Map.entry("t", "т"),
            Map.entry("u", "у"),
            Map.entry("v", "в"),
            Map.entry("w", "у"),
            Map.entry("x", "кс"),
            Map.entry("y", "и"),
            Map.entry("z", "з"));

    private static final int LONGEST = 4;
    private static final Set<Integer> VOWELS = Set.of((int) 'a', (int) 'e', (int) 'i', (int) 'o', (int) 'u', (int) 'y');

    private CyrillicNames() {}

    /** Whether a word is of plain Latin letters, with a capital first and not throughout. */
    static boolean canSpell(String name) {
        return name.matches("[A-Z][A-Za-z'’-]*[a-z][A-Za-z'’-]*");
    }

    static String spell(String name) {
        StringBuilder cyrillic = new StringBuilder();
        for (String part : name.split("(?<=-)|(?=-)")) {
            cyrillic.append(
                    part.equals("-") ? part : word(part.replaceAll("['’]", "").toLowerCase(Locale.ROOT)));
        }
        return cyrillic.toString();
    }

    private static String word(String latin) {
        StringBuilder cyrillic = new StringBuilder();
        int i = 0;
        while (i < latin.length()) {
            int length = Math.min(LONGEST, latin.length() - i);
            while (!SOUNDS.containsKey(latin.substring(i, i + length)) && length > 1) {
                length--;
            }
            String sound = latin.substring(i, i + length);
            cyrillic.append(
                    isSilent(latin, i, sound)
                            ? ""
                            : i == 0 && sound.equals("e") ? "э" : SOUNDS.getOrDefault(sound, sound));
            i += length;
        }
        return cyrillic.isEmpty() ? "" : cyrillic.substring(0, 1).toUpperCase(Locale.ROOT) + cyrillic.substring(1);
    }

    /** The e at the end of Blake. */
    private static boolean isSilent(String latin, int i, String sound) {
        return sound.equals("e") && i == latin.length() - 1 && i > 2 && !VOWELS.contains((int) latin.charAt(i - 1));
    }
}
