package dev.parallax.translation;

import dev.parallax.article.SegmentSplitter;
import dev.parallax.message.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    private final TranslationMemory store;
    private final SegmentSplitter splitter;
    private final Provenance provenance;
    private final EarlierTranslations earlier;
    private final EngineCalls calls;
    private final Sending sending;

    private long texts;
    private long fromMemories;
    private long recalled;
    private long translated;
    private long untranslated;
    private long pending;

    /**
     * @param engine the engine that the job names; like the memories, it is closed by whoever made it
     * @param memories asked first, for what they have whole; they cost nothing. The best match wins, of equals the first
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
        this.store = store;
        this.splitter = splitter;
        this.provenance = new Provenance(guard, glossary, waiting.clock());
        this.earlier = new EarlierTranslations(engine, List.copyOf(memories), store, provenance);
        this.calls = new EngineCalls(engine, this::keep, policy, waiting);
        this.sending = new Sending(engine, calls, policy, store.spent());
    }

    /** What made, or would make, the translations of that direction. */
    public TranslationOrigin origin(LanguagePair pair) {
        return provenance.origin(engine, pair);
    }

    /** Which of the texts the engine translated in an earlier night, and not in this one. */
    public Set<String> ofEarlierNights(LanguagePair pair, Collection<String> wanted) {
        return store.ofEarlierNights(pair, origin(pair), wanted);
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
            outcomes.put(
                    text,
                    finished(pair, text, new TranslationResult.Untranslated(Message.of("finding.left.no-words"))));
            untranslated++;
            return true;
        });
        takeKnown(pair, open, outcomes);
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
        Set<String> known = earlier.find(pair, open).keySet();
        open.removeAll(known);
        List<String> sent = List.of();
        if (engine.supports(pair)) {
            Set<String> pieces = pieces(pair, open, new LinkedHashMap<>());
            pieces.removeAll(store.recall(pair, origin(pair), pieces).keySet());
            sent = List.copyOf(pieces);
        }
        return new TranslationEstimate(
                distinct,
                known.size(),
                EngineCalls.codePoints(sent),
                engine.limits().batches(sent).size());
    }

    /** What was asked of the engine so far. */
    public TranslationUsage usage() {
        return new TranslationUsage(
                texts, fromMemories, recalled, translated, untranslated, pending, calls.requests(), calls.characters());
    }

    /** Takes out of the open texts what memories and earlier nights have. */
    private void takeKnown(LanguagePair pair, Set<String> open, Map<String, TranslationOutcome> outcomes) {
        Map<String, Translation> known = earlier.find(pair, open);
        List<Translation> offered = new ArrayList<>();
        known.forEach((text, translation) -> {
            outcomes.put(text, new TranslationOutcome.Finished(translation));
            if (!translation.origin().equals(origin(pair))) {
                offered.add(translation);
            }
        });
        open.removeAll(known.keySet());
        fromMemories += offered.size();
        recalled += known.size() - offered.size();
        if (!offered.isEmpty()) {
            store.remember(offered);
        }
    }

    private void askEngine(LanguagePair pair, Set<String> open, Map<String, TranslationOutcome> outcomes) {
        if (!engine.supports(pair)) {
            TranslationResult reason = new TranslationResult.Untranslated(engine.refusal(pair));
            open.forEach(text -> outcomes.put(text, finished(pair, text, reason)));
            return;
        }
        Map<String, LongText> longTexts = new LinkedHashMap<>();
        Set<String> pieces = pieces(pair, open, longTexts);
        if (!longTexts.isEmpty()) {
            Map<String, Translation> known = store.recall(pair, origin(pair), List.copyOf(pieces));
            known.forEach((piece, translation) -> outcomes.put(piece, new TranslationOutcome.Finished(translation)));
            pieces.removeAll(known.keySet());
        }
        outcomes.putAll(sending.send(pair, List.copyOf(pieces)));
        longTexts.forEach((text, cut) -> outcomes.put(text, join(pair, text, cut, outcomes)));
    }

    /** What is sent for the texts: a text over the engine's limit in pieces, which are put into {@code longTexts}. */
    private Set<String> pieces(LanguagePair pair, Collection<String> texts, Map<String, LongText> longTexts) {
        int most = engine.limits().characters();
        Set<String> pieces = new LinkedHashSet<>();
        for (String text : texts) {
            if (text.length() > most) {
                LongText cut = LongText.cut(text, pair.source(), most, splitter);
                longTexts.put(text, cut);
                cut.pieces().stream().filter(TranslationRun::hasLetters).forEach(pieces::add);
            } else {
                pieces.add(text);
            }
        }
        return pieces;
    }

    /** The whole is not remembered: its pieces are. */
    private TranslationOutcome join(
            LanguagePair pair, String text, LongText cut, Map<String, TranslationOutcome> outcomes) {
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
        return finished(pair, text, cut.join(results));
    }

    private Map<String, Translation> keep(LanguagePair pair, Map<String, TranslationResult> results) {
        Map<String, Translation> kept = new LinkedHashMap<>();
        results.forEach((text, result) -> kept.put(text, provenance.of(engine, pair, text, result)));
        store.remember(kept.values());
        return kept;
    }

    private TranslationOutcome.Finished finished(LanguagePair pair, String text, TranslationResult result) {
        return new TranslationOutcome.Finished(provenance.of(engine, pair, text, result));
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

    /** Ends the threads; what an engine has answered is kept before this returns. */
    @Override
    public void close() {
        sending.close();
    }
}
