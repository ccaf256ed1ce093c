package dev.parallax.translation;

import dev.parallax.article.SegmentSplitter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * One night's use of an engine.
 *
 * <p>Each distinct text is looked for in the memories, then among what the same engine translated before, and only then
 * sent, in batches within the engine's limits. Every reply is {@linkplain TranslationMemory#remember remembered} as
 * soon as it is there, so a killed run pays at most for the calls that were under way. When the engine or the budget
 * says stop, what is left is {@link TranslationOutcome.Pending}.
 *
 * <p>Used by one thread; it calls the engine from threads of its own, as many as the policy says.
 */
public final class TranslationRun implements AutoCloseable {

    private final Translator engine;
    private final List<Translator> memories;
    private final TranslationMemory store;
    private final TranslationGuard guard;
    private final Glossary glossary;
    private final SegmentSplitter splitter;
    private final TranslationPolicy policy;
    private final Waiting waiting;
    private final EngineCalls calls;
    private final ExecutorService threads;

    private long texts;
    private long fromMemories;
    private long recalled;
    private long translated;
    private long untranslated;
    private long pending;

    /**
     * @param engine the engine that the job names; like the memories, it is closed by whoever made it
     * @param memories asked first, in this order, for what they have whole; they cost nothing
     * @param store where every translation is kept
     */
    public TranslationRun(
            Translator engine,
            List<Translator> memories,
            TranslationMemory store,
            TranslationGuard guard,
            Glossary glossary,
            SegmentSplitter splitter,
            TranslationPolicy policy,
            Waiting waiting) {
        this.engine = engine;
        this.memories = List.copyOf(memories);
        this.store = store;
        this.guard = guard;
        this.glossary = glossary;
        this.splitter = splitter;
        this.policy = policy;
        this.waiting = waiting;
        this.calls = new EngineCalls(engine, policy, waiting);
        this.threads = Executors.newFixedThreadPool(policy.concurrency(), task -> {
            Thread thread = new Thread(task, "translate-" + engine.id());
            thread.setDaemon(true);
            return thread;
        });
    }

    /** What made, or would make, the translations of that direction. */
    public TranslationOrigin origin(LanguagePair pair) {
        return origin(engine, pair);
    }

    private TranslationOrigin origin(Translator translator, LanguagePair pair) {
        return new TranslationOrigin(translator.id(), translator.model(), glossary.hash(pair));
    }

    /**
     * Translates the texts. Hand in hundreds at once: what the engine may do at the same time is cut from them.
     *
     * @return what became of each text, in order; the same text has the same outcome
     */
    public List<TranslationOutcome> translate(LanguagePair pair, List<String> wanted) {
        Map<String, TranslationOutcome> outcomes = new LinkedHashMap<>();
        Set<String> open = new LinkedHashSet<>(wanted);
        texts += open.size();
        open.removeIf(text -> {
            if (hasLetters(text)) {
                return false;
            }
            outcomes.put(text, finished(pair, engine, text, new TranslationResult.Untranslated("it has no words")));
            untranslated++;
            return true;
        });
        askMemories(pair, open, outcomes);
        recalled += recall(pair, open, outcomes);
        if (!open.isEmpty()) {
            askEngine(pair, open, outcomes);
        }
        open.forEach(text -> count(required(outcomes, text)));
        return wanted.stream().map(text -> required(outcomes, text)).toList();
    }

    /** What translating the texts would cost, without asking the engine. */
    public TranslationEstimate estimate(LanguagePair pair, Collection<String> wanted) {
        Set<String> open = new LinkedHashSet<>(wanted);
        long distinct = open.size();
        open.removeIf(text -> !hasLetters(text));
        long worded = open.size();
        Map<String, TranslationOutcome> known = new LinkedHashMap<>();
        for (Translator memory : memories) {
            fromMemory(memory, pair, open, known);
        }
        open.removeAll(store.recall(pair, origin(pair), open).keySet());
        return new TranslationEstimate(distinct, worded - open.size(), EngineCalls.codePoints(List.copyOf(open)));
    }

