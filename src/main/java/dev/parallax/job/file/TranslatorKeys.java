package dev.parallax.job.file;

import dev.parallax.job.file.JobProperties.TranslatorProperties;
import dev.parallax.message.Message;
import dev.parallax.translation.Glossary;
import dev.parallax.translation.TranslatorSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the keys {@code translator}, {@code glossary} and {@code accepted-words}. */
final class TranslatorKeys {

    private static final int LONGEST_MODEL = 200;

    /** In MB. No desk's list comes near it: what is larger is something else, and would not fit into memory. */
    private static final long LARGEST_LIST = 64;

    /** In MB. A memory of some million units, packed or not. */
    private static final long LARGEST_MEMORY = 1024;

    private final Set<String> engines;
    private final Mistakes mistakes;
    private final JobPaths paths;

    TranslatorKeys(Set<String> engines, Mistakes mistakes, JobPaths paths) {
        this.engines = engines;
        this.mistakes = mistakes;
        this.paths = paths;
    }

    @Nullable
    TranslatorSettings translator(TranslatorProperties given, Glossary glossary) {
        String engine = given.engine();
        if (engine == null || engine.isBlank()) {
            mistakes.missing(
                    "translator.engine",
                    engines.isEmpty()
                            ? Message.of("command.job.engine")
                            : Message.of("command.job.one-of", String.join(", ", engines)));
            return null;
        }
        if (!engines.isEmpty() && !engines.contains(engine)) {
            mistakes.wrong("translator.engine", engine, Message.of("command.job.one-of", String.join(", ", engines)));
        }
        Duration timeout = given.timeout();
        if (timeout.isNegative() || timeout.isZero()) {
            mistakes.wrong("translator.timeout", timeout, Message.of("command.job.timeout"));
            return null;
        }
        if (given.model().length() > LONGEST_MODEL) {
            mistakes.wrong("translator.model", given.model(), Message.of("command.job.long", LONGEST_MODEL));
        }
        String path = given.path();
        return new TranslatorSettings(
                engine,
                paths.address("translator.address", given.address()),
                path == null ? null : paths.existing("translator.path", path, Message.of("command.job.engine-files")),
                given.model(),
                timeout,
                given.options(),
                glossary);
    }

    JobFile.Memories memories(JobProperties.MemoryProperties given) {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < given.files().size(); i++) {
            Path memory = paths.file(
                    "translator.memory.files[" + i + "]",
                    given.files().get(i),
                    LARGEST_MEMORY,
                    Message.of("command.job.memory"));
            if (memory != null) {
                files.add(memory);
            }
        }
        if (!(given.match() >= 0 && given.match() <= 1)) {
            mistakes.wrong("translator.memory.match", given.match(), Message.of("command.job.likeness"));
        }
        return new JobFile.Memories(files, given.match(), given.published());
    }

    Glossary glossary(@Nullable String given) {
        Path path =
                given == null ? null : paths.file("glossary", given, LARGEST_LIST, Message.of("command.job.glossary"));
        if (path != null) {
            try {
                return Glossary.read(List.of(path));
            } catch (IOException e) {
                mistakes.wrong(
                        "glossary",
                        given,
                        Message.of("command.job.glossary-unreadable", String.valueOf(e.getMessage())));
            } catch (IllegalArgumentException e) {
                mistakes.wrong("glossary", given, Message.plain(String.valueOf(e.getMessage())));
            }
        }
        return Glossary.EMPTY;
    }

    List<String> acceptedWords(@Nullable String given) {
        Path path = given == null
                ? null
                : paths.file("accepted-words", given, LARGEST_LIST, Message.of("command.job.accepted-words"));
        if (path != null) {
            try {
                return Files.readAllLines(path, StandardCharsets.UTF_8).stream()
                        .map(line -> line.replace("\uFEFF", "").strip())
                        .filter(word -> !word.isEmpty() && !word.startsWith("#"))
                        .toList();
            } catch (IOException e) {
                mistakes.wrong("accepted-words", given, Message.of("command.job.word-a-line"));
            }
        }
        return List.of();
    }
}
