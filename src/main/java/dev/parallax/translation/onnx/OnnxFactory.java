package dev.parallax.translation.onnx;

import ai.onnxruntime.OrtException;
import dev.parallax.article.SegmentSplitter;
import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.TranslationException;
import dev.parallax.translation.TranslationException.Kind;
import dev.parallax.translation.Translator;
import dev.parallax.translation.TranslatorFactory;
import dev.parallax.translation.TranslatorSettings;
import dev.parallax.translation.local.SentenceTranslator;
import dev.parallax.translation.model.Models;
import dev.parallax.translation.onnx.ModelFolder.DecoderKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

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

    /** Of two letters, as in articles and jobs. */
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

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
        TranslatorSettings settings = given.path() == null ? models.resolved(given) : given;
        Path folder = settings.requiredPath();
        String precision = settings.option("precision", "");
        try {
            ModelFolder files = ModelFolder.find(folder, precision, kinds(settings));
            MarianConfig config = MarianConfig.read(folder);
            int beams = settings.option("beams", config.beams(), 1, 16);
            LanguagePair pair = pair(settings, config);
            String prefix = settings.option("prefix", "");
            MarianModel model = new MarianModel(files, config, prefix, settings.option("threads", 1, 1, 256));
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
        if (!isLanguage(source) || !isLanguage(target) || source.equals(target)) {
            throw new TranslationException(
                    Kind.CONFIGURATION,
                    "The model's files do not say which language the engine onnx translates into which (they say '"
                            + source + "' and '" + target + "'): set"
                            + " translator.options.source and translator.options.target, as in ru and en");
        }
        return new LanguagePair(source, target);
    }

    /** A group of languages, such as {@code zle} of those in the east of the Slavic ones, is no language of an article. */
    private static boolean isLanguage(String tag) {
        return LANGUAGES.contains(Locale.forLanguageTag(tag).getLanguage());
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
