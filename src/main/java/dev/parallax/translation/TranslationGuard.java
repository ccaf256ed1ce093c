package dev.parallax.translation;

import static java.util.stream.Collectors.joining;

import dev.parallax.language.DetectedLanguage;
import dev.parallax.language.LanguageDetector;
import dev.parallax.quantity.Quantity;
import dev.parallax.quantity.QuantityReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks at what an engine sent back, and says what is doubtful about it. Safe for use by several threads. */
public final class TranslationGuard {

    /** Shorter texts are not held to a ratio, nor to a detector's guess. */
    private static final int ENOUGH_LETTERS = 40;

    /**
     * Russian and English news differ in length by less than a third either way (English has 0.75 to 1.25 letters for
     * one Russian letter on sentences of forty letters and more); these bounds are twice as wide.
     */
    private static final double LEAST_RATIO = 0.4;

    private static final double MOST_RATIO = 2.2;

    /** Languages that write a word in one or two signs: a letter there is worth about three. */
    private static final Set<String> DENSE = Set.of("zh", "ja", "ko");

    private static final double DENSITY = 3;

    /** Below this the detector is as good as guessing. */
    private static final double CLEAR_MARGIN = 0.2;

    /** A run of words that comes this often in a row is a model going round in circles. */
    private static final Pattern CIRCLES =
            Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{L}[^.!?]{0,60}?)(?:[\\s,;:–—-]+\\1(?![\\p{L}\\p{N}])){3,}");

    private static final Pattern DIGIT = Pattern.compile("\\d");

    private static final Pattern CHAT = Pattern.compile(
            "^\\W*(?:sure|certainly|of course|here (?:is|'s|’s) (?:the|your|a) (?:\\w+ )?translation|translation:"
                    + "|the translation (?:is|of)|translated text|i['’]?m sorry,? but|i am sorry,? but|i can(?:no|['’])t (?:translate|assist|help)"
                    + "|as an ai|note:|конечно[,!]|вот перевод|перевод:|извините,? но|как языковая модель)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final LanguageDetector detector;
    private final GlossaryCheck glossary;

    public TranslationGuard(LanguageDetector detector, Glossary glossary, Lemmatizer lemmatizer) {
        this.detector = detector;
        this.glossary = new GlossaryCheck(glossary, lemmatizer);
    }

    /** What is doubtful about this translation; empty for a sound one. */
    public List<TranslationIssue> check(LanguagePair pair, String source, String target) {
        List<TranslationIssue> issues = new ArrayList<>();
        boolean echo = normalized(source).equals(normalized(target));
        if (echo) {
            issues.add(new TranslationIssue(TranslationIssue.Kind.ECHO, "the reply is the text itself"));
        } else {
            checkLanguage(pair, target, issues);
            checkLength(pair, source, target, issues);
        }
        checkNumbers(pair, source, target, issues);
        if (isBoilerplate(source, target)) {
            issues.add(new TranslationIssue(
                    TranslationIssue.Kind.BOILERPLATE, "the reply is no translation but “" + beginning(target) + "”"));
        }
        List<GlossaryCheck.Use> missing = glossary.missing(pair, source, target);
        if (!missing.isEmpty()) {
            issues.add(new TranslationIssue(
                    TranslationIssue.Kind.GLOSSARY,
                    missing.stream()
                            .map(GlossaryCheck.Use::term)
                            .map(term -> "“" + term.source() + "” is not “" + term.target() + "”")
                            .collect(joining(", "))));
        }
        return List.copyOf(issues);
    }

    private void checkLanguage(LanguagePair pair, String target, List<TranslationIssue> issues) {
        if (letters(target) < ENOUGH_LETTERS) {
            return;
        }
        DetectedLanguage language = detector.detect(target);
        if (!language.tag().equals(DetectedLanguage.UNDETERMINED)
                && !sameLanguage(language.tag(), pair.target())
                && language.margin() >= CLEAR_MARGIN) {
            issues.add(new TranslationIssue(
                    TranslationIssue.Kind.WRONG_LANGUAGE,
                    "the reply is in " + language.tag() + ", not in " + pair.target()));
        }
    }

    private static boolean sameLanguage(String tag, String other) {
        return Locale.forLanguageTag(tag)
                .getLanguage()
                .equals(Locale.forLanguageTag(other).getLanguage());
    }

    private static void checkLength(LanguagePair pair, String source, String target, List<TranslationIssue> issues) {
        double from = letters(source) * density(pair.source());
        double to = letters(target) * density(pair.target());
        if (from >= ENOUGH_LETTERS && to < from * LEAST_RATIO) {
            issues.add(new TranslationIssue(
                    TranslationIssue.Kind.TRUNCATED, letters(target) + " letters for " + letters(source)));
        }
        if (to >= ENOUGH_LETTERS && to > from * MOST_RATIO) {
            issues.add(new TranslationIssue(
                    TranslationIssue.Kind.OVERLONG, letters(target) + " letters for " + letters(source)));
        } else if (CIRCLES.matcher(target).find() && !CIRCLES.matcher(source).find()) {
            issues.add(new TranslationIssue(TranslationIssue.Kind.OVERLONG, "the reply goes round in circles"));
        }
    }

    private static double density(String language) {
        return DENSE.contains(Locale.forLanguageTag(language).getLanguage()) ? DENSITY : 1;
    }

    /** Only what the text says in digits: a number that is a word there may well go into another word. */
    private static void checkNumbers(LanguagePair pair, String source, String target, List<TranslationIssue> issues) {
        List<Quantity> there = QuantityReader.of(pair.target()).read(target);
        String lost = QuantityReader.of(pair.source()).read(source).stream()
                .filter(quantity -> !quantity.loose()
                        && DIGIT.matcher(quantity.span().of(source)).find())
                .filter(quantity -> there.stream().noneMatch(quantity::sameFigureAs))
                .map(quantity -> quantity.span().of(source))
                .distinct()
                .collect(joining(", "));
        if (!lost.isEmpty()) {
            issues.add(new TranslationIssue(TranslationIssue.Kind.LOST_NUMBER, lost + " of the text not in the reply"));
        }
    }

    private static boolean isBoilerplate(String source, String target) {
        return letters(target) == 0 && letters(source) > 0
                || CHAT.matcher(target).find() && !CHAT.matcher(source).find();
    }

    private static String normalized(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static String beginning(String text) {
        int end = text.length() <= 40 ? text.length() : text.offsetByCodePoints(0, text.codePointCount(0, 40));
        return text.substring(0, end);
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }
}
