package dev.parallax.job.file;

import dev.parallax.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong in a job file, each with its line where it has one. */
final class Mistakes {

    private final Function<String, Integer> lineOf;
    private final List<Message> all = new ArrayList<>();

    /** @param lineOf the line on which a key stands, from 1; 0 when it does not stand there */
    Mistakes(Function<String, Integer> lineOf) {
        this.lineOf = lineOf;
    }

    void missing(String key, Message remedy) {
        missing(Message.plain(key), remedy);
    }

    /** @param keys one of which would do */
    void missing(Message keys, Message remedy) {
        all.add(Message.of("command.job.missing", keys, remedy));
    }

    void wrong(String key, @Nullable Object value, Message remedy) {
        int line = lineOf.apply(key);
        String given = String.valueOf(value);
        all.add(
                line > 0
                        ? Message.of("command.job.wrong-in-line", line, key, given, remedy)
                        : Message.of("command.job.wrong", key, given, remedy));
    }

    /**
     * Notes a number that is not above zero.
     *
     * @param value as it was given
     */
    void positive(String key, Object value, long number) {
        if (number <= 0) {
            wrong(key, value, Message.of("command.job.positive"));
        }
    }

    boolean none() {
        return all.isEmpty();
    }

    List<Message> all() {
        return List.copyOf(all);
    }
}
