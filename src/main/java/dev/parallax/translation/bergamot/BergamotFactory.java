package dev.parallax.translation.bergamot;

import dev.parallax.article.SegmentSplitter;
import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.TranslationException;
import dev.parallax.translation.TranslationException.Kind;
import dev.parallax.translation.Translator;
import dev.parallax.translation.TranslatorFactory;
import dev.parallax.translation.TranslatorSettings;
import dev.parallax.translation.local.SentenceTranslator;
import dev.parallax.translation.model.Models;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * Makes the engine {@code bergamot}. Its path is the model's folder; without one, its model is one that was fetched.
 * Options: {@code beams} (1: greedy, as the models were measured), {@code batch} (segments at once, 16), {@code source}
 * and {@code target} (the languages, where the files' names do not say).
 */
public final class BergamotFactory implements TranslatorFactory {

    private static final String ID = "bergamot";

    /** Of two letters, as in articles and jobs. */
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final SegmentSplitter splitter;
    private final Models models;

    /** @param models those that a job may name instead of a folder */
    public BergamotFactory(SegmentSplitter splitter, Models models) {
        this.splitter = splitter;
        this.models = models;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Translator create(TranslatorSettings given) {
        given.knowsOnly("beams", "batch", "source", "target");
        TranslatorSettings settings = given.path() == null ? models.resolved(given) : given;
        Path folder = settings.requiredPath();
        try {
            BergamotFolder files = BergamotFolder.find(folder);
            int beams = settings.option("beams", 1, 1, 16);
            LanguagePair pair = pair(settings, files);
            return new SentenceTranslator(
                    ID,
                    new BergamotModel(files),
                    name(settings, folder, files, beams),
                    pair,
                    BergamotModel.POSITIONS,
                    beams,
                    settings.option("batch", 16, 1, 1_024),
                    splitter);
        } catch (IOException unusable) {
            throw new TranslationException(
                    Kind.CONFIGURATION,
                    "translator.path is '" + folder + "', and the engine bergamot cannot use it: "
                            + unusable.getMessage(),
                    null,
                    unusable);
        }
    }

    private static LanguagePair pair(TranslatorSettings settings, BergamotFolder files) {
        String[] named = files.languages().orElse(new String[] {"", ""});
        String source = settings.option("source", named[0]);
        String target = settings.option("target", named[1]);
        if (!LANGUAGES.contains(source) || !LANGUAGES.contains(target) || source.equals(target)) {
            throw new TranslationException(
                    Kind.CONFIGURATION,
                    "The model's files do not say which language the engine bergamot translates into which (they say '"
                            + source + "' and '" + target + "'): set translator.options.source and"
                            + " translator.options.target, as in ru and en");
        }
        return new LanguagePair(source, target);
    }

    /** Names the file by its size: another model in the same folder is another model. */
    private static String name(TranslatorSettings settings, Path folder, BergamotFolder files, int beams)
            throws IOException {
        String given = settings.model().isEmpty()
                ? String.valueOf(folder.toAbsolutePath().normalize().getFileName())
                : settings.model();
        Path model = files.model().file();
        return String.format(Locale.ROOT, "%s, %s %d, beams %d", given, model.getFileName(), Files.size(model), beams);
    }
}
