package dev.parallax.job.file;

import dev.parallax.message.Message;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
        return new BoundFile(handler.failed.isEmpty() ? properties : null, mistakes);
    }

    private static List<PropertySource<?>> load(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new JobFileException(path, List.of(Message.of("command.job.no-file")));
        }
        try {
            byte[] bytes = bytes(path);
            refuseOtherCharsets(path, bytes);
            refuseAliases(path, bytes);
            List<PropertySource<?>> sources =
                    new YamlPropertySourceLoader().load(path.toString(), new ByteArrayResource(bytes));
            if (sources.size() != 1) {
                throw new JobFileException(path, List.of(Message.of("command.job.documents", sources.size())));
            }
            return sources;
        } catch (IOException e) {
            throw new JobFileException(
                    path, List.of(Message.of("command.job.unreadable", String.valueOf(e.getMessage()))));
        } catch (RuntimeException e) {
            if (e instanceof JobFileException) {
                throw e;
            }
            throw new JobFileException(
                    path,
                    List.of(Message.of(
                            "command.job.no-yaml",
                            String.valueOf(e.getMessage()).replaceAll("\\s*\\R\\s*", " "))));
        }
    }

    private static byte[] bytes(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new JobFileException(path, List.of(Message.of("command.job.large", MOST_BYTES / 1024)));
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
        throw new JobFileException(path, List.of(Message.of("command.job.charset")));
    }

    /**
     * Ten lines of lists that hold the list above ten times each are ten thousand million values: Spring's loader, which
     * knows the lines of keys, follows them all.
     *
     * @throws JobFileException when a list or keys are repeated by a name
     * @throws YAMLException when they are nested too deeply
     */
    private static void refuseAliases(Path path, byte[] yaml) {
        LoaderOptions limits = new LoaderOptions();
        limits.setMaxAliasesForCollections(0);
        limits.setNestingDepthLimit(DEEPEST);
        limits.setAllowDuplicateKeys(false);
        Iterable<Object> documents = new Yaml(new SafeConstructor(limits))
                .loadAll(new InputStreamReader(new ByteArrayInputStream(yaml), StandardCharsets.UTF_8));
        try {
            documents.forEach(document -> {});
        } catch (YAMLException e) {
            if (String.valueOf(e.getMessage()).contains("aliases")) {
                throw new JobFileException(
                        path, List.of(Message.of("command.job.no-yaml", Message.of("command.job.aliases"))));
            }
            throw e;
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
        List<String> beside = KEYS.beside(key);
        Message remedy = KEYS.nearest(key)
                .map(near -> Message.of("command.job.unknown-near", near))
                .orElseGet(() -> Message.of(
                        "command.job.unknown", String.join(", ", beside.isEmpty() ? KEYS.beside("") : beside)));
        mistakes.wrong(key, sources.get(0).getProperty(key), remedy);
    }

    /** Notes values of a wrong type, and goes on to the next; what holds such a value fails with it. */
    private static final class Collecting implements BindHandler {

        private final List<PropertySource<?>> sources;
        private final Mistakes mistakes;
        private final List<ConfigurationPropertyName> failed = new ArrayList<>();

        Collecting(List<PropertySource<?>> sources, Mistakes mistakes) {
            this.sources = sources;
            this.mistakes = mistakes;
        }

        @Override
        public @Nullable Object onFailure(
                ConfigurationPropertyName name, Bindable<?> target, BindContext context, Exception error) {
            if (failed.stream().noneMatch(name::isAncestorOf)) {
                Object value = sources.get(0).getProperty(name.toString());
                mistakes.wrong(
                        name.toString(),
                        value == null ? "" : value,
                        Message.of(
                                "command.job.write", expected(target.getType().toClass(), value)));
                failed.add(name);
            }
            return null;
        }

        private static Message expected(Class<?> type, @Nullable Object value) {
            return Message.of(
                    switch (type.getSimpleName()) {
                        case "int", "Integer", "long", "Long" ->
                            String.valueOf(value).matches("[+-]?\\d+")
                                    ? "command.job.in-range"
                                    : "command.job.whole-number";
                        case "double", "Double" -> "command.job.number";
                        case "Duration" -> "command.job.time";
                        case "DataSize" -> "command.job.size";
                        case "List" -> "command.job.list";
                        default -> type.isRecord() ? "command.job.keys" : "command.job.other";
                    });
        }
    }
}
