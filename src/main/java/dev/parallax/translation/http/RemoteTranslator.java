package dev.parallax.translation.http;

import dev.parallax.message.Message;
import dev.parallax.translation.KnownWord;
import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.TranslationException;
import dev.parallax.translation.TranslationException.Kind;
import dev.parallax.translation.TranslationLimits;
import dev.parallax.translation.TranslationRequest;
import dev.parallax.translation.TranslationResult;
import dev.parallax.translation.Translator;
import java.util.ArrayList;
import java.util.List;

/**
 * An engine on another machine. Keeps what every such engine keeps: the limits, one result for each text, nothing sent
 * that has no words, nothing kept that was only put around a translation.
 */
public final class RemoteTranslator implements Translator {

    /** The part that differs from engine to engine. Safe for use by several threads. */
    public interface Api {

        /** The translations of texts that have words, in order. */
        List<String> translate(LanguagePair pair, List<String> texts);

        /**
         * Fails when the key, the address or the pair is wrong; at no cost where the engine has a way to ask.
         * Otherwise translates one word.
         */
        default void check(LanguagePair pair) {
            translate(pair, List.of(KnownWord.of(pair)));
        }
    }

    private final String id;
    private final String model;
    private final TranslationLimits limits;
    private final Api api;

    public RemoteTranslator(String id, String model, TranslationLimits limits, Api api) {
        this.id = id;
        this.model = model;
        this.limits = limits;
        this.api = api;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String model() {
        return model;
    }

    /** What such an engine can do is the server's to know; {@link #check} asks it. */
    @Override
    public boolean supports(LanguagePair pair) {
        return true;
    }

    @Override
    public TranslationLimits limits() {
        return limits;
    }

    @Override
    public void check(LanguagePair pair) {
        api.check(pair);
    }

    @Override
    public List<TranslationResult> translate(TranslationRequest request) {
        requireWithinLimits(request);
        List<String> sent =
                request.texts().stream().filter(RemoteTranslator::hasWords).toList();
        List<String> translations = sent.isEmpty() ? List.of() : api.translate(request.pair(), sent);
        if (translations.size() != sent.size()) {
            throw new TranslationException(
                    Kind.BAD_ITEM, Message.of("engine.counts", id, translations.size(), sent.size()));
        }
        List<TranslationResult> results = new ArrayList<>();
        int next = 0;
        for (String text : request.texts()) {
            results.add(
                    hasWords(text) ? result(text, translations.get(next++)) : untranslated("finding.left.no-words"));
        }
        return results;
    }

    private void requireWithinLimits(TranslationRequest request) {
        long characters = request.texts().stream().mapToLong(String::length).sum();
        if (request.texts().size() > limits.texts() || characters > limits.characters()) {
            throw new TranslationException(
                    Kind.BAD_ITEM,
                    Message.of(
                            "engine.limits",
                            id,
                            limits.texts(),
                            limits.characters(),
                            request.texts().size(),
                            characters));
        }
    }

    private static TranslationResult result(String text, String reply) {
        String translation = Wrapping.removed(text, reply);
        return translation.isBlank()
                ? untranslated("finding.left.empty-reply")
                : new TranslationResult.Translated(translation, 1, List.of());
    }

    private static TranslationResult untranslated(String key) {
        return new TranslationResult.Untranslated(Message.of(key));
    }

    private static boolean hasWords(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }
}
