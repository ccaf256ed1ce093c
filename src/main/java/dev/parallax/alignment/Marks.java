package dev.parallax.alignment;

import dev.parallax.text.Table;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Punctuation marks as terms: translators mostly keep questions, brackets and reported speech. A dash before the first word
 * is how some languages begin what someone says, and answers quotation marks.
 */
final class Marks {

    /** Of a text that begins with what someone says; its characters are dashes. */
    private static final String SPEECH = "speech";

    private static final String QUOTE = "quote";

    private static final Map<Character, Term> BY_CHARACTER = new HashMap<>();
    private static final Map<String, Term> BY_NAME = new HashMap<>();

    static {
        for (List<String> row : Table.rows(Marks.class, "marks.tsv", 3)) {
            String name = row.get(0);
            double rarity = Double.parseDouble(row.get(2));
            Term term = new Term(name, Term.Kind.MARK, rarity, List.of(new Term.Key("mark:" + name, 1)), List.of());
            BY_NAME.put(name, term);
            row.get(1).chars().forEach(character -> BY_CHARACTER.put((char) character, term));
        }
    }

    private Marks() {}

    /** The marks of a text, each kind once. */
    static List<Term> of(String text) {
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < text.length(); i++) {
            Term mark = BY_CHARACTER.get(text.charAt(i));
            if (mark != null && !isApostrophe(text, i)) {
                boolean speech = mark.text().equals(SPEECH);
                if (i == 0 && (speech || mark.text().equals(QUOTE))) {
                    names.addAll(List.of(SPEECH, QUOTE));
                } else if (!speech) {
                    names.add(mark.text());
                }
            }
        }
        return names.stream().map(BY_NAME::get).toList();
    }

    /** Whether it stands inside a word or at its end, as a quotation mark's look-alike. */
    private static boolean isApostrophe(String text, int at) {
        return text.charAt(at) == '’' && at > 0 && Character.isLetter(text.charAt(at - 1));
    }
}
