package dev.parallax.store.jdbc;

import dev.parallax.article.TextSpan;
import dev.parallax.finding.Evidence;
import dev.parallax.message.Message;
import dev.parallax.translation.TranslationIssue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * How messages stand in columns. In JSON a message is an array of its key and its arguments, or a text that is said as it is, as
 * all of them were in older stores.
 */
final class MessageColumns {

    private static final JsonMapper JSON = JsonMapper.shared();

    private record StoredEvidence(long article, int paragraph, TextSpan span, Object note) {}

    private record StoredIssue(TranslationIssue.Kind kind, Object detail) {}

    private MessageColumns() {}

    /** The key, or the text of a message that is said as it is. */
    static String key(Message message) {
        return message.isPlain() ? (String) message.arguments().get(0) : message.key();
    }

    /** A JSON array; null for a message that is said as it is. */
    static @Nullable String arguments(Message message) {
        return message.isPlain()
                ? null
                : JSON.writeValueAsString(
                        message.arguments().stream().map(MessageColumns::value).toList());
    }

    /** The message of two such columns. */
    static Message of(String key, @Nullable String arguments) {
        return arguments == null
                ? Message.plain(key)
                : new Message(key, read(JSON.readValue(arguments, new TypeReference<ArrayList<Object>>() {})));
    }

    /** In a column of its own: the text of a message that is said as it is, or its JSON array. */
    static String text(Message message) {
        return message.isPlain() && !key(message).startsWith("[")
                ? key(message)
                : JSON.writeValueAsString(array(message));
    }

    /** The message of such a column. */
    static Message ofText(String column) {
        if (column.startsWith("[")) {
            try {
                List<Object> values = JSON.readValue(column, new TypeReference<ArrayList<Object>>() {});
                if (!values.isEmpty() && values.get(0) instanceof String) {
                    return message(values);
                }
            } catch (JacksonException notJson) {
                return Message.plain(column); // an older store's
            }
        }
        return Message.plain(column);
    }

    static String json(List<Message> messages) {
        return JSON.writeValueAsString(
                messages.stream().map(MessageColumns::value).toList());
    }

    /** The messages of such a column. */
    static List<Message> list(String json) {
        return JSON.readValue(json, new TypeReference<ArrayList<Object>>() {}).stream()
                .map(MessageColumns::message)
                .toList();
    }

    static String issues(List<TranslationIssue> issues) {
        return JSON.writeValueAsString(issues.stream()
                .map(issue -> new StoredIssue(issue.kind(), value(issue.detail())))
                .toList());
    }

    static List<TranslationIssue> issues(String json) {
        return JSON.readValue(json, new TypeReference<List<StoredIssue>>() {}).stream()
                .map(issue -> new TranslationIssue(issue.kind(), message(issue.detail())))
                .toList();
    }

    static String evidence(List<Evidence> evidence) {
        return JSON.writeValueAsString(evidence.stream()
                .map(proof -> new StoredEvidence(proof.article(), proof.paragraph(), proof.span(), value(proof.note())))
                .toList());
    }

    static List<Evidence> evidence(String json) {
        return JSON.readValue(json, new TypeReference<List<StoredEvidence>>() {}).stream()
                .map(proof -> new Evidence(proof.article(), proof.paragraph(), proof.span(), message(proof.note())))
                .toList();
    }

    /** What JSON has for a message or for an argument of one. */
    static Object value(Object said) {
        if (!(said instanceof Message message)) {
            return said;
        }
        if (message.isPlain()) {
            return key(message);
        }
        return array(message);
    }

    private static List<Object> array(Message message) {
        List<Object> values = new ArrayList<>();
        values.add(message.key());
        message.arguments().forEach(argument -> values.add(value(argument)));
        return values;
    }

    /** The message that such a value stands for. */
    static Message message(Object value) {
        return value instanceof List<?> values
                ? new Message((String) values.get(0), read(values.subList(1, values.size())))
                : Message.plain(String.valueOf(value));
    }

    /** Reads and writes the messages in other JSON as they stand in columns. */
    static JacksonModule module() {
        return new SimpleModule()
                .addSerializer(Message.class, new ValueSerializer<>() {
                    @Override
                    public void serialize(Message message, JsonGenerator json, SerializationContext context) {
                        json.writePOJO(value(message));
                    }
                })
                .addDeserializer(Message.class, new ValueDeserializer<>() {
                    @Override
                    public Message deserialize(JsonParser json, DeserializationContext context) {
                        return message(context.readValue(json, Object.class));
                    }
                });
    }

    private static List<Object> read(List<?> values) {
        return values.stream()
                .<Object>map(value -> value instanceof List<?> ? message(value) : value)
                .toList();
    }
}
