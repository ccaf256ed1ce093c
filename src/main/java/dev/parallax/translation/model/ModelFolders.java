package dev.parallax.translation.model;

import dev.parallax.translation.http.Environment;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where this machine keeps its models, each in a folder of its own: {@code PARALLAX_MODELS}, else
 * {@code ~/.cache/parallax/models}.
 *
 * @param root need not be there yet
 */
public record ModelFolders(Path root) {

    /** The variable that names the folder. */
    public static final String VARIABLE = "PARALLAX_MODELS";

    public static ModelFolders of(Environment environment) {
        String named = environment.get(VARIABLE);
        return new ModelFolders(
                named == null || named.isBlank()
                        ? Path.of(System.getProperty("user.home"), ".cache", "parallax", "models")
                        : Path.of(named));
    }

    /** The model's folder, which need not be there. */
    public Path of(CataloguedModel model) {
        return root.resolve(model.id());
    }

    /** Whether the model was fetched to its end: the manifest is written last. */
    public boolean has(CataloguedModel model) {
        return Files.exists(of(model).resolve(Manifest.NAME));
    }

    /** The checksums that first fetches found. */
    Path pins() {
        return root.resolve("models.lock");
    }
}
