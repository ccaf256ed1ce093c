package dev.parallax.report;

import dev.parallax.store.StoryRecord;
import dev.parallax.store.StoryVersion;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A {@link ReportFile} with a piece for each story. A piece that an earlier night wrote, of a story that has not changed since,
 * is taken over from the file that stands there, byte by byte; what was new then is known now, in its place. Where its pieces lie is noted in a file beside it, under
 * {@code pieces}; without that, or when the report's file is another one than it was, everything is written anew. For one thread.
 */
public final class PieceFile implements ReportWriter.Kept, Closeable {

    private static final int BUFFER = 1 << 16;

    private final Path path;
    private final UnaryOperator<StoryVersion> part;
    private final PieceList list;
    private final Map<String, PieceList.Piece> before;
    private final Map<String, PieceList.Piece> written = new LinkedHashMap<>();
    private final ReportFile file;
    private final Counted out;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    private @Nullable FileChannel old;

    /**
     * Begins to write over what is there.
     *
     * @param settings on which the pieces depend beside their stories, in one line
     * @param part of a story's version that stands for all that its piece says
     */
    public PieceFile(Path path, String settings, UnaryOperator<StoryVersion> part) throws IOException {
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
        return piece != null && part.apply(version).comesFrom(piece.version());
    }

    /** Writes the next story's piece as it stands in the file that is there, but for what was new then. */
    @Override
    public void keep(String story, StoryVersion version) throws IOException {
        PieceList.Piece piece = before.get(story);
        if (piece == null || old == null) {
            throw new IllegalStateException("The file " + path + " has no piece of story " + story);
        }
        StoryVersion wanted = part.apply(version);
        boolean same = piece.edits().isEmpty() || piece.version().equals(wanted);
        long from = out.written;
        long at = piece.from();
        for (Edit edit : same ? List.<Edit>of() : piece.edits()) {
            copy(old, at, piece.from() + edit.from());
            out.write(edit.bytes());
            at = piece.from() + edit.to();
        }
        copy(old, at, piece.from() + piece.length());
        written.put(story, new PieceList.Piece(wanted, from, out.written - from, same ? piece.edits() : List.of()));
    }

    private void copy(FileChannel old, long from, long to) throws IOException {
        for (long at = from; at < to; at += buffer.limit()) {
            buffer.clear().limit((int) Math.min(BUFFER, to - at));
            while (buffer.hasRemaining()) {
                if (old.read(buffer, at + buffer.position()) < 0) {
                    throw new IOException("The file " + path + " was cut short while its pieces were read");
                }
            }
            out.write(buffer.array(), 0, buffer.limit());
        }
    }

    /** Writes the next story's piece, which says nothing of the night. */
    public void add(String story, StoryVersion version, ReportFile.Bytes piece) throws IOException {
        long from = out.written;
        piece.write(out);
        written.put(story, new PieceList.Piece(part.apply(version), from, out.written - from, List.of()));
    }

    /**
     * Writes the next story's piece, and notes what will be otherwise in it when nothing of the story is new any more.
     *
     * @param piece of a story; one without what is new has the same lines
     */
    public void add(StoryRecord story, StoryVersion version, Function<StoryRecord, byte[]> piece) throws IOException {
        long from = out.written;
        byte[] bytes = piece.apply(story);
        out.write(bytes);
        StoryVersion shown = part.apply(version);
        boolean stays = shown.isSettled() || shown.content().isEmpty();
        List<Edit> edits = stays ? List.of() : Edit.between(bytes, piece.apply(story.settled()));
        written.put(story.key(), new PieceList.Piece(shown, from, bytes.length, edits));
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
