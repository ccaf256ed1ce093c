package dev.parallax.translation.onnx;

import ai.onnxruntime.OrtException;
import dev.parallax.article.SegmentSplitter;
import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.TranslationException;
import dev.parallax.translation.TranslationException.Kind;
import dev.parallax.translation.Translator;
import dev.parallax.translation.TranslatorFactory;
import dev.parallax.translation.TranslatorSettings;
import dev.parallax.translation.onnx.ModelFolder.DecoderKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Makes the engine {@code onnx}. Its path is the model's folder. Options: {@code beams} (by default the model's own
 * number; 1 is greedy and several times as fast), {@code threads} (1), {@code batch} (segments at once, 16), {@code
 * precision} (the suffix of the files to take, such as {@code quantized}), {@code decoder} ({@code merged}, {@code past}
 * or {@code plain}; by default the first of these that the folder has), {@code source} and {@code target} (the
 * languages, where the model's files do not say).
 */
public final class OnnxTranslatorFactory implements TranslatorFactory {

    private final SegmentSplitter splitter;

    public OnnxTranslatorFactory(SegmentSplitter splitter) {
        this.splitter = splitter;
    }

    @Override
    public String id() {
        return OnnxTranslator.ID;
    }

    @Override
    public Translator create(TranslatorSettings settings) {
        settings.knowsOnly("beams", "threads", "batch", "precision", "decoder", "source", "target");
        Path folder = settings.requiredPath();
        String precision = settings.option("precision", "");
        try {
            ModelFolder files = ModelFolder.find(folder, precision, kinds(settings));
            MarianConfig config = MarianConfig.read(folder);
            int beams = settings.option("beams", config.beams(), 1, 16);
            LanguagePair pair = pair(settings, config);
            MarianModel model = new MarianModel(files, config, settings.option("threads", 1, 1, 256));
            return new OnnxTranslator(
                    model,
                    name(settings, files, beams),
                    pair,
                    config.positions(),
                    beams,
                    settings.option("batch", 16, 1, 1_024),
                    splitter);
        } catch (IOException | OrtException unusable) {
            throw new TranslationException(
                    Kind.CONFIGURATION,
                    "translator.path is '" + folder + "', and the engine onnx cannot use it: " + unusable.getMessage(),
                    null,
                    unusable);
        }
    }

    private static List<DecoderKind> kinds(TranslatorSettings settings) {
        String kind = settings.option("decoder", "");
        return switch (kind) {
            case "" -> List.of(DecoderKind.values());
            case "merged" -> List.of(DecoderKind.MERGED);
            case "past" -> List.of(DecoderKind.PAST);
            case "plain" -> List.of(DecoderKind.PLAIN);
            default ->
                throw new TranslationException(
                        Kind.CONFIGURATION,
                        "translator.options.decoder of the engine onnx is '" + kind + "': set merged, past or plain");
        };
    }

    private static LanguagePair pair(TranslatorSettings settings, MarianConfig config) {
        String source = settings.option("source", config.source());
        String target = settings.option("target", config.target());
        if (source.isEmpty() || target.isEmpty() || source.equals(target)) {
            throw new TranslationException(
                    Kind.CONFIGURATION,
                    "The model's files do not say which languages the engine onnx translates: set"
                            + " translator.options.source and translator.options.target, as in ru and en");
        }
        return new LanguagePair(source, target);
    }

    /** Names the files by their sizes: another model in the same folder is another model. */
    private static String name(TranslatorSettings settings, ModelFolder files, int beams) throws IOException {
        String given = settings.model().isEmpty()
                ? String.valueOf(files.folder().toAbsolutePath().normalize().getFileName())
                : settings.model();
        return String.format(
                Locale.ROOT,
                "%s, %s %d, %s %d, beams %d",
                given,
                files.encoder().getFileName(),
                Files.size(files.encoder()),
                files.decoder().getFileName(),
                Files.size(files.decoder()),
                beams);
    }
}
