package dev.parallax.report;

import dev.parallax.store.StoryVersion;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A {@link ReportFile} with a piece for each story. A piece that an earlier night wrote, of a story that has not changed since,
 * is taken over from the file that stands there, byte by byte. Where its pieces lie is noted in a file beside it, under
 * {@code pieces}; without that, or when the report's file is another one than it was, everything is written anew. For one thread.
 */
public final class PieceFile implements ReportWriter.Kept, Closeable {

    private static final int BUFFER = 1 << 16;

    private final Path path;
    private final Function<StoryVersion, String> part;
    private final PieceList list;
    private final Map<String, PieceList.Piece> before;
    private final Map<String, PieceList.Piece> written = new LinkedHashMap<>();
    private final ReportFile file;
    private final Counted out;
    private @Nullable FileChannel old;

    /**
     * Begins to write over what is there.
     *
     * @param settings on which the pieces depend beside their stories, in one line
     * @param part of a story's version that stands for all that its piece says; empty when it is never the same
     */
    public PieceFile(Path path, String settings, Function<StoryVersion, String> part) throws IOException {
        this.path = path;
        this.part = part;
        this.list = new PieceList(path, settings);
        this.file = new ReportFile(path);
        this.out = new Counted(file.bytes());
        this.before = list.read();
        this.old = before.isEmpty() ? null : FileChannel.open(path, StandardOpenOption.READ);
    }

    /** What is written goes here. Whoever buffers it flushes before a piece begins, and before it ends. */
    public OutputStream out() {
        return out;
    }

    @Override
    public boolean has(String story, StoryVersion version) {
        PieceList.Piece piece = before.get(story);
        String wanted = part.apply(version);
        return piece != null && !wanted.isEmpty() && piece.version().equals(wanted);
    }

    /** Writes the next story's piece as it stands in the file that is there. */
    @Override
    public void keep(String story) throws IOException {
        PieceList.Piece piece = before.get(story);
        if (piece == null || old == null) {
            throw new IllegalStateException("The file " + path + " has no piece of story " + story);
        }
        long from = out.written;
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(piece.length(), BUFFER));
        for (long at = 0; at < piece.length(); at += bytes.limit()) {
            bytes.clear().limit((int) Math.min(BUFFER, piece.length() - at));
            while (bytes.hasRemaining()) {
                if (old.read(bytes, piece.from() + at + bytes.position()) < 0) {
                    throw new IOException("The file " + path + " was cut short while its pieces were read");
                }
            }
            out.write(bytes.array(), 0, bytes.limit());
        }
        written.put(story, new PieceList.Piece(piece.version(), from, piece.length()));
    }

    /** Writes the next story's piece. */
    public void add(String story, StoryVersion version, ReportFile.Bytes piece) throws IOException {
        long from = out.written;
        piece.write(out);
        written.put(story, new PieceList.Piece(part.apply(version), from, out.written - from));
    }

    /** @return the file */
    public Path replace() throws IOException {
        closeOld();
        out.flush();
        file.replace();
        if (!written.isEmpty()) {
            list.write(written);
        }
        return path;
    }

    private void closeOld() throws IOException {
        if (old != null) {
            old.close();
            old = null;
        }
    }

    @Override
    public void close() throws IOException {
        closeOld();
        file.close();
    }

    private static final class Counted extends OutputStream {

        private final OutputStream out;
        private long written;

        Counted(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            written++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            written += length;
        }
    }
}
