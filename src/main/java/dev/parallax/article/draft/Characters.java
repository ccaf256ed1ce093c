package dev.parallax.article.draft;

import dev.parallax.message.Message;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The characters of a text as one would type them, whatever program wrote it. */
public final class Characters {

    /** Control and format characters, private and unassigned ones, halves of pairs; white space is another matter. */
    private static final Pattern NOT_TEXT = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}&&[^\\s\u0085]]");

    /** With what a text can be made to show another, or to be found by no search. */
    private static final Pattern UNSEEN = Pattern.compile("[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069]");

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}\u0085]+");

    /** Letters set as one piece of type. Other compatibility forms, such as ½ and №, mean something of their own. */
    private static final Pattern LIGATURE = Pattern.compile("[\ufb00-\ufb06]");

    private Characters() {}

    /**
     * In Unicode's normal form C, with single spaces, without ligatures and without characters that show nothing: soft
     * hyphens, joiners, marks of direction, control characters. Every hyphen is the one on the keyboard.
     */
    public static String clean(String text) {
        String visible = isVisible(text) ? text : NOT_TEXT.matcher(text).replaceAll("");
        String spaced =
                (isSpaced(visible) ? visible : WHITE_SPACE.matcher(visible).replaceAll(" ")).strip();
        return isPlain(spaced)
                ? spaced
                : Normalizer.normalize(withoutLigatures(spaced), Normalizer.Form.NFC)
                        .replaceAll("[\u2010\u2011]", "-");
    }

    /** A remark on the marks that turn the direction of writing or are no wider than nothing; empty where there are none. */
    static Optional<Message> unseen(Stream<String> texts) {
        Map<String, Long> counts = texts.flatMap(text -> UNSEEN.matcher(text).results())
                .collect(Collectors.groupingBy(MatchResult::group, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(each -> Message.of(
                        "reading.remark.unseen-one",
                        "u%04x".formatted(each.getKey().codePointAt(0)),
                        each.getValue()))
                .reduce((all, next) -> Message.of("reading.remark.unseen-and", all, next))
                .map(all -> Message.of("reading.remark.unseen", all));
    }

    /** Printable ASCII needs no care. */
    private static boolean isPlain(String text) {
        return hasOnly(text, c -> c >= ' ' && c < 0x7f);
    }

    /** Whether there is surely nothing to take out: no half of a pair either, which may be alone. */
    private static boolean isVisible(String text) {
        return hasOnly(text, c -> switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SURROGATE -> false;
            default -> true;
        });
    }

    /** Whether single plain spaces are all the white space that there is. */
    private static boolean isSpaced(String text) {
        return !text.contains("  ")
                && hasOnly(text, c -> c == ' ' || !(Character.isSpaceChar(c) || Character.isISOControl(c)));
    }

    private static boolean hasOnly(String text, IntPredicate such) {
        for (int i = 0; i < text.length(); i++) {
            if (!such.test(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static String withoutLigatures(String text) {
        return LIGATURE.matcher(text)
                .replaceAll(ligature ->
                        Matcher.quoteReplacement(Normalizer.normalize(ligature.group(), Normalizer.Form.NFKC)));
    }
}
