package dev.parallax.article.draft;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A line that names who wrote the text, and nothing else: {@code By Anna Smith}, {@code Иван Петров, ТАСС}. */
public final class Byline {

    private static final int LONGEST = 80;

    private static final String NAME_WORD =
            "(?:\\p{Lu}\\.(?:-?\\p{Lu}\\.)?|\\p{Lu}[\\p{L}'’]+(?:-\\p{Lu}[\\p{L}'’]+)*)";

    /** One or two of them: {@code von der}. */
    private static final String PARTICLES = "(?:(?:" + Phrases.of("particle") + ") ){0,2}";

    private static final String NAMES = NAME_WORD + "(?: " + PARTICLES + NAME_WORD + "){1,%d}";

    private static final String AGENCY = "(?:, [\\p{L}\\d .-]{2,40})?";

    /** Two to four names, one of them written out. */
    private static final Pattern PERSON = Pattern.compile("(?=.*\\p{Lu}\\p{L}{2})" + NAMES.formatted(3) + AGENCY);

    /** One or several persons. */
    private static final Pattern PERSONS = Pattern.compile("(?=.*\\p{Lu}\\p{L}{2})" + NAMES.formatted(8) + "(?:, "
            + NAMES.formatted(8) + ")*" + AGENCY + "(?: \\([^()]{2,40}\\))?");

    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

    private static final Pattern CAPITALISED = Pattern.compile("(?<!\\p{L})\\p{Lu}\\p{L}{2,}");

    private Byline() {}

    /** Who wrote a text, as a field for it says: without the word before the name; null for null. */
    public static @Nullable String name(@Nullable String byline) {
        if (byline == null) {
            return null;
        }
        String line = byline.strip();
        Matcher before = Phrases.BYLINE.matcher(line);
        if (before.lookingAt()) {
            return line.substring(before.end());
        }
        return afterPreposition(line)
                .filter(name -> PERSONS.matcher(name).matches())
                .orElse(line);
    }

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
        if (before.lookingAt()) {
            String name = line.substring(before.end()).strip();
            return Optional.of(name)
                    .filter(said -> PERSON.matcher(said).matches() || said.matches("\\p{Lu}[^.:;!?]{2,60}"));
        }
        Optional<String> persons = afterPreposition(line)
                .filter(name -> PERSONS.matcher(name).matches() && hasNoCommonWord(CAPITALISED, name, others));
        return persons.or(() -> Optional.of(line)
                .filter(name -> PERSON.matcher(name).matches() && hasNoCommonWord(WORD, name, others)));
    }

    /** Whether the line begins with a word for who wrote it. */
    static boolean hasWordBefore(String line) {
        return Phrases.BYLINE.matcher(line).lookingAt()
                || Phrases.BEFORE_PERSON.matcher(line).lookingAt();
    }

    /** What stands behind a word that stands before other things as well: {@code von}, {@code par}, {@code por}. */
    private static Optional<String> afterPreposition(String line) {
        Matcher before = Phrases.BEFORE_PERSON.matcher(line);
        return before.lookingAt() ? Optional.of(line.substring(before.end()).strip()) : Optional.empty();
    }

    private static boolean hasNoCommonWord(Pattern words, String name, String others) {
        return words.matcher(name).results().noneMatch(word -> isCommon(word.group(), others));
    }

    /** Whether the text has the word small, or with its article, as German nouns stand. */
    private static boolean isCommon(String word, String others) {
        String small = Pattern.quote(word.toLowerCase(Locale.ROOT));
        String noun = "(?iu:" + Phrases.of("article") + ") " + Pattern.quote(word);
        return Pattern.compile("(?<!\\p{L})(?:" + small + "|" + noun + ")(?!\\p{L})")
                .matcher(others)
                .find();
    }
}
