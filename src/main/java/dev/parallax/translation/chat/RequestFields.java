package dev.parallax.translation.chat;

import dev.parallax.message.Message;
import dev.parallax.translation.TranslationException;
import dev.parallax.translation.TranslationException.Kind;
import dev.parallax.translation.TranslatorSettings;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Fields of the request that a job file sets itself: the options {@code request.…}. */
final class RequestFields {

    static final String OPTION = "request";

    private static final String PREFIX = OPTION + ".";

    /** What the request is about is not the job file's to say. */
    private static final Set<String> OURS = Set.of("messages", "model", "stream");

    private static final JsonMapper JSON = JsonMapper.shared();

    private RequestFields() {}

    /**
     * The fields, as JSON. A value that reads as a number, a truth value or null is one; null takes the field of that name
     * out of the request.
     *
     * @throws TranslationException of the kind {@code CONFIGURATION} when a field is not the job file's to set
     */
    static ObjectNode of(TranslatorSettings settings) {
        ObjectNode fields = JSON.createObjectNode();
        new TreeMap<>(settings.options()).forEach((option, value) -> {
            if (option.equals(OPTION)) {
                fields.setAll(object(value));
            } else if (option.startsWith(PREFIX)) {
                put(fields, option.substring(PREFIX.length()), value(value));
            }
        });
        for (String ours : OURS) {
            if (fields.has(ours)) {
                throw new TranslationException(Kind.CONFIGURATION, Message.of("engine.own-field", ours));
            }
        }
        return fields;
    }

    /** All of it may be written as JSON, too. */
    private static ObjectNode object(String json) {
        try {
            if (JSON.readTree(json) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException notJson) {
            // said below
        }
        throw new TranslationException(
                Kind.CONFIGURATION,
                TranslatorSettings.wrong("chat", "options.request", json, Message.of("engine.set-fields")));
    }

    private static JsonNode value(String text) {
        try {
            JsonNode value = JSON.readTree(text);
            return value.isMissingNode() ? JSON.valueToTree(text) : value;
        } catch (JacksonException plainText) {
            return JSON.valueToTree(text);
        }
    }

    /** A dot leads into an object; a number there, as YAML's lists come, into a list. */
    private static void put(ObjectNode fields, String path, JsonNode value) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            fields.set(path, value);
            return;
        }
        String name = path.substring(0, dot);
        String rest = path.substring(dot + 1);
        if (rest.matches("\\d+")) {
            (fields.get(name) instanceof ArrayNode list ? list : fields.putArray(name)).add(value);
        } else {
            put(fields.get(name) instanceof ObjectNode object ? object : fields.putObject(name), rest, value);
        }
    }
}
