package dev.parallax.translation.lexical;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tukaani.xz.XZInputStream;

/** Parallel sentences for choosing parameters: those that are kept out of the lexicon, and others. */
public final class HeldOutPairs {

    /** One pair in this many is kept out. */
    private static final int ONE_IN = 60;

    private HeldOutPairs() {}

    /** Whether a pair, Russian TAB English, is kept out; those of technical texts never are. */
    static boolean contains(String pair) {
        return Math.floorMod(pair.hashCode(), ONE_IN) == 0;
    }

    /** The pairs of a file of the corpus that are kept out, Russian TAB English, in its order. */
    public static List<String> in(Path file) throws IOException {
        try (BufferedReader reader = open(file)) {
            return reader.lines().filter(HeldOutPairs::contains).toList();
        }
    }

    /** The first pairs of a file of the corpus. */
    public static List<String> first(Path file, int pairs) throws IOException {
        try (BufferedReader reader = open(file)) {
            return reader.lines().limit(pairs).toList();
        }
    }

    private static BufferedReader open(Path file) throws IOException {
        return new BufferedReader(new InputStreamReader(new XZInputStream(Files.newInputStream(file)), UTF_8));
    }
}
