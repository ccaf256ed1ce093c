package dev.parallax.translation;

import dev.parallax.message.Message;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a job file says about its engine. No key is here: an engine takes those from the environment.
 *
 * @param engine the engine's id
 * @param address where its server answers; null takes the vendor's own
 * @param path the model's folder or the memory's file; null for an engine that has none
 * @param model the model to use; empty takes the engine's own choice
 * @param timeout how long one call may take
 * @param options settings of this one engine, by name
 * @param glossary terms to hand to the engine, if it takes them
 */
public record TranslatorSettings(
        String engine,
        @Nullable URI address,
        @Nullable Path path,
        String model,
        Duration timeout,
        Map<String, String> options,
        Glossary glossary) {

    public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(60);

    public TranslatorSettings {
        options = Map.copyOf(new TreeMap<>(options));
        if (timeout.isNegative() || timeout.isZero()) {
            throw configuration(engine, "timeout", timeout.toString(), Message.of("engine.set-time"));
        }
    }

    /** Settings that say nothing but the engine's name. */
    public static TranslatorSettings of(String engine) {
        return new TranslatorSettings(engine, null, null, "", DEFAULT_TIMEOUT, Map.of(), Glossary.EMPTY);
    }

    public TranslatorSettings withAddress(URI newAddress) {
        return new TranslatorSettings(engine, newAddress, path, model, timeout, options, glossary);
    }

    public TranslatorSettings withPath(Path newPath) {
        return new TranslatorSettings(engine, address, newPath, model, timeout, options, glossary);
    }

    public TranslatorSettings withModel(String newModel) {
        return new TranslatorSettings(engine, address, path, newModel, timeout, options, glossary);
    }

    public TranslatorSettings withTimeout(Duration newTimeout) {
        return new TranslatorSettings(engine, address, path, model, newTimeout, options, glossary);
    }

    public TranslatorSettings withOption(String name, String value) {
        Map<String, String> more = new TreeMap<>(options);
        more.put(name, value);
        return new TranslatorSettings(engine, address, path, model, timeout, more, glossary);
    }

    public TranslatorSettings withGlossary(Glossary newGlossary) {
        return new TranslatorSettings(engine, address, path, model, timeout, options, newGlossary);
    }

    /** The option's value, or the default when the job file does not set it. */
    public String option(String name, String defaultValue) {
        return options.getOrDefault(name, defaultValue);
    }

    /** The option as a whole number between two bounds, both included. */
    public int option(String name, int defaultValue, int least, int most) {
        String value = options.get(name);
        if (value == null) {
            return defaultValue;
        }
        try {
            int number = Integer.parseInt(value.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // said below, in the same words as a number out of bounds
        }
        throw configuration(engine, "options." + name, value, Message.of("engine.set-whole", least, most));
    }

    /** The option as a number between two bounds, both included. */
    public double option(String name, double defaultValue, double least, double most) {
        String value = options.get(name);
        if (value == null) {
            return defaultValue;
        }
        try {
            double number = Double.parseDouble(value.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // said below, in the same words as a number out of bounds
        }
        throw configuration(engine, "options." + name, value, Message.of("engine.set-number", least, most));
    }

    /** The option as yes or no. */
    public boolean option(String name, boolean defaultValue) {
        String value = options.getOrDefault(name, String.valueOf(defaultValue)).strip();
        if (value.equals("true") || value.equals("false")) {
            return value.equals("true");
        }
        throw configuration(engine, "options." + name, value, Message.of("engine.set-one", "true, false"));
    }

    /** The option's value, which the engine cannot do without. */
    public String requiredOption(String name) {
        String value = options.get(name);
        if (value == null || value.isBlank()) {
            throw missing("options." + name);
        }
        return value;
    }

    /** The path, which the engine cannot do without. */
    public Path requiredPath() {
        if (path == null) {
            throw missing("path");
        }
        return path;
    }

    /** The address, which the engine cannot do without. */
    public URI requiredAddress() {
        if (address == null) {
            throw missing("address");
        }
        return address;
    }

    /**
     * Makes sure that the job file sets no option that the engine does not know.
     *
     * @param names of the options; one may be a map, whose keys are options called {@code name.key}
     */
    public void knowsOnly(String... names) {
        Set<String> known = new TreeSet<>(Set.of(names));
        Set<String> unknown = new TreeSet<>(options.keySet());
        unknown.removeIf(option -> known.contains(option.replaceFirst("[.].*", "")));
        if (!unknown.isEmpty()) {
            throw new TranslationException(
                    TranslationException.Kind.CONFIGURATION,
                    Message.of(
                            "engine.no-option",
                            engine,
                            String.join(", ", unknown),
                            known.isEmpty() ? "none" : String.join(", ", known)));
        }
    }

    private TranslationException missing(String key) {
        return new TranslationException(
                TranslationException.Kind.CONFIGURATION, Message.of("engine.needs", engine, key));
    }

    private static TranslationException configuration(String engine, String key, String value, Message remedy) {
        return new TranslationException(TranslationException.Kind.CONFIGURATION, wrong(engine, key, value, remedy));
    }

    /**
     * What is said of a value that an engine cannot use.
     *
     * @param key below {@code translator}
     * @param remedy what to do, as a clause
     */
    public static Message wrong(String engine, String key, String value, Message remedy) {
        return Message.of("engine.wrong", key, engine, value, remedy);
    }
}
