package dev.parallax.job.command;

import dev.parallax.translation.Glossary;
import dev.parallax.translation.TranslatorSettings;
import dev.parallax.translation.model.CataloguedModel;
import dev.parallax.translation.model.Models;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Engines and what belongs to them: the options that follow {@code --engine}, up to the next. */
final class EngineOptions {

    @Option(
            names = "--engine",
            description =
                    "The engine, or a model that was fetched; lexical when none is given. Give several to compare them,"
                            + " as in lexical,opus-mt-ru-en, or give it again: the options below belong to what they follow.")
    private String engine = "lexical";

    @Option(names = "--address", description = "Where the engine's server answers, as in http://localhost:5000.")
    private @Nullable URI address;

    @Option(names = "--path", description = "The engine's files: a model's folder, a translation memory.")
    private @Nullable Path path;

    @Option(names = "--model", description = "The engine's model.")
    private String model = "";

    @Option(names = "--option", paramLabel = "NAME=VALUE", description = "An option of the engine, as in beams=4.")
    private Map<String, String> options = Map.of();

    /**
     * An engine as it is asked for.
     *
     * @param name what it is called beside others: with its model, where one was named
     */
    record Asked(String name, TranslatorSettings settings) {}

    /** The engines of the option, which commas part. */
    Stream<Asked> asked(Models models) {
        return Arrays.stream(engine.split(",", -1)).map(String::strip).map(name -> asked(name, models));
    }

    private Asked asked(String name, Models models) {
        Optional<CataloguedModel> known = model.isEmpty() ? models.find(name) : Optional.empty();
        if (known.isPresent()) {
            return new Asked(name, settings(known.get().engine(), known.get().id()));
        }
        return new Asked(model.isEmpty() ? name : name + " " + model, settings(name, model));
    }

    private TranslatorSettings settings(String id, String itsModel) {
        return new TranslatorSettings(
                id, address, path, itsModel, TranslatorSettings.DEFAULT_TIMEOUT, options, Glossary.EMPTY);
    }
}
