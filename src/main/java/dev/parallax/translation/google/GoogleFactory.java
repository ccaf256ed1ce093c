package dev.parallax.translation.google;

import dev.parallax.translation.TranslationLimits;
import dev.parallax.translation.Translator;
import dev.parallax.translation.TranslatorSettings;
import dev.parallax.translation.http.Endpoint;
import dev.parallax.translation.http.Environment;
import dev.parallax.translation.http.HttpTranslatorFactory;
import dev.parallax.translation.http.JsonServer;
import dev.parallax.translation.http.RemoteTranslator;
import java.net.URI;

/**
 * Makes the engine {@code google}. Options: {@code project} (needed), {@code location} (by default {@code global}),
 * {@code glossary} (the name of a glossary that the project has). The access token is in {@code
 * GOOGLE_TRANSLATE_TOKEN}.
 */
public final class GoogleFactory extends HttpTranslatorFactory {

    private static final Endpoint ENDPOINT = new Endpoint(
            "google",
            URI.create("https://translation.googleapis.com"),
            Endpoint.Key.required("GOOGLE_TRANSLATE_TOKEN", "Authorization", "Bearer "),
            Google::kind);

    /** The service takes 1,024 texts and 30,000 code points, and advises 5,000. */
    private static final TranslationLimits LIMITS = new TranslationLimits(1_024, 5_000);

    public GoogleFactory(Environment environment) {
        super(ENDPOINT, environment, "project", "location", "glossary");
    }

    @Override
    protected Translator translator(TranslatorSettings settings, JsonServer server) {
        String parent = "projects/" + settings.requiredOption("project") + "/locations/"
                + settings.option("location", "global");
        String glossary = settings.option("glossary", "");
        return new RemoteTranslator(
                id(),
                settings.model() + (glossary.isEmpty() ? "" : " glossary " + glossary),
                LIMITS,
                new Google(server, parent, settings.model(), glossary));
    }
}
