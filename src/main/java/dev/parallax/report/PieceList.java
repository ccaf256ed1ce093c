package dev.parallax.report;

import dev.parallax.store.StoryVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the pieces of a {@link PieceFile} lie: a line for each story, after one that holds for the file as it was when they were
 * noted. What cannot be read is as good as missing.
 */
final class PieceList {

    private final Path file;
    private final Path list;
    private final String settings;

    PieceList(Path file, String settings) {
        this.file = file;
        this.list = file.resolveSibling("pieces").resolve(file.getFileName() + ".tsv");
        this.settings = settings;
    }

    /**
     * A story's piece.
     *
     * @param version the story's
     * @param from in bytes
     * @param length in bytes
     * @param edits which make of it what it is when the story has {@linkplain StoryVersion#isSettled settled}
     */
    record Piece(StoryVersion version, long from, long length, List<Edit> edits) {

        private static Piece of(String[] cells) {
            return new Piece(
                    new StoryVersion(cells[1], cells[2]),
                    Long.parseLong(cells[3]),
                    Long.parseLong(cells[4]),
                    Edit.of(cells[5]));
        }

        private String noted() {
            return String.join(
                    "\t",
                    version.content(),
                    version.night(),
                    Long.toString(from),
                    Long.toString(length),
                    Edit.noted(edits));
        }

        /** Whether it lies in a file of this size, and all edits in it, one behind the other. */
        private boolean fits(long size) {
            long end = 0;
            for (Edit edit : edits) {
                if (edit.from() < end || edit.to() > length) {
                    return false;
                }
                end = edit.to();
            }
            return from >= 0 && length >= 0 && from <= size - length;
        }
    }

    /** By story; empty when they are not known, or of another file or other settings. */
    Map<String, Piece> read() throws IOException {
        if (!Files.isRegularFile(list) || !Files.isRegularFile(file)) {
            return Map.of();
        }
        String text = new String(Files.readAllBytes(list), StandardCharsets.UTF_8);
        List<String> lines = text.lines().toList();
        if (!text.endsWith("\n") || !lines.get(0).equals(head())) {
            return Map.of(); // cut short, or of another file
        }
        long size = Files.size(file);
        Map<String, Piece> pieces = new HashMap<>();
        try {
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split("\t", -1);
                Piece piece = Piece.of(cells);
                if (!piece.fits(size)) {
                    return Map.of();
                }
                pieces.put(cells[0], piece);
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Map.of(); // somebody has changed it
        }
        return pieces;
    }

    void write(Map<String, Piece> pieces) throws IOException {
        String head = head();
        ReportFile.text(list, out -> {
            out.write(head + "\n");
            for (Map.Entry<String, Piece> entry : pieces.entrySet()) {
                out.write(entry.getKey() + "\t" + entry.getValue().noted() + "\n");
            }
        });
    }

    /** Tells the file from what may have been put in its place. */
    private String head() throws IOException {
        return String.join(
                "\t",
                settings,
                Long.toString(Files.size(file)),
                Files.getLastModifiedTime(file).toString());
    }
}
