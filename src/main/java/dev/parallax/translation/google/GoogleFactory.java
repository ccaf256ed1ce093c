package dev.parallax.translation.google;

import dev.parallax.translation.TranslationLimits;
import dev.parallax.translation.Translator;
import dev.parallax.translation.TranslatorFactory;
import dev.parallax.translation.TranslatorSettings;
import dev.parallax.translation.http.Environment;
import dev.parallax.translation.http.JsonServer;
import dev.parallax.translation.http.RemoteTranslator;
import dev.parallax.translation.http.Secret;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Makes the engine {@code google}. Options: {@code project} (needed), {@code location} (by default {@code global}),
 * {@code glossary} (the name of a glossary that the project has). The access token is in {@code
 * GOOGLE_TRANSLATE_TOKEN}.
 */
public final class GoogleFactory implements TranslatorFactory {

    private static final String ID = "google";

    private static final URI ADDRESS = URI.create("https://translation.googleapis.com");

    /** The service takes 1,024 texts and 30,000 code points, and advises 5,000. */
    private static final TranslationLimits LIMITS = new TranslationLimits(1_024, 5_000);

    private final Environment environment;

    public GoogleFactory(Environment environment) {
        this.environment = environment;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Translator create(TranslatorSettings settings) {
        settings.knowsOnly("project", "location", "glossary");
        Secret token = Secret.required(environment, ID, "GOOGLE_TRANSLATE_TOKEN");
        JsonServer server = new JsonServer(
                ID,
                Objects.requireNonNullElse(settings.address(), ADDRESS),
                Map.of("Authorization", "Bearer " + token.reveal()),
                List.of(token),
                settings.timeout(),
                Google::kind);
        String parent = "projects/" + settings.requiredOption("project") + "/locations/"
                + settings.option("location", "global");
        String glossary = settings.option("glossary", "");
        return new RemoteTranslator(
                ID,
                settings.model() + (glossary.isEmpty() ? "" : " glossary " + glossary),
                LIMITS,
                new Google(server, parent, settings.model(), glossary));
    }
}
