package dev.parallax.finding.spelling;

import dev.parallax.finding.Finding;
import dev.parallax.finding.FindingKind;
import dev.parallax.finding.context.Scripts;
import dev.parallax.finding.context.WordForms;
import dev.parallax.finding.context.Words;
import dev.parallax.finding.lexis.Lexicons;
import dev.parallax.finding.prose.QuotationMarks;
import dev.parallax.finding.prose.TextChecker;
import dev.parallax.message.Message;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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

    /** This many spaces before marks in one article are the writer's habit, which is reported once. */
    private static final int HABIT = 5;

    private final Map<String, LearntOdds<CutWord.Kind>> models = new ConcurrentHashMap<>();

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

    private void cutWords(Text text, List<Finding> findings) {
        List<Words.Token> tokens = text.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            CutWord word = CutWord.at(text, i);
            if (word != null && isCut(text, word)) {
                findings.add(text.place(tokens.get(i - 1).start(), tokens.get(i).end())
                        .finding(
                                FindingKind.WHITESPACE,
                                CUT_WORD,
                                Message.of("finding.spacing.cut", word.joined()),
                                List.of(word.joined()),
                                List.of()));
            }
        }
    }

    private boolean isCut(Text text, CutWord word) {
        Words.Token first = text.tokens().get(word.index() - 1);
        Words.Token second = text.tokens().get(word.index());
        if (text.words().isAccepted(first.text()) || text.words().isAccepted(second.text())) {
            return false;
        }
        return isAdverb(text, first, second)
                || models.computeIfAbsent(
                                        "cut-word-" + text.language(),
                                        table -> LearntOdds.read(table, CutWord.Kind.class, CutWord.NAMES))
                                .margin(CutWord.Kind.CUT, word.features())
                        >= 0;
    }

    /** Whether a Russian preposition stands before an adverb, which it cannot govern: “от сюда” for “отсюда”. */
    private static boolean isAdverb(Text text, Words.Token first, Words.Token second) {
        if (!text.isRussian() || SpellingWords.has("ru", "adverb that a preposition governs", second.key())) {
            return false;
        }
        WordForms forms = text.lexicon().context().forms();
        return forms.isPreposition(first.key()) && forms.isAdverb(second.key());
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
                            habit
                                    ? Message.of("finding.spacing.before-many", before.group(1), places.size() - 1)
                                    : Message.of("finding.spacing.before", before.group(1)),
                            List.of(before.group(1)),
                            List.of()));
            if (habit) {
                return;
            }
        }
    }

    private static void marks(Text text, List<Finding> findings) {
        MarkPlaces places = MarkPlaces.in(text.text());
        if (places.isBehindSpace() && !SPACED_MARKS.contains(text.language())) {
            spacesBeforeMarks(text, findings);
        }
        if (places.isBeforeLetter()) {
            noSpacesAfterMarks(text, findings);
        }
        if (places.isTwice()) {
            doubledMarks(text, findings);
        }
    }

    private static void noSpacesAfterMarks(Text text, List<Finding> findings) {
        boolean[] address = new boolean[text.text().length()];
        Matcher matcher = ADDRESS.matcher(text.text());
        while (matcher.find()) {
            java.util.Arrays.fill(address, matcher.start(), matcher.end(), true);
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
                                Message.of("finding.spacing.after", after.group()),
                                List.of(after.group() + " "),
                                List.of()));
            }
        }
    }

    private static void doubledMarks(Text text, List<Finding> findings) {
        Matcher twice = TWICE.matcher(text.text());
        while (twice.find()) {
            String meant = twice.group(1) != null ? twice.group(1) : ".";
            findings.add(text.place(twice.start(), twice.end())
                    .finding(
                            FindingKind.TYPOGRAPHY,
                            DOUBLED_MARK,
                            Message.of("finding.spacing.doubled-mark", twice.group()),
                            List.of(meant),
                            List.of()));
        }
    }
}
