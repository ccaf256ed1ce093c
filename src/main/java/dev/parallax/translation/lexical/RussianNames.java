package dev.parallax.translation.lexical;

import dev.parallax.text.Table;
import dev.parallax.translation.lexical.RussianGrammar.Part;
import dev.parallax.translation.lexical.RussianGrammar.Reading;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The nominative of Russian and foreign names that no lexicon has. */
final class RussianNames {

    private static final String CONSONANTS = "бвгджзклмнпрстфхцчшщ";

    /** In shorter names an ending is as likely a part of the name. */
    private static final int SHORTEST_DECLINED = 4;

    private static final List<Ending> ENDINGS = Table.rows(RussianNames.class, "name-endings.tsv", 4).stream()
            .map(Ending::of)
            .toList();

    private RussianNames() {}

    /** The nominative of the name at a place, in the case of its letters. */
    static String nominative(Segment segment, int i) {
        String text = segment.token(i).text();
        String form = segment.key(i);
        if (text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT))) {
            return text;
        }
        String base = fromDictionary(segment, i);
        if (base == null) {
            base = byEnding(segment, i, form);
        }
        return base.equals(form) ? text : withCaseOf(text, base);
    }

    private static @Nullable String fromDictionary(Segment segment, int i) {
        Reading best = null;
        int most = -1;
        for (Reading reading : segment.grammar(i).readings()) {
            boolean singular = reading.part() == Part.NAME && reading.number() != 2;
            int fit = fit(reading, segment, i);
            if (singular && fit > most) {
                most = fit;
                best = reading;
            }
        }
        if (best == null) {
            return null;
        }
        return isFeminine(best) && best.tag().startsWith("NN:Fam") ? feminineSurname(best.lemma()) : best.lemma();
    }

    /** How well a reading fits the names beside it; of equals, the nominative is best. */
    private static int fit(Reading reading, Segment segment, int i) {
        boolean agrees = Stream.of(segment.grammar(i - 1), segment.grammar(i + 1))
                .flatMap(neighbour -> neighbour.readings().stream())
                .anyMatch(other -> agree(reading, other));
        return (agrees ? 2 : 0) + (reading.cases() & RussianGrammar.NOMINATIVE);
    }

    private static boolean agree(Reading one, Reading other) {
        return other.part() == Part.NAME && (other.cases() & one.cases()) != 0 && isFeminine(other) == isFeminine(one);
    }

    private static boolean isFeminine(Reading reading) {
        return reading.tag().contains(":Fem");
    }

    /** The dictionary gives women's surnames under the man's. */
    private static String feminineSurname(String masculine) {
        if (masculine.endsWith("ий") || masculine.endsWith("ый") || masculine.endsWith("ой")) {
            return masculine.substring(0, masculine.length() - 2) + "ая";
        }
        boolean possessive = masculine.endsWith("в") || masculine.endsWith("н");
        return possessive ? masculine + "а" : masculine;
    }

    private static String byEnding(Segment segment, int i, String form) {
        if (form.length() < SHORTEST_DECLINED) {
            return form;
        }
        boolean oblique = segment.followsPreposition(i) || segment.followsNoun(i);
        return ENDINGS.stream()
                .filter(ending -> ending.fits(form, oblique))
                .findFirst()
                .map(ending -> ending.nominative(form))
                .orElse(form);
    }

    /**
     * The ending of a case.
     *
     * @param nominative what stands for it in the nominative
     * @param consonant whether it needs a consonant before it
     * @param oblique whether it needs a word before the name that asks for a case
     */
    private record Ending(String text, String nominative, boolean consonant, boolean oblique) {

        static Ending of(List<String> row) {
            return new Ending(
                    row.get(0),
                    row.get(1),
                    row.get(2).equals("consonant"),
                    row.get(3).equals("oblique"));
        }

        boolean fits(String form, boolean afterObliqueWord) {
            return form.endsWith(text)
                    && (!consonant || CONSONANTS.indexOf(form.charAt(form.length() - text.length() - 1)) >= 0)
                    && (!oblique || afterObliqueWord);
        }

        String nominative(String form) {
            return form.substring(0, form.length() - text.length()) + nominative;
        }
    }

    private static String withCaseOf(String text, String base) {
        return Character.toUpperCase(text.charAt(0)) + base.substring(1);
    }
}
