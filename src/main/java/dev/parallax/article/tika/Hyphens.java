package dev.parallax.article.tika;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins printed lines. Whether a hyphen at a line's end belongs to the word is decided by the words that the same text
 * has elsewhere.
 */
final class Hyphens {

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");

    /** A letter and a small letter before the hyphen: {@code US-} keeps it. */
    private static final Pattern AT_END = Pattern.compile("(?<whole>[\\p{L}\\d-]*?(?<last>\\p{L}*\\p{Ll}))-$");

    private static final Pattern AT_START = Pattern.compile("^\\p{Ll}+");

    /** Parts of English and Russian compounds that are written with a hyphen. */
    private static final Set<String> FIRST_PARTS =
            Set.of("self", "non", "ex", "vice", "well", "half", "кое", "экс", "вице", "пресс", "по", "из", "во");

    private static final Set<String> LAST_PARTS = Set.of("то", "нибудь", "либо", "ка", "таки", "за", "под");

    /** Shown only at a line's end, where a word was parted. */
    private static final char SOFT_HYPHEN = '\u00ad';

    /** Unicode's own hyphen, which some typesetters use at line ends. */
    private static final char HYPHEN = '\u2010';

    private final Set<String> words = new HashSet<>();

    /** @param lines the whole text's, or at least a good part of it */
    Hyphens(List<String> lines) {
        for (String line : lines) {
            Matcher word = WORD.matcher(line);
            while (word.find()) {
                boolean torn =
                        (word.end() == line.length() - 1 && line.matches(".*[-\u00ad\u2010]")) || word.start() == 0;
                if (!torn) {
                    words.add(word.group().toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    /** One text of several lines. */
    String join(List<String> lines) {
        StringBuilder joined = new StringBuilder();
        for (String line : lines) {
            char last = joined.length() == 0 ? '\n' : joined.charAt(joined.length() - 1);
            if (last == SOFT_HYPHEN) {
                joined.setLength(joined.length() - 1);
            } else if (last == '-' || last == HYPHEN) {
                joined.setCharAt(joined.length() - 1, '-');
                dropSoftHyphen(joined, line);
            } else if (joined.length() > 0) {
                joined.append(' ');
            }
            joined.append(line);
        }
        return joined.toString();
    }

    private void dropSoftHyphen(StringBuilder joined, String line) {
        Matcher before = AT_END.matcher(joined);
        Matcher after = AT_START.matcher(line);
        if (!before.find()) {
            joined.append(endsInDash(joined) ? " " : "");
        } else if (after.find() && isSoft(before.group("last"), after.group())) {
            joined.setLength(joined.length() - 1);
        }
    }

    /** A hyphen after a space is a dash. */
    private static boolean endsInDash(StringBuilder joined) {
        return joined.length() == 1 || Character.isWhitespace(joined.charAt(joined.length() - 2));
    }

    private boolean isSoft(String before, String after) {
        String first = before.toLowerCase(Locale.ROOT);
        if (words.contains(first + after)) {
            return true;
        }
        boolean compound = words.contains(first + "-" + after)
                || FIRST_PARTS.contains(first)
                || LAST_PARTS.contains(after)
                || (words.contains(first) && words.contains(after));
        return !compound;
    }
}
