package dev.parallax.translation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.message.Message;
import dev.parallax.message.Messages;
import dev.parallax.translation.TranslationException.Kind;
import dev.parallax.translation.lexical.EmbeddedLexicon;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TranslationRunTests {

    private static final LanguagePair PAIR = new LanguagePair("ru", "en");

    private final InMemoryTranslationMemory store = new InMemoryTranslationMemory();
    private final FakeTime time = new FakeTime();
    private final ScriptedTranslator engine = new ScriptedTranslator("scripted");
    private TranslationPolicy policy = TranslationPolicy.DEFAULT;

    @Test
    void asksForEachTextOnceAndAnswersInOrder() {
        try (TranslationRun run = run()) {
            assertThat(texts(run.translate(PAIR, List.of("Раз", "Два", "Раз"))))
                    .containsExactly("[Раз]", "[Два]", "[Раз]");
        }
        assertThat(engine.asked()).containsExactly(List.of("Раз", "Два"));
    }

    @Test
    void asksNothingTwiceInOneRunOrInTheNext() {
        try (TranslationRun run = run()) {
            run.translate(PAIR, List.of("Раз", "Два"));
            run.translate(PAIR, List.of("Два", "Три"));
        }
        try (TranslationRun nextNight = run()) {
            assertThat(texts(nextNight.translate(PAIR, List.of("Три", "Раз")))).containsExactly("[Три]", "[Раз]");
            assertThat(nextNight.usage().recalled()).isEqualTo(2);
            assertThat(nextNight.usage().requests()).isZero();
        }
        assertThat(engine.asked()).containsExactly(List.of("Раз", "Два"), List.of("Три"));
    }

    @Test
    void doesNotTakeAnotherEnginesTranslation() {
        try (TranslationRun run = run()) {
            run.translate(PAIR, List.of("Раз"));
        }
        ScriptedTranslator other = new ScriptedTranslator("other");
        try (TranslationRun run = run(other, List.of())) {
            run.translate(PAIR, List.of("Раз"));
        }
        assertThat(other.asked()).hasSize(1);
    }

    @Test
    void asksTheMemoriesFirstAndTheEngineForTheRest() {
        ScriptedTranslator memory = new ScriptedTranslator("memory")
                .replying(request -> request.texts().stream()
                        .<TranslationResult>map(text -> text.equals("Раз")
                                ? new TranslationResult.Translated("one", 0.8, List.of())
                                : new TranslationResult.Untranslated("not in the memory"))
                        .toList());
        try (TranslationRun run = run(engine, List.of(memory))) {
            List<TranslationOutcome> outcomes = run.translate(PAIR, List.of("Раз", "Два"));

            assertThat(texts(outcomes)).containsExactly("one", "[Два]");
            assertThat(finished(outcomes.get(0)).origin().engine()).isEqualTo("memory");
            assertThat(finished(outcomes.get(1)).origin().engine()).isEqualTo("scripted");
            assertThat(run.usage()).isEqualTo(new TranslationUsage(2, 1, 0, 1, 0, 0, 1, 3));
        }
        assertThat(engine.asked()).containsExactly(List.of("Два"));
    }

    @Test
    void cutsBatchesToTheEnginesLimits() {
        engine.withLimits(3, 10);
        try (TranslationRun run = run()) {
            run.translate(PAIR, List.of("а", "б", "в", "г", "ддддддддд", "ее", "ж"));
        }
        assertThat(engine.asked())
                .containsExactly(List.of("а", "б", "в"), List.of("г", "ддддддддд"), List.of("ее", "ж"));
    }

    @Test
    void translatesATextOverTheLimitSegmentBySegment() {
        engine.withLimits(10, 20);
        String text = "Первое дело.  Второе. Третье дело. Оченьдлинноесловобезпробелов и ещё.";
        try (TranslationRun run = run()) {
            List<TranslationOutcome> outcomes = run.translate(PAIR, List.of(text, "Иное."));

            assertThat(texts(outcomes).get(0))
                    .isEqualTo("[Первое дело.]  [Второе. Третье дело.] [Оченьдлинноесловобез][пробелов и ещё.]");
            assertThat(texts(outcomes).get(1)).isEqualTo("[Иное.]");
            run.translate(PAIR, List.of(text));
        }
        assertThat(engine.asked().stream().flatMap(List::stream)).doesNotHaveDuplicates();
    }

    @Test
    void sendsNothingThatHasNoWords() {
        try (TranslationRun run = run()) {
            List<TranslationOutcome> outcomes = run.translate(PAIR, List.of("", "1 234", "😀"));

            assertThat(outcomes)
                    .allSatisfy(outcome ->
                            assertThat(finished(outcome).result()).isInstanceOf(TranslationResult.Untranslated.class));
        }
        assertThat(engine.asked()).isEmpty();
    }

    @Test
    void saysThatTheEngineDoesNotTranslateTheDirection() {
        try (TranslationRun run = run()) {
            TranslationOutcome outcome = run.translate(new LanguagePair("tlh", "en"), List.of("nuqneH"))
                    .get(0);

            assertThat(finished(outcome).result())
                    .isEqualTo(
                            new TranslationResult.Untranslated(Message.of("finding.left.pair", "scripted", "tlh→en")));
        }
        assertThat(store.size()).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"RETRY", "SLOW_DOWN"})
    void triesAgainAfterWaitsThatGrow(Kind kind) {
        engine.replying(failing(4, () -> new TranslationException(kind, "busy")));
        try (TranslationRun run = run()) {
            assertThat(texts(run.translate(PAIR, List.of("Раз")))).containsExactly("[Раз]");
            assertThat(run.usage().requests()).isEqualTo(5);
            assertThat(run.usage().characters()).isEqualTo(3);
        }
        assertThat(time.waits).hasSize(4);
        for (int i = 0; i < 4; i++) {
            assertThat(time.waits.get(i)).isLessThanOrEqualTo(Duration.ofSeconds(1L << i));
        }
    }

    @Test
    void waitsAsLongAsTheEngineAsks() {
        engine.replying(
                failing(1, () -> new TranslationException(Kind.SLOW_DOWN, "busy", Duration.ofSeconds(17), null)));
        try (TranslationRun run = run()) {
            run.translate(PAIR, List.of("Раз"));
        }
        assertThat(time.waits).containsExactly(Duration.ofSeconds(17));
    }

    @Test
    void leavesTheTextForAnotherNightWhenTheEngineStaysAway() {
        engine.replying(failing(100, () -> new TranslationException(Kind.RETRY, "no answer")));
        try (TranslationRun run = run()) {
            assertThat(run.translate(PAIR, List.of("Раз")))
                    .containsExactly(new TranslationOutcome.Pending(givenUp("no answer")));
            assertThat(run.usage().pending()).isEqualTo(1);
        }
        assertThat(store.size()).isZero();
    }

    @Test
    void asksNoMoreWhenTheEngineTranslatesNotEvenAWord() {
        engine.withLimits(1, 100).replying(failing(1_000, () -> new TranslationException(Kind.RETRY, "no answer")));
        try (TranslationRun run = run()) {
            assertThat(run.translate(PAIR, List.of("Раз", "Два", "Три", "Четыре", "Пять")))
                    .containsOnly(new TranslationOutcome.Pending(givenUp("no answer")));
        }
        assertThat(engine.asked()).hasSize(6 + 2).endsWith(List.of("Да"), List.of("Да"));
    }

    @Test
    void asksNoMoreAfterThreeBatchesInARowForWhichTheEngineWasTooBusy() {
        engine.withLimits(1, 100).replying(failing(1_000, () -> new TranslationException(Kind.SLOW_DOWN, "busy")));
        try (TranslationRun run = run()) {
            assertThat(run.translate(PAIR, List.of("Раз", "Два", "Три", "Четыре", "Пять")))
                    .containsOnly(new TranslationOutcome.Pending(givenUp("busy")));
        }
        assertThat(engine.asked()).hasSize(3 * 6);
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"STOP_TODAY", "CONFIGURATION"})
    void stopsForTheNightAndGoesOnTheNext(Kind kind) {
        boolean[] refusing = {true};
        engine.withLimits(1, 100).replying(request -> {
            if (refusing[0] && engine.asked().size() >= 2) {
                throw new TranslationException(kind, "quota spent");
            }
            return ScriptedTranslator.translateAll(request);
        });
        List<String> all = List.of("Раз", "Два", "Три", "Четыре");
        try (TranslationRun run = run()) {
            assertThat(run.translate(PAIR, all)).element(0).isInstanceOf(TranslationOutcome.Finished.class);
            assertThat(run.translate(PAIR, all).subList(1, 4))
                    .containsOnly(new TranslationOutcome.Pending("quota spent"));
        }
        assertThat(engine.asked()).startsWith(List.of("Раз"), List.of("Два")).doesNotContain(List.of("Три"));

        refusing[0] = false;
        try (TranslationRun nextNight = run()) {
            assertThat(texts(nextNight.translate(PAIR, all))).containsExactly("[Раз]", "[Два]", "[Три]", "[Четыре]");
        }
        assertThat(engine.asked()).filteredOn(List.of("Раз")::equals).hasSize(1);
    }

    /** Whatever the engine calls its failure, as long as it translates others. */
    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"RETRY", "CONFIGURATION"})
    void leavesOneBadTextForAnotherNightAndTranslatesItsNeighbours(Kind kind) {
        engine.withLimits(4, 100).replying(request -> {
            if (request.texts().stream().anyMatch(text -> text.startsWith("Яд"))) {
                throw new TranslationException(kind, "HTTP 500");
            }
            return ScriptedTranslator.translateAll(request);
        });
        List<String> all = List.of("Раз", "Яд", "Два", "Три", "Яд да яд", "Яды", "Ядро", "Четыре", "Пять");
        try (TranslationRun run = run()) {
            Map<String, TranslationOutcome> outcomes = new HashMap<>();
            List<TranslationOutcome> inOrder = run.translate(PAIR, all);
            for (int i = 0; i < all.size(); i++) {
                outcomes.put(all.get(i), inOrder.get(i));
            }
            assertThat(outcomes).allSatisfy((text, outcome) -> {
                if (text.startsWith("Яд")) {
                    assertThat(outcome)
                            .isInstanceOfSatisfying(
                                    TranslationOutcome.Pending.class,
                                    pending -> assertThat(Messages.english(pending.reason()))
                                            .startsWith("HTTP 500"));
                } else {
                    assertThat(texts(List.of(outcome))).containsExactly("[" + text + "]");
                }
            });
        }
        assertThat(store.size()).isEqualTo(5);
    }

    @Test
    void setsAsideTheOneTextThatTheEngineCannotTake() {
        engine.replying(request -> {
            if (request.texts().contains("Яд")) {
                throw new TranslationException(Kind.BAD_ITEM, "refused");
            }
            return ScriptedTranslator.translateAll(request);
        });
        try (TranslationRun run = run()) {
            List<TranslationOutcome> outcomes = run.translate(PAIR, List.of("Раз", "Два", "Яд", "Три", "Пять"));

            assertThat(finished(outcomes.get(2)).result()).isEqualTo(new TranslationResult.Untranslated("refused"));
            outcomes = new ArrayList<>(outcomes);
            outcomes.remove(2);
            assertThat(texts(outcomes)).containsExactly("[Раз]", "[Два]", "[Три]", "[Пять]");
        }
    }

    @Test
    void neverShiftsResultsWhenTheirNumberIsWrong() {
        engine.replying(request -> request.texts().size() > 1
                ? List.of(ScriptedTranslator.translated(request.texts().get(1)))
                : ScriptedTranslator.translateAll(request));
        try (TranslationRun run = run()) {
            assertThat(texts(run.translate(PAIR, List.of("Раз", "Два", "Три"))))
                    .containsExactly("[Раз]", "[Два]", "[Три]");
        }
    }

    private static Message givenUp(String words) {
        return Message.of("engine.given-up", Message.plain(words), 6);
    }

    @Test
    void asksAgainAnotherNightForATextThatBrokeTheEngine() {
        engine.replying(request -> {
            throw new IllegalStateException("a fault");
        });
        try (TranslationRun run = run()) {
            assertThat(run.translate(PAIR, List.of("Раз")).get(0))
                    .isEqualTo(new TranslationOutcome.Pending(
                            Message.of("engine.failed", "scripted", "java.lang.IllegalStateException: a fault")));
        }
        assertThat(store.size()).isZero();
    }

    @Test
    void spendsNoMoreThanTheBudgetAndInOrder() {
        policy = policy.withCharactersPerNight(8);
        try (TranslationRun run = run()) {
            List<TranslationOutcome> outcomes = run.translate(PAIR, List.of("четыре", "длинно", "да"));

            assertThat(outcomes.get(0)).isInstanceOf(TranslationOutcome.Finished.class);
            assertThat(outcomes.subList(1, 3))
                    .containsOnly(new TranslationOutcome.Pending(Message.of("finding.left.budget", 8L)));
            assertThat(run.translate(PAIR, List.of("да")).get(0)).isInstanceOf(TranslationOutcome.Finished.class);
            assertThat(run.usage().characters()).isEqualTo(8);
        }
    }

    @Test
    void takesTheBestMatchOfAllMemoriesAndOfEqualsTheFirst() {
        ScriptedTranslator first = memory("first", "Раз", 0.8, "Два", 0.9);
        ScriptedTranslator second = memory("second", "Раз", 0.9, "Два", 0.9);
        try (TranslationRun run = run(engine, List.of(first, second))) {
            List<TranslationOutcome> outcomes = run.translate(PAIR, List.of("Раз", "Два"));
            assertThat(outcomes)
                    .extracting(outcome -> finished(outcome).origin().engine())
                    .containsExactly("second", "first");
        }
    }

    @Test
    void takesItsOwnEarlierTranslationOverALesserMatchAndNotOverAFullOne() {
        try (TranslationRun run = run()) {
            run.translate(PAIR, List.of("Раз", "Два"));
        }
        try (TranslationRun run = run(engine, List.of(memory("memory", "Раз", 0.99, "Два", 1)))) {
            assertThat(run.translate(PAIR, List.of("Раз", "Два")))
                    .extracting(outcome -> finished(outcome).origin().engine())
                    .containsExactly("scripted", "memory");
        }
    }

    private static ScriptedTranslator memory(
            String id, String text, double match, String otherText, double otherMatch) {
        Map<String, Double> matches = Map.of(text, match, otherText, otherMatch);
        return new ScriptedTranslator(id)
                .replying(request -> request.texts().stream()
                        .<TranslationResult>map(each -> new TranslationResult.Translated(
                                "<" + each + ">", matches.getOrDefault(each, 0.0), List.of()))
                        .toList());
    }

    @Test
    void estimatesWithoutAskingTheEngine() {
        store.remember(List.of(new Translation(
                PAIR,
                "Раз",
                ScriptedTranslator.translated("Раз"),
                new TranslationOrigin("scripted", "scripted", ""),
                Instant.EPOCH,
                List.of())));
        try (TranslationRun run = run()) {
            assertThat(run.estimate(PAIR, List.of("Раз", "Два", "Два", "Три", "5")))
                    .isEqualTo(new TranslationEstimate(4, 1, 6, 1));
        }
        assertThat(engine.asked()).isEmpty();
    }

    @Test
    void estimatesTheCallsThatTheEnginesLimitsAllowAndCutsWhatIsTooLong() {
        engine.withLimits(2, 10);
        try (TranslationRun run = run()) {
            assertThat(run.estimate(PAIR, List.of("Раз", "Два", "Три", "Первое. Второе.")))
                    .isEqualTo(new TranslationEstimate(4, 0, 23, 3));
        }
        assertThat(engine.asked()).isEmpty();
    }

    @Test
    void keepsToTheRate() {
        policy = policy.withRequestsPerMinute(30);
        engine.withLimits(1, 100);
        try (TranslationRun run = run()) {
            run.translate(PAIR, List.of("Раз", "Два", "Три"));
        }
        assertThat(time.waits).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(2));
    }

    @Test
    void callsSeveralTimesAtOnce() {
        policy = policy.withConcurrency(3);
        CountDownLatch allThere = new CountDownLatch(3);
        engine.replying(request -> {
            allThere.countDown();
            try {
                assertThat(allThere.await(10, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
            return ScriptedTranslator.translateAll(request);
        });
        try (TranslationRun run = run()) {
            assertThat(texts(run.translate(PAIR, List.of("Раз", "Два", "Три", "Пять", "Шесть"))))
                    .containsExactly("[Раз]", "[Два]", "[Три]", "[Пять]", "[Шесть]");
        }
        assertThat(engine.asked()).hasSize(3);
    }

    @Test
    void storesWhatTheGuardsSay() {
        engine.replying(request -> request.texts().stream()
                .<TranslationResult>map(text -> new TranslationResult.Translated(text, 1, List.of()))
                .toList());
        try (TranslationRun run = run()) {
            assertThat(finished(run.translate(PAIR, List.of("Совет Безопасности"))
                                    .get(0))
                            .issues())
                    .extracting(TranslationIssue::kind)
                    .containsExactly(TranslationIssue.Kind.ECHO);
        }
    }

    /** A kill is an error out of {@code remember}, before or after it kept the batch; a later run goes on. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void paysForNothingTwiceWhereverItIsKilled(long seed) {
        Random random = new Random(seed);
        List<String> all = IntStream.range(0, 60)
                .mapToObj(i -> "текст" + "абвгд".charAt(i % 5) + i / 5)
                .toList();
        engine.withLimits(4, 1_000);
        Set<String> kept = new HashSet<>();
        Map<String, Integer> paidAfterKept = new HashMap<>();
        engine.replying(request -> {
            request.texts().stream().filter(kept::contains).forEach(text -> paidAfterKept.merge(text, 1, Integer::sum));
            return ScriptedTranslator.translateAll(request);
        });
        TranslationMemory killing = new TranslationMemory() {
            @Override
            public Map<String, Translation> recall(
                    LanguagePair pair, TranslationOrigin origin, Collection<String> texts) {
                return store.recall(pair, origin, texts);
            }

            @Override
            public Set<String> ofEarlierNights(LanguagePair pair, TranslationOrigin origin, Collection<String> texts) {
                return store.ofEarlierNights(pair, origin, texts);
            }

            @Override
            public long spent() {
                return 0;
            }

            @Override
            public void remember(Collection<Translation> translations) {
                if (random.nextInt(4) == 0) {
                    throw new Killed();
                }
                store.remember(translations);
                translations.forEach(translation -> kept.add(translation.source()));
                if (random.nextInt(4) == 0) {
                    throw new Killed();
                }
            }
        };
        int nights = 0;
        List<String> translated = null;
        while (translated == null) {
            nights++;
            assertThat(nights).isLessThan(200);
            try (TranslationRun run = new TranslationRun(
                    engine, List.of(), killing, guard(), Glossary.EMPTY, splitter(), policy, time.waiting())) {
                translated = texts(run.translate(PAIR, all));
            } catch (IllegalStateException killed) {
                assertThat(killed).hasRootCauseInstanceOf(Killed.class); // the next night goes on
            }
        }
        assertThat(translated)
                .isEqualTo(all.stream().map(text -> "[" + text + "]").toList());
        assertThat(paidAfterKept).isEmpty();
        assertThat(nights).isGreaterThan(1);
    }

    private TranslationRun run() {
        return run(engine, List.of());
    }

    private TranslationRun run(Translator translator, List<Translator> memories) {
        return new TranslationRun(
                translator, memories, store, guard(), Glossary.EMPTY, splitter(), policy, time.waiting());
    }

    private static TranslationGuard guard() {
        return new TranslationGuard(new ScriptDetector(), Glossary.EMPTY, Lemmatizer.NONE, EmbeddedLexicon::load);
    }

    private static SimpleSplitter splitter() {
        return new SimpleSplitter();
    }

    private static java.util.function.Function<TranslationRequest, List<TranslationResult>> failing(
            int times, java.util.function.Supplier<TranslationException> failure) {
        AtomicInteger calls = new AtomicInteger();
        return request -> {
            if (calls.getAndIncrement() < times) {
                throw failure.get();
            }
            return ScriptedTranslator.translateAll(request);
        };
    }

    private static Translation finished(TranslationOutcome outcome) {
        assertThat(outcome).isInstanceOf(TranslationOutcome.Finished.class);
        return ((TranslationOutcome.Finished) outcome).translation();
    }

    private static List<String> texts(List<TranslationOutcome> outcomes) {
        return outcomes.stream()
                .map(outcome -> {
                    TranslationResult result = finished(outcome).result();
                    assertThat(result).isInstanceOf(TranslationResult.Translated.class);
                    return ((TranslationResult.Translated) result).text();
                })
                .toList();
    }

    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** A clock that only sleeping moves on. */
    private static final class FakeTime extends Clock {

        private final List<Duration> waits = Collections.synchronizedList(new ArrayList<>());
        private Instant now = Instant.parse("2026-11-22T22:00:00Z");

        Waiting waiting() {
            return new Waiting(this, this::sleep, new Random(7));
        }

        private synchronized void sleep(Duration wait) {
            waits.add(wait);
            now = now.plus(wait);
        }

        @Override
        public synchronized Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("Only UTC");
        }
    }
}
