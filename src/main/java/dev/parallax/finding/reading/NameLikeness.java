package dev.parallax.finding.reading;

import dev.parallax.text.Remembered;
import dev.parallax.translation.NameTransliteration;
import java.util.ArrayList;
import java.util.List;

/**
 * How surely a Cyrillic and a Latin word are one name, or derived from one: «афганский», <i>Afghan-based</i>. Safe for use by
 * several threads.
 */
public final class NameLikeness {

    /** From here on two spellings are of one name. */
    public static final double SAME_NAME = 0.72;

    /** How surely two names are one of which one is made from the other, or that have the same consonants. */
    private static final double DERIVED = 0.4;

    /** Names with the same first consonants are still two, unless they are at least this much alike. */
    private static final double ALIKE = 0.45;

    /** Pairs whose likeness is kept, since the same names stand in many sentences of a night; bounds the memory. */
    private static final int REMEMBERED = 60_000;

    /** By the Cyrillic and the Latin word. */
    private static final Remembered<List<String>, Double> LIKENESS =
            new Remembered<>(REMEMBERED, pair -> ofPieces(pair.get(0), pair.get(1)));

    private NameLikeness() {}

    /** 0 to 1. */
    static double of(Word cyrillic, Word latin) {
        double best = 0;
        List<String> others = pieces(latin.textWithoutGenitive());
        for (String one : pieces(cyrillic.text())) {
            for (String other : others) {
                if (Scripts.mayBeginAlike(one, other)) { // what they are made from begins as they do
                    best = Math.max(best, LIKENESS.of(List.of(one, other)));
                }
            }
        }
        return best;
    }

    private static double ofPieces(String cyrillic, String latin) {
        double match = match(cyrillic, latin, ALIKE);
        if (match >= SAME_NAME) {
            return match;
        }
        return (match >= ALIKE && sameConsonants(cyrillic, latin)) || isDerived(cyrillic, latin) ? DERIVED : 0;
    }

    private static double match(String cyrillic, String latin, double least) {
        return Scripts.mayBeginAlike(cyrillic, latin) ? NameTransliteration.match(cyrillic, latin, least) : 0;
    }

    /**
     * Whether the one is made from the other, or both from a third: «женевский», <i>Geneva</i>; «парижане», <i>Parisians</i>.
     * That the two are not one name is known.
     */
    private static boolean isDerived(String cyrillic, String latin) {
        List<String> ofLatin = NameEndings.bases(latin);
        for (String base : NameEndings.bases(cyrillic)) {
            if (isOneOf(base, latin, ofLatin)) {
                return true;
            }
        }
        return ofLatin.stream().anyMatch(base -> isSame(cyrillic, base));
    }

    private static boolean isOneOf(String cyrillic, String latin, List<String> bases) {
        return isSame(cyrillic, latin) || bases.stream().anyMatch(base -> isSame(cyrillic, base));
    }

    private static boolean isSame(String cyrillic, String latin) {
        return match(cyrillic, latin, SAME_NAME) >= SAME_NAME;
    }

    /** <i>Telegram</i>, «Telegram-канал». */
    static boolean sharePart(Word a, Word b) {
        if (a.norm().indexOf('-') < 0 && b.norm().indexOf('-') < 0) {
            return false;
        }
        List<String> pieces = pieces(a.norm());
        return pieces(b.norm()).stream().anyMatch(part -> part.length() > 2 && pieces.contains(part));
    }

    private static List<String> pieces(String name) {
        if (name.indexOf('-') <= 0) {
            return List.of(name);
        }
        List<String> pieces = new ArrayList<>(List.of(name));
        pieces.addAll(List.of(name.split("-")));
        pieces.removeIf(String::isEmpty);
        return pieces;
    }

    /** Consonants stay where vowels and endings change: «болгарам», <i>Bulgarians</i>. */
    private static boolean sameConsonants(String cyrillic, String latin) {
        String consonants = NameTransliteration.indexKey(cyrillic);
        return consonants.length() >= 2
                && consonants.equals(NameTransliteration.indexKey(latin))
                && NameTransliteration.toLatin(cyrillic).regionMatches(true, 0, latin, 0, 1);
    }
}
