package dev.parallax.translation;

import dev.parallax.message.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The engines that a job may name. The choice is explicit: exactly one, by its id, or a clear refusal. */
public final class Translators {

    private final Map<String, List<TranslatorFactory>> byId = new TreeMap<>();

    public Translators(Collection<? extends TranslatorFactory> factories) {
        for (TranslatorFactory factory : factories) {
            byId.computeIfAbsent(factory.id(), id -> new ArrayList<>()).add(factory);
        }
    }

    /** The ids to choose from, sorted. */
    public List<String> ids() {
        return List.copyOf(byId.keySet());
    }

    /**
     * Makes the engine that the settings name.
     *
     * @throws TranslationException of the kind {@code CONFIGURATION} when no engine or more than one has that id, with
     *     the candidates' names, or when the engine refuses its settings
     */
    public Translator create(TranslatorSettings settings) {
        return factory(settings.engine()).create(settings);
    }

    private TranslatorFactory factory(String id) {
        List<TranslatorFactory> named = byId.getOrDefault(id, List.of());
        if (named.size() == 1) {
            return named.get(0);
        }
        throw new TranslationException(
                TranslationException.Kind.CONFIGURATION,
                named.isEmpty()
                        ? Message.of("engine.none", id, String.join(", ", byId.keySet()))
                        : Message.of("engine.twice", id, named.size(), classes(named)));
    }

    private static String classes(List<TranslatorFactory> factories) {
        return factories.stream()
                .map(factory -> factory.getClass().getName())
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
