package dev.parallax.finding.spelling;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parallax.finding.Finding;
import dev.parallax.finding.FindingKind;
import dev.parallax.finding.context.Scripts;
import dev.parallax.finding.context.Words;
import dev.parallax.finding.lexis.Lexicons;
import dev.parallax.finding.prose.TextChecker;
import dev.parallax.message.Message;
import java.lang.Character.UnicodeScript;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds letters of the wrong alphabet that look right, and text that was read in the wrong charset. */
final class CharacterChecker extends TextChecker {

    static final String OTHER_ALPHABET = "characters.other-alphabet";
    static final String WRONG_CHARSET = "characters.wrong-charset";

    private static final Pattern BEYOND_ASCII = Pattern.compile("[^\\x00-\\x7f]{2,}");
    private static final Pattern LOST = Pattern.compile("(?<![\\p{L}\\ufffd])\\p{L}*+\\ufffd[\\p{L}\\ufffd]*+");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");
    private static final List<Charset> MISTAKEN =
            List.of(Charset.forName("windows-1252"), Charset.forName("windows-1251"));

    /** What the bytes that go on a character of UTF-8 are read as in those charsets: few letters of any word. */
    private static final String CONTINUING = continuing();

    /** How much a word must be used, as a level, to be what letters of the other alphabet stand for. */
    private static final int USED = 10;

    CharacterChecker(Lexicons lexicons) {
        super("characters", lexicons, Needs.NOTHING);
    }

