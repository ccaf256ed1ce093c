package dev.parallax.finding.reading;

import dev.parallax.translation.NameTransliteration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How surely a Cyrillic and a Latin word are one name, or derived from one: «афганский», <i>Afghan-based</i>. */
public final class NameLikeness {

    /** From here on two spellings are of one name. */
    public static final double SAME_NAME = 0.72;

    /** How surely two names are one of which one is made from the other, or that have the same consonants. */
    private static final double DERIVED = 0.4;

    /** Names with the same first consonants are still two, unless they are at least this much alike. */
    private static final double ALIKE = 0.45;

    private final Map<String, List<String>> pieces = new HashMap<>();
    private final Map<String, List<String>> bases = new HashMap<>();

    NameLikeness() {}

    /** 0 to 1. */
    double of(Word cyrillic, Word latin) {
        double best = 0;
        for (String one : pieces.computeIfAbsent(cyrillic.text(), NameLikeness::pieces)) {
            for (String other : pieces.computeIfAbsent(latin.textWithoutGenitive(), NameLikeness::pieces)) {
                if (Scripts.mayBeginAlike(one, other)) { // what they are made from begins as they do
                    best = Math.max(best, ofPieces(one, other));
                }
            }
        }
        return best;
    }

    private double ofPieces(String cyrillic, String latin) {
        double match = match(cyrillic, latin, ALIKE);
        if (match >= SAME_NAME) {
            return match;
        }
        return (match >= ALIKE && sameConsonants(cyrillic, latin)) || isDerived(cyrillic, latin) ? DERIVED : 0;
    }

    private static double match(String cyrillic, String latin, double least) {
        return Scripts.mayBeginAlike(cyrillic, latin) ? NameTransliteration.match(cyrillic, latin, least) : 0;
    }

    /** Whether the one is made from the other, or both from a third: «женевский», <i>Geneva</i>; «парижане», <i>Parisians</i>. */
    private boolean isDerived(String cyrillic, String latin) {
        return withBases(cyrillic)
                .anyMatch(one -> withBases(latin).anyMatch(other -> match(one, other, SAME_NAME) >= SAME_NAME));
    }

    private Stream<String> withBases(String piece) {
        return Stream.concat(Stream.of(piece), bases.computeIfAbsent(piece, NameEndings::bases).stream());
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
        List<String> pieces = new ArrayList<>(List.of(name));
        if (name.indexOf('-') > 0) {
            pieces.addAll(List.of(name.split("-")));
            pieces.removeIf(String::isEmpty);
        }
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
