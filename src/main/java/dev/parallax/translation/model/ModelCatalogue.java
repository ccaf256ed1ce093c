package dev.parallax.translation.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
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

    static ModelCatalogue read(InputStream json) {
        return new ModelCatalogue(JsonMapper.shared().readValue(json, new TypeReference<List<CataloguedModel>>() {}));
    }

    /** The model of that id, if there is one. */
    public Optional<CataloguedModel> find(String id) {
        return models.stream().filter(model -> model.id().equals(id)).findFirst();
    }

    /**
     * The model that an id, or the end of one such as {@code ru-en}, names.
     *
     * @throws ModelException when none does
     */
    public CataloguedModel named(String name) {
        return models.stream()
                .filter(model -> model.id().equals(name) || model.id().endsWith("-" + name))
                .findFirst()
                .orElseThrow(() -> new ModelException("There is no model '" + name + "': there are "
                        + models.stream().map(CataloguedModel::id).collect(Collectors.joining(", "))));
    }
}
