package dev.parallax.translation.bergamot;

import dev.parallax.article.SegmentSplitter;
import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.Translator;
import dev.parallax.translation.TranslatorFactory;
import dev.parallax.translation.TranslatorSettings;
import dev.parallax.translation.local.LocalModelSettings;
import dev.parallax.translation.local.SentenceTranslator;
import dev.parallax.translation.model.Models;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Makes the engine {@code bergamot}. Its path is the model's folder; without one, its model is one that was fetched.
 * Options: {@code beams} (1: greedy, as the models were measured), {@code batch} (segments at once, 16), {@code source}
 * and {@code target} (the languages, where the files' names do not say).
 */
public final class BergamotFactory implements TranslatorFactory {

    private static final String ID = "bergamot";

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
        LocalModelSettings settings = LocalModelSettings.of(given, models);
        try {
            BergamotFolder files = BergamotFolder.find(settings.folder());
            int beams = settings.beams(1);
            LanguagePair pair = settings.pair(files.source(), files.target());
            return new SentenceTranslator(
                    ID,
                    new BergamotModel(files),
                    name(settings, files, beams),
                    pair,
                    BergamotModel.POSITIONS,
                    beams,
                    settings.batch(),
                    splitter);
        } catch (IOException unusable) {
            throw settings.unusable(unusable);
        }
    }

    /** Names the file by its size: another model in the same folder is another model. */
    private static String name(LocalModelSettings settings, BergamotFolder files, int beams) throws IOException {
        Path model = files.model().file();
        return String.format(
                Locale.ROOT, "%s, %s %d, beams %d", settings.model(), model.getFileName(), Files.size(model), beams);
    }
}
