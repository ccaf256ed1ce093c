package dev.parallax.translation;

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
 * Calls an engine with patience: waits, tries again, halves what it refuses, and stops when it says so.
 *
 * <p>Waits are drawn evenly from zero to a bound that doubles ("full jitter"; M. Brooker, <i>Exponential Backoff and
 * Jitter</i>, 2015), so that several callers do not come back at the same moment.
 */
final class EngineCalls {

    /** So many batches in a row that were given up mean that the engine is down. */
    private static final int GIVEN_UP_IN_A_ROW = 3;

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
    private final AtomicReference<@Nullable String> stopped = new AtomicReference<>();
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

    /** What became of a batch: translations of some of its texts, and why there are none of the others. */
    record Reply(Map<String, Translation> translations, String pendingReason) {

        static Reply pending(String reason) {
            return new Reply(Map.of(), reason);
        }

        private Reply and(Reply other) {
            Map<String, Translation> both = new LinkedHashMap<>(translations);
            both.putAll(other.translations);
            return new Reply(both, pendingReason.isEmpty() ? other.pendingReason : pendingReason);
        }
    }

    /** Why the engine is asked no more in this run; empty while it is. */
    Optional<String> stopped() {
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
        String lastMessage = "";
        for (int attempt = 1; attempt <= policy.attempts(); attempt++) {
            String stop = stopped.get();
            if (stop != null) {
                return Reply.pending(stop);
            }
            Map<String, TranslationResult> answered;
            try {
                pace.await();
                answered = call(pair, texts);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                stopped.compareAndSet(null, "the run was interrupted");
                return Reply.pending("the run was interrupted");
            } catch (TranslationException failure) {
                lastMessage = String.valueOf(failure.getMessage());
                if (failure.kind() == Kind.BAD_ITEM) {
                    return halve(pair, texts, new TranslationResult.Untranslated(lastMessage), lastMessage);
                }
                if (failure.kind() == Kind.STOP_TODAY || failure.kind() == Kind.CONFIGURATION) {
                    stopped.compareAndSet(null, lastMessage);
                    return Reply.pending(lastMessage);
                }
                if (attempt < policy.attempts() && !waitAfter(failure, attempt)) {
                    return Reply.pending("the run was interrupted");
                }
                continue;
            } catch (RuntimeException unexpected) {
                // A fault of the engine's code, not its word on the text: kept apart, and asked again another night.
                return halve(pair, texts, null, "the engine " + engine.id() + " failed: " + unexpected);
            }
            givenUp.set(0);
            return new Reply(keeper.keep(pair, answered), "");
        }
        String reason = lastMessage + " (given up after " + policy.attempts() + " attempts)";
        if (givenUp.incrementAndGet() >= GIVEN_UP_IN_A_ROW) {
            stopped.compareAndSet(null, reason);
        }
        return Reply.pending(reason);
    }

    private Map<String, TranslationResult> call(LanguagePair pair, List<String> texts) {
        requests.incrementAndGet();
        List<TranslationResult> results = engine.translate(new TranslationRequest(pair, texts));
        if (results.size() != texts.size()) {
            throw new TranslationException(
                    Kind.BAD_ITEM,
                    "the engine " + engine.id() + " gave " + results.size() + " results for " + texts.size()
                            + " texts");
        }
        Map<String, TranslationResult> byText = new LinkedHashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            byText.put(texts.get(i), results.get(i));
        }
        characters.addAndGet(codePoints(texts));
        return byText;
    }

    /** Asks for each half by itself, down to the one text that the engine cannot take. */
    private Reply halve(
            LanguagePair pair, List<String> texts, TranslationResult.@Nullable Untranslated verdict, String reason) {
        if (texts.size() == 1) {
            return verdict == null
                    ? Reply.pending(reason)
                    : new Reply(keeper.keep(pair, Map.of(texts.get(0), verdict)), "");
        }
        int half = texts.size() / 2;
        return translate(pair, texts.subList(0, half)).and(translate(pair, texts.subList(half, texts.size())));
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
            stopped.compareAndSet(null, "the run was interrupted");
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
