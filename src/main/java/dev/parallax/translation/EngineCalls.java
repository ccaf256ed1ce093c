package dev.parallax.translation;

import dev.parallax.message.Message;
import dev.parallax.translation.TranslationException.Kind;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Calls an engine with patience: waits, tries again, and stops when it says so. A batch that keeps failing while the
 * engine still translates a {@linkplain KnownWord known word} has a text in it that the engine cannot take: it is halved
 * down to that text.
 *
 * <p>Waits are drawn evenly from zero to a bound that doubles ("full jitter"; M. Brooker, <i>Exponential Backoff and
 * Jitter</i>, 2015), so that several callers do not come back at the same moment.
 */
final class EngineCalls {

    /** After this many batches in a row for which the engine was too busy, it will be too busy for the next one. */
    private static final int GIVEN_UP_IN_A_ROW = 3;

    /** The whole batch had its attempts: of its parts, one fails again and again, and the others at most by chance. */
    private static final int ATTEMPTS_OF_A_PART = 2;

    /** Keeps what the engine answered, before the next call is made: a reply that is lost would be paid for again. */
    @FunctionalInterface
    interface Keeper {
        /** By text, as in the results. */
        Map<String, Translation> keep(LanguagePair pair, Map<String, TranslationResult> results);
    }

    private final Translator engine;
    private final Keeper keeper;
    private final TranslationPolicy policy;
    private final Waiting waiting;
    private final Pace pace;
    private final AtomicReference<@Nullable Message> stopped = new AtomicReference<>();
    private final AtomicInteger givenUp = new AtomicInteger();
    private final AtomicLong requests = new AtomicLong();
    private final AtomicLong characters = new AtomicLong();

    EngineCalls(Translator engine, Keeper keeper, TranslationPolicy policy, Waiting waiting) {
        this.engine = engine;
        this.keeper = keeper;
        this.policy = policy;
        this.waiting = waiting;
        this.pace = new Pace(waiting, policy.requestsPerMinute());
    }

    /** What became of a batch: translations of some of its texts, and why there are none of the others, by text. */
    record Reply(Map<String, Translation> translations, Map<String, Message> pending) {

        static Reply pending(List<String> texts, Message reason) {
            Map<String, Message> pending = new LinkedHashMap<>();
            texts.forEach(text -> pending.put(text, reason));
            return new Reply(Map.of(), pending);
        }

        private Reply and(Reply other) {
            Map<String, Translation> all = new LinkedHashMap<>(translations);
            all.putAll(other.translations);
            Map<String, Message> none = new LinkedHashMap<>(pending);
            none.putAll(other.pending);
            return new Reply(all, none);
        }
    }

    /** Why the engine is asked no more in this run; empty while it is. */
    Optional<Message> stopped() {
        return Optional.ofNullable(stopped.get());
    }

    long requests() {
        return requests.get();
    }

    /** Code points of the texts that the engine gave an answer to. */
    long characters() {
        return characters.get();
    }

    /** Never throws for what the engine does. */
    Reply translate(LanguagePair pair, List<String> texts) {
        return translate(pair, texts, policy.attempts());
    }

    private Reply translate(LanguagePair pair, List<String> texts, int attempts) {
        for (int attempt = 1; ; attempt++) {
            Message stop = stopped.get();
            if (stop != null) {
                return Reply.pending(texts, stop);
            }
            Map<String, TranslationResult> answered;
            try {
                pace.await();
                answered = call(pair, texts);
            } catch (InterruptedException interrupted) {
                return interrupted(texts);
            } catch (TranslationException failure) {
                boolean passing = failure.kind() == Kind.RETRY || failure.kind() == Kind.SLOW_DOWN;
                if (!passing || attempt == attempts) {
                    return failed(pair, texts, failure, attempt);
                }
                if (!waitAfter(failure, attempt)) {
                    return interrupted(texts);
                }
                continue;
            } catch (RuntimeException unexpected) {
                // A fault of the engine's code, not its word on the text: kept apart, and asked again another night.
                return halve(pair, texts, null, Message.of("engine.failed", engine.id(), unexpected.toString()));
            }
            givenUp.set(0);
            return new Reply(keeper.keep(pair, answered), Map.of());
        }
    }

