package dev.parallax.translation.chat;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * A server's reply.
 *
 * @param text what the model said, its thoughts included
 * @param refusal why it says nothing; empty when it does not say so
 * @param ending the server's word for why the reply ended
 * @param thoughtApart whether the server keeps the model's thoughts apart from its answer
 * @param readTokens how many tokens the server took of the prompt; −1 when it does not say
 */
record ChatReply(String text, String refusal, String ending, boolean thoughtApart, int readTokens) {

    /** Servers call a good ending stop, eos, end_turn, STOP or nothing at all; what is bad is said in a few words. */
    private static final Pattern BAD_ENDING = Pattern.compile(
            "length|max|limit|trunc|incomplete|filter|safety|block|recitation|refus|error|fail|abort|cancel|timeout"
                    + "|interrupt|tool|function");

    private static final Pattern NO_ROOM = Pattern.compile("length|max|limit|trunc|incomplete");

    static ChatReply of(JsonNode json) {
        JsonNode choice = json.at("/choices/0");
        JsonNode message = choice.path("message");
        return new ChatReply(
                content(message.path("content")),
                message.path("refusal").asString(""),
                choice.path("finish_reason").asString(""),
                !message.path("reasoning_content").asString("").isBlank()
                        || !message.path("reasoning").asString("").isBlank()
                        || json.at("/usage/completion_tokens_details/reasoning_tokens")
                                        .asInt(0)
                                > 0,
                json.at("/usage/prompt_tokens").asInt(-1));
    }

    /** A text, or a list of parts of which some are thoughts. */
    private static String content(JsonNode content) {
        return content.isArray()
                ? content.valueStream()
                        .filter(part -> part.path("type").asString("text").contains("text"))
                        .map(part -> part.path("text").asString(""))
                        .collect(Collectors.joining())
                : content.asString("");
    }

    /** What the model said, without its thoughts. */
    String answer() {
        return Thinking.removed(text);
    }

    boolean endedWell() {
        return !BAD_ENDING.matcher(ending.toLowerCase(Locale.ROOT)).find();
    }

    boolean ranOutOfRoom() {
        return NO_ROOM.matcher(ending.toLowerCase(Locale.ROOT)).find();
    }

    boolean thought() {
        return thoughtApart || Thinking.isIn(text);
    }
}
