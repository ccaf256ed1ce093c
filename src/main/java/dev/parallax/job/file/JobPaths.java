package dev.parallax.job.file;

import dev.parallax.article.FileNames;
import dev.parallax.message.Message;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads paths, which are relative to the job file, and addresses. */
final class JobPaths {

    private final Path job;
    private final Mistakes mistakes;

    JobPaths(Path job, Mistakes mistakes) {
        this.job = job;
        this.mistakes = mistakes;
    }

    @Nullable
    Path folder(String key, @Nullable String value, Message what) {
        Path path = existing(key, value, what);
        if (path != null && !Files.isDirectory(path)) {
            mistakes.wrong(key, value, Message.of("command.job.no-folder", FileNames.shown(path)));
            return null;
        }
        return path;
    }

    /**
     * A pipe or a device would be waited for, or read without end.
     *
     * @param largest in MB
     */
    @Nullable
    Path file(String key, @Nullable String value, long largest, Message what) {
        Path path = existing(key, value, what);
        if (path == null) {
            return null;
        }
        if (!Files.isRegularFile(path)) {
            mistakes.wrong(key, value, Message.of("command.job.no-regular-file", FileNames.shown(path)));
            return null;
        }
        try {
            if (Files.size(path) <= largest << 20) {
                return path;
            }
            mistakes.wrong(key, value, Message.of("command.job.more-than", FileNames.shown(path), largest));
        } catch (IOException e) {
            mistakes.wrong(key, value, Message.of("command.job.cannot-read", FileNames.shown(path), e.toString()));
        }
        return null;
    }

    @Nullable
    Path existing(String key, @Nullable String value, Message what) {
        if (value == null || value.isBlank()) {
            mistakes.missing(key, Message.of("command.job.name", what));
            return null;
        }
        Path path = resolve(key, value);
        if (path == null) {
            return null;
        }
        if (!Files.exists(path)) {
            mistakes.wrong(key, value, Message.of("command.job.not-there", FileNames.shown(path)));
            return null;
        }
        if (!Files.isReadable(path)) {
            mistakes.wrong(key, value, Message.of("command.job.not-allowed", FileNames.shown(path)));
            return null;
        }
        return path;
    }

    /** Paths are relative to the job file. */
    @Nullable
    Path resolve(String key, @Nullable String value) {
        if (value == null) {
            return null;
        }
        try {
            return FileNames.path(Objects.requireNonNull(job.getParent()), value)
                    .normalize();
        } catch (InvalidPathException e) {
            mistakes.wrong(key, value, Message.of("command.job.path", e.getReason()));
            return null;
        }
    }

    @Nullable
    URI address(String key, @Nullable String address) {
        return address(key, address, "http", "http://localhost:5000");
    }

    @Nullable
    URI address(String key, @Nullable String address, String scheme, String example) {
        if (address == null) {
            return null;
        }
        try {
            URI uri = URI.create(address);
            if (uri.getHost() != null && String.valueOf(uri.getScheme()).startsWith(scheme)) {
                return uri;
            }
        } catch (IllegalArgumentException notAnAddress) {
            // said below
        }
        mistakes.wrong(key, address, Message.of("command.job.address", example));
        return null;
    }
}
