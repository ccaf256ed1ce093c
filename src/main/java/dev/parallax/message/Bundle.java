package dev.parallax.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/** Reads the patterns of a language: properties in UTF-8, in one file for each thing that speaks. */
final class Bundle {

    /** The files, without language and ending. A key begins with the name of its file. */
    static final List<String> NAMES =
            List.of("reading", "finding", "rule", "night", "engine", "report", "export", "command");

    private Bundle() {}

    /** All patterns of a language by their keys. */
    static Map<String, String> read(UiLanguage language) {
        Map<String, String> patterns = new TreeMap<>();
        NAMES.forEach(name -> patterns.putAll(read(name, language)));
        return patterns;
    }

    /** The patterns of one file. */
    static Map<String, String> read(String name, UiLanguage language) {
        String file = name + "." + language.tag() + ".properties";
        try (InputStream in =
                        Objects.requireNonNull(Bundle.class.getResourceAsStream(file), () -> "The jar has no " + file);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            Map<String, String> patterns = new TreeMap<>();
            properties.forEach((key, pattern) -> patterns.put((String) key, (String) pattern));
            return patterns;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
