package dev.parallax.translation.model;

import dev.parallax.message.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The models that Parallax knows how to fetch.
 *
 * @param models in the order in which they are shown
 */
public record ModelCatalogue(List<CataloguedModel> models) {

    private static final String RESOURCE = "catalogue.json";

    public ModelCatalogue {
        models = List.copyOf(models);
    }

    /** The one that comes with Parallax. */
    public static ModelCatalogue embedded() {
        try (InputStream json = Objects.requireNonNull(ModelCatalogue.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return read(json);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the catalogue of models", e);
        }
    }

    /**
     * The one that comes with Parallax, and before it the models that a desk's own {@code catalogue.json} beside them names:
     * of a model of the same id, the desk's own is taken.
     *
     * @throws ModelException when that file is no catalogue
     */
    static ModelCatalogue of(ModelFolders folders) {
        Path own = folders.root().resolve(RESOURCE);
        if (!Files.exists(own)) {
            return embedded();
        }
        try (InputStream json = Files.newInputStream(own)) {
            ModelCatalogue catalogue = read(json);
            Set<String> ids =
                    catalogue.models().stream().map(CataloguedModel::id).collect(Collectors.toSet());
            return new ModelCatalogue(Stream.concat(
                            catalogue.models().stream(),
                            embedded().models().stream().filter(model -> !ids.contains(model.id())))
                    .toList());
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            throw new ModelException(
                    Message.of("engine.model.no-catalogue", own.toString(), String.valueOf(e.getMessage())), e);
        }
    }

    static ModelCatalogue read(InputStream json) {
        return new ModelCatalogue(JsonMapper.shared().readValue(json, new TypeReference<List<CataloguedModel>>() {}));
    }

    /** The model of that id, if there is one. */
    public Optional<CataloguedModel> find(String id) {
        return models.stream().filter(model -> model.id().equals(id)).findFirst();
    }

    /**
     * The model that an id, or the end of one such as {@code ru-en}, names; of several the first in the list.
     *
     * @throws ModelException when none does
     */
    public CataloguedModel named(String name) {
        return models.stream()
                .filter(model -> model.id().equals(name) || model.id().endsWith("-" + name))
                .findFirst()
                .orElseThrow(() -> new ModelException(Message.of(
                        "engine.model.unknown",
                        name,
                        models.stream().map(CataloguedModel::id).collect(Collectors.joining(", ")))));
    }
}
