package dev.parallax.translation;

import dev.parallax.text.Letters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text as the guard looks at it: its words in their segments, and its signs. */
final class ReplyText {

    /** What may stand between the letters of one word, and between the digits of one number. */
    private static final String IN_WORD = "'’-";

    private static final String IN_NUMBER = ".,:";

    /** Where a lead-in or a note may begin or end. */
    private static final Pattern BORDER =
            Pattern.compile("[.!?…:;]+[»”\"']?(?=\\s|$)|\\R|[()\\[\\]{}<>|*#_`=~]+|\\s[—–-]\\s");

    private static final String ENDS = ".!?…";

    /** Inside a text; a point after a short word may be an abbreviation's. */
    private static final Pattern SENTENCE_END = Pattern.compile(
            "(?:(?<=\\p{L}{3}|[\\p{Nd}»”\"')])[.]|[!?…])[.!?…]*[»”\"')]*(?=\\s+[\\p{Lu}\\p{Nd}«“\"'(])");

    /**
     * A word.
     *
     * @param segment its segment's number, from 0
     * @param small in lower case
     * @param lemma in lower case
     */
    record Word(String text, String small, String lemma, int segment, double mass) {

        boolean isNumber() {
            return Character.isDigit(text.codePointAt(0));
        }

        boolean hasCapital() {
            return Character.isUpperCase(text.codePointAt(0));
        }
    }

    final String text;
    final List<Word> words;
    final int segments;

    /** What stands between the segments. */
    final List<String> borders;

    final int sentences;
    final int letters;

    /** Its characters that are no plain letters, digits or spaces, of which there are few. */
    private final String signs;

    ReplyText(String text, String language, BilingualLexicon lexicon) {
        this.text = text;
        List<Word> found = new ArrayList<>();
        List<String> between = new ArrayList<>();
        Matcher border = BORDER.matcher(text).useAnchoringBounds(false).useTransparentBounds(true);
        int segment = 0;
        int last = 0;
        for (int start = 0; start < text.length(); ) {
            int end = tokenEnd(text, start);
            if (end == start) {
                start += Character.charCount(text.codePointAt(start));
                continue;
            }
            if (!found.isEmpty()
                    && !isPlainGap(text, last, start)
                    && border.region(last, start).find()) {
                segment++;
                between.add(text.substring(last, start));
            }
            found.add(word(text.substring(start, end), segment, language, lexicon));
            last = end;
            start = end;
        }
        this.words = List.copyOf(found);
        this.segments = segment + 1;
        this.borders = List.copyOf(between);
        this.sentences = 1 + sentenceEnds(text.strip());
        this.letters = Letters.count(text);
        this.signs = signs(text);
    }

    private static String signs(String text) {
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c == ' ' || (c < 0x80 && Character.isLetterOrDigit(c)) || (c >= 'А' && c <= 'я');
            if (!plain) {
                signs.append(c);
            }
        }
        return signs.toString();
    }

    /** Where the word or the number ends that begins there; there, when none does. */
    private static int tokenEnd(String text, int start) {
        int word = Letters.endOfRuns(text, start, Letters::isLetterOrMark, IN_WORD);
        return word > start ? word : Letters.endOfRuns(text, start, Character::isDigit, IN_NUMBER);
    }

    /** Nothing or a space, as between most words. */
    private static boolean isPlainGap(String text, int from, int to) {
        return from == to || (to == from + 1 && text.charAt(from) == ' ');
    }

    /** Looks at few characters only: the pattern is slow. */
    private static int sentenceEnds(String text) {
        Matcher end = SENTENCE_END.matcher(text).useTransparentBounds(true);
        int ends = 0;
        for (int i = 0; i < text.length(); i++) {
            if (ENDS.indexOf(text.charAt(i)) >= 0
                    && end.region(i, text.length()).lookingAt()) {
                ends++;
                i = end.end() - 1;
            }
        }
        return ends;
    }

    private static Word word(String token, int segment, String language, BilingualLexicon lexicon) {
        String lemma = lexicon.lemma(token, language);
        double common = lexicon.perMillion(lemma, language);
        return new Word(token, token.toLowerCase(Locale.ROOT), lemma.toLowerCase(Locale.ROOT), segment, mass(common));
    }

    /** What a word tells of its text: nothing when it stands in every text, 1 when it is rare. */
    private static double mass(double perMillion) {
        return Math.max(0, Math.min(1, (Math.log(1e6 / (perMillion + 1)) - 5) / 6));
    }

    /** How often any of these signs stands there, none of which is a plain letter. */
    int count(String any) {
        int count = 0;
        for (int i = 0; i < signs.length(); i++) {
            count += any.indexOf(signs.charAt(i)) >= 0 ? 1 : 0;
        }
        return count;
    }

    /** The share of three words in a row that stood there before. */
    double repeated() {
        Set<String> seen = new HashSet<>();
        int repeated = 0;
        for (int i = 0; i + 2 < words.size(); i++) {
            String three = words.get(i).lemma()
                    + ' '
                    + words.get(i + 1).lemma()
                    + ' '
                    + words.get(i + 2).lemma();
            repeated += seen.add(three) ? 0 : 1;
        }
        return words.size() < 3 ? 0 : repeated / (words.size() - 2.0);
    }

    /** Whether the second half says for the most part what the first one does. */
    boolean isDoubled() {
        int half = words.size() / 2;
        if (half < 2) {
            return false;
        }
        Set<String> first = new HashSet<>();
        words.subList(0, half).forEach(word -> first.add(word.lemma()));
        long again = words.subList(half, words.size()).stream()
                .filter(word -> first.contains(word.lemma()))
                .count();
        return again > 0.7 * (words.size() - half);
    }
}
