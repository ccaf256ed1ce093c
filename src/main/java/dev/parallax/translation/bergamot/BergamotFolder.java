package dev.parallax.translation.bergamot;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A folder with a model of Firefox Translations, as it is published: {@code model.ruen.intgemm.alphas.bin}, {@code
 * lex.50.50.ruen.s2t.bin}, {@code vocab.ruen.spm} (or {@code srcvocab…} and {@code trgvocab…}), each of them compressed
 * ({@code .gz}) or not.
 *
 * @param shortlist null when there is none: then all tokens are scored at each step, which is slower
 * @param sourceVocabulary of the texts
 * @param targetVocabulary of the translations; the same file where both languages share one
 */
record BergamotFolder(Packed model, @Nullable Packed shortlist, Packed sourceVocabulary, Packed targetVocabulary) {

    /** More is no model that a program like this one could use, or a file that unpacks without an end. */
    private static final int MOST_BYTES = 512 << 20;

    private static final Pattern LANGUAGES = Pattern.compile("\\.([a-z]{2,3})([a-z]{2})\\.");

    /** A file that may be compressed. */
    record Packed(Path file) {

        byte[] content() throws IOException {
            try (InputStream raw = new BufferedInputStream(Files.newInputStream(file));
                    InputStream bytes = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
                byte[] content = bytes.readNBytes(MOST_BYTES + 1);
                if (content.length > MOST_BYTES) {
                    throw new IOException(file.getFileName() + " has more than " + (MOST_BYTES >> 20) + " MiB");
                }
                return content;
            }
        }
    }

    static BergamotFolder find(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException("there is no such folder");
        }
        Packed model = required(folder, "model", "bin");
        Optional<Packed> shared = file(folder, "vocab", "spm");
        return new BergamotFolder(
                model,
                file(folder, "lex", "bin").orElse(null),
                shared.isPresent() ? shared.get() : required(folder, "srcvocab", "spm"),
                shared.isPresent() ? shared.get() : required(folder, "trgvocab", "spm"));
    }

    boolean isShared() {
        return sourceVocabulary.equals(targetVocabulary);
    }

    /** The language of the texts by the model's name, as in {@code model.ruen.intgemm.alphas.bin}; empty when it says none. */
    String source() {
        return language(1);
    }

    /** The language of the translations by the model's name; empty when it says none. */
    String target() {
        return language(2);
    }

    private String language(int group) {
        Matcher matcher = LANGUAGES.matcher(String.valueOf(model.file().getFileName()));
        return matcher.find() ? matcher.group(group) : "";
    }

    private static Packed required(Path folder, String begin, String end) throws IOException {
        return file(folder, begin, end).orElseThrow(() -> new IOException("it lacks " + begin + "….{" + end + "}"));
    }

    private static Optional<Packed> file(Path folder, String begin, String end) throws IOException {
        Pattern name = Pattern.compile(begin + "\\..*" + end + "(\\.gz)?|" + begin + "\\." + end);
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(file ->
                            name.matcher(String.valueOf(file.getFileName())).matches())
                    .sorted()
                    .toList();
            List<Path> unpacked = found.stream()
                    .filter(file -> !file.toString().endsWith(".gz"))
                    .toList();
            List<Path> candidates = unpacked.isEmpty() ? found : unpacked;
            if (candidates.size() > 1) {
                throw new IOException("it has several of " + begin + "….{" + end + "}: "
                        + candidates.get(0).getFileName() + ", "
                        + candidates.get(1).getFileName());
            }
            return candidates.stream().findFirst().map(Packed::new);
        }
    }
}
