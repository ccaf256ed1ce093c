package dev.parallax.translation.deepl;

import com.deepl.api.DeepLClientOptions;
import dev.parallax.message.Message;
import dev.parallax.translation.TranslationException;
import dev.parallax.translation.TranslationException.Kind;
import dev.parallax.translation.TranslationLimits;
import dev.parallax.translation.Translator;
import dev.parallax.translation.TranslatorFactory;
import dev.parallax.translation.TranslatorSettings;
import dev.parallax.translation.http.Environment;
import dev.parallax.translation.http.RemoteTranslator;
import dev.parallax.translation.http.Secret;
import dev.parallax.translation.http.ServerAddress;
import java.net.URI;

/**
 * Makes the engine {@code deepl}. The key is in {@code DEEPL_API_KEY}; a free one finds its own address. The option
 * {@code english} is the English wanted, {@code en-GB} (the default) or {@code en-US}. It takes the job's glossary.
 */
public final class DeepLFactory implements TranslatorFactory {

    private static final String ID = "deepl";

    /**
     * A call is 128 KiB at most, and the client sends the text percent-encoded: nine bytes for the longest code unit.
     */
    private static final TranslationLimits LIMITS = new TranslationLimits(50, 14_000);

    private final Environment environment;

    public DeepLFactory(Environment environment) {
        this.environment = environment;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Translator create(TranslatorSettings settings) {
        settings.knowsOnly("english");
        String english = settings.option("english", "en-GB");
        if (!english.equals("en-GB") && !english.equals("en-US")) {
            throw new TranslationException(
                    Kind.CONFIGURATION,
                    TranslatorSettings.wrong(
                            ID, "options.english", english, Message.of("engine.set-one", "en-GB, en-US")));
        }
        Secret key = Secret.required(environment, ID, "DEEPL_API_KEY");
        // The caller is patient already: a client that tries again by itself would wait twice, and pay unseen.
        DeepLClientOptions options = new DeepLClientOptions();
        options.setMaxRetries(0).setTimeout(settings.timeout()).setSendPlatformInfo(false);
        URI address = settings.address();
        if (address != null) {
            options.setServerUrl(ServerAddress.checked(ID, address));
        }
        DeepL api = new DeepL(new StatusKeepingClient(key.reveal(), options), key, english, settings.glossary());
        return new RemoteTranslator(ID, english, LIMITS, api);
    }
}
