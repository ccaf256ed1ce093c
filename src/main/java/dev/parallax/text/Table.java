package dev.parallax.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A table of words that lies in the jar beside the class that reads it: tab-separated, UTF-8, with a fixed number of columns.
 * Lines that begin with {@code #} say where the words come from, and are left out, as are blank ones.
 */
public final class Table {

    private Table() {}

    /**
     * The rows, in order; every one has exactly the given number of cells, the last of which may be empty.
     *
     * @param beside the class in whose package the table lies
     * @throws IllegalStateException when there is no such table, or a row has another number of cells
     */
    public static List<List<String>> rows(Class<?> beside, String name, int columns) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), () -> "The jar has no " + name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> cells(line, name, columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }

    private static List<String> cells(String line, String name, int columns) {
        String[] cells = line.split("\t", -1);
        if (cells.length != columns) {
            throw new IllegalStateException(
                    name + " has " + columns + " columns, but a row has " + cells.length + ": " + line);
        }
        return Arrays.asList(cells);
    }
}
