package dev.parallax.translation.lexical;

import dev.parallax.article.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Puts chosen words together to a text: spaces, quotation marks, capitals, and where the untranslated words stand. */
final class Surface {

    private static final Set<String> NO_SPACE_BEFORE = Set.of(
            ".", ",", ";", ":", "!", "?", ")", "]", "}", "%", "...", "…", "'s", "n't", "'re", "'ve", "'ll", "'d", "'m",
            "’s", "'");
    private static final Set<String> NO_SPACE_AFTER = Set.of("(", "[", "{", "$", "€", "£", "№", "#", "@");
    private static final Set<String> HYPHENS = Set.of("-", "/", "–");

    private final LexiconData.Vocabulary vocabulary;
    private final StringBuilder text = new StringBuilder();
    private final List<TextSpan> untranslated = new ArrayList<>();
    private boolean capital;
    private boolean glue = true;
    private boolean quoteOpen;
    private String last = "";

    Surface(LexiconData.Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Adds a segment's options, in order. */
    void add(List<Token> tokens, List<Option> options) {
        capital = beginsWithCapital(tokens);
        int at = 0;
        for (Option option : options) {
            Token token = tokens.get(at);
            String[] words = option.words();
            for (int i = 0; i < words.length; i++) {
                append(
                        words[i],
                        token,
                        i == 0,
                        option.untranslated(),
                        token.isWord() && isShouted(tokens, at, option.length()));
            }
            at += option.length();
        }
    }

    private static boolean beginsWithCapital(List<Token> tokens) {
        for (Token token : tokens) {
            if (token.kind() == Token.Kind.WORD) {
                return token.isCapitalised();
            }
            if (token.kind() == Token.Kind.NUMBER) {
                return false;
            }
        }
        return false;
    }

    private static boolean isShouted(List<Token> tokens, int at, int length) {
        for (int i = at; i < at + length; i++) {
            String word = tokens.get(i).text();
            if (word.length() < 4 || !word.equals(word.toUpperCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    private void append(String word, Token token, boolean first, boolean source, boolean shouted) {
        if (!isAttached(word, token, first) && !text.isEmpty()) {
            text.append(' ');
        }
        int start = text.length();
        text.append(source ? word : cased(word, shouted));
        if (source) {
            untranslated.add(new TextSpan(start, text.length()));
        }
        quoteOpen ^= isQuote(word);
        capital &= isMark(word);
        glue = NO_SPACE_AFTER.contains(word) || (isQuote(word) && quoteOpen);
        last = word;
    }

    /** Whether no space stands before a word: as English has it or, where it has no rule, as the source does. */
    private boolean isAttached(String word, Token token, boolean first) {
        if (glue) {
            return true;
        }
        if (isQuote(word)) {
            return quoteOpen;
        }
        boolean sourceDecides = first && (isMark(word) || HYPHENS.contains(last));
        return NO_SPACE_BEFORE.contains(word) || (sourceDecides && !token.spaced());
    }

    private static boolean isQuote(String word) {
        return word.equals("\"");
    }

    private static boolean isMark(String word) {
        return !Character.isLetterOrDigit(word.codePointAt(0));
    }

    private String cased(String word, boolean shouted) {
        String written = word;
        if (word.equals(word.toLowerCase(Locale.ROOT))) {
            int id = vocabulary.id(word);
            written = switch (id == LexiconData.UNKNOWN ? 0 : vocabulary.casing[id]) {
                case 1 -> capitalised(word);
                case 2 -> word.toUpperCase(Locale.ROOT);
                default -> word;
            };
        }
        if (shouted) {
            written = written.toUpperCase(Locale.ROOT);
        }
        return capital && Character.isLetter(written.codePointAt(0)) ? capitalised(written) : written;
    }

    private static String capitalised(String word) {
        int first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
    }

    /** White space of the source, kept where it is more than a space. */
    void space(String between) {
        if (between.indexOf('\n') >= 0) {
            text.append(between);
            glue = true;
        }
    }

    String text() {
        return text.toString();
    }

    List<TextSpan> untranslated() {
        return List.copyOf(untranslated);
    }
}