    /** What was asked of the engine so far. */
    public TranslationUsage usage() {
        return new TranslationUsage(
                texts, fromMemories, recalled, translated, untranslated, pending, calls.requests(), calls.characters());
    }

    private void askMemories(LanguagePair pair, Set<String> open, Map<String, TranslationOutcome> outcomes) {
        for (Translator memory : memories) {
            List<Translation> found = fromMemory(memory, pair, open, outcomes);
            fromMemories += found.size();
            if (!found.isEmpty()) {
                store.remember(found);
            }
        }
    }

    private List<Translation> fromMemory(
            Translator memory, LanguagePair pair, Set<String> open, Map<String, TranslationOutcome> outcomes) {
        List<Translation> found = new ArrayList<>();
        if (open.isEmpty() || !memory.supports(pair)) {
            return found;
        }
        List<String> asked = List.copyOf(open);
        List<TranslationResult> results = memory.translate(new TranslationRequest(pair, asked));
        for (int i = 0; i < asked.size(); i++) {
            if (results.get(i) instanceof TranslationResult.Translated) {
                TranslationOutcome.Finished outcome = finished(pair, memory, asked.get(i), results.get(i));
                outcomes.put(asked.get(i), outcome);
                open.remove(asked.get(i));
                found.add(outcome.translation());
            }
        }
        return found;
    }

    /** Returns how many of the open texts were translated before. */
    private int recall(LanguagePair pair, Set<String> open, Map<String, TranslationOutcome> outcomes) {
        if (open.isEmpty()) {
            return 0;
        }
        Map<String, Translation> known = store.recall(pair, origin(pair), List.copyOf(open));
        known.forEach((text, translation) -> outcomes.put(text, new TranslationOutcome.Finished(translation)));
        open.removeAll(known.keySet());
        return known.size();
    }

    private void askEngine(LanguagePair pair, Set<String> open, Map<String, TranslationOutcome> outcomes) {
        if (!engine.supports(pair)) {
            TranslationResult reason =
                    new TranslationResult.Untranslated("the engine " + engine.id() + " does not translate " + pair);
            open.forEach(text -> outcomes.put(text, finished(pair, engine, text, reason)));
            return;
        }
        int most = engine.limits().characters();
        Map<String, LongText> longTexts = new LinkedHashMap<>();
        Set<String> pieces = new LinkedHashSet<>();
        for (String text : open) {
            if (text.length() > most) {
                LongText cut = LongText.cut(text, pair.source(), most, splitter);
                longTexts.put(text, cut);
                pieces.addAll(cut.pieces());
            } else {
                pieces.add(text);
            }
        }
        if (!longTexts.isEmpty()) {
            pieces.removeIf(piece -> !hasLetters(piece));
            recall(pair, pieces, outcomes);
        }
        sendAll(pair, List.copyOf(pieces), outcomes);
        List<Translation> joined = new ArrayList<>();
        longTexts.forEach((text, cut) -> outcomes.put(text, join(pair, text, cut, outcomes, joined)));
        if (!joined.isEmpty()) {
            store.remember(joined);
        }
    }

    private TranslationOutcome join(
            LanguagePair pair,
            String text,
            LongText cut,
            Map<String, TranslationOutcome> outcomes,
            List<Translation> joined) {
        List<TranslationResult> results = new ArrayList<>();
        for (String piece : cut.pieces()) {
            TranslationOutcome outcome = outcomes.get(piece);
            if (outcome instanceof TranslationOutcome.Finished finished) {
                results.add(finished.translation().result());
            } else if (outcome == null) {
                results.add(new TranslationResult.Translated(piece, 1, List.of())); // no letters: nothing to translate
            } else {
                return outcome;
            }
        }
        TranslationOutcome.Finished whole = finished(pair, engine, text, cut.join(results));
        joined.add(whole.translation());
        return whole;
    }

