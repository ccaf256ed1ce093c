package dev.parallax.translation.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Checksums that a first fetch found for files of which the catalogue knows none: what is fetched later must be the same.
 * A text file of lines with model, path and SHA-256, separated by tabs.
 */
final class Pins {

    private final Path file;
    private final Map<String, String> sha256 = new TreeMap<>();

    private Pins(Path file) {
        this.file = file;
    }

    static Pins read(Path file) throws IOException {
        Pins pins = new Pins(file);
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file, UTF_8)) {
                int cut = line.lastIndexOf('\t');
                if (cut > 0) {
                    pins.sha256.put(line.substring(0, cut), line.substring(cut + 1));
                }
            }
        }
        return pins;
    }

    /** The checksum that the file must have: the catalogue's, else the first fetch's; empty when nothing is known. */
    String expected(CataloguedModel model, ModelFile of) {
        return of.sha256().isEmpty() ? sha256.getOrDefault(key(model, of), "") : of.sha256();
    }

    void pin(CataloguedModel model, ModelFile of, String found) throws IOException {
        sha256.put(key(model, of), found);
        Manifest.writeWhole(
                file,
                sha256.entrySet().stream()
                        .map(pin -> pin.getKey() + "\t" + pin.getValue() + "\n")
                        .collect(Collectors.joining()));
    }

    private static String key(CataloguedModel model, ModelFile of) {
        return model.id() + "\t" + of.path();
    }
}
