package dev.parallax.job.command;

import dev.parallax.translation.Glossary;
import dev.parallax.translation.TranslatorSettings;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** An engine and what belongs to it: the options that follow {@code --engine}, up to the next. */
final class EngineOptions {

    @Option(
            names = "--engine",
            description = "The engine; lexical when none is given. Give it again to compare engines: the options below"
                    + " belong to the engine that they follow.")
    private String engine = "lexical";

    @Option(names = "--address", description = "Where the engine's server answers, as in http://localhost:5000.")
    private @Nullable URI address;

    @Option(names = "--path", description = "The engine's files: a model's folder, a translation memory.")
    private @Nullable Path path;

    @Option(names = "--model", description = "The engine's model.")
    private String model = "";

    @Option(names = "--option", paramLabel = "NAME=VALUE", description = "An option of the engine, as in beams=4.")
    private Map<String, String> options = Map.of();

    /** What the engine is called beside others: with its model, where one was named. */
    String name() {
        return model.isEmpty() ? engine : engine + " " + model;
    }

    TranslatorSettings settings() {
        return new TranslatorSettings(
                engine, address, path, model, TranslatorSettings.DEFAULT_TIMEOUT, options, Glossary.EMPTY);
    }
}
