package dev.parallax.eval;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A folder of data that is no part of the repository. Whoever starts a suite names it by a system property. */
public enum DataFolder {
    EVALUATION("eval.dir", "the data that figures are measured on"),

    CORPUS("corpus.dir", "parallel texts of two languages"),

    /** Which, and under what names, says whoever learns from them. */
    TRAINING("train.dir", "texts and web pages to learn from");

    private final String property;
    private final String content;

    DataFolder(String property, String content) {
        this.property = property;
        this.content = content;
    }

    /** @throws IllegalStateException when no folder is named, or none that is there */
    public Path path() {
        return ifNamed()
                .orElseThrow(() -> new IllegalStateException(
                        "This needs a folder with " + content + ": name it with -D" + property + "=FOLDER"));
    }

    /**
     * Empty when no folder is named.
     *
     * @throws IllegalStateException when the folder that is named is not there
     */
    public Optional<Path> ifNamed() {
        String name = System.getProperty(property, "");
        if (name.isBlank()) {
            return Optional.empty();
        }
        Path folder = Path.of(name);
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException(
                    "There is no folder " + folder + ": name one with " + content + " with -D" + property + "=FOLDER");
        }
        return Optional.of(folder);
    }
}
