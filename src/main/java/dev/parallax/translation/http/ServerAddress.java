package dev.parallax.translation.http;

import dev.parallax.message.Message;
import dev.parallax.translation.TranslationException;
import dev.parallax.translation.TranslationException.Kind;
import dev.parallax.translation.TranslatorSettings;
import java.net.URI;

/** Where a server answers, as a job file says it. */
public final class ServerAddress {

    private ServerAddress() {}

    /**
     * The address, without a slash at its end.
     *
     * @throws TranslationException of the kind {@code CONFIGURATION} when it is none of HTTP, or holds a password
     */
    public static String checked(String engine, URI address) {
        if (address.getRawUserInfo() != null) {
            throw new TranslationException(Kind.CONFIGURATION, Message.of("engine.address-secret", engine));
        }
        String scheme = address.getScheme();
        if (scheme == null || !(scheme.equals("http") || scheme.equals("https")) || address.getHost() == null) {
            throw new TranslationException(
                    Kind.CONFIGURATION,
                    TranslatorSettings.wrong(engine, "address", address.toString(), Message.of("engine.set-address")));
        }
        String text = address.toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }
}
