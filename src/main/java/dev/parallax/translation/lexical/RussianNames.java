package dev.parallax.translation.lexical;

import dev.parallax.translation.lexical.RussianGrammar.Part;
import dev.parallax.translation.lexical.RussianGrammar.Reading;

/** The nominative of Russian and foreign names that no lexicon has. */
final class RussianNames {

    private static final String CONSONANTS = "бвгджзклмнпрстфхцчшщ";

    private RussianNames() {}

    /** The nominative of the name at a place, in the case of its letters. */
    static String nominative(Segment segment, int i) {
        String text = segment.token(i).text();
        String form = segment.key(i);
        if (text.length() > 1 && text.equals(text.toUpperCase(java.util.Locale.ROOT))) {
            return text;
        }
        String base = fromDictionary(segment, i);
        if (base == null) {
            base = bySuffix(segment, i, form);
        }
        return base.equals(form) ? text : withCaseOf(text, base);
    }

    private static @org.jspecify.annotations.Nullable String fromDictionary(Segment segment, int i) {
        String best = null;
        int most = -1;
        for (Reading reading : segment.grammar(i).readings()) {
            if (reading.part() != Part.NAME || reading.number() == 2) {
                continue;
            }
            boolean feminine = reading.tag().contains(":Fem");
            int fit = (reading.cases() & RussianGrammar.NOMINATIVE) != 0 ? 1 : 0;
            for (int neighbour : new int[] {i - 1, i + 1}) {
                for (Reading other : segment.grammar(neighbour).readings()) {
                    boolean agrees = other.part() == Part.NAME
                            && (other.cases() & reading.cases()) != 0
                            && other.tag().contains(":Fem") == feminine;
                    fit = Math.max(fit, agrees ? 2 + (reading.cases() & RussianGrammar.NOMINATIVE) : 0);
                }
            }
            if (fit > most) {
                most = fit;
                best = feminine && reading.tag().startsWith("NN:Fam")
                        ? feminineSurname(reading.lemma())
                        : reading.lemma();
            }
        }
        return best;
    }

    /** The dictionary gives women's surnames under the man's. */
    private static String feminineSurname(String masculine) {
        if (masculine.endsWith("ий") || masculine.endsWith("ый") || masculine.endsWith("ой")) {
            return masculine.substring(0, masculine.length() - 2) + "ая";
        }
        boolean possessive = masculine.endsWith("в") || masculine.endsWith("н");
        return possessive ? masculine + "а" : masculine;
    }

    private static String bySuffix(Segment segment, int i, String form) {
        int length = form.length();
        if (length < 4) {
            return form;
        }
        if (form.endsWith("ского") || form.endsWith("скому")) {
            return form.substring(0, length - 3) + "ий";
        }
        if (form.endsWith("ским")) {
            return form.substring(0, length - 2) + "ий";
        }
        if (form.endsWith("ской")) {
            return form.substring(0, length - 2) + "ая";
        }
        if (form.endsWith("овой") || form.endsWith("евой") || form.endsWith("иной")) {
            return form.substring(0, length - 2) + "а";
        }
        if ((form.endsWith("ом") || form.endsWith("ем") || form.endsWith("ым")) && consonant(form, length - 3)) {
            return form.substring(0, length - 2);
        }
        if (form.endsWith("у") && consonant(form, length - 2)) {
            return form.substring(0, length - 1);
        }
        boolean oblique = segment.followsPreposition(i) || segment.followsNoun(i);
        if (oblique && (form.endsWith("а") || form.endsWith("е")) && consonant(form, length - 2)) {
            return form.substring(0, length - 1);
        }
        return form;
    }

    private static boolean consonant(String form, int at) {
        return CONSONANTS.indexOf(form.charAt(at)) >= 0;
    }

    private static String withCaseOf(String text, String base) {
        return Character.toUpperCase(text.charAt(0)) + base.substring(1);
    }
}
