package dev.parallax.finding;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parallax.article.TextSpan;
import dev.parallax.text.Letters;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes fingerprints: the same slip in the same words has the same fingerprint in every revision and every article,
 * wherever in it the words stand.
 */
final class Fingerprints {

    /** Words on either side that belong to what a finding says. */
    private static final int CONTEXT = 2;

    private static final int HEX_DIGITS = 32;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

    private Fingerprints() {}

    static String of(FindingKind kind, String rule, String text, TextSpan span, List<String> suggestions) {
        String before = lastWords(text.substring(0, span.start()));
        String after = firstWords(text.substring(span.end()));
        String suggestion = suggestions.isEmpty() ? "" : suggestions.get(0);
        String words = span.of(text).strip(); // as they stand: their case may be what is wrong
        return hash(String.join("\n", kind.name(), rule, before, words, after, suggestion));
    }

    /** The fingerprint of the n-th finding (n ≥ 2) that says exactly the same in one article. */
    static String repeated(String fingerprint, int n) {
        return hash(fingerprint + "\n" + n);
    }

    private static String firstWords(String text) {
        StringBuilder words = new StringBuilder();
        Matcher matcher = WORD.matcher(text);
        for (int i = 0; i < CONTEXT && matcher.find(); i++) {
            words.append(normalized(matcher.group())).append(' ');
        }
        return words.toString();
    }

    private static String lastWords(String text) {
        int start = text.length();
        for (int i = 0; i < CONTEXT; i++) {
            int end = start;
            while (end > 0 && !isWord(text.charAt(end - 1))) {
                end--;
            }
            int begin = end;
            while (begin > 0 && isWord(text.charAt(begin - 1))) {
                begin--;
            }
            start = begin;
        }
        return firstWords(text.substring(start));
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static String normalized(String word) {
        return Letters.fold(Normalizer.normalize(word, Normalizer.Form.NFKC));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HEX_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
