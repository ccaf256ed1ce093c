package dev.parallax.job.file;

import dev.parallax.article.FileNames;
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
    Path folder(String key, @Nullable String value, String what) {
        Path path = existing(key, value, what);
        if (path != null && !Files.isDirectory(path)) {
            mistakes.wrong(key, value, FileNames.shown(path) + " is not a folder: mend the path");
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
    Path file(String key, @Nullable String value, long largest, String what) {
        Path path = existing(key, value, what);
        if (path == null) {
            return null;
        }
        if (!Files.isRegularFile(path)) {
            mistakes.wrong(key, value, FileNames.shown(path) + " is no regular file: mend the path");
            return null;
        }
        try {
            if (Files.size(path) <= largest << 20) {
                return path;
            }
            mistakes.wrong(
                    key,
                    value,
                    FileNames.shown(path) + " has more than " + largest + " MB: mend the path, or divide it");
        } catch (IOException e) {
            mistakes.wrong(key, value, FileNames.shown(path) + " cannot be read (" + e + "): make it readable");
        }
        return null;
    }

    @Nullable
    Path existing(String key, @Nullable String value, String what) {
        if (value == null || value.isBlank()) {
            mistakes.missing(key, "name " + what);
            return null;
        }
        Path path = resolve(key, value);
        if (path == null) {
            return null;
        }
        if (!Files.exists(path)) {
            mistakes.wrong(key, value, "there is no " + FileNames.shown(path) + ": create it or mend the path");
            return null;
        }
        if (!Files.isReadable(path)) {
            mistakes.wrong(key, value, FileNames.shown(path) + " may not be read: give this user the right to");
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
            mistakes.wrong(key, value, "write a path (" + e.getReason() + ")");
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
        mistakes.wrong(key, address, "write an address, as in " + example);
        return null;
    }
}
