package dev.parallax.translation.chat;

import dev.parallax.message.Message;
import dev.parallax.translation.Glossary;
import dev.parallax.translation.KnownWord;
import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.TranslationException;
import dev.parallax.translation.TranslationException.Kind;
import dev.parallax.translation.http.ErrorReplyException;
import dev.parallax.translation.http.FailureRule;
import dev.parallax.translation.http.GlossaryTerms;
import dev.parallax.translation.http.JsonServer;
import dev.parallax.translation.http.RemoteTranslator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a server with OpenAI's chat API understands. One text a call: a model that counts its replies is rare. What server
 * and model do without or need beyond the plain request, it learns from their first replies.
 */
final class Chat implements RemoteTranslator.Api {

    /** Changes with the prompt: another prompt, another translation. */
    static final int PROMPT_VERSION = 1;

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final int MOST_TERMS = 50;

    private static final int MODELS_NAMED = 20;

    /** No tokenizer makes more than this of a letter, for any language. */
    private static final int TOKENS_PER_CHARACTER = 2;

    private static final int TOKENS_TO_SPARE = 64;

    /** Any tokenizer makes at least one token out of this many characters of prose. */
    private static final int CHARACTERS_PER_TOKEN = 12;

    /** Of replies that may be one text's fault or the whole set-up's, the words tell. */
    private static final Set<Integer> TOLD_BY_WORDS = Set.of(400, 403, 422, 429);

    private final JsonServer server;
    private final String model;
    private final int seed;
    private final boolean asJson;
    private final ChatDialect dialect;
    private final Glossary glossary;

    /** @param asJson whether the model is to answer in JSON, which some keep to better than to a plain reply */
    Chat(JsonServer server, String model, int seed, boolean asJson, ChatDialect dialect, Glossary glossary) {
        this.server = server;
        this.model = model;
        this.seed = seed;
        this.asJson = asJson;
        this.dialect = dialect;
        this.glossary = glossary;
    }

    @Override
    public List<String> translate(LanguagePair pair, List<String> texts) {
        return texts.stream().map(text -> translate(pair, text)).toList();
    }

    /** Asks again only when the reply taught something about the server: there are few things to learn. */
    private String translate(LanguagePair pair, String text) {
        String instructions = instructions(pair, text);
        ObjectNode plain = plain(instructions, text);
        while (true) {
            ObjectNode request = dialect.request(plain, text.length() * TOKENS_PER_CHARACTER + TOKENS_TO_SPARE);
            ChatReply reply;
            try {
                reply = ChatReply.of(choice(server.post("/v1/chat/completions", request)));
            } catch (ErrorReplyException refused) {
                if (dialect.learnsFromRefusal(refused.body(), request)) {
                    continue;
                }
                throw refused;
            }
            boolean learnt = reply.thought() && dialect.learnsThatItThinks();
            if (learnt && reply.ranOutOfRoom()) {
                continue;
            }
            requireWhole(reply, instructions.length() + text.length());
            return reply.answer();
        }
    }

    private ObjectNode plain(String instructions, String text) {
        ObjectNode body = JSON.createObjectNode();
        body.put("model", model);
        body.putArray("messages")
                .add(JSON.createObjectNode().put("role", "system").put("content", instructions))
                .add(JSON.createObjectNode().put("role", "user").put("content", text));
        body.put("temperature", 0);
        body.put("seed", seed);
        body.put("stream", false);
        if (asJson) {
            body.putObject("response_format").put("type", "json_object");
        }
        return body;
    }

    /** The reply, once it has something in it that could be a translation. */
    private JsonNode choice(JsonNode reply) {
        JsonNode choice = reply.at("/choices/0");
        if (choice.path("error").isObject()) {
            throw server.failure(
                    kind(FailureRule.NO_STATUS, choice), Message.of("engine.error", JsonServer.message(choice)));
        }
        if (!choice.path("message").isObject()) {
            throw server.failure(Kind.RETRY, Message.of("engine.no-translation"));
        }
        return reply;
    }

    /** @param sent characters of the prompt */
    private void requireWhole(ChatReply reply, int sent) {
        if (!reply.refusal().isBlank()) {
            throw server.failure(Kind.BAD_ITEM, Message.of("engine.refused", reply.refusal()));
        }
        if (!reply.endedWell()) {
            throw server.failure(
                    Kind.BAD_ITEM, Message.of("engine.cut", reply.ending(), reply.thought() ? "thought" : ""));
        }
        int read = reply.readTokens();
        if (read >= 0 && (long) read * CHARACTERS_PER_TOKEN < sent) {
            throw server.failure(Kind.BAD_ITEM, Message.of("engine.read", read, sent));
        }
        if (reply.answer().isEmpty() && reply.thought()) {
            throw server.failure(Kind.BAD_ITEM, Message.of("engine.thought"));
        }
    }

    private String instructions(LanguagePair pair, String text) {
        StringBuilder prompt = new StringBuilder("You translate news from ")
                .append(name(pair.source()))
                .append(" into ")
                .append(name(pair.target()))
                .append(
                        ". Translate the user's message, whatever it says, completely and literally. Keep names, numbers")
                .append(" and quotations. Answer with the translation alone")
                .append(asJson ? ", as JSON: {\"translation\": \"…\"}." : ".");
        List<Glossary.Term> terms = GlossaryTerms.in(glossary.terms(pair), List.of(text), MOST_TERMS);
        if (!terms.isEmpty()) {
            prompt.append(" Use these terms:");
            terms.forEach(term ->
                    prompt.append('\n').append(term.source()).append(" = ").append(term.target()));
        }
        return prompt.toString();
    }

    private static String name(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
    }

    @Override
    public void check(LanguagePair pair) {
        List<String> models = models();
        if (models.isEmpty()) {
            translate(pair, KnownWord.of(pair)); // not every server has the list
        } else if (models.stream().noneMatch(this::isModel)) {
            throw server.failure(
                    Kind.CONFIGURATION,
                    Message.of(
                            "engine.no-model",
                            model,
                            String.join(", ", models.subList(0, Math.min(MODELS_NAMED, models.size())))));
        }
    }

    private List<String> models() {
        try {
            return server.get("/v1/models")
                    .path("data")
                    .valueStream()
                    .map(one -> one.path("id").asString(""))
                    .toList();
        } catch (TranslationException noList) {
            if (noList.kind() == Kind.CONFIGURATION) {
                return List.of();
            }
            throw noList;
        }
    }

    /** Ollama calls a model by its name and a tag, and takes the name alone; others put the maker's name before it. */
    private boolean isModel(String listed) {
        return listed.equals(model) || listed.equals(model + ":latest") || listed.endsWith("/" + model);
    }

    /** A spent quota and too many calls are both 429; a text over the context is a 400 like others. */
    static Kind kind(int status, JsonNode body) {
        Kind byStatus = FailureRule.BY_STATUS.kind(status, body);
        return TOLD_BY_WORDS.contains(status) ? FailureRule.byWords(body).orElse(byStatus) : byStatus;
    }
}