    /** Sends the texts in batches, several at a time, and remembers each reply when it comes. */
    private void sendAll(LanguagePair pair, List<String> sent, Map<String, TranslationOutcome> outcomes) {
        CompletionService<Map.Entry<List<String>, EngineCalls.Reply>> replies =
                new ExecutorCompletionService<>(threads);
        long budget = policy.charactersPerNight() - calls.characters();
        int underWay = 0;
        for (List<String> batch : batches(sent)) {
            List<String> affordable = affordable(batch, budget);
            budget -= EngineCalls.codePoints(affordable);
            for (String text : batch.subList(affordable.size(), batch.size())) {
                budget = 0; // in order: a later, shorter text must not overtake
                outcomes.put(
                        text,
                        new TranslationOutcome.Pending(
                                "the night's budget of " + policy.charactersPerNight() + " characters is spent"));
            }
            if (!affordable.isEmpty()) {
                replies.submit(() -> Map.entry(affordable, calls.translate(pair, affordable)));
                underWay++;
            }
        }
        for (; underWay > 0; underWay--) {
            take(pair, replies, outcomes);
        }
        for (String text : sent) {
            outcomes.computeIfAbsent(text, missing -> new TranslationOutcome.Pending("the run was interrupted"));
        }
    }

    private void take(
            LanguagePair pair,
            CompletionService<Map.Entry<List<String>, EngineCalls.Reply>> replies,
            Map<String, TranslationOutcome> outcomes) {
        try {
            Map.Entry<List<String>, EngineCalls.Reply> taken = replies.take().get();
            List<Translation> finished = new ArrayList<>();
            for (String text : taken.getKey()) {
                TranslationResult result = taken.getValue().results().get(text);
                if (result == null) {
                    outcomes.put(
                            text,
                            new TranslationOutcome.Pending(taken.getValue().pendingReason()));
                } else {
                    TranslationOutcome.Finished outcome = finished(pair, engine, text, result);
                    outcomes.put(text, outcome);
                    finished.add(outcome.translation());
                }
            }
            if (!finished.isEmpty()) {
                store.remember(finished);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            threads.shutdownNow();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A call of the engine " + engine.id() + " broke", failed.getCause());
        }
    }

    /** Batches within the engine's limits, and small enough to keep all threads busy. */
    private List<List<String>> batches(List<String> sent) {
        TranslationLimits limits = engine.limits();
        int share = (sent.size() + policy.concurrency() - 1) / policy.concurrency();
        int most = Math.max(1, Math.min(limits.texts(), share));
        List<List<String>> batches = new ArrayList<>();
        List<String> batch = new ArrayList<>();
        long characters = 0;
        for (String text : sent) {
            if (!batch.isEmpty() && (batch.size() == most || characters + text.length() > limits.characters())) {
                batches.add(batch);
                batch = new ArrayList<>();
                characters = 0;
            }
            batch.add(text);
            characters += text.length();
        }
        if (!batch.isEmpty()) {
            batches.add(batch);
        }
        return batches;
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

    private TranslationOutcome.Finished finished(
            LanguagePair pair, Translator translator, String text, TranslationResult result) {
        List<TranslationIssue> issues =
                result instanceof TranslationResult.Translated done ? guard.check(pair, text, done.text()) : List.of();
        return new TranslationOutcome.Finished(new Translation(
                pair, text, result, origin(translator, pair), waiting.clock().instant(), issues));
    }

    private void count(TranslationOutcome outcome) {
        if (outcome instanceof TranslationOutcome.Finished finished) {
            if (finished.translation().result() instanceof TranslationResult.Translated) {
                translated++;
            } else {
                untranslated++;
            }
        } else {
            pending++;
        }
    }

    private static boolean hasLetters(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    private static TranslationOutcome required(Map<String, TranslationOutcome> outcomes, String text) {
        TranslationOutcome outcome = outcomes.get(text);
        if (outcome == null) {
            throw new IllegalStateException("A text was lost on the way");
        }
        return outcome;
    }

    /** Ends the threads. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
