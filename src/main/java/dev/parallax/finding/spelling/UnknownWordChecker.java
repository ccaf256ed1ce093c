package dev.parallax.finding.spelling;

import dev.parallax.finding.Finding;
import dev.parallax.finding.FindingKind;
import dev.parallax.finding.Severity;
import dev.parallax.finding.spelling.Suggester.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
            + "|\\b[\\p{L}\\p{N}.-]{1,80}\\.(?:com|org|net|ru|uk|gov|edu|info|io|рф)\\b\\S{0,200}"
            + "|\\S{0,80}[_\\\\/]\\S{0,80}\\.\\S{1,80}");

    private static final Set<String> ENGLISH_PREFIXES = Set.of(
            "anti", "non", "pre", "post", "over", "under", "multi", "super", "sub", "inter", "micro", "mega", "cyber",
            "bio", "eco", "counter", "pro", "ultra", "hyper", "neo", "pseudo", "semi", "mini", "auto", "re", "un",
            "mid", "out", "trans", "tele", "geo", "techno", "electro", "narco", "crypto", "nano");

    private static final Set<String> RUSSIAN_PREFIXES = Set.of(
            "анти",
            "гипер",
            "супер",
            "мега",
            "нео",
            "экс",
            "кибер",
            "видео",
            "аудио",
            "теле",
            "радио",
            "фото",
            "био",
            "эко",
            "авто",
            "мото",
            "евро",
            "гос",
            "спец",
            "мед",
            "спорт",
            "контр",
            "квази",
            "псевдо",
            "ультра",
            "мульти",
            "микро",
            "мини",
            "макро",
            "нарко",
            "крипто",
            "нано",
            "электро",
            "гидро",
            "гига",
            "кило",
            "милли",
            "санти",
            "тера",
            "аэро",
            "агро",
            "турбо",
            "пост",
            "меж",
            "сверх",
            "внутри",
            "около",
            "пред",
            "полу",
            "само",
            "взаимо",
            "много",
            "мало",
            "мета",
            "интер",
            "гео",
            "высоко",
            "низко",
            "одно",
            "двух",
            "трех",
            "четырех",
            "пяти",
            "шести",
            "семи",
            "восьми",
            "девяти",
            "десяти",
            "дву",
            "не",
            "полит",
            "соц",
            "интернет",
            "лже",
            "кино",
            "тепло",
            "энерго",
            "газо",
            "нефте",
            "средне",
            "северо",
            "юго",
            "западно",
            "восточно",
            "обще",
            "ново");

    /** Prefixes after which a hard sign stands before these letters. */
    private static final Set<String> WITH_SIGN = Set.of("сверх", "меж", "пред", "пост", "контр", "супер", "интер");

    private static final String SIGN_BEFORE = "еюя";

    /** A word of so many letters that is one slip away from a known one is no name. */
    private static final int LONG = 8;

    /** A longer run of letters is no word. */
    private static final int LONGEST = 40;

    private static final int WELL_USED = 9;

    private static final int MUCH = 8;

    /** So little costs a letter for one that sounds alike, or one for two. */
    private static final float COMMON_SLIP = 0.6f;

    /** Of less use, as levels of {@link WordList}, is no word that others are slips for. */
    private static final int RARE = 4;

    /** How much more a word must be used than one that is its misspelling, for each slip of cost 1. */
    private static final float STEPS_PER_COST = 5;

    /** So much more, when the word that stands there recurs: writers repeat their misspellings, but words more often. */
    private static final int RECURRENCE = 2;

    /** A word spreads over so few forms in English that one which is used at all is used so much. */
    private static final int USED_IN_ENGLISH = 4;

    private final Map<String, Suggester> suggesters = new ConcurrentHashMap<>();

    UnknownWordChecker(Lexicons lexicons) {
        super("unknown-words", lexicons);
    }

    @Override
    void check(Text text, List<Finding> findings) {
        boolean[] skipped = notProse(text.text());
        List<Words.Token> tokens = text.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Words.Token token = tokens.get(i);
            if (token.isWord()
                    && token.text().length() <= LONGEST
                    && !skipped[token.start()]
                    && !touchesNumber(text.text(), token)
                    && token.key().indexOf(' ') < 0) {
                check(text, tokens, i, findings);
            }
        }
    }

    private void check(Text text, List<Words.Token> tokens, int index, List<Finding> findings) {
        Words.Token token = tokens.get(index);
        String word = text.isRussian() ? token.text() : withoutPossessive(token.text());
        if (isRight(text, word)) {
            checkVariant(text, token, findings);
            return;
        }
        int start = token.start();
        if (word.indexOf('-') > 0) {
            List<String> parts = List.of(word.split("-"));
            if (parts.stream().allMatch(part -> part.isEmpty() || isPart(text, part))) {
                return;
            }
            // Only the part that is wrong, when it is one of several.
            long wrong = parts.stream().filter(part -> !isPart(text, part)).count();
            if (wrong == 1) {
                for (String part : parts) {
                    if (!isPart(text, part)) {
                        word = part;
                        break;
                    }
                    start += part.length() + 1;
                }
            }
        }
        if (Scripts.isMixed(word) || !Scripts.isOf(word, text.isRussian())) {
            return;
        }
        String[] around = ContextModel.around(tokens, index, index + 1);
        boolean sentenceStart = ArticleWords.isSentenceStart(tokens, index);
        boolean capitalized = Character.isUpperCase(word.charAt(0));
        int level = text.lexicon().level(Words.key(word));
        if (word.length() < (capitalized ? 3 : 2)) {
            return;
        }
        // A dateline's place stands in capitals by custom: there they make a name as they do inside a sentence.
        boolean shouted = !text.isDateline() && isShouted(tokens, index);
        if (isAcronym(word) && !(shouted && word.length() > 3)) {
            return;
        }
        if (capitalized && !shouted && isNameOfTheStory(text, word)
                || !text.words().mayLookUp(word)) {
            return;
        }
        List<Suggestion> suggestions = suggesters
                .computeIfAbsent(text.lexicon().language(), language -> new Suggester(text.lexicon()))
                .suggestions(word, around, text.words(), capitalized && !shouted && !sentenceStart);
        Suggestion best = suggestions.isEmpty() ? null : suggestions.get(0);
        if (capitalized && (shouted || sentenceStart && !text.isDateline())
                ? !isLikelySlip(text, word, level, best, suggestions) && !isNear(text, word, level, best)
                : capitalized ? isName(text, word, level, best) : isCoinage(text, word, level, best, suggestions)) {
            return;
        }
        if (best != null && best.text().indexOf(' ') > 0) {
            findings.add(text.place(start, start + word.length())
                    .finding(
                            FindingKind.WHITESPACE,
                            MISSING_SPACE,
                            "A space is missing in “" + word + "”.",
                            texts(suggestions),
                            List.of()));
            return;
        }
        findings.add(text.place(start, start + word.length())
                .finding(
                        FindingKind.MISSPELLING,
                        RULE,
                        best == null
                                ? "No dictionary has “" + word + "”."
                                : "“" + word + "” is not a word; “" + best.text() + "” may be meant.",
                        texts(suggestions),
                        List.of()));
    }

    /** A word that only the other variant of English spells so, in a text whose own is plain. */
    private static void checkVariant(Text text, Words.Token token, List<Finding> findings) {
        if (text.isRussian() || token.isCapitalized() || text.words().isAccepted(token.text())) {
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
                            "The article's English is " + english.variant().tag() + ", which spells it “" + meant
                                    + "”.",
                            List.of(meant),
                            List.of()));
        }
    }

    private static List<String> texts(List<Suggestion> suggestions) {
        List<String> texts = new ArrayList<>();
        suggestions.forEach(suggestion -> texts.add(suggestion.text()));
        return texts;
    }

    private static boolean isRight(Text text, String word) {
        return text.lexicon().knows(word) || text.words().isAccepted(word);
    }

    private static boolean isPart(Text text, String part) {
        return isRight(text, part)
                || Character.isUpperCase(part.charAt(0))
                || part.length() <= 2
                || text.isRussian()
                        && part.matches(".{3,}[ое]")
                        && text.lexicon().knows(part.substring(0, part.length() - 1))
                || (text.isRussian() ? RUSSIAN_PREFIXES : ENGLISH_PREFIXES).contains(Words.key(part))
                || text.lexicon().level(Words.key(part)) >= WELL_USED && part.length() > 3;
    }

    private static boolean isNameOfTheStory(Text text, String word) {
        return recurs(text, word) || text.words().isInOtherEdition(word);
    }

    /** A word that is capitalized inside a sentence is a name, unless it is one slip away from one that is well known. */
    private static boolean isName(Text text, String word, int level, @Nullable Suggestion best) {
        if (best == null || best.cost() > 1) {
            return true;
        }
        int space = best.text().indexOf(' ');
        if (space > 0) {
            int shorter = Math.min(space, word.length() - space);
            return level >= 0 || word.length() < 8 || shorter < 3 || best.level() < (shorter < 7 ? 8 : 6);
        }
        if (text.words().occurrences(best.text()) > 0 && word.length() > 4) {
            return level >= 0 && level + MUCH >= best.level();
        }
        boolean wellKnown = best.level() >= (word.length() >= 6 ? 10 : 12);
        boolean slip = level < 0
                ? word.length() >= 5 && best.cost() <= 0.9f
                : word.length() >= 7 && best.cost() <= COMMON_SLIP && best.level() - level >= MUCH;
        return !(wellKnown && slip);
    }

    /** A lower-case word that dictionaries lack but writers use, or one made of known parts. */
    private static boolean isCoinage(
            Text text, String word, int level, @Nullable Suggestion best, List<Suggestion> suggestions) {
        if (isLikelySlip(text, word, level, best, suggestions)) {
            return false;
        }
        String key = Words.key(word);
        return level >= (text.isRussian() ? 0 : USED_IN_ENGLISH)
                || isCompound(text, key)
                || recurs(text, word)
                || text.words().namesInside().contains(Suggester.capitalized(word));
    }

    /**
     * Whether a word is near that is used so much more that one slip in writing it is likelier than that this was meant;
     * for a word that the story has again, it takes more. When two words are likeliest, they must be used together.
     */
    private static boolean isLikelySlip(
            Text text, String word, int level, @Nullable Suggestion best, List<Suggestion> suggestions) {
        if (best != null && best.text().indexOf(' ') > 0) {
            String[] parts = Words.key(best.text()).split(" ");
            return level <= WELL_USED
                    && (text.lexicon().context().hasPair(parts[0], parts[1])
                            || Words.areJoined(parts[0], parts[1])
                            || text.isRussian() && areWritten(text, parts[0], parts[1], level));
        }
        int taken = level + (recurs(text, word) ? RECURRENCE : 0);
        return suggestions.stream()
                .filter(suggestion -> suggestion.text().indexOf(' ') < 0)
                .anyMatch(suggestion ->
                        suggestion.level() >= RARE && suggestion.level() - taken >= STEPS_PER_COST * suggestion.cost());
    }

    /**
     * Whether two words that were never seen together are no compound all the same: не before a verb; long and well-used
     * words of which the first does not end as the first part of a compound does.
     */
    private static boolean areWritten(Text text, String left, String right, int level) {
        if (left.equals("не")) {
            return isVerb(text, right);
        }
        return level < 0
                && left.length() + right.length() >= LONG
                && !left.matches(".*[ое]|.")
                && !RUSSIAN_PREFIXES.contains(left)
                && text.lexicon().level(left) >= MUCH
                && text.lexicon().level(right) >= MUCH;
    }

    private static boolean recurs(Text text, String word) {
        return text.words().occurrences(word) > 1 || text.words().articlesOfTheNight(word) > 2;
    }

    private static boolean isCompound(Text text, String key) {
        Set<String> prefixes = text.isRussian() ? RUSSIAN_PREFIXES : ENGLISH_PREFIXES;
        for (int i = 2; i <= key.length() - 4; i++) {
            if (prefixes.contains(key.substring(0, i))
                    && !(SIGN_BEFORE.indexOf(key.charAt(i)) >= 0 && WITH_SIGN.contains(key.substring(0, i)))
                    && !(key.startsWith("не") && i == 2 && isVerb(text, key.substring(2)))
                    && text.lexicon().knows(key.substring(i))
                    && text.lexicon().level(key.substring(i)) >= 4) {
                return true;
            }
        }
        return false;
    }

    /** With a verb, не stands apart. */
    private static boolean isVerb(Text text, String key) {
        return text.lexicon().context().forms().isVerb(key);
    }

    /** Whether a long word that nobody uses is one slip away from one that is no name. */
    private static boolean isNear(Text text, String word, int level, @Nullable Suggestion best) {
        return level < 0
                && word.length() >= LONG
                && best != null
                && best.cost() <= 1
                && text.lexicon().knows(best.text().toLowerCase(Locale.ROOT))
                && !recurs(text, word);
    }

    /** Whether the words beside it are in capitals as well: then capitals make no name. */
    private static boolean isShouted(List<Words.Token> tokens, int index) {
        return tokens.get(index).isUpperCase()
                && (isUpperCase(tokens, index - 1, -1) || isUpperCase(tokens, index + 1, 1));
    }

    /** Whether the word at this index is in capitals, or the next one when it has but one letter, which says nothing. */
    private static boolean isUpperCase(List<Words.Token> tokens, int index, int step) {
        if (index < 0 || index >= tokens.size()) {
            return false;
        }
        Words.Token token = tokens.get(index);
        return token.isUpperCase()
                || token.text().length() == 1 && token.isCapitalized() && isUpperCase(tokens, index + step, step);
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && word.length() <= 5;
    }

    static String withoutPossessive(String word) {
        if (word.endsWith("'s") || word.endsWith("’s")) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("'") || word.endsWith("’") ? word.substring(0, word.length() - 1) : word;
    }

    private static boolean touchesNumber(String text, Words.Token token) {
        char before = token.start() > 0 ? text.charAt(token.start() - 1) : ' ';
        return isInner(before) && !(Character.isDigit(before) && token.text().length() > 5)
                || token.end() < text.length() && isInner(text.charAt(token.end()));
    }

    private static boolean isInner(char c) {
        return Character.isDigit(c) || c == '_' || c == '@' || c == '#' || c == '&' || c == '*';
    }

    private static boolean[] notProse(String text) {
        boolean[] skipped = new boolean[text.length()];
        Matcher matcher = NOT_PROSE.matcher(text);
        while (matcher.find()) {
            java.util.Arrays.fill(skipped, matcher.start(), matcher.end(), true);
        }
        return skipped;
    }
}
