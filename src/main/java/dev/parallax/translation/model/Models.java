package dev.parallax.translation.model;

import dev.parallax.message.Message;
import dev.parallax.translation.TranslationException;
import dev.parallax.translation.TranslationException.Kind;
import dev.parallax.translation.TranslatorSettings;
import dev.parallax.translation.http.Environment;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The models of this machine, and those that it could have. Safe for use by several threads; a model is fetched by one at a time. */
public final class Models {

    private final Supplier<ModelCatalogue> catalogue;
    private final ModelFolders folders;
    private final Environment environment;

    /** @param catalogue asked for when somebody wants a model: a night without one reads none */
    Models(Supplier<ModelCatalogue> catalogue, ModelFolders folders, Environment environment) {
        this.catalogue = catalogue;
        this.folders = folders;
        this.environment = environment;
    }

    /** The models that Parallax knows, and those of a {@code catalogue.json} in the folder that the environment says. */
    public static Models of(Environment environment) {
        ModelFolders folders = ModelFolders.of(environment);
        return new Models(() -> ModelCatalogue.of(folders), folders, environment);
    }

    public List<CataloguedModel> known() {
        return catalogue.get().models();
    }

    /** The model of exactly this id, if Parallax knows it. */
    public Optional<CataloguedModel> find(String id) {
        return catalogue.get().find(id);
    }

    /**
     * The model that an id, or the end of one such as {@code ru-en}, names; of several the first in the list.
     *
     * @throws ModelException when none does
     */
    public CataloguedModel named(String name) {
        return catalogue.get().named(name);
    }

    public boolean isHere(CataloguedModel model) {
        return folders.has(model);
    }

    /** The folder that has the model, or would have it. */
    public Path folder(CataloguedModel model) {
        return folders.of(model);
    }

    /**
     * The folder that has the model.
     *
     * @throws ModelException when the model is not here
     */
    public Path found(CataloguedModel model) {
        if (!isHere(model)) {
            throw new ModelException(missing(model));
        }
        return folder(model);
    }

    private Message missing(CataloguedModel model) {
        return Message.of("engine.model-missing", model.id(), folder(model).toString());
    }

    /**
     * The settings of an engine whose job names a model that was fetched: with its folder, and its options where the job
     * sets none.
     *
     * @throws TranslationException when there is no such model for the engine, or it is not here
     */
    public TranslatorSettings resolved(TranslatorSettings settings) {
        String engine = settings.engine();
        CataloguedModel model = find(settings.model())
                .filter(found -> found.engine().equals(engine))
                .orElseThrow(() -> new TranslationException(
                        Kind.CONFIGURATION, Message.of("engine.needs-model", engine, ids(engine))));
        if (!isHere(model)) {
            throw new TranslationException(Kind.CONFIGURATION, missing(model));
        }
        TranslatorSettings all = settings.withPath(folder(model));
        for (Map.Entry<String, String> option : model.options().entrySet()) {
            all = all.withOption(option.getKey(), settings.option(option.getKey(), option.getValue()));
        }
        return all;
    }

    private String ids(String engine) {
        return known().stream()
                .filter(model -> model.engine().equals(engine))
                .map(CataloguedModel::id)
                .collect(Collectors.joining(", "));
    }

    /**
     * Fetches a model, or what is missing of it.
     *
     * @param from an address that has the same files, a folder, or an archive of one (.zip, .tar.gz); null for the
     *     catalogue's own address
     * @param progress is told how many more bytes have come
     * @return the model's folder
     * @throws ModelException when it cannot be had
     */
    public Path fetch(CataloguedModel model, @Nullable String from, LongConsumer progress) throws InterruptedException {
        ModelFetcher fetcher = new ModelFetcher(
                folders, (file, bytes) -> progress.accept(bytes), time -> Thread.sleep(time.toMillis()));
        if (from == null || from.matches("https?://.*")) {
            return fetcher.fetch(model, new HttpOrigin(address(model, from), environment));
        }
        try {
            Path place = Path.of(from);
            if (Files.isDirectory(place)) {
                return fetcher.fetch(model, new FolderOrigin(place));
            }
            if (Files.isRegularFile(place)) {
                try (UnpackedArchive archive = UnpackedArchive.of(place)) {
                    return fetcher.fetch(model, new FolderOrigin(archive.content()));
                }
            }
        } catch (IOException e) {
            throw new ModelException(Message.of("engine.model.archive", from, String.valueOf(e.getMessage())), e);
        } catch (InvalidPathException noPath) {
            // said below, as for a path that leads nowhere
        }
        throw new ModelException(Message.of("engine.model.no-origin", from));
    }

    private static URI address(CataloguedModel model, @Nullable String from) {
        if (from == null) {
            return model.address();
        }
        try {
            return URI.create(from.endsWith("/") ? from : from + "/");
        } catch (IllegalArgumentException e) {
            throw new ModelException(Message.of("engine.model.no-address", from, String.valueOf(e.getMessage())), e);
        }
    }

    /** What is wrong with a model's folder, a message each; empty when each file is what was fetched. */
    public List<Message> faults(Path folder) {
        try {
            return Manifest.read(folder).faults(folder);
        } catch (IOException e) {
            throw new ModelException(
                    Message.of("engine.model.unreadable", folder.toString(), String.valueOf(e.getMessage())), e);
        }
    }
}
