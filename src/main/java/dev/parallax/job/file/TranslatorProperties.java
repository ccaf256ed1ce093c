package dev.parallax.job.file;

import dev.parallax.message.Message;
import dev.parallax.translation.Glossary;
import dev.parallax.translation.TranslatorSettings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The keys of {@code translator}. */
record TranslatorProperties(
        @Nullable String engine,
        @Nullable String address,
        @Nullable String path,
        @DefaultValue("") String model,
        @DefaultValue("60s") Duration timeout,
        @DefaultValue MemoryProperties memory,
        @DefaultValue Map<String, String> options) {

    private static final int LONGEST_MODEL = 200;

    /** Null without an engine, or with a timeout in which nothing can be done. */
    @Nullable
    TranslatorSettings settings(Glossary glossary, JobContext context) {
        Mistakes mistakes = context.mistakes();
        Message candidates = Message.of("command.job.one-of", String.join(", ", context.engines()));
        boolean any = context.engines().isEmpty();
        if (engine == null || engine.isBlank()) {
            mistakes.missing("translator.engine", any ? Message.of("command.job.engine") : candidates);
            return null;
        }
        if (!any && !context.engines().contains(engine)) {
            mistakes.wrong("translator.engine", engine, candidates);
        }
        if (timeout.isNegative() || timeout.isZero()) {
            mistakes.wrong("translator.timeout", timeout, Message.of("command.job.timeout"));
            return null;
        }
        if (model.length() > LONGEST_MODEL) {
            mistakes.wrong("translator.model", model, Message.of("command.job.long", LONGEST_MODEL));
        }
        URI server = context.paths().address("translator.address", address);
        return new TranslatorSettings(engine, server, files(context.paths()), model, timeout, options, glossary);
    }

    private @Nullable Path files(JobPaths paths) {
        return path == null ? null : paths.existing("translator.path", path, Message.of("command.job.engine-files"));
    }

    /** The keys of {@code translator.memory}. */
    record MemoryProperties(
            @DefaultValue List<String> files,
            @DefaultValue("0.75") double match,
            @DefaultValue("false") boolean published) {

        /** In MB. A memory of some million units, packed or not. */
        private static final long LARGEST = 1024;

        JobFile.Memories memories(JobContext context) {
            List<Path> found = new ArrayList<>();
            for (int i = 0; i < files.size(); i++) {
                String key = "translator.memory.files[" + i + "]";
                Path file = context.paths().file(key, files.get(i), LARGEST, Message.of("command.job.memory"));
                if (file != null) {
                    found.add(file);
                }
            }
            if (!(match >= 0 && match <= 1)) {
                context.mistakes().wrong("translator.memory.match", match, Message.of("command.job.likeness"));
            }
            return new JobFile.Memories(found, match, published);
        }
    }
}
