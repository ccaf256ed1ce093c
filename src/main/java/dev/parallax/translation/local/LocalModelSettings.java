package dev.parallax.translation.local;

import dev.parallax.message.Message;
import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.TranslationException;
import dev.parallax.translation.TranslationException.Kind;
import dev.parallax.translation.TranslatorSettings;
import dev.parallax.translation.model.Models;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * What a job says of a model in a folder.
 *
 * @param settings with the model's folder
 */
public record LocalModelSettings(TranslatorSettings settings) {

    private static final int MOST_BEAMS = 16;
    private static final int USUAL_BATCH = 16;
    private static final int MOST_IN_A_BATCH = 1_024;

    /** Of two letters, as in articles and jobs. */
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    /**
     * Those of a job that names a folder, or else a model that was fetched.
     *
     * @throws TranslationException when it names neither, or the model is not here
     */
    public static LocalModelSettings of(TranslatorSettings given, Models models) {
        return new LocalModelSettings(given.path() == null ? models.resolved(given) : given);
    }

    public Path folder() {
        return settings.requiredPath();
    }

    /** How the model is called: as the job calls it, or like its folder. */
    public String model() {
        return settings.model().isEmpty()
                ? String.valueOf(folder().toAbsolutePath().normalize().getFileName())
                : settings.model();
    }

    /** @param usual the model's own number */
    public int beams(int usual) {
        return settings.option("beams", usual, 1, MOST_BEAMS);
    }

    /** Segments that are translated at once. */
    public int batch() {
        return settings.option("batch", USUAL_BATCH, 1, MOST_IN_A_BATCH);
    }

    /**
     * The languages that the job says, or else the model's files.
     *
     * @param source as the files say it; empty when they do not
     * @param target as the files say it; empty when they do not
     * @throws TranslationException when these are not two languages
     */
    public LanguagePair pair(String source, String target) {
        String from = settings.option("source", source);
        String to = settings.option("target", target);
        if (!isLanguage(from) || !isLanguage(to) || from.equals(to)) {
            throw new TranslationException(
                    Kind.CONFIGURATION, Message.of("engine.model-languages", settings.engine(), from, to));
        }
        return new LanguagePair(from, to);
    }

    /** A group of languages, such as {@code zle} of those in the east of the Slavic ones, is no language of an article. */
    private static boolean isLanguage(String tag) {
        return LANGUAGES.contains(Locale.forLanguageTag(tag).getLanguage());
    }

    /** What is said of a folder with which the engine can do nothing. */
    public TranslationException unusable(Exception reason) {
        return new TranslationException(
                Kind.CONFIGURATION,
                Message.of(
                        "engine.unusable", folder().toString(), settings.engine(), String.valueOf(reason.getMessage())),
                null,
                reason);
    }
}
