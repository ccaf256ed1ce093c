package dev.parallax.translation;

import dev.parallax.message.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Sends texts to an engine from several threads, within its limits and the night's budget. Used by one thread. */
final class Sending implements AutoCloseable {

    private static final int SECONDS_TO_END = 30;

    private final Translator engine;
    private final EngineCalls calls;
    private final TranslationPolicy policy;
    private final long spentBefore;
    private final ExecutorService threads;

    /** @param spentBefore code points of the night's budget that an earlier start has used */
    Sending(Translator engine, EngineCalls calls, TranslationPolicy policy, long spentBefore) {
        this.engine = engine;
        this.calls = calls;
        this.policy = policy;
        this.spentBefore = spentBefore;
        this.threads = Executors.newFixedThreadPool(policy.concurrency(), task -> {
            Thread thread = new Thread(task, "translate-" + engine.id());
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Sends the texts in batches, several at a time; says what became of each. */
    Map<String, TranslationOutcome> send(LanguagePair pair, List<String> sent) {
        Map<String, TranslationOutcome> outcomes = new LinkedHashMap<>();
        CompletionService<Map<String, TranslationOutcome>> replies = new ExecutorCompletionService<>(threads);
        long budget = policy.charactersPerNight() - spentBefore - calls.characters();
        int underWay = 0;
        for (List<String> batch : batches(sent)) {
            List<String> affordable = affordable(batch, budget);
            budget -= EngineCalls.codePoints(affordable);
            for (String text : batch.subList(affordable.size(), batch.size())) {
                budget = 0; // in order: a later, shorter text must not overtake
                outcomes.put(
                        text,
                        new TranslationOutcome.Pending(Message.of("finding.left.budget", policy.charactersPerNight())));
            }
            if (!affordable.isEmpty()) {
                replies.submit(() -> outcomes(affordable, calls.translate(pair, affordable)));
                underWay++;
            }
        }
        for (; underWay > 0; underWay--) {
            outcomes.putAll(take(replies));
        }
        for (String text : sent) {
            outcomes.computeIfAbsent(
                    text, missing -> new TranslationOutcome.Pending(Message.of("finding.left.interrupted")));
        }
        return outcomes;
    }

    private static Map<String, TranslationOutcome> outcomes(List<String> texts, EngineCalls.Reply reply) {
        Map<String, TranslationOutcome> outcomes = new LinkedHashMap<>();
        for (String text : texts) {
            Translation translation = reply.translations().get(text);
            outcomes.put(
                    text,
                    translation == null
                            ? pending(reply.pending().get(text))
                            : new TranslationOutcome.Finished(translation));
        }
        return outcomes;
    }

    private static TranslationOutcome pending(@Nullable Message reason) {
        return new TranslationOutcome.Pending(reason == null ? Message.of("finding.left.unanswered") : reason);
    }

    private Map<String, TranslationOutcome> take(CompletionService<Map<String, TranslationOutcome>> replies) {
        try {
            return replies.take().get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            threads.shutdownNow();
            return Map.of();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A call of the engine " + engine.id() + " broke", failed.getCause());
        }
    }

    /** Batches within the engine's limits, and small enough to keep all threads busy. */
    private List<List<String>> batches(List<String> sent) {
        int share = (sent.size() + policy.concurrency() - 1) / policy.concurrency();
        TranslationLimits limits = engine.limits();
        return new TranslationLimits(Math.max(1, Math.min(limits.texts(), share)), limits.characters()).batches(sent);
    }

    private static List<String> affordable(List<String> batch, long budget) {
        long left = budget;
        for (int i = 0; i < batch.size(); i++) {
            left -= EngineCalls.codePoints(List.of(batch.get(i)));
            if (left < 0) {
                return batch.subList(0, i);
            }
        }
        return batch;
    }

    /** Ends the threads; what an engine has answered is kept before this returns. */
    @Override
    public void close() {
        threads.shutdownNow();
        try {
            if (!threads.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The engine " + engine.id() + " is still at work after "
                        + SECONDS_TO_END + " seconds: its answer may be paid for again");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
