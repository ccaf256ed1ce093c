package dev.parallax.translation.model;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A model that can be fetched.
 *
 * @param id by which a job names it
 * @param engine that reads it
 * @param address of the folder with its files, at a revision that never changes; ends in {@code /}
 * @param licence under which its owners give it
 * @param attribution whom to name
 * @param options that a job would otherwise have to set for it
 * @param files all that it needs
 */
public record CataloguedModel(
        String id,
        String engine,
        URI address,
        String licence,
        String attribution,
        Map<String, String> options,
        List<ModelFile> files) {

    public CataloguedModel {
        options = Map.copyOf(new TreeMap<>(options));
        files = List.copyOf(files);
        Set<String> paths = files.stream().map(ModelFile::path).collect(Collectors.toSet());
        if (!address.toString().endsWith("/") || files.isEmpty() || paths.size() < files.size()) {
            throw new IllegalArgumentException(
                    "The model " + id + " needs an address that ends in / and files, each once");
        }
    }

    /** Its size in bytes, as far as the catalogue knows it. */
    public long bytes() {
        return files.stream().mapToLong(ModelFile::bytes).sum();
    }
}