    private static String continuing() {
        byte[] bytes = new byte[0xC0 - 0x80];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (0x80 + i);
        }
        return MISTAKEN.stream().map(charset -> new String(bytes, charset)).collect(Collectors.joining());
    }

    @Override
    protected void check(Text text, List<Finding> findings) {
        misread(text, findings);
        lost(text, findings);
        UnicodeScript other = text.isCyrillic() ? UnicodeScript.LATIN : UnicodeScript.CYRILLIC;
        for (int i = 0; i < text.tokens().size(); i++) {
            Words.Token token = text.tokens().get(i);
            if (token.isWord() && Scripts.has(token.text(), other)) {
                Matcher part = LETTERS.matcher(token.text());
                while (part.find()) {
                    checkAlphabet(text, i, token.start() + part.start(), part.group(), findings);
                }
            }
        }
    }

    /** Text whose bytes are UTF-8, and were read as those of another charset. */
    private static void misread(Text text, List<Finding> findings) {
        Matcher run = BEYOND_ASCII.matcher(text.text());
        while (run.find()) {
            boolean mayBe = CONTINUING.indexOf(text.text().charAt(run.start() + 1)) >= 0;
            String meant = mayBe ? decoded(run.group()) : null;
            if (meant != null && isPlausible(text, run.group(), meant)) {
                findings.add(text.place(run.start(), run.end())
                        .finding(
                                FindingKind.CHARACTERS,
                                WRONG_CHARSET,
                                Message.of("finding.characters.charset", meant),
                                List.of(meant),
                                List.of()));
            }
        }
    }

    /** Letters of which nothing is left. */
    private static void lost(Text text, List<Finding> findings) {
        if (text.text().indexOf('\ufffd') < 0) {
            return;
        }
        Matcher lost = LOST.matcher(text.text());
        while (lost.find()) {
            findings.add(text.place(lost.start(), lost.end())
                    .finding(
                            FindingKind.CHARACTERS,
                            WRONG_CHARSET,
                            Message.of("finding.characters.lost"),
                            List.of(),
                            List.of()));
        }
    }

    /** A word of the text's own letters is none that was read wrongly, unless it becomes another of them: “Её” is right. */
    private static boolean isPlausible(Text text, String run, String meant) {
        UnicodeScript own = text.isCyrillic() ? UnicodeScript.CYRILLIC : UnicodeScript.LATIN;
        return !text.knows(run)
                && (!Scripts.has(run, own)
                        || own == UnicodeScript.LATIN
                        || (meant.length() > 1 && hasOnly(meant, own)));
    }

    private static boolean hasOnly(String text, UnicodeScript script) {
        return text.codePoints().anyMatch(Character::isLetter)
                && text.codePoints().filter(Character::isLetter).allMatch(letter -> UnicodeScript.of(letter) == script);
    }

    private static void checkAlphabet(Text text, int index, int start, String word, List<Finding> findings) {
        boolean cyrillic = text.isCyrillic();
        if (!Scripts.has(word, cyrillic ? UnicodeScript.LATIN : UnicodeScript.CYRILLIC)) {
            return;
        }
        String meant = Scripts.inScript(word, cyrillic);
        if (Scripts.isMixed(word)) {
            String other = Scripts.inScript(word, !cyrillic);
            if (meant == null || (other != null && !isWord(text, meant) && isForeign(word, cyrillic))) {
                meant = other;
            }
            if (meant == null) {
                return; // as in “PR-щик” without its hyphen: on purpose
            }
        } else if (meant == null || isAmongItsOwn(text, index) || !isMeant(text, index, word, meant)) {
            return;
        }
        findings.add(text.place(start, start + word.length())
                .finding(
                        FindingKind.CHARACTERS,
                        OTHER_ALPHABET,
                        Message.of("finding.characters.alphabet", shown(word, meant)),
                        List.of(meant),
                        List.of()));
    }

    /** Whether at least half of the letters are of the other script. */
    private static boolean isForeign(String word, boolean cyrillic) {
        long latin = word.codePoints()
                .filter(letter -> UnicodeScript.of(letter) == UnicodeScript.LATIN)
                .count();
        return cyrillic ? latin * 2 >= word.length() : latin * 2 <= word.length();
    }

    private static boolean isWord(Text text, String word) {
        return text.knows(word) || text.level(word) >= 0;
    }

    /** Whether a word beside it is in the other script too: then both are a foreign name or phrase. */
    private static boolean isAmongItsOwn(Text text, int index) {
        return isForeign(text, index, -1) || isForeign(text, index, 1);
    }

    /** Whether the next word in that direction is wholly in the script that is not the text's. */
    private static boolean isForeign(Text text, int index, int step) {
        for (int i = index + step; i >= 0 && i < text.tokens().size(); i += step) {
            Words.Token token = text.tokens().get(i);
            if (token.isWord()) {
                return !Scripts.isMixed(token.text())
                        && Scripts.has(token.text(), text.isCyrillic() ? UnicodeScript.LATIN : UnicodeScript.CYRILLIC);
            }
            if (token.key().equals(".")) {
                return false;
            }
        }
        return false;
    }

    /** Whether a word wholly in the other script stands for the one that looks like it. */
    private static boolean isMeant(Text text, int index, String word, String meant) {
        if (word.length() > 1) {
            // A capital inside a word, or a word in capitals, is a name's or a unit's.
            boolean isCode = !word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT));
            return !(isCode && text.isCyrillic()) && text.knows(meant) && text.level(meant) >= USED;
        }
        if (!standsAlone(text.text(), text.tokens().get(index))) {
            return false; // a variable, an item of a list, a part of a name
        }
        return text.isCyrillic()
                ? "аосуАОСУ".contains(meant) && Character.isLowerCase(word.charAt(0))
                : "aAI".contains(meant);
    }

    /** Whether the letter is a word of its own, with spaces around it. */
    private static boolean standsAlone(String text, Words.Token token) {
        return token.text().length() == 1
                && (token.start() == 0 || Character.isWhitespace(text.charAt(token.start() - 1)))
                && (token.end() == text.length() || Character.isWhitespace(text.charAt(token.end())));
    }

    /** The word with every changed letter in brackets. */
    private static String shown(String word, String meant) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            shown.append(letter == meant.charAt(i) ? String.valueOf(letter) : "[" + letter + "]");
        }
        return shown.toString().replace("][", "");
    }

    /** What the run is when its bytes are read as UTF-8; null when they are none. */
    private static @Nullable String decoded(String run) {
        for (Charset mistaken : MISTAKEN) {
            try {
                ByteBuffer bytes = mistaken.newEncoder().encode(CharBuffer.wrap(run));
                String decoded = UTF_8.newDecoder().decode(bytes).toString();
                if (decoded.codePoints().noneMatch(Character::isISOControl)) {
                    return decoded;
                }
            } catch (CharacterCodingException e) {
                // these bytes are none of that charset's: the next may be
            }
        }
        return null;
    }
}
