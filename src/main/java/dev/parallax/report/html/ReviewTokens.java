package dev.parallax.report.html;

import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/**
 * Who may do what: a link with the one token decides, a link with the other only reads. A page learns from its token's
 * beginning which it is. A browser that opened a link keeps the token in a cookie.
 */
final class ReviewTokens {

    private static final int BYTES = 24;

    private static final String COOKIE = "parallax=";

    /** What the holder of a token may do. */
    enum Role {
        NOBODY,
        READER,
        REVIEWER
    }

    private final String reviewer = "decide_" + random();
    private final String reader = "read_" + random();

    private static String random() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    /** @return empty for {@link Role#NOBODY} */
    String of(Role role) {
        return switch (role) {
            case NOBODY -> "";
            case READER -> reader;
            case REVIEWER -> reviewer;
        };
    }

    Role role(String token) {
        return same(token, reviewer) ? Role.REVIEWER : same(token, reader) ? Role.READER : Role.NOBODY;
    }

    /** The role of whoever opens a link, by the token in its query. */
    Role opens(HttpExchange exchange) {
        String query = exchange.getRequestURI().getRawQuery();
        return query != null && query.startsWith("token=") ? role(query.substring("token=".length())) : Role.NOBODY;
    }

    /** The role of a browser that opened a link before. */
    Role holds(HttpExchange exchange) {
        for (String cookies : exchange.getRequestHeaders().getOrDefault("Cookie", List.of())) {
            for (String cookie : cookies.split("; *")) {
                if (cookie.startsWith(COOKIE)) {
                    return role(cookie.substring(COOKIE.length()));
                }
            }
        }
        return Role.NOBODY;
    }

    String cookie(Role role) {
        return COOKIE + of(role) + "; HttpOnly; SameSite=Strict; Path=/";
    }

    private static boolean same(String given, String token) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }
}
