package dev.parallax.job.file;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong in a job file, each with its line where it has one. */
final class Mistakes {

    private final Function<String, Integer> lineOf;
    private final List<String> all = new ArrayList<>();

    /** @param lineOf the line on which a key stands, from 1; 0 when it does not stand there */
    Mistakes(Function<String, Integer> lineOf) {
        this.lineOf = lineOf;
    }

    void missing(String key, String remedy) {
        all.add(key + " is missing: " + remedy);
    }

    void wrong(String key, @Nullable Object value, String remedy) {
        int line = lineOf.apply(key);
        all.add((line > 0 ? "line " + line + ": " : "") + key + " is '" + value + "': " + remedy);
    }

    /**
     * Notes a number that is not above zero.
     *
     * @param value as it was given
     */
    void positive(String key, Object value, long number) {
        if (number <= 0) {
            wrong(key, value, "set more than 0, or leave it out");
        }
    }

    boolean none() {
        return all.isEmpty();
    }

    List<String> all() {
        return List.copyOf(all);
    }
}
