package dev.parallax.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.parallax.article.TextSpan;
import dev.parallax.message.Messages;
import dev.parallax.translation.TranslationException.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every {@link Translator} keeps, whatever it is fed. A new engine extends this in its own tests and supplies
 * itself, and a few texts that it can translate.
 */
public abstract class TranslatorContract {

    private static final int LONG = 50_000;

    private Translator translator;

    /** A new engine, ready to use. The contract closes it. */
    protected abstract Translator createTranslator() throws Exception;

    /** The direction that the engine is tried in. */
    protected LanguagePair pair() {
        return new LanguagePair("ru", "en");
    }

    /** Three or more different texts that the engine translates. */
    protected List<String> texts() {
        return List.of(
                "Совет Безопасности собрался в понедельник.",
                "Министр сообщил журналистам о встрече в Москве.",
                "Переговоры начались в Женеве и продолжатся завтра.");
    }

    @BeforeEach
    final void create() throws Exception {
        translator = createTranslator();
    }

    @AfterEach
    final void close() {
        translator.close();
    }

    /** Hostile and odd texts, by name. */
    static Stream<Arguments> oddTexts() {
        return Stream.of(
                odd("emoji alone", "😀🎉👨‍👩‍👧‍👦"),
                odd("emoji in a sentence", "Встреча прошла успешно 🎉 в Москве."),
                odd("right to left", "قال الوزير إن الاجتماع سيعقد في موسكو."),
                odd("right to left inside", "Министр сказал: «السلام عليكم» и вышел."),
                odd("bidirectional marks", "\u202EМосква\u202C и \u2067Киев\u2069"),
                odd("already in the target language", "The talks began in Geneva on Monday."),
                odd("mixed scripts", "Компания Google открыла офис в г. Санкт-Петербург (St. Petersburg), 東京."),
                odd("one word of two alphabets", "Mocквa"),
                odd("control characters", "Совет\u0000 Безопасности\u0007 собрался\u001B[31m."),
                odd("line breaks and tabs", "Первая строка.\nВторая строка.\r\n\tТретья."),
                odd("half a surrogate pair", "Москва \uD83D и Киев"),
                odd("marks alone", "… — «»!"),
                odd("a number", "1 234,56"),
                odd("a link", "https://example.org/путь?вопрос=1&b=2"),
                odd("markup", "<b>Москва</b> &amp; «Киев» <script>alert(1)</script>"),
                odd("JSON", "{\"q\": \"Москва\", \"source\": \"\\u0000\"}"),
                odd("combining marks", "И\u0306о\u0301г\u0336а\u0489"),
                odd("one long word", "а".repeat(2_000)),
                odd("no-break and zero-width spaces", "Совет\u00A0Безопасности\u200B\uFEFF ООН"),
                odd("private use and unassigned", "Москва \uE000 \uFFFF"));
    }

    private static Arguments odd(String name, String text) {
        return Arguments.argumentSet(name, text);
    }

    @Test
    final void hasALowerCaseId() {
        assertThat(translator.id()).matches("[a-z0-9][a-z0-9-]*");
        assertThat(translator.model()).isNotNull();
    }

    @Test
    final void translatesInOrderOneResultForEachText() {
        List<TranslationResult> together = translate(texts());

        assertThat(together).hasSameSizeAs(texts());
        for (int i = 0; i < texts().size(); i++) {
            String text = texts().get(i);
            assertThat(together.get(i))
                    .as(text)
                    .isInstanceOfSatisfying(TranslationResult.Translated.class, translated -> {
                        assertSound(translated);
                        assertThat(translated.text()).isNotEqualTo(text);
                    });
            assertThat(translate(List.of(text))).as("%s, by itself", text).containsExactly(together.get(i));
        }
    }

    @Test
    final void givesTheSameTextTheSameResult() {
        String text = texts().get(0);

        List<TranslationResult> results = translate(List.of(text, texts().get(1), text));

        assertThat(results).hasSize(3);
        assertThat(results.get(2)).isEqualTo(results.get(0));
    }

    @Test
    final void translatesNothingOfNothing() {
        assertThat(translator.translate(new TranslationRequest(pair(), List.of())))
                .isEmpty();
    }

    @Test
    final void leavesEmptyTextsUntranslatedAndTheirNeighboursAlone() {
        List<TranslationResult> results = translate(List.of("", texts().get(0), " \t\n", texts().get(1)));

        assertThat(results).hasSize(4);
        assertUntranslated(results.get(0));
        assertUntranslated(results.get(2));
        assertThat(List.of(results.get(1), results.get(3)))
                .isEqualTo(translate(List.of(texts().get(0), texts().get(1))));
    }

