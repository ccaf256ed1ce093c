package dev.parallax.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The process's arguments as they were given. Java reads them with the locale's charset, and has none of their letters left
 * when that lacks them; Linux has their bytes.
 */
final class Arguments {

    private static final Path GIVEN = Path.of("/proc/self/cmdline");

    private static final char LOST = '\uFFFD';

    private Arguments() {}

    /** @param read by Java; they come back as they are unless letters were lost, and can be had elsewhere */
    static String[] asGiven(String[] read) {
        if (String.join("", read).indexOf(LOST) < 0) {
            return read;
        }
        try {
            List<String> line = split(Files.readAllBytes(GIVEN));
            return line.subList(line.size() - read.length, line.size()).toArray(String[]::new);
        } catch (IOException | IndexOutOfBoundsException elsewhere) {
            return read;
        }
    }

    /** Each ends with a zero. */
    private static List<String> split(byte[] line) {
        List<String> all = new ArrayList<>();
        Collections.addAll(all, new String(line, StandardCharsets.UTF_8).split("\0", -1));
        all.remove(all.size() - 1);
        return all;
    }
}
