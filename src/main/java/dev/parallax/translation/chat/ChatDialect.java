package dev.parallax.translation.chat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What this server and model have shown of themselves: which fields of the request they refuse, and whether the model
 * thinks before it answers, which takes room. Safe for use by several threads.
 */
final class ChatDialect {

    private static final String MAX_TOKENS = "max_tokens";

    /** OpenAI's newer name for it: other models know only the one or the other. */
    private static final String MAX_COMPLETION_TOKENS = "max_completion_tokens";

    /** Fields that a server may do without. */
    private static final List<String> OPTIONAL =
            List.of(MAX_TOKENS, MAX_COMPLETION_TOKENS, "temperature", "seed", "response_format");

    private final ObjectNode more;
    private final int roomToThink;
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private volatile boolean thinks;

    /**
     * @param more fields that the job file sets; a null takes the field out
     * @param roomToThink in tokens, for a model that thinks
     */
    ChatDialect(ObjectNode more, int roomToThink) {
        this.more = more;
        this.roomToThink = roomToThink;
    }

    /**
     * The request in this server's dialect.
     *
     * @param tokens that the answer itself may take
     */
    ObjectNode request(ObjectNode plain, int tokens) {
        ObjectNode request = plain.deepCopy();
        request.put(refused.contains(MAX_TOKENS) ? MAX_COMPLETION_TOKENS : MAX_TOKENS, room(tokens));
        request.remove(refused);
        request.setAll(more);
        more.properties().stream()
                .filter(field -> field.getValue().isNull())
                .forEach(field -> request.remove(field.getKey()));
        return request;
    }

    private int room(int tokens) {
        return thinks ? tokens + roomToThink : tokens;
    }

    /**
     * Notes that the model thinks.
     *
     * @return whether that is news, so that with more room it may come to an end
     */
    boolean learnsThatItThinks() {
        boolean news = !thinks && roomToThink > 0;
        thinks = true;
        return news;
    }

    /**
     * Notes the field of the request that an error reply names.
     *
     * @return whether there is one to do without
     */
    boolean learnsFromRefusal(JsonNode error, ObjectNode request) {
        String said = error.toString().toLowerCase(Locale.ROOT);
        for (String field : OPTIONAL) {
            boolean named = Pattern.compile("(?<!\\w)" + field + "(?!\\w)")
                    .matcher(said)
                    .find();
            if (named && request.has(field) && !more.has(field)) {
                refused.add(field);
                return true;
            }
        }
        return false;
    }
}
