package dev.parallax.translation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** An engine that does as a test says, and writes down what it was asked. */
final class ScriptedTranslator implements Translator {

    private final String id;
    private TranslationLimits limits = TranslationLimits.NONE;
    private Function<TranslationRequest, List<TranslationResult>> reply = ScriptedTranslator::translateAll;
    private final List<List<String>> asked = Collections.synchronizedList(new ArrayList<>());

    ScriptedTranslator(String id) {
        this.id = id;
    }

    ScriptedTranslator withLimits(int texts, int characters) {
        limits = new TranslationLimits(texts, characters);
        return this;
    }

    ScriptedTranslator replying(Function<TranslationRequest, List<TranslationResult>> function) {
        reply = function;
        return this;
    }

    static List<TranslationResult> translateAll(TranslationRequest request) {
        return request.texts().stream().map(ScriptedTranslator::translated).toList();
    }

    static TranslationResult translated(String text) {
        return new TranslationResult.Translated("[" + text + "]", 1, List.of());
    }

    /** The texts of each call, in the order of the calls. */
    List<List<String>> asked() {
        return List.copyOf(asked);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String model() {
        return "scripted";
    }

    @Override
    public boolean supports(LanguagePair pair) {
        return !pair.source().equals("tlh");
    }

    @Override
    public TranslationLimits limits() {
        return limits;
    }

    @Override
    public List<TranslationResult> translate(TranslationRequest request) {
        asked.add(request.texts());
        return reply.apply(request);
    }
}
