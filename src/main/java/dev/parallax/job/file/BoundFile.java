package dev.parallax.job.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindContext;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.OriginLookup;
import org.springframework.boot.origin.TextResourceOrigin;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ByteArrayResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * A job file's keys bound to their types.
 *
 * @param properties null when a value is of the wrong type
 */
record BoundFile(@Nullable JobProperties properties, Mistakes mistakes) {

    private static final int MOST_BYTES = 1 << 20;
    private static final int DEEPEST = 20;

    private static final KnownKeys KEYS = new KnownKeys(JobProperties.class);

    /** @throws JobFileException when the file cannot be read, or is not YAML */
    static BoundFile read(Path path) {
        List<PropertySource<?>> sources = load(path);
        Map<String, Integer> lines = lines(sources);
        Mistakes mistakes = new Mistakes(key -> lines.getOrDefault(key, 0));
        lines.keySet().stream().filter(key -> !KEYS.knows(key)).forEach(key -> unknown(key, sources, mistakes));
        Binder binder = new Binder(ConfigurationPropertySources.from(sources));
        Collecting handler = new Collecting(sources, mistakes);
        JobProperties properties = binder.bind(
                        ConfigurationPropertyName.EMPTY, Bindable.of(JobProperties.class), handler)
                .orElse(null);
        return new BoundFile(handler.failed ? null : properties, mistakes);
    }

    private static List<PropertySource<?>> load(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new JobFileException(path, List.of("there is no such file: mend the path"));
        }
        try {
            byte[] bytes = bytes(path);
            refuseOtherCharsets(path, bytes);
            refuseAliases(bytes);
            List<PropertySource<?>> sources =
                    new YamlPropertySourceLoader().load(path.toString(), new ByteArrayResource(bytes));
            if (sources.size() != 1) {
                throw new JobFileException(
                        path, List.of("it has " + sources.size() + " YAML documents: write one job into one file"));
            }
            return sources;
        } catch (IOException e) {
            throw new JobFileException(path, List.of("it cannot be read (" + e.getMessage() + "): make it readable"));
        } catch (RuntimeException e) {
            if (e instanceof JobFileException) {
                throw e;
            }
            throw new JobFileException(
                    path,
                    List.of("it is no YAML of a job: "
                            + String.valueOf(e.getMessage()).replaceAll("\\s*\\R\\s*", " ")));
        }
    }

    private static byte[] bytes(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new JobFileException(
                        path, List.of("it has more than " + MOST_BYTES / 1024 + " KiB: that is no job file"));
            }
            return bytes;
        }
    }

    private static void refuseOtherCharsets(Path path, byte[] yaml) {
        try {
            if (StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(yaml))
                    .chars()
                    .noneMatch(c -> c == 0)) {
                return;
            }
        } catch (CharacterCodingException e) {
            // said below
        }
        throw new JobFileException(path, List.of("it is not UTF-8: save it as UTF-8"));
    }

    /**
     * Ten lines of lists that hold the list above ten times each are ten thousand million values: Spring's loader, which
     * knows the lines of keys, follows them all.
     *
     * @throws YAMLException when a list or keys are repeated by a name, or nested too deeply
     */
    private static void refuseAliases(byte[] yaml) {
        LoaderOptions limits = new LoaderOptions();
        limits.setMaxAliasesForCollections(0);
        limits.setNestingDepthLimit(DEEPEST);
        limits.setAllowDuplicateKeys(false);
        Iterable<Object> documents = new Yaml(new SafeConstructor(limits))
                .loadAll(new InputStreamReader(new ByteArrayInputStream(yaml), StandardCharsets.UTF_8));
        try {
            documents.forEach(document -> {});
        } catch (YAMLException e) {
            throw String.valueOf(e.getMessage()).contains("aliases")
                    ? new YAMLException("lists and keys cannot be repeated by a name, as in *name: write them out")
                    : e;
        }
    }

    private static Map<String, Integer> lines(List<PropertySource<?>> sources) {
        Map<String, Integer> lines = new TreeMap<>();
        for (PropertySource<?> source : sources) {
            if (source instanceof EnumerablePropertySource<?> keys) {
                for (String key : keys.getPropertyNames()) {
                    Origin origin = OriginLookup.getOrigin(source, key);
                    lines.put(
                            key,
                            origin instanceof TextResourceOrigin text && text.getLocation() != null
                                    ? text.getLocation().getLine() + 1
                                    : 0);
                }
            }
        }
        return lines;
    }

    private static void unknown(String key, List<PropertySource<?>> sources, Mistakes mistakes) {
        String remedy = KEYS.nearest(key)
                .map(near -> "there is no such key; did you mean " + near + "?")
                .orElseGet(() -> "there is no such key; those there are " + String.join(", ", KEYS.beside(key)));
        mistakes.wrong(key, sources.get(0).getProperty(key), remedy);
    }

    /** Notes values of a wrong type, and goes on to the next. */
    private static final class Collecting implements BindHandler {

        private final List<PropertySource<?>> sources;
        private final Mistakes mistakes;
        private boolean failed;

        Collecting(List<PropertySource<?>> sources, Mistakes mistakes) {
            this.sources = sources;
            this.mistakes = mistakes;
        }

        @Override
        public @Nullable Object onFailure(
                ConfigurationPropertyName name, Bindable<?> target, BindContext context, Exception error) {
            if (!failed) {
                Object value = sources.get(0).getProperty(name.toString());
                mistakes.wrong(
                        name.toString(),
                        value == null ? "" : value,
                        "write " + expected(target.getType().toClass()));
            }
            failed = true;
            return null;
        }

        private static String expected(Class<?> type) {
            return switch (type.getSimpleName()) {
                case "int", "Integer", "long", "Long" -> "a whole number";
                case "double", "Double" -> "a number, as in 0.75";
                case "Duration" -> "a time, as in 30s or 5m";
                case "DataSize" -> "a size, as in 20MB";
                case "List" -> "a list, as in [one, two]";
                default -> type.isRecord() ? "keys below it, each on a line of its own" : "a value of another kind";
            };
        }
    }
}
