package dev.parallax.translation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Words by which a reply speaks of itself or to its reader. */
final class ReplyWords {

    private static final String RESOURCE = "reply-words.tsv";

    static final Set<String> OF_WORK = words("work");
    static final Set<String> OF_PERSON = words("person");

    private ReplyWords() {}

    private static Set<String> words(String kind) {
        return lines(RESOURCE).stream()
                .map(line -> line.split("\t"))
                .filter(cells -> cells[0].equals(kind))
                .flatMap(cells -> List.of(cells[1].split(" ")).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The lines of a resource beside this class, without its comments. */
    static List<String> lines(String resource) {
        InputStream in = Objects.requireNonNull(ReplyWords.class.getResourceAsStream(resource), resource);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The resource " + resource + " cannot be read", e);
        }
    }
}
