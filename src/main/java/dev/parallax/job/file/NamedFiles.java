package dev.parallax.job.file;

import dev.parallax.message.Message;
import dev.parallax.translation.Glossary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the files that {@code glossary} and {@code accepted-words} name. */
final class NamedFiles {

    /** In MB. No desk's list comes near it: what is larger is something else, and would not fit into memory. */
    private static final long LARGEST = 64;

    private final JobContext context;

    NamedFiles(JobContext context) {
        this.context = context;
    }

    Glossary glossary(@Nullable String given) {
        Path path = file("glossary", given, "command.job.glossary");
        if (path != null) {
            try {
                return Glossary.read(List.of(path));
            } catch (IOException e) {
                wrong("glossary", given, Message.of("command.job.glossary-unreadable", String.valueOf(e.getMessage())));
            } catch (IllegalArgumentException e) {
                wrong("glossary", given, Message.plain(String.valueOf(e.getMessage())));
            }
        }
        return Glossary.EMPTY;
    }

    List<String> acceptedWords(@Nullable String given) {
        Path path = file("accepted-words", given, "command.job.accepted-words");
        if (path != null) {
            try {
                return Files.readAllLines(path, StandardCharsets.UTF_8).stream()
                        .map(line -> line.replace("\uFEFF", "").strip())
                        .filter(word -> !word.isEmpty() && !word.startsWith("#"))
                        .toList();
            } catch (IOException e) {
                wrong("accepted-words", given, Message.of("command.job.word-a-line"));
            }
        }
        return List.of();
    }

    private @Nullable Path file(String key, @Nullable String given, String what) {
        return given == null ? null : context.paths().file(key, given, LARGEST, Message.of(what));
    }

    private void wrong(String key, @Nullable String given, Message remedy) {
        context.mistakes().wrong(key, given, remedy);
    }
}
