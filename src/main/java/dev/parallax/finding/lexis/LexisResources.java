package dev.parallax.finding.lexis;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.languagetool.JLanguageTool;

/** Files beside this class, and LanguageTool's. */
final class LexisResources {

    private LexisResources() {}

    /** The lines that are not empty, without comments, which begin with #. Closes the stream. */
    static Stream<String> lines(InputStream in) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            return reader
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.toList())
                    .stream();
        }
    }

    static InputStream languageTool(String path) {
        return JLanguageTool.getDataBroker().getFromResourceDirAsStream(path);
    }

    static InputStream own(String name) {
        InputStream in = LexisResources.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("Resource " + name + " is missing beside " + LexisResources.class);
        }
        return in;
    }
}
