package dev.parallax.translation.opusmt;

import dev.parallax.translation.TranslationLimits;
import dev.parallax.translation.Translator;
import dev.parallax.translation.TranslatorFactory;
import dev.parallax.translation.TranslatorSettings;
import dev.parallax.translation.http.FailureRule;
import dev.parallax.translation.http.JsonServer;
import dev.parallax.translation.http.RemoteTranslator;
import java.util.List;
import java.util.Map;

/** Makes the engine {@code opus-mt}. Its address is the server's, such as {@code http://localhost:8888}; it wants no key. */
public final class OpusMtFactory implements TranslatorFactory {

    private static final String ID = "opus-mt";

    /** One text a call is all that it takes; it cuts sentences itself. */
    private static final TranslationLimits LIMITS = new TranslationLimits(1, 10_000);

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Translator create(TranslatorSettings settings) {
        settings.knowsOnly();
        JsonServer server = new JsonServer(
                ID, settings.requiredAddress(), Map.of(), List.of(), settings.timeout(), FailureRule.BY_STATUS);
        return new RemoteTranslator(ID, settings.model(), LIMITS, new OpusMt(server));
    }
}
