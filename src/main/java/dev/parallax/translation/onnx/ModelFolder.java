package dev.parallax.translation.onnx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A folder as Optimum exports a Marian model to it. The ONNX files may lie in a folder of
 * their own, {@code onnx} or {@code int8}.
 *
 * @param folder with the vocabulary and the configuration
 * @param encoder the encoder
 * @param decoder the decoder for the first step, or for all
 * @param next the decoder for the other steps; the first one itself when it is a merged one or keeps no past
 * @param merged whether the decoder is a merged one
 */
record ModelFolder(Path folder, Path encoder, Path decoder, Path next, boolean merged) {

    private static final List<String> NEEDED = List.of("config.json", "vocab.json", "source.spm", "target.spm");

    /** Where the ONNX files may lie, below the folder. */
    private static final List<String> FOLDERS = List.of("", "onnx", "int8", "onnx/int8");

    /** Which decoder to take where a folder has several. */
    enum DecoderKind {
        MERGED,
        PAST,
        PLAIN
    }

    /**
     * Finds the files.
     *
     * @param precision the suffix of the files to take, such as {@code quantized}; empty for those without one. A part
     *     that lacks it is taken without, and the other way round
     * @param kinds the decoders to look for, in this order
     */
    static ModelFolder find(Path folder, String precision, List<DecoderKind> kinds) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException("there is no such folder");
        }
        List<String> missing = NEEDED.stream()
                .filter(name -> !Files.exists(folder.resolve(name)))
                .toList();
        if (!missing.isEmpty()) {
            throw new IOException("it lacks " + String.join(", ", missing));
        }
        Path encoder = file(folder, "encoder_model", precision)
                .orElseThrow(() -> new IOException("it lacks encoder_model.onnx"));
        for (DecoderKind kind : kinds) {
            Optional<Path> merged = file(folder, "decoder_model_merged", precision);
            Optional<Path> plain = file(folder, "decoder_model", precision);
            Optional<Path> past = file(folder, "decoder_with_past_model", precision);
            if (kind == DecoderKind.MERGED && merged.isPresent()) {
                return new ModelFolder(folder, encoder, merged.get(), merged.get(), true);
            }
            if (kind == DecoderKind.PAST && plain.isPresent() && past.isPresent()) {
                return new ModelFolder(folder, encoder, plain.get(), past.get(), false);
            }
            if (kind == DecoderKind.PLAIN && plain.isPresent()) {
                return new ModelFolder(folder, encoder, plain.get(), plain.get(), false);
            }
        }
        throw new IOException("it lacks a decoder: decoder_model_merged.onnx, or decoder_model.onnx with or without"
                + " decoder_with_past_model.onnx");
    }

    private static Optional<Path> file(Path folder, String part, String precision) {
        List<String> names = new ArrayList<>();
        if (!precision.isEmpty()) {
            names.add(part + "_" + precision + ".onnx");
        }
        names.add(part + ".onnx");
        names.add(part + "_quantized.onnx");
        names.add(part + "_int8.onnx");
        return names.stream()
                .flatMap(name -> FOLDERS.stream().map(sub -> folder.resolve(sub).resolve(name)))
                .filter(Files::exists)
                .findFirst();
    }
}
