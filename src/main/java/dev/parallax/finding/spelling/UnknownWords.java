package dev.parallax.finding.spelling;

import dev.parallax.finding.context.Scripts;
import dev.parallax.finding.context.Words;
import dev.parallax.finding.prose.TextChecker.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of a text that no dictionary has, except what is no prose and no word; names are among them. */
final class UnknownWords {

    /** Addresses, handles, file names: nothing in them is spelt. */
    private static final Pattern NOT_PROSE = Pattern.compile("https?://\\S++|www\\.\\S++|\\S{1,64}@\\S{1,64}"
            + "|[@#][\\p{L}\\p{N}_]++"
            + "|\\b[\\p{L}\\p{N}.-]{1,80}\\.(?:" + String.join("|", SpellingWords.of("und", "domain"))
            + ")\\b\\S{0,200}"
            + "|\\S{0,80}[_\\\\/]\\S{0,80}\\.\\S{1,80}");

    /** A capital inside a word is a program's or a brand's, or a name's that lost the space before it. */
    private static final Pattern CODE = Pattern.compile("\\p{Ll}\\p{Lu}");

    private static final UnknownWordLimits LIMITS = UnknownWordLimits.DEFAULTS;

    private UnknownWords() {}

    /** In their order, without suggestions. */
    static List<Stranger> in(Text text) {
        boolean[] skipped = notProse(text.text());
        List<Words.Token> tokens = text.tokens();
        List<Stranger> unknown = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Words.Token token = tokens.get(i);
            if (token.isWord()
                    && token.text().length() <= LIMITS.longest()
                    && !skipped[token.start()]
                    && !touchesNumber(text.text(), token)
                    && !isOtherEnding(text.text(), token)
                    && token.key().indexOf(' ') < 0) {
                Stranger stranger = unknown(text, i);
                if (stranger != null) {
                    unknown.add(stranger);
                }
            }
        }
        return unknown;
    }

    private static @Nullable Stranger unknown(Text text, int index) {
        Words.Token token = text.tokens().get(index);
        int elided = text.lexicon().elided(token.text());
        String word = token.text().substring(elided);
        if (text.isEnglish()) {
            word = withoutPossessive(word);
        }
        if (isRight(text, word) || isAbbreviation(text, token)) {
            return null;
        }
        int start = token.start() + elided;
        if (word.indexOf('-') > 0) {
            List<String> parts = List.of(word.split("-"));
            long wrong = parts.stream().filter(part -> !isRightPart(text, part)).count();
            if (wrong == 0) {
                return null;
            }
            // Only the part that is wrong, when it is one of several.
            for (int i = 0; wrong == 1 && i < parts.size(); i++) {
                if (!isRightPart(text, parts.get(i))) {
                    word = parts.get(i);
                    break;
                }
                start += parts.get(i).length() + 1;
            }
        }
        Stranger stranger = new Stranger(text, index, word, start, List.of());
        return isCode(word) || isWordOfLanguage(stranger) ? stranger : null;
    }

    private static boolean isWordOfLanguage(Stranger stranger) {
        String word = stranger.word();
        int shortest = Character.isUpperCase(word.charAt(0)) ? LIMITS.shortestName() : LIMITS.shortest();
        return !Scripts.isMixed(word)
                && Scripts.isOf(word, stranger.text().isCyrillic())
                && word.length() >= shortest
                && (!isAcronym(word) || (stranger.isShouted() && word.length() > LIMITS.shortestName()));
    }

    /** Whether it has a capital inside. */
    static boolean isCode(String word) {
        return CODE.matcher(word).find();
    }

    /** Where the first capital inside a word stands that has one. */
    static int capitalInside(String word) {
        Matcher code = CODE.matcher(word);
        if (!code.find()) {
            throw new IllegalArgumentException("There is no capital inside " + word);
        }
        return code.start() + 1;
    }

    private static boolean isRight(Text text, String word) {
        return text.lexicon().knows(word) || text.words().isAccepted(word);
    }

    /** Whether the dictionary has the word with the point after it, as in “bzw.”. */
    private static boolean isAbbreviation(Text text, Words.Token token) {
        return text.text().startsWith(".", token.end()) && text.lexicon().knowsExactly(token.text() + ".");
    }

    private static boolean isRightPart(Text text, String part) {
        return part.isEmpty()
                || isRight(text, part)
                || Character.isUpperCase(part.charAt(0))
                || part.length() <= 2
                || (text.isRussian()
                        && part.matches(".{3,}[ое]")
                        && text.lexicon().knows(part.substring(0, part.length() - 1)))
                || text.lexicon().prefixes().contains(Words.key(part))
                || (text.lexicon().level(Words.key(part)) >= LIMITS.wellUsed() && part.length() > 3);
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1
                && word.equals(word.toUpperCase(Locale.ROOT))
                && word.length() <= LIMITS.longestAcronym();
    }

    private static String withoutPossessive(String word) {
        if (word.endsWith("'s") || word.endsWith("’s")) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("'") || word.endsWith("’") ? word.substring(0, word.length() - 1) : word;
    }

    private static boolean touchesNumber(String text, Words.Token token) {
        char before = token.start() > 0 ? text.charAt(token.start() - 1) : ' ';
        return (isInner(before) && !(Character.isDigit(before) && token.text().length() > 5))
                || (token.end() < text.length() && isInner(text.charAt(token.end())))
                || isAddress(text, token.end())
                || isAddress(text, token.start() - 1);
    }

    /** The ending in brackets that a word has besides its own, as in “один(-ие)”. */
    private static boolean isOtherEnding(String text, Words.Token token) {
        return token.start() > 1
                && text.charAt(token.start() - 1) == '-'
                && text.charAt(token.start() - 2) == '('
                && token.end() < text.length()
                && text.charAt(token.end()) == ')';
    }

    /** Whether a point stands there with a small letter or figure right after it, as in “anfr.fr”. */
    private static boolean isAddress(String text, int point) {
        return point > 0
                && point + 1 < text.length()
                && text.charAt(point) == '.'
                && !Character.isWhitespace(text.charAt(point - 1))
                && (Character.isLowerCase(text.charAt(point + 1)) || Character.isDigit(text.charAt(point + 1)));
    }

    private static boolean isInner(char c) {
        return Character.isDigit(c) || c == '_' || c == '@' || c == '#' || c == '&' || c == '*';
    }

    /** Whether it has one of the signs without which there is nothing of that kind; most texts have none. */
    private static boolean mayHaveAddress(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            boolean isInside =
                    c == '.' && (Character.isLetterOrDigit(text.charAt(i + 1)) || (i > 0 && text.charAt(i - 1) == 'w'));
            if (isInside || "@#_\\/".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean[] notProse(String text) {
        boolean[] skipped = new boolean[text.length()];
        if (!mayHaveAddress(text)) {
            return skipped;
        }
        Matcher matcher = NOT_PROSE.matcher(text);
        while (matcher.find()) {
            Arrays.fill(skipped, matcher.start(), matcher.end(), true);
        }
        return skipped;
    }
}
