package dev.parallax.finding.spelling;

import dev.parallax.finding.Finding;
import dev.parallax.finding.FindingKind;
import dev.parallax.finding.Severity;
import dev.parallax.finding.context.Scripts;
import dev.parallax.finding.context.Term;
import dev.parallax.finding.context.Words;
import dev.parallax.finding.lexis.Lexicons;
import dev.parallax.finding.prose.SettledVariant;
import dev.parallax.finding.prose.TextChecker;
import dev.parallax.finding.spelling.Suggester.Suggestion;
import dev.parallax.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what no dictionary knows and no name is: misspelt words, and two words without their space. */
final class UnknownWordChecker extends TextChecker {

    static final String RULE = "spelling.unknown-word";
    static final String MISSING_SPACE = "spelling.missing-space";
    static final String OTHER_VARIANT = "spelling.other-variant";

    /** Addresses, handles, file names: nothing in them is spelt. */
    private static final Pattern NOT_PROSE = Pattern.compile("https?://\\S++|www\\.\\S++|\\S{1,64}@\\S{1,64}"
            + "|[@#][\\p{L}\\p{N}_]++"
            + "|\\b[\\p{L}\\p{N}.-]{1,80}\\.(?:" + String.join("|", SpellingWords.of("und", "domain"))
            + ")\\b\\S{0,200}"
            + "|\\S{0,80}[_\\\\/]\\S{0,80}\\.\\S{1,80}");

    /** A capital inside a word is a program's or a brand's, or a name's that lost the space before it. */
    private static final Pattern CODE = Pattern.compile("\\p{Ll}\\p{Lu}");

    private static final UnknownWordLimits LIMITS = UnknownWordLimits.DEFAULTS;

    private final Map<String, Suggester> suggesters = new ConcurrentHashMap<>();

    private final Map<String, LearntOdds<Stranger.Look>> models = new ConcurrentHashMap<>();

    UnknownWordChecker(Lexicons lexicons) {
        super("unknown-words", lexicons, Needs.A_DICTIONARY);
    }

    @Override
    protected void check(Text text, List<Finding> findings) {
        for (int i = 0; i < text.tokens().size(); i++) {
            if (text.tokens().get(i).isWord()) {
                checkVariant(text, text.tokens().get(i), findings);
            }
        }
        for (Stranger stranger : strangers(text)) {
            if (text.lexicon().isProhibited(stranger.word())
                    || text.lexicon().prefixes().lacksSign(Words.key(stranger.word()))
                    || isBeforeName(stranger)
                    || isSlip(stranger)) {
                findings.add(finding(stranger));
            }
        }
    }

    /** Whether it has been found to be a word and a name: a capital inside a word is no chance. */
    static boolean isBeforeName(Stranger stranger) {
        return CODE.matcher(stranger.word()).find();
    }

    private boolean isSlip(Stranger stranger) {
        return models.computeIfAbsent(
                                stranger.table(), table -> LearntOdds.read(table, Stranger.Look.class, Stranger.NAMES))
                        .margin(stranger.look(), stranger.features())
                >= 0;
    }

