package dev.parallax.translation.onnx;

import dev.parallax.article.SegmentSplitter;
import dev.parallax.message.Message;
import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.TranslationException;
import dev.parallax.translation.TranslationException.Kind;
import dev.parallax.translation.Translator;
import dev.parallax.translation.TranslatorFactory;
import dev.parallax.translation.TranslatorSettings;
import dev.parallax.translation.local.LocalModelSettings;
import dev.parallax.translation.local.SentenceTranslator;
import dev.parallax.translation.model.Models;
import dev.parallax.translation.onnx.ModelFolder.DecoderKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Makes the engine {@code onnx}. Its path is the model's folder; without one, its model is one that was fetched. Options: {@code beams} (by default the model's own
 * number; 1 is greedy and several times as fast), {@code threads} (1), {@code batch} (segments at once, 16), {@code
 * precision} (the suffix of the files to take, such as {@code quantized}), {@code decoder} ({@code merged}, {@code past}
 * or {@code plain}; by default the first of these that the folder has), {@code source} and {@code target} (the
 * languages, where the model's files do not say), {@code prefix} (what a model of several target languages wants before
 * each text, such as {@code >>rus<<}).
 */
public final class OnnxFactory implements TranslatorFactory {

    private static final String ID = "onnx";

    private final SegmentSplitter splitter;
    private final Models models;

    /** @param models those that a job may name instead of a folder */
    public OnnxFactory(SegmentSplitter splitter, Models models) {
        this.splitter = splitter;
        this.models = models;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Translator create(TranslatorSettings given) {
        given.knowsOnly("beams", "threads", "batch", "precision", "decoder", "source", "target", "prefix");
        LocalModelSettings settings = LocalModelSettings.of(given, models);
        demandRuntime();
        TranslatorSettings options = settings.settings();
        Path folder = settings.folder();
        try {
            ModelFolder files = ModelFolder.find(folder, options.option("precision", ""), kinds(options));
            MarianConfig config = MarianConfig.read(folder);
            int beams = settings.beams(config.beams());
            LanguagePair pair = settings.pair(config.source(), config.target());
            String prefix = options.option("prefix", "");
            MarianModel model = MarianModel.load(files, config, prefix, options.option("threads", 1, 1, 256));
            if (!prefix.isEmpty() && !model.vocabulary().has(prefix)) {
                model.close();
                throw new IOException("its vocabulary has no '" + prefix + "', which options.prefix names");
            }
            return new SentenceTranslator(
                    ID,
                    model,
                    name(settings, files, beams),
                    pair,
                    config.positions(),
                    beams,
                    settings.batch(),
                    splitter);
        } catch (IOException unusable) {
            throw settings.unusable(unusable);
        }
    }

    /** ONNX Runtime is a jar of its own, which need not have come along. */
    private static void demandRuntime() {
        try {
            Class.forName("ai.onnxruntime.OrtEnvironment", false, OnnxFactory.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new TranslationException(Kind.CONFIGURATION, Message.of("engine.onnx-jar"), null, missing);
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
                        TranslatorSettings.wrong(
                                ID, "options.decoder", kind, Message.of("engine.set-one", "merged, past, plain")));
        };
    }

    /** Names the files by their sizes: another model in the same folder is another model. */
    private static String name(LocalModelSettings settings, ModelFolder files, int beams) throws IOException {
        return String.format(
                Locale.ROOT,
                "%s, %s %d, %s %d, beams %d",
                settings.model(),
                files.encoder().getFileName(),
                Files.size(files.encoder()),
                files.decoder().getFileName(),
                Files.size(files.decoder()),
                beams);
    }
}
