package dev.parallax.translation;

import static java.util.stream.Collectors.joining;

import dev.parallax.article.TextSpan;
import dev.parallax.language.DetectedLanguage;
import dev.parallax.language.LanguageDetector;
import dev.parallax.message.Message;
import dev.parallax.quantity.Quantity;
import dev.parallax.quantity.QuantityReader;
import dev.parallax.text.Letters;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

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

    /** The languages that the lexicon knows. */
    private static final Set<String> LEXICON = Set.of("ru", "en");

    /** A trillion is four thousands multiplied. */
    private static final int MOST_THOUSANDS = 4;

    private static final Pattern DIGIT = Pattern.compile("\\d");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final LanguageDetector detector;
    private final GlossaryCheck glossary;
    private final Supplier<? extends BilingualLexicon> lexicon;
    private final ReplyModel model = ReplyModel.load();

    /** @param lexicon asked for with the first reply that it says something about: many nights have none */
    public TranslationGuard(
            LanguageDetector detector,
            Glossary glossary,
            Lemmatizer lemmatizer,
            Supplier<? extends BilingualLexicon> lexicon) {
        this.detector = detector;
        this.glossary = new GlossaryCheck(glossary, lemmatizer);
        this.lexicon = lexicon;
    }

    /** What is doubtful about this translation; empty for a sound one. What it marks as untranslated makes
     * it no more doubtful. */
    public List<TranslationIssue> check(LanguagePair pair, String source, TranslationResult.Translated translation) {
        return translation.untranslated().isEmpty()
                ? check(pair, source, translation.text())
                : check(pair, source, translation.text(), known(translation));
    }

    /** The translation, what it marks as untranslated spelt in its own script, or left out. */
    static String known(TranslationResult.Translated translation) {
        StringBuilder known = new StringBuilder();
        int from = 0;
        for (TextSpan span : translation.untranslated()) {
            String latin = NameTransliteration.toLatin(span.of(translation.text()));
            known.append(translation.text(), from, span.start());
            known.append(latin.equals(span.of(translation.text())) ? "" : latin);
            from = span.end();
        }
        return known.append(translation.text().substring(from)).toString();
    }

    /** What is doubtful about this translation; empty for a sound one. */
    public List<TranslationIssue> check(LanguagePair pair, String source, String target) {
        return check(pair, source, target, target);
    }

    /** @param known what of the target its engine could translate */
    private List<TranslationIssue> check(LanguagePair pair, String source, String target, String known) {
        List<TranslationIssue> issues = new ArrayList<>();
        long from = Letters.count(source);
        long to = Letters.count(target);
        if (isEcho(source.strip(), target.strip())) {
            issues.add(new TranslationIssue(TranslationIssue.Kind.ECHO, Message.of("finding.doubt.itself")));
        } else {
            if (to >= ENOUGH_LETTERS) {
                checkLanguage(pair, target, issues);
            }
            if (!checkLength(pair, from, to, issues) && Circles.areIn(target) && !Circles.areIn(source)) {
                issues.add(new TranslationIssue(TranslationIssue.Kind.OVERLONG, Message.of("finding.doubt.circles")));
            }
        }
        checkNumbers(pair, source, target, issues);
        if (from > 0 && (issues.isEmpty() || to == 0)) {
            doubt(pair, source, known).ifPresent(issues::add);
        }
        List<GlossaryCheck.Use> missing = glossary.missing(pair, source, target);
        if (!missing.isEmpty()) {
            issues.add(new TranslationIssue(
                    TranslationIssue.Kind.GLOSSARY,
                    missing.stream()
                            .map(GlossaryCheck.Use::term)
                            .map(term -> Message.of("finding.doubt.term", term.source(), term.target()))
                            .reduce((one, other) -> Message.of("finding.doubt.also", one, other))
                            .orElseThrow()));
        }
        return List.copyOf(issues);
    }

    private void checkLanguage(LanguagePair pair, String target, List<TranslationIssue> issues) {
        DetectedLanguage language = detector.detect(target);
        if (!language.tag().equals(DetectedLanguage.UNDETERMINED)
                && !sameLanguage(language.tag(), pair.target())
                && language.margin() >= CLEAR_MARGIN) {
            issues.add(new TranslationIssue(
                    TranslationIssue.Kind.WRONG_LANGUAGE,
                    Message.of("finding.doubt.language", language.tag(), pair.target())));
        }
    }

    private static boolean sameLanguage(String tag, String other) {
        return Locale.forLanguageTag(tag)
                .getLanguage()
                .equals(Locale.forLanguageTag(other).getLanguage());
    }

    /**
     * Whether the translation is too long.
     *
     * @param source its letters, as the target's
     */
    private static boolean checkLength(LanguagePair pair, long source, long target, List<TranslationIssue> issues) {
        double from = source * density(pair.source());
        double to = target * density(pair.target());
        if (from >= ENOUGH_LETTERS && to < from * LEAST_RATIO) {
            issues.add(new TranslationIssue(
                    TranslationIssue.Kind.TRUNCATED, Message.of("finding.doubt.letters", target, source)));
        }
        boolean overlong = to >= ENOUGH_LETTERS && to > from * MOST_RATIO;
        if (overlong) {
            issues.add(new TranslationIssue(
                    TranslationIssue.Kind.OVERLONG, Message.of("finding.doubt.letters", target, source)));
        }
        return overlong;
    }

    private static double density(String language) {
        return DENSE.contains(Locale.forLanguageTag(language).getLanguage()) ? DENSITY : 1;
    }

    /** Only what the text says in digits: a number that is a word there may well go into another word. */
    private static void checkNumbers(LanguagePair pair, String source, String target, List<TranslationIssue> issues) {
        if (!DIGIT.matcher(source).find()) {
            return;
        }
        List<Quantity> there = QuantityReader.of(pair.target()).read(target);
        String lost = QuantityReader.of(pair.source()).read(source).stream()
                .filter(quantity -> !quantity.loose()
                        && DIGIT.matcher(quantity.span().of(source)).find())
                .filter(quantity -> there.stream().noneMatch(other -> answers(quantity, other)))
                .map(quantity -> quantity.span().of(source))
                .distinct()
                .collect(joining(", "));
        if (!lost.isEmpty()) {
            issues.add(
                    new TranslationIssue(TranslationIssue.Kind.LOST_NUMBER, Message.of("finding.doubt.numbers", lost)));
        }
    }

    /**
     * The same figure, or one that differs by thousands: «от 12 до 16 тысяч» is <i>12,000 to 16,000</i>, German 100.000 is
     * 100,000, and of many languages we know no word for a million.
     */
    private static boolean answers(Quantity one, Quantity other) {
        if (one.sameFigureAs(other)) {
            return true;
        }
        BigDecimal larger = one.value().max(other.value());
        BigDecimal smaller = one.value().min(other.value());
        return smaller.signum() > 0
                && IntStream.rangeClosed(1, MOST_THOUSANDS)
                        .mapToObj(thousands -> smaller.scaleByPowerOfTen(3 * thousands))
                        .anyMatch(each -> each.compareTo(larger) == 0);
    }

    /** What no rule names: a reply to a text with letters that is no translation, or has something beside it. */
    private Optional<TranslationIssue> doubt(LanguagePair pair, String source, String target) {
        if (Letters.count(target) == 0) {
            return Optional.of(boilerplate(Message.of("finding.doubt.none"), target));
        }
        return LEXICON.containsAll(List.of(pair.source(), pair.target()))
                ? model.doubt(ReplyFeatures.of(pair, source, target, lexicon.get()))
                        .map(feature -> boilerplate(feature.words(), target))
                : Optional.empty();
    }

    private static TranslationIssue boilerplate(Message why, String target) {
        return new TranslationIssue(
                TranslationIssue.Kind.BOILERPLATE, Message.of("finding.doubt.as-in", why, beginning(target)));
    }

    /** Whether two texts without spaces around them differ in spaces alone. */
    private static boolean isEcho(String source, String target) {
        if (source.isEmpty() || target.isEmpty() || source.charAt(0) != target.charAt(0)) {
            return source.equals(target);
        }
        return SPACES.matcher(source)
                .replaceAll(" ")
                .equals(SPACES.matcher(target).replaceAll(" "));
    }

    private static String beginning(String text) {
        int end = text.length() <= 40 ? text.length() : text.offsetByCodePoints(0, text.codePointCount(0, 40));
        return text.substring(0, end);
    }
}
