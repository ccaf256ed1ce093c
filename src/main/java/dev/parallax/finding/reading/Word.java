package dev.parallax.finding.reading;

import dev.parallax.article.TextSpan;
import dev.parallax.text.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a text, with its inner hyphens and apostrophes; or a figure.
 *
 * @param text as it stands
 * @param norm as it is compared, see {@link Letters#fold}
 * @param stem the norm without its inflection, near enough to tell forms of one word
 * @param span where it stands
 */
public record Word(String text, String norm, String stem, TextSpan span) {

    private static final Pattern WORD = Pattern.compile(
            "\\d+(?:[.,:\u00A0\u202F]\\d+)*|[\\p{L}\\p{M}\\p{N}]+(?:[-\u2010\u2011'’.](?=\\p{L})[\\p{L}\\p{M}\\p{N}]+)*");

    private static final Pattern ABBREVIATION_POINT = Pattern.compile("(?<=\\p{L}{3})\\.(?=\\p{L})");

    /** The words of the part of the text, with spans in the whole text. */
    public static List<Word> of(String text, TextSpan part, String language) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text).region(part.start(), part.end());
        while (matcher.find()) {
            int start = matcher.start();
            String found = matcher.group();
            if (found.indexOf('.') < 0) {
                words.add(word(found, start, language));
                continue;
            }
            // «said.Then» is two words; "U.S." and "a.m" are one.
            for (String piece : ABBREVIATION_POINT.split(found)) {
                words.add(word(piece, start, language));
                start += piece.length() + 1;
            }
        }
        return words;
    }

    /** All words of the text. */
    public static List<Word> of(String text, String language) {
        return of(text, new TextSpan(0, text.length()), language);
    }

    private static Word word(String text, int start, String language) {
        String norm = Letters.fold(text);
        return new Word(text, norm, Stems.stem(norm, language), new TextSpan(start, start + text.length()));
    }

    /** The norm without the English genitive. */
    public String withoutGenitive() {
        return withoutGenitive(norm);
    }

    /** The text without the English genitive. */
    String textWithoutGenitive() {
        return withoutGenitive(text);
    }

    static String withoutGenitive(String word) {
        return word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
    }

    /** Whether it begins with a capital letter. */
    public boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** Two letters or more, all capitals: an acronym, unless everything around it is in capitals too. */
    public boolean isAcronym() {
        int letters = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int letter = text.codePointAt(i);
            if (Character.isLetter(letter)) {
                if (!Character.isUpperCase(letter)) {
                    return false;
                }
                letters++;
            }
        }
        return letters >= 2;
    }

    /** Whether it begins with a digit. */
    public boolean isFigure() {
        return Character.isDigit(text.codePointAt(0));
    }
}
