package dev.parallax.article.draft;

import java.util.Locale;
import java.util.regex.Pattern;

/** What web pages print around an article and people save along with it. */
final class Furniture {

    /** A line of at most this many words above a heading and a sub-heading may be a rubric, whatever it says. */
    private static final int MOST_WORDS_OF_A_RUBRIC = 2;

    /** How many letters are enough to recognise a word in another form. */
    private static final int STEM = 4;

    private static final int FEWEST_WORDS_OF_A_HEADLINE = 3;

    private static final Pattern SLUGLINE =
            Pattern.compile("\\p{Lu}[\\p{L}\\d.]+(?:[-/]{1,2}[\\p{L}\\d.]{2,})+(?:, [\\p{L}\\d -]{2,40})?");

    private Furniture() {}

    /**
     * Whether a line above the others at the head of a text belongs to the page.
     *
     * @param heads how many heading-like lines there are from this one on
     * @param body the text below, in which a heading's words come again, and a rubric's do not
     */
    static boolean isBeforeHeading(String line, int heads, String body) {
        String plain =
                line.toLowerCase(Locale.ROOT).replaceAll("[\\s|>»›•·/]+", " ").strip();
        return Phrases.BEFORE.matcher(plain).matches()
                || (heads > 2
                        && plain.split(" ").length <= MOST_WORDS_OF_A_RUBRIC
                        && !line.matches(".*[\\d!?].*")
                        && !comesAgain(plain, body.toLowerCase(Locale.ROOT)));
    }

    /** Whether a line is the name that an agency gives a story, words joined by hyphens, above its headline: {@code RUSSIA-SCHOOL}. */
    static boolean isSlugline(String line, String next) {
        return SLUGLINE.matcher(line).matches() && next.split(" ").length >= FEWEST_WORDS_OF_A_HEADLINE;
    }

    private static boolean comesAgain(String words, String body) {
        for (String word : words.split("[^\\p{L}]+")) {
            if (word.length() >= STEM && body.contains(word.substring(0, STEM))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line at the end of a text belongs to the page. */
    static boolean isAfterBody(String line) {
        return Phrases.AFTER.matcher(line).matches();
    }
}
