package dev.parallax.quantity;

import dev.parallax.article.TextSpan;
import dev.parallax.quantity.Quantity.Kind;
import dev.parallax.text.Letters;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The tokens of one text, in order, with what the language says of them. */
final class TokenLine {

    static final String SPACE = "[ \u00A0\u2009\u202F]";

    /** Dates and times in digits, and numbers with grouping or a fraction: a group for each type, in their order. */
    private static final Pattern DIGITS = Pattern.compile("(?<ISO>\\d{4}-\\d{2}-\\d{2})(?!\\d)"
            + "|(?<DATE>\\d{1,2}[./]\\d{1,2}[./](?:\\d{4}|\\d{2}))(?!\\d)"
            + "|(?<TIME>\\d{1,2}(?::| ?h ?)\\d{2})(?![\\d:])"
            + "|(?<NUMBER>\\d{1,3}(?:" + SPACE + "\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)*)");

    private static final Token.Type[] TYPES = Token.Type.values();

    /** What stands at numbers. */
    private static final String SIGNS = "$€£¥₽₴%°";

    /** What may stand between two tokens of one figure. */
    private static final String JOINTS = " -\u00A0\u2009\u202F\u2011";

    /** No phrase that is one word for a figure has more words. */
    private static final int LONGEST_PHRASE = 5;

    private final String text;
    private final NumberWords words;
    private final List<Token> tokens = new ArrayList<>();

    TokenLine(String text, NumberWords words) {
        this.text = text;
        this.words = words;
        Matcher digits = DIGITS.matcher(text);
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            int next = at + Character.charCount(point);
            if (Letters.isLetterOrMark(point)) {
                next = wordEnd(at);
                add(Token.Type.WORD, at, next);
            } else if (point >= '0'
                    && point <= '9'
                    && digits.region(at, text.length()).lookingAt()) {
                next = digits.end();
                add(type(digits), at, next);
            } else if (SIGNS.indexOf(point) >= 0) {
                add(Token.Type.SIGN, at, next);
            }
            at = next;
        }
        joinPhrases();
    }

    /** With what follows an abbreviated half of the day: «p.m» of «p.m.». */
    private int wordEnd(int start) {
        int end = Letters.endOfRun(text, start, Letters::isLetterOrMark);
        boolean half = text.startsWith(".m.", end) || text.startsWith(".M.", end);
        return half ? end + 2 : end;
    }

    private void add(Token.Type type, int start, int end) {
        String token = text.substring(start, end);
        tokens.add(new Token(type, start, end, token, Letters.fold(token)));
    }

    private static Token.Type type(Matcher matcher) {
        for (Token.Type type : TYPES) {
            if (matcher.start(type.ordinal() + 1) >= 0) { // by its name it would be looked up each time
                return type;
            }
        }
        throw new IllegalStateException("Digits are of some type");
    }

    /** Makes one token of the words that say a figure together. */
    private void joinPhrases() {
        for (int first = 0; first < tokens.size(); first++) {
            Token begin = tokens.get(first);
            int last = words.beginsPhrase(begin.folded()) ? Math.min(tokens.size(), first + LONGEST_PHRASE) : 0;
            while (--last > first) {
                int end = tokens.get(last).end();
                String phrase = text.substring(begin.start(), end);
                String folded = Letters.foldInPlace(phrase);
                if (words.isPhrase(folded)) {
                    tokens.subList(first, last + 1).clear();
                    tokens.add(first, new Token(Token.Type.WORD, begin.start(), end, phrase, folded));
                    break;
                }
            }
        }
    }

    String text() {
        return text;
    }

    NumberWords words() {
        return words;
    }

    boolean has(int index) {
        return index < tokens.size();
    }

    Token token(int index) {
        return tokens.get(index);
    }

    /** The token at the index when it is there and belongs with the one before it; else null. */
    @Nullable
    Token nearToken(int index) {
        return has(index) && near(index) ? tokens.get(index) : null;
    }

    /** What the word at the index says; null when there is none, or it says no figure. */
    @Nullable
    NumberWord word(int index) {
        return has(index) && tokens.get(index).isWord()
                ? words.word(tokens.get(index).folded())
                : null;
    }

    boolean isNumber(int index) {
        return index >= 0 && has(index) && tokens.get(index).type() == Token.Type.NUMBER;
    }

    /** Whether only a space, a hyphen or nothing lies between the token and the one before. */
    boolean near(int index) {
        int from = tokens.get(index - 1).end();
        int to = tokens.get(index).start();
        return from == to || (to - from == 1 && JOINTS.indexOf(text.charAt(from)) >= 0);
    }

    /** Whether nothing lies between the token and the one before. */
    boolean glued(int index) {
        return index > 0 && tokens.get(index).start() == tokens.get(index - 1).end();
    }

    /** A quantity without a unit, of the tokens from one index to before another. */
    Reading reading(Kind kind, BigDecimal value, boolean loose, int from, int next) {
        return Reading.of(
                new Quantity(
                        kind,
                        value,
                        Unit.NONE,
                        loose,
                        new TextSpan(
                                tokens.get(from).start(), tokens.get(next - 1).end())),
                next);
    }
}