    private Reply interrupted(List<String> texts) {
        Thread.currentThread().interrupt();
        return stop(texts, Message.of("finding.left.interrupted"));
    }

    /** No call is made any more; the first reason holds. */
    private Reply stop(List<String> texts, Message reason) {
        stopped.compareAndSet(null, reason);
        return Reply.pending(texts, reason);
    }

    /** Tells the engine's failures from those of one text: only the former concern the texts that are still to come. */
    private Reply failed(LanguagePair pair, List<String> texts, TranslationException failure, int attempts) {
        Message message = failure.explanation();
        Message reason = attempts == 1 ? message : Message.of("engine.given-up", message, attempts);
        return switch (failure.kind()) {
            case BAD_ITEM -> halve(pair, texts, new TranslationResult.Untranslated(message), message);
            case STOP_TODAY -> stop(texts, message);
            case SLOW_DOWN ->
                givenUp.incrementAndGet() >= GIVEN_UP_IN_A_ROW ? stop(texts, reason) : Reply.pending(texts, reason);
            case RETRY, CONFIGURATION -> works(pair) ? halve(pair, texts, null, reason) : stop(texts, reason);
        };
    }

    /** Whether the engine translates at least a word. */
    private boolean works(LanguagePair pair) {
        TranslationRequest word = new TranslationRequest(pair, List.of(KnownWord.of(pair)));
        for (int attempt = 1; ; attempt++) {
            try {
                pace.await();
                requests.incrementAndGet();
                engine.translate(word);
                return true;
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return false;
            } catch (TranslationException still) {
                if (attempt == ATTEMPTS_OF_A_PART || !waitAfter(still, attempt)) {
                    return false;
                }
            } catch (RuntimeException broken) {
                return false;
            }
        }
    }

    private Map<String, TranslationResult> call(LanguagePair pair, List<String> texts) {
        requests.incrementAndGet();
        List<TranslationResult> results = engine.translate(new TranslationRequest(pair, texts));
        if (results.size() != texts.size()) {
            throw new TranslationException(
                    Kind.BAD_ITEM, Message.of("engine.counts", engine.id(), results.size(), texts.size()));
        }
        Map<String, TranslationResult> byText = new LinkedHashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            byText.put(texts.get(i), results.get(i));
        }
        characters.addAndGet(codePoints(texts));
        return byText;
    }

    /**
     * Asks for each half by itself, down to the one text that the engine cannot take.
     *
     * @param verdict the engine's word on the text, to be kept; null when it failed, and is to be asked another night
     */
    private Reply halve(
            LanguagePair pair, List<String> texts, TranslationResult.@Nullable Untranslated verdict, Message reason) {
        if (texts.size() == 1) {
            return verdict == null
                    ? Reply.pending(texts, reason)
                    : new Reply(keeper.keep(pair, Map.of(texts.get(0), verdict)), Map.of());
        }
        int half = texts.size() / 2;
        int attempts = Math.min(ATTEMPTS_OF_A_PART, policy.attempts());
        return translate(pair, texts.subList(0, half), attempts)
                .and(translate(pair, texts.subList(half, texts.size()), attempts));
    }

    /** Returns false when interrupted. */
    private boolean waitAfter(TranslationException failure, int attempt) {
        Duration wait = failure.waitTime();
        if (wait == null) {
            long bound = Math.min(
                    policy.longestWait().toMillis(),
                    saturated(policy.firstWait().toMillis(), attempt - 1));
            wait = Duration.ofMillis((long) (waiting.random().nextDouble() * (bound + 1)));
        } else if (wait.compareTo(policy.longestWait()) > 0) {
            wait = policy.longestWait();
        }
        if (failure.kind() == Kind.SLOW_DOWN) {
            pace.hold(wait);
            return true;
        }
        try {
            waiting.sleeper().sleep(wait);
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static long saturated(long value, int doublings) {
        return doublings >= 40 ? Long.MAX_VALUE : value << doublings;
    }

    static long codePoints(List<String> texts) {
        return texts.stream()
                .mapToLong(text -> text.codePointCount(0, text.length()))
                .sum();
    }
}
