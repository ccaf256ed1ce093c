package dev.parallax.article.draft;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that names who wrote the text, and nothing else: {@code By Anna Smith}, {@code Иван Петров, ТАСС}. */
final class Byline {

    private static final int LONGEST = 80;

    private static final String NAME_WORD =
            "(?:\\p{Lu}\\.(?:-?\\p{Lu}\\.)?|\\p{Lu}[\\p{L}'’]+(?:-\\p{Lu}[\\p{L}'’]+)*)";
    private static final String PARTICLE = "(?:\\p{Ll}{2,3} )";

    /** Two to four names, one of them written out. */
    private static final Pattern PERSON = Pattern.compile("(?=.*\\p{Lu}\\p{L}{2})" + NAME_WORD + "(?: " + PARTICLE + "?"
            + NAME_WORD + "){1,3}(?:, [\\p{L}\\d .-]{2,40})?");

    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

    private Byline() {}

    /**
     * The author's name; empty when the line is something else.
     *
     * @param others the rest of the text: a word that is written small there is no name
     */
    static Optional<String> author(String line, String others) {
        if (line.length() > LONGEST || (line.matches(".*[.!?…]$") && !line.matches(".*\\p{Lu}\\.$"))) {
            return Optional.empty();
        }
        Matcher before = Phrases.BYLINE.matcher(line);
        boolean said = before.lookingAt();
        String name = said ? line.substring(before.end()).strip() : line;
        boolean person = PERSON.matcher(name).matches() || (said && name.matches("\\p{Lu}[^.:;!?]{2,60}"));
        boolean only = said || WORD.matcher(name).results().noneMatch(word -> isCommon(word.group(), others));
        return person && only ? Optional.of(name) : Optional.empty();
    }

    private static boolean isCommon(String word, String others) {
        String small = word.toLowerCase(Locale.ROOT);
        return Pattern.compile("(?<!\\p{L})" + Pattern.quote(small) + "(?!\\p{L})")
                .matcher(others)
                .find();
    }
}
