package dev.parallax.report;

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
     */
    record Piece(String version, long from, long length) {}

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
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            if (cells.length != 4 || !cells[2].matches("\\d{1,18}") || !cells[3].matches("\\d{1,18}")) {
                return Map.of();
            }
            Piece piece = new Piece(cells[1], Long.parseLong(cells[2]), Long.parseLong(cells[3]));
            if (piece.from() + piece.length() > size) {
                return Map.of();
            }
            pieces.put(cells[0], piece);
        }
        return pieces;
    }

    void write(Map<String, Piece> pieces) throws IOException {
        String head = head();
        ReportFile.text(list, out -> {
            out.write(head + "\n");
            for (Map.Entry<String, Piece> entry : pieces.entrySet()) {
                Piece piece = entry.getValue();
                out.write(entry.getKey() + "\t" + piece.version() + "\t" + piece.from() + "\t" + piece.length() + "\n");
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
