package dev.parallax.finding.reading;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Cuts inflections off words, so that forms of one word are equal more often than not. Not a lemmatizer. */
public final class Stems {

    private static final List<String> ENGLISH = longestFirst("'s s' s es ed ing ied ies d ly");

    private static final List<String> RUSSIAN =
            longestFirst("а я ы и у ю е о ой ей ом ем ам ям ах ях ами ями ов ев ий ый ая яя ое ее"
                    + " ые ие ого его ому ему ым им ую юю ых их ыми ими ию ия ии ием иям иях иями ь ью й"
                    + " ть ти л ла ло ли ет ют ут ит ят ат ешь ишь ем им ете ите лся лась лось лись тся ться ется ются"
                    + " утся ится ятся атся вший вшие вшая вшего вших щий щая щее щие щего щих щей щую щим щими"
                    + " нный нная нное нные нного нной нных нным нными нную");

    private static final int SHORTEST = 3;

    private Stems() {}

    private static List<String> longestFirst(String endings) {
        return Arrays.stream(endings.split(" "))
                .distinct()
                .sorted(Comparator.comparing((String ending) -> -ending.length())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    public static String stem(String norm, String language) {
        List<String> endings = language.startsWith("ru") ? RUSSIAN : ENGLISH;
        for (String ending : endings) {
            if (norm.length() - ending.length() >= SHORTEST && norm.endsWith(ending)) {
                return norm.substring(0, norm.length() - ending.length());
            }
        }
        return norm;
    }

    /** Whether both may be forms of one word: equal stems, or a long common beginning. */
    public static boolean alike(Word a, Word b) {
        if (a.norm().equals(b.norm()) || a.stem().equals(b.stem())) {
            return true;
        }
        int common = 0;
        int shorter = Math.min(a.norm().length(), b.norm().length());
        while (common < shorter && a.norm().charAt(common) == b.norm().charAt(common)) {
            common++;
        }
        int longer = Math.max(a.norm().length(), b.norm().length());
        return common >= 4 && longer - common <= 3;
    }
}
