package dev.parallax.translation.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parallax.translation.TranslationException.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads the class of a failure out of the codes and words of an error reply. */
final class FailureWords {

    private static final String RESOURCE = "failure-words.tsv";

    private static final List<String> PLACES = List.of(
            "/error/code",
            "/error/type",
            "/error/status",
            "/code",
            "/type",
            "/status",
            "/error/message",
            "/error",
            "/message",
            "/detail",
            "/errors/0/message",
            "/errors/0");

    private record Line(Kind kind, String words) {}

    private static final List<Line> LINES = lines();

    private FailureWords() {}

    /** Empty when its words say nothing that is known. */
    static Optional<Kind> kind(JsonNode body) {
        StringBuilder words = new StringBuilder();
        for (String place : PLACES) {
            words.append(' ').append(body.at(place).asString(""));
        }
        String said = words.toString().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ");
        return LINES.stream()
                .filter(line -> said.contains(line.words))
                .map(Line::kind)
                .findFirst();
    }

    private static List<Line> lines() {
        InputStream in = Objects.requireNonNull(FailureWords.class.getResourceAsStream(RESOURCE), RESOURCE);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells -> new Line(Kind.valueOf(cells[0]), cells[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The resource " + RESOURCE + " cannot be read", e);
        }
    }
}
