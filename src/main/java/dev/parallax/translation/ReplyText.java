package dev.parallax.translation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text as the guard looks at it: its words in their segments, and its signs. */
final class ReplyText {

    private static final Pattern TOKEN =
            Pattern.compile("[\\p{L}\\p{M}]+(?:['’-][\\p{L}\\p{M}]+)*|\\p{Nd}+(?:[.,:]\\p{Nd}+)*");

    /** Where a lead-in or a note may begin or end. */
    private static final Pattern BORDER =
            Pattern.compile("[.!?…:;]+[»”\"']?(?=\\s|$)|\\R|[()\\[\\]{}<>|*#_`=~]+|\\s[—–-]\\s");

    /** Inside a text; a point after a short word may be an abbreviation's. */
    private static final Pattern SENTENCE_END = Pattern.compile(
            "(?:(?<=\\p{L}{3}|[\\p{Nd}»”\"')])[.]|[!?…])[.!?…]*[»”\"')]*(?=\\s+[\\p{Lu}\\p{Nd}«“\"'(])");

    /**
     * A word.
     *
     * @param segment its segment's number, from 0
     * @param lemma in lower case
     */
    record Word(String text, String lemma, int segment, double mass) {

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
    private final Map<Character, Integer> signs = new TreeMap<>();

    ReplyText(String text, String language, BilingualLexicon lexicon) {
        this.text = text;
        List<Word> found = new ArrayList<>();
        List<String> between = new ArrayList<>();
        Matcher token = TOKEN.matcher(text);
        Matcher border = BORDER.matcher(text).useAnchoringBounds(false).useTransparentBounds(true);
        int segment = 0;
        for (int last = 0; token.find(); last = token.end()) {
            border.region(last, token.start());
            if (!found.isEmpty() && border.find()) {
                segment++;
                between.add(text.substring(last, token.start()));
            }
            found.add(word(token.group(), segment, language, lexicon));
        }
        this.words = List.copyOf(found);
        this.segments = segment + 1;
        this.borders = List.copyOf(between);
        this.sentences = 1 + (int) SENTENCE_END.matcher(text.strip()).results().count();
        text.chars().forEach(sign -> signs.merge((char) sign, 1, Integer::sum));
    }

    private static Word word(String token, int segment, String language, BilingualLexicon lexicon) {
        String lemma = lexicon.lemma(token, language);
        double common = lexicon.perMillion(lemma, language);
        return new Word(token, lemma.toLowerCase(Locale.ROOT), segment, mass(common));
    }

    /** What a word tells of its text: nothing when it stands in every text, 1 when it is rare. */
    private static double mass(double perMillion) {
        return Math.max(0, Math.min(1, (Math.log(1e6 / (perMillion + 1)) - 5) / 6));
    }

    /** How often any of these signs stands there. */
    int count(String any) {
        return any.chars().map(sign -> signs.getOrDefault((char) sign, 0)).sum();
    }

    long letters() {
        return text.codePoints().filter(Character::isLetter).count();
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