    @ParameterizedTest
    @MethodSource("oddTexts")
    final void givesOneSoundResultForAnOddText(String text) {
        List<TranslationResult> results = translate(List.of(texts().get(0), text, texts().get(1)));

        assertThat(results).hasSize(3);
        assertSound(results.get(1));
        if (results.get(1) instanceof TranslationResult.Translated translated && isInSourceLanguage(text)) {
            assertThat(translated.text().equals(text)
                            && translated.untranslated().isEmpty())
                    .as("handed back as its own translation")
                    .isFalse();
        }
        assertThat(List.of(results.get(0), results.get(2)))
                .as("the neighbours")
                .isEqualTo(translate(List.of(texts().get(0), texts().get(1))));
    }

    @Test
    final void takesALongTextOrRefusesItButNeverCutsItShort() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < LONG; i++) {
            text.append(texts().get(i % texts().size())).append(' ');
        }
        String longText = text.toString().strip();
        TranslationLimits limits = translator.limits();

        Throwable refusal = catchThrowable(() -> {
            TranslationResult result = translate(List.of(longText)).get(0);
            assertSound(result);
            if (result instanceof TranslationResult.Translated translated) {
                assertThat(translated.text().length()).isGreaterThan(longText.length() / 4);
            }
        });

        if (longText.length() <= limits.characters()) {
            assertThat(refusal).isNull();
        } else {
            assertThat(refusal)
                    .isInstanceOfSatisfying(
                            TranslationException.class,
                            exception -> assertThat(exception.kind()).isEqualTo(Kind.BAD_ITEM));
        }
    }

    @Test
    final void refusesMoreTextsThanItsLimit() {
        int limit = translator.limits().texts();
        assumeFalse(limit > 2_000, "no limit worth trying");
        List<String> tooMany = new ArrayList<>();
        for (int i = 0; i <= limit; i++) {
            tooMany.add(texts().get(0));
        }

        assertThatExceptionOfType(TranslationException.class)
                .isThrownBy(() -> translator.translate(new TranslationRequest(pair(), tooMany)))
                .satisfies(exception -> assertThat(exception.kind()).isEqualTo(Kind.BAD_ITEM));
    }

    @Test
    final void saysWhichDirectionItDoesNotTranslate() {
        LanguagePair unheardOf = new LanguagePair("tlh", "vo");
        assumeFalse(translator.supports(unheardOf), "it takes any language");

        assertThat(translator.supports(pair())).isTrue();
        assertThatExceptionOfType(TranslationException.class)
                .isThrownBy(() -> translator.check(unheardOf))
                .withMessageContaining(unheardOf.toString())
                .withMessageContaining(translator.id())
                .satisfies(exception -> assertThat(exception.kind()).isEqualTo(Kind.CONFIGURATION));
    }

    @Test
    final void passesItsOwnCheck() {
        translator.check(pair());
    }

    @Test
    final void translatesTheSameInSeveralThreads() throws Exception {
        List<TranslationResult> expected = translate(texts());
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<TranslationResult>>> all = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                all.add(threads.submit(() -> translate(texts())));
            }
            for (Future<List<TranslationResult>> one : all) {
                assertThat(one.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** In as many calls as the engine's limit on texts asks for. */
    private List<TranslationResult> translate(List<String> texts) {
        int most = translator.limits().texts();
        List<TranslationResult> results = new ArrayList<>();
        for (int start = 0; start < texts.size(); start += most) {
            List<String> call = texts.subList(start, (int) Math.min(texts.size(), (long) start + most));
            List<TranslationResult> replies = translator.translate(new TranslationRequest(pair(), call));
            assertThat(replies).hasSameSizeAs(call);
            results.addAll(replies);
            if (most >= texts.size()) {
                break;
            }
        }
        return results;
    }

    private boolean isInSourceLanguage(String text) {
        return new ScriptDetector().detect(text).tag().equals(pair().source());
    }

    private static void assertSound(TranslationResult result) {
        if (result instanceof TranslationResult.Translated translated) {
            assertThat(translated.text()).isNotBlank();
            assertThat(translated.match()).isBetween(0.0, 1.0);
            int end = 0;
            for (TextSpan span : translated.untranslated()) {
                assertThat(span.start()).isGreaterThanOrEqualTo(end);
                end = span.end();
            }
            assertThat(end).isLessThanOrEqualTo(translated.text().length());
        } else {
            assertUntranslated(result);
        }
    }

    private static void assertUntranslated(TranslationResult result) {
        assertThat(result)
                .isInstanceOfSatisfying(
                        TranslationResult.Untranslated.class,
                        untranslated -> assertThat(Messages.english(untranslated.reason()))
                                .isNotBlank());
    }
}
