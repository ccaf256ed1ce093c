package dev.parallax.finding.spelling;

import dev.parallax.finding.Finding;
import dev.parallax.finding.FindingKind;
import dev.parallax.finding.context.Scripts;
import dev.parallax.finding.context.WordForms;
import dev.parallax.finding.context.WordList;
import dev.parallax.finding.context.Words;
import dev.parallax.finding.lexis.Lexicon;
import dev.parallax.finding.lexis.Lexicons;
import dev.parallax.finding.prose.QuotationMarks;
import dev.parallax.finding.prose.TextChecker;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds spaces and marks in the wrong place: a word cut in two, a space before a comma, none after it, a comma twice. */
final class SpacingChecker extends TextChecker {

    static final String CUT_WORD = "spacing.cut-word";
    static final String BEFORE_MARK = "spacing.before-mark";
    static final String AFTER_MARK = "spacing.after-mark";
    static final String DOUBLED_MARK = "spacing.doubled-mark";

    private static final Pattern SPACE_BEFORE = Pattern.compile(
            "(?<=[\\p{L}\\p{N}»”\")])\\s+([,;:!?]|\\.(?!\\p{L}|\\p{N}|\\.))(?!\\p{Punct}*[)(DP])(?=\\s|$|[\"”»])");
    private static final Pattern NO_SPACE_AFTER = Pattern.compile(
            "(?<=\\p{Ll}{2}|\\p{Ll}[\"”»])([,;!?:])(?=\\p{L}{2}|\\p{L}\\s)|(?<=\\p{Ll}{3})(\\.)(?=\\p{Lu}\\p{Ll})");
    private static final Pattern TWICE =
            Pattern.compile("(?<=[\\p{L}\\p{N}»”)])([,;:])\\s*\\1+|(?<=[\\p{L}\\p{N}])(,\\s?\\.)(?=\\s|$)");
    private static final Pattern ADDRESS =
            Pattern.compile("\\S{0,80}(?://|www\\.|@|\\.(?:com|org|net|ru|uk|gov|edu|info|io)\\b)\\S{0,200}");

    /** Languages in which a space stands before some marks. */
    private static final Set<String> SPACED_MARKS = Set.of("fr");

    /** Adverbs that can stand after a preposition. */
    private static final Set<String> GOVERNED =
            Set.of("завтра", "много", "мало", "сколько", "столько", "больше", "меньше", "более", "менее");

    /** So many spaces before marks in one article are a habit of its writer's: it is told once. */
    private static final int HABIT = 5;

    /** A cut word must be so much likelier as one word than as two, in natural logarithms. */
    private static final double LIKELIER = 4;

    SpacingChecker(Lexicons lexicons) {
        super("spacing", lexicons, Needs.NOTHING);
    }

    @Override
    protected void check(Text text, List<Finding> findings) {
        if (text.known() != null) {
            cutWords(text, findings);
        }
        marks(text, findings);
        QuotationMarks.check(text, findings);
    }

    private static void cutWords(Text text, List<Finding> findings) {
        List<Words.Token> tokens = text.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            Words.Token first = tokens.get(i - 1);
            Words.Token second = tokens.get(i);
            if (!first.isWord()
                    || !second.isWord()
                    || second.start() != first.end() + 1
                    || second.isCapitalized() && !first.isUpperCase()
                    || first.text().endsWith("'")
                    || first.key().length() + second.key().length() < 4) {
                continue;
            }
            String joined = first.text() + second.text();
            Lexicon lexicon = text.lexicon();
            int level = lexicon.level(Words.key(joined));
            if (level < 4 || !lexicon.knows(joined)) {
                continue;
            }
            boolean adverb = isAdverb(text, first, second);
            if (!adverb && lexicon.context().hasPair(first.key(), second.key())) {
                continue;
            }
            boolean broken = adverb || isBroken(text, first) || isBroken(text, second);
            double gain = WordList.lnFrequency(level)
                    - WordList.lnFrequency(Math.max(0, lexicon.level(first.key())))
                    - WordList.lnFrequency(Math.max(0, lexicon.level(second.key())));
            if (broken
                    || gain > LIKELIER + 9
                            && Math.min(first.key().length(), second.key().length()) > 1) {
                findings.add(text.place(first.start(), second.end())
                        .finding(
                                FindingKind.WHITESPACE,
                                CUT_WORD,
                                "“" + joined + "” is cut in two.",
                                List.of(joined),
                                List.of()));
            }
        }
    }

    /** Whether a Russian preposition stands before an adverb, which it cannot govern: “от сюда” for “отсюда”. */
    private static boolean isAdverb(Text text, Words.Token first, Words.Token second) {
        if (!text.isRussian() || GOVERNED.contains(second.key())) {
            return false;
        }
        WordForms forms = text.lexicon().context().forms();
        return forms.isPreposition(first.key()) && forms.isAdverb(second.key());
    }

    private static boolean isBroken(Text text, Words.Token token) {
        boolean single = token.key().length() == 1
                && !(text.isRussian() ? "виксоуаяэбж" : "aio").contains(token.key())
                && !token.isCapitalized();
        return single
                || token.key().length() > 1
                        && !text.lexicon().knows(token.text())
                        && text.lexicon().level(token.key()) < 13
                        && !text.words().isAccepted(token.text());
    }

    private static void spacesBeforeMarks(Text text, List<Finding> findings) {
        List<Integer> places = text.words().paragraphsWith(SPACE_BEFORE);
        boolean habit = places.size() > HABIT;
        if (habit && places.get(0) != text.number()) {
            return;
        }
        Matcher before = SPACE_BEFORE.matcher(text.text());
        while (before.find()) {
            findings.add(text.place(before.start(), before.end())
                    .finding(
                            FindingKind.TYPOGRAPHY,
                            BEFORE_MARK,
                            "A space stands before “" + before.group(1) + "”"
                                    + (habit
                                            ? ", and before " + (places.size() - 1) + " more marks of this article."
                                            : "."),
                            List.of(before.group(1)),
                            List.of()));
            if (habit) {
                return;
            }
        }
    }

    private static void marks(Text text, List<Finding> findings) {
        boolean[] address = new boolean[text.text().length()];
        Matcher matcher = ADDRESS.matcher(text.text());
        while (matcher.find()) {
            java.util.Arrays.fill(address, matcher.start(), matcher.end(), true);
        }
        if (!SPACED_MARKS.contains(text.language())) {
            spacesBeforeMarks(text, findings);
        }
        Matcher after = NO_SPACE_AFTER.matcher(text.text());
        while (after.find()) {
            boolean foreign = text.isCyrillic()
                    && Scripts.has(text.text().substring(after.start() - 1, after.start()), UnicodeScript.LATIN);
            if (!address[after.start()] && !foreign) {
                findings.add(text.place(after.start(), after.end())
                        .finding(
                                FindingKind.WHITESPACE,
                                AFTER_MARK,
                                "A space is missing after “" + after.group() + "”.",
                                List.of(after.group() + " "),
                                List.of()));
            }
        }
        Matcher twice = TWICE.matcher(text.text());
        while (twice.find()) {
            String meant = twice.group(1) != null ? twice.group(1) : ".";
            findings.add(text.place(twice.start(), twice.end())
                    .finding(
                            FindingKind.TYPOGRAPHY,
                            DOUBLED_MARK,
                            "“" + twice.group() + "” is one mark too many.",
                            List.of(meant),
                            List.of()));
        }
    }
}
