package dev.parallax.translation.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of files that somebody carried over by hand; those of a subfolder may also lie in the folder itself. */
record FolderOrigin(Path folder) implements ModelOrigin {

    @Override
    public Content open(String path, long offset) throws IOException {
        Path file = folder.resolve(path);
        if (!Files.isRegularFile(file)) {
            file = folder.resolve(path.substring(path.lastIndexOf('/') + 1));
        }
        if (!Files.isRegularFile(file)) {
            throw new Refused(folder + " has no " + path);
        }
        InputStream bytes = Files.newInputStream(file);
        bytes.skipNBytes(Math.min(offset, Files.size(file)));
        return new Content(bytes, offset, Files.size(file));
    }
}