    /** The words of the paragraph that no dictionary has, except what is no prose and no word. */
    List<Stranger> strangers(Text text) {
        boolean[] skipped = notProse(text.text());
        List<Words.Token> tokens = text.tokens();
        List<Stranger> strangers = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Words.Token token = tokens.get(i);
            if (token.isWord()
                    && token.text().length() <= LIMITS.longest()
                    && !skipped[token.start()]
                    && !touchesNumber(text.text(), token)
                    && !isOtherEnding(text.text(), token)
                    && token.key().indexOf(' ') < 0) {
                Stranger stranger = stranger(text, i);
                if (stranger != null) {
                    strangers.add(stranger);
                }
            }
        }
        return strangers;
    }

    private @Nullable Stranger stranger(Text text, int index) {
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
        boolean capitalized = Character.isUpperCase(word.charAt(0));
        Stranger found = new Stranger(text, index, word, start, List.of());
        Matcher code = CODE.matcher(word);
        if (code.find()) {
            Suggestion name = beforeName(text, word, code.start() + 1);
            return name == null ? null : new Stranger(text, index, word, start, List.of(name));
        }
        if (Scripts.isMixed(word)
                || !Scripts.isOf(word, text.isCyrillic())
                || word.length() < (capitalized ? LIMITS.shortestName() : LIMITS.shortest())
                || (isAcronym(word) && !(found.isShouted() && word.length() > LIMITS.shortestName()))
                || (capitalized && !found.isShouted() && isNameOfTheStory(text, word))
                || !text.words().mayLookUp(word)) {
            return null;
        }
        return new Stranger(text, index, word, start, suggestions(found));
    }

    /**
     * A word and a name without the space between them, as in “вМоскве”; null when the capital means something else. In
     * Latin letters many brands are written so: there the first must be a small word.
     */
    private static @Nullable Suggestion beforeName(Text text, String word, int capital) {
        String left = word.substring(0, capital);
        String right = word.substring(capital);
        int level = text.level(left);
        boolean isWord = left.equals(left.toLowerCase(Locale.ROOT))
                && text.lexicon().knows(left)
                && level >= (capital > 1 && text.isCyrillic() ? LIMITS.wellUsed() : LIMITS.smallWord())
                && (capital > 1 || text.isCyrillic());
        boolean isName = right.length() > 1
                && right.substring(1).equals(right.substring(1).toLowerCase(Locale.ROOT))
                && (text.isCyrillic() || text.lexicon().knows(right));
        return isWord && isName && text.words().occurrences(word) == 1
                ? new Suggestion(left + " " + right, SuggestionLimits.DEFAULTS.lostSpace(), level, 0, 0, false)
                : null;
    }

    private Suggester suggester(Text text) {
        return suggesters.computeIfAbsent(text.lexicon().language(), language -> new Suggester(text.lexicon()));
    }

    private List<Suggestion> suggestions(Stranger stranger) {
        Text text = stranger.text();
        Term[] around = text.lexicon().context().around(text.tokens(), stranger.index(), stranger.index() + 1);
        return suggester(text)
                .suggestions(stranger.word(), around, text.words(), stranger.look() == Stranger.Look.NAME);
    }

    private static Finding finding(Stranger stranger) {
        String word = stranger.word();
        List<Suggestion> suggestions = stranger.suggestions();
        List<String> texts = suggestions.stream().map(Suggestion::text).toList();
        boolean isSplit = !suggestions.isEmpty() && suggestions.get(0).isSplit();
        Message message = suggestions.isEmpty()
                ? Message.of("finding.spelling.unknown", word)
                : isSplit
                        ? Message.of("finding.spelling.missing-space", word)
                        : Message.of("finding.spelling.meant", word, texts.get(0));
        return stranger.text()
                .place(stranger.start(), stranger.start() + word.length())
                .finding(
                        isSplit ? FindingKind.WHITESPACE : FindingKind.MISSPELLING,
                        isSplit ? MISSING_SPACE : RULE,
                        message,
                        texts,
                        List.of());
    }

    /** A word that only the other variant of English spells so, in a text whose own is plain. */
    private static void checkVariant(Text text, Words.Token token, List<Finding> findings) {
        if (!text.isEnglish() || token.isCapitalized() || text.words().isAccepted(token.text())) {
            return;
        }
        SettledVariant english = text.words().variant(text.lexicon());
        String meant = english.isPlain() ? text.lexicon().respelt(token.text(), english.variant()) : null;
        if (meant != null) {
            findings.add(text.place(token)
                    .finding(
                            FindingKind.MISSPELLING,
                            Severity.MINOR,
                            OTHER_VARIANT,
                            Message.of(
                                    "finding.spelling.variant",
                                    english.variant().tag(),
                                    meant),
                            List.of(meant),
                            List.of()));
        }
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

    private static boolean isNameOfTheStory(Text text, String word) {
        return text.words().occurrences(word) > 1
                || text.words().articlesOfTheNight(word) > 2
                || text.words().isInOtherEdition(word);
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1
                && word.equals(word.toUpperCase(Locale.ROOT))
                && word.length() <= LIMITS.longestAcronym();
    }

    static String withoutPossessive(String word) {
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
            java.util.Arrays.fill(skipped, matcher.start(), matcher.end(), true);
        }
        return skipped;
    }
}
