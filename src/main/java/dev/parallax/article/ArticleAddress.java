package dev.parallax.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An article's address without all that makes no other article: scheme, mobile hosts, what counts the readers' ways. */
final class ArticleAddress {

    private static final String TRACKING = "tracking-parameters.txt";

    /** Hosts for other screens begin with one of these, where a site's name is left after it. */
    private static final List<String> HOSTS_OF_THE_SAME = List.of("www.", "m.", "amp.", "mobile.", "touch.");

    /** Lower-case names of parameters; those that end in {@code *} stand for all that begin so. */
    private static final Set<String> PARAMETERS = load();

    private ArticleAddress() {}

    /**
     * The plain address, and an agency's identifier as it is; empty for a site's front page, which some sites name as every
     * article's address.
     */
    static Optional<String> plain(URI address) {
        if (address.isOpaque()) {
            return Optional.of(address.toString());
        }
        String host = address.getHost();
        String path = path(Optional.ofNullable(address.getRawPath()).orElse(""));
        String query = query(address.getRawQuery());
        return host == null || (path.isEmpty() && query.isEmpty())
                ? Optional.empty()
                : Optional.of("//" + host(host.toLowerCase(Locale.ROOT)) + path + query);
    }

    private static String host(String host) {
        String plain = host;
        boolean changed = true;
        while (changed) {
            changed = false;
            for (String prefix : HOSTS_OF_THE_SAME) {
                boolean siteIsLeft = plain.indexOf('.', prefix.length()) > 0;
                if (plain.startsWith(prefix) && siteIsLeft) {
                    plain = plain.substring(prefix.length());
                    changed = true;
                }
            }
        }
        return plain;
    }

    /** Without the closing slash, and without {@code amp} as the last of several parts. */
    private static String path(String path) {
        String plain = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        boolean amp = plain.endsWith("/amp") && plain.length() > "/amp".length();
        return amp ? plain.substring(0, plain.length() - "/amp".length()) : plain;
    }

    private static String query(@Nullable String query) {
        if (query == null || query.isEmpty()) {
            return "";
        }
        String kept = Arrays.stream(query.split("&"))
                .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static boolean isTracking(String parameter) {
        String name = parameter.replaceFirst("=.*", "").toLowerCase(Locale.ROOT);
        return PARAMETERS.contains(name)
                || PARAMETERS.stream()
                        .anyMatch(known ->
                                known.endsWith("*") && name.startsWith(known.substring(0, known.length() - 1)));
    }

    private static Set<String> load() {
        try (InputStream in = ArticleAddress.class.getResourceAsStream(TRACKING)) {
            if (in == null) {
                throw new IllegalStateException(TRACKING + " is missing from the jar");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
