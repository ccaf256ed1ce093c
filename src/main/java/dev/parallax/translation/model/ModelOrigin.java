package dev.parallax.translation.model;

import java.io.IOException;
import java.io.InputStream;

/** Where a model's files come from. */
interface ModelOrigin {

    /**
     * Opens a file from one of its bytes on.
     *
     * @param path below the model's folder
     * @param offset how many bytes the caller has already
     * @throws Refused when asking again will not help
     * @throws IOException when asking again may help
     */
    Content open(String path, long offset) throws IOException, InterruptedException;

    /**
     * The file, or the rest of it.
     *
     * @param offset where it begins: the one asked for, or 0 when the origin cannot begin elsewhere
     * @param length of the whole file in bytes; -1 when it is not known
     */
    record Content(InputStream bytes, long offset, long length) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            bytes.close();
        }
    }

    /** The origin has no such file, or does not give it. */
    final class Refused extends IOException {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }
}
