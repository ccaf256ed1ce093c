package dev.parallax.translation.lexical;

import dev.parallax.text.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a text into words, numbers and marks. Words keep inner hyphens (что-то, Нью-Йорк) and digits (Ту-154); English
 * contractions are cut as usual for this (do|n't, Moscow|'s).
 */
final class Tokenizer {

    private static final Set<String> CLITICS = Set.of("'s", "'re", "'ve", "'ll", "'d", "'m");

    /** Several of one of these in a row are one mark. */
    private static final String REPEATED_MARKS = ".-!?";

    private static final char ZERO_WIDTH_JOINER = '\u200D';

    private Tokenizer() {}

    static List<Token> tokenize(String text) {
        List<Token> tokens = new ArrayList<>(text.length() / 5 + 1);
        boolean spaced = true;
        int i = 0;
        while (i < text.length()) {
            int point = text.codePointAt(i);
            if (isSpace(point)) {
                spaced = true;
                i += Character.charCount(point);
                continue;
            }
            int end;
            if (Character.isDigit(point)) {
                end = number(text, i);
            } else if (Character.isLetter(point)) {
                end = word(text, i);
            } else {
                end = mark(text, i);
            }
            add(tokens, text, i, end, spaced);
            spaced = false;
            i = end;
        }
        return tokens;
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.isISOControl(point)
                || point == 0xFEFF;
    }

    private static int number(String text, int start) {
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean inner = (c == '.' || c == ',' || c == ':')
                    && i + 1 < text.length()
                    && Character.isDigit(text.charAt(i + 1));
            if (!Character.isDigit(c) && !inner) {
                break;
            }
            i++;
        }
        // A number with letters at its end is one word: 15th, 20s, 15-летний.
        boolean hyphen = i + 1 < text.length() && text.charAt(i) == '-';
        boolean letters = i < text.length() && Character.isLetter(text.charAt(hyphen ? i + 1 : i));
        return letters ? word(text, i) : i;
    }

    private static int word(String text, int start) {
        int i = start;
        while (i < text.length()) {
            int point = text.codePointAt(i);
            if (Character.isLetterOrDigit(point)
                    || Character.getType(point) == Character.NON_SPACING_MARK
                    || point == 0xAD) {
                i += Character.charCount(point);
            } else if (isInner(text, i)) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    private static boolean isInner(String text, int i) {
        char c = text.charAt(i);
        boolean joins = c == '-' || c == '\u2011' || isApostrophe(c);
        return joins
                && i + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(i + 1))
                && Character.isLetterOrDigit(text.charAt(i - 1));
    }

    private static int mark(String text, int start) {
        int first = text.codePointAt(start);
        int i = start + Character.charCount(first);
        if (REPEATED_MARKS.indexOf(first) >= 0) {
            while (i < text.length() && text.charAt(i) == first) {
                i++;
            }
        }
        while (i < text.length() && joinsEmoji(text, i)) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i;
    }

    /** Whether what stands at a place is a part of the emoji or the mark before it: an accent, a skin colour, a joined emoji. */
    private static boolean joinsEmoji(String text, int i) {
        int point = text.codePointAt(i);
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            case Character.MODIFIER_SYMBOL -> point > 0xFFFF;
            case Character.OTHER_SYMBOL -> text.charAt(i - 1) == ZERO_WIDTH_JOINER;
            default -> point == ZERO_WIDTH_JOINER;
        };
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private static void add(List<Token> tokens, String text, int start, int end, boolean spaced) {
        String token = text.substring(start, end);
        char first = token.charAt(0);
        if (Character.isDigit(first) && !Character.isLetter(token.codePointBefore(token.length()))) {
            tokens.add(new Token(token, Token.NUMBER_KEY, start, Token.Kind.NUMBER, spaced));
        } else if (Character.isLetterOrDigit(token.codePointAt(0))) {
            String key = key(token);
            int cut = clitic(key);
            if (cut > 0 && token.length() == key.length()) {
                tokens.add(new Token(token.substring(0, cut), key.substring(0, cut), start, Token.Kind.WORD, spaced));
                tokens.add(new Token(token.substring(cut), key.substring(cut), start + cut, Token.Kind.WORD, false));
            } else {
                tokens.add(new Token(token, key, start, Token.Kind.WORD, spaced));
            }
        } else {
            tokens.add(new Token(token, markKey(token), start, Token.Kind.MARK, spaced));
        }
    }

    /** Where the clitic of an English word begins; 0 when it has none. */
    private static int clitic(String key) {
        int length = key.length();
        if (length > 3 && key.endsWith("n't")) {
            return length - 3;
        }
        int apostrophe = key.lastIndexOf('\'');
        return apostrophe > 0 && CLITICS.contains(key.substring(apostrophe)) ? apostrophe : 0;
    }

    /** A word's look-up key. */
    static String key(String word) {
        return isPlain(word) ? word : Letters.fold(word).replace("\u00AD", "").replace("\u0301", "");
    }

    /** Whether a word has small Latin letters only, as most words of English entries. */
    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    private static String markKey(String mark) {
        return switch (mark) {
            case "«", "»", "“", "”", "„", "\"", "‟", "″" -> "\"";
            case "–", "—", "―", "−", "--", "---" -> "—";
            case "…", ".." -> "...";
            default -> mark;
        };
    }
}
