package dev.parallax.translation.http;

import dev.parallax.translation.TranslationException;
import dev.parallax.translation.TranslationException.Kind;
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
            throw new TranslationException(
                    Kind.CONFIGURATION,
                    "translator.address of the engine " + engine
                            + " holds a name or a password: keys belong in the environment");
        }
        String scheme = address.getScheme();
        if (scheme == null || !(scheme.equals("http") || scheme.equals("https")) || address.getHost() == null) {
            throw new TranslationException(
                    Kind.CONFIGURATION,
                    "translator.address of the engine " + engine + " is '" + address
                            + "': set an address that begins with http:// or https://");
        }
        String text = address.toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }
}
