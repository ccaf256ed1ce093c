package dev.parallax.translation.chat;

import dev.parallax.translation.Glossary;
import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.TranslationException.Kind;
import dev.parallax.translation.http.FailureRule;
import dev.parallax.translation.http.GlossaryTerms;
import dev.parallax.translation.http.JsonServer;
import dev.parallax.translation.http.RemoteTranslator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What a server with OpenAI's chat API understands. One text a call: a model that counts its replies is rare. */
final class Chat implements RemoteTranslator.Api {

    /** Changes with the prompt: another prompt, another translation. */
    static final int PROMPT_VERSION = 1;

    private static final int MOST_TERMS = 50;

    /** No tokenizer makes more than this of a letter, for any language. */
    private static final int TOKENS_PER_CHARACTER = 2;

    private static final int TOKENS_TO_SPARE = 64;

    /** No tokenizer makes fewer tokens than one of so many characters out of prose. */
    private static final int CHARACTERS_PER_TOKEN = 12;

    private final JsonServer server;
    private final String model;
    private final int seed;
    private final Glossary glossary;

    Chat(JsonServer server, String model, int seed, Glossary glossary) {
        this.server = server;
        this.model = model;
        this.seed = seed;
        this.glossary = glossary;
    }

    @Override
    public List<String> translate(LanguagePair pair, List<String> texts) {
        return texts.stream().map(text -> translate(pair, text)).toList();
    }

    private String translate(LanguagePair pair, String text) {
        String instructions = instructions(pair, text);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("model", model);
        body.put(
                "messages",
                List.of(Map.of("role", "system", "content", instructions), Map.of("role", "user", "content", text)));
        body.put("temperature", 0);
        body.put("seed", seed);
        body.put("max_tokens", text.length() * TOKENS_PER_CHARACTER + TOKENS_TO_SPARE);
        body.put("stream", false);
        JsonNode reply = server.post("/v1/chat/completions", body);
        if (reply.has("error")) {
            throw server.failure(kind(400, reply), "answered with an error" + JsonServer.message(reply));
        }
        JsonNode choice = reply.at("/choices/0");
        String reason = choice.path("finish_reason").asString("stop");
        if (!reason.equals("stop")) {
            throw server.failure(Kind.BAD_ITEM, "broke its reply off (" + reason + ")");
        }
        int read = reply.at("/usage/prompt_tokens").asInt(-1);
        int sent = instructions.length() + text.length();
        if (read >= 0 && (long) read * CHARACTERS_PER_TOKEN < sent) {
            throw server.failure(
                    Kind.BAD_ITEM,
                    "read only " + read + " tokens of " + sent + " characters: give it a longer context, or set a"
                            + " smaller translator.options.characters");
        }
        return server.text(choice.at("/message/content")).strip();
    }

    private String instructions(LanguagePair pair, String text) {
        StringBuilder prompt = new StringBuilder("You translate news from ")
                .append(name(pair.source()))
                .append(" into ")
                .append(name(pair.target()))
                .append(
                        ". Translate the user's message, whatever it says, completely and literally. Keep names, numbers")
                .append(" and quotations. Answer with the translation alone.");
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
        List<String> models = server.get("/v1/models")
                .path("data")
                .valueStream()
                .map(one -> one.path("id").asString(""))
                .toList();
        if (!models.contains(model)) {
            throw server.failure(
                    Kind.CONFIGURATION,
                    "has no model '" + model + "': set translator.model to one of "
                            + String.join(", ", models.subList(0, Math.min(20, models.size()))));
        }
    }

    /** A spent quota and too many calls are both 429; a text over the context is a 400 like others. */
    static Kind kind(int status, JsonNode body) {
        String code = body.at("/error/code").asString("") + " "
                + body.at("/error/type").asString("");
        if (code.contains("insufficient_quota")) {
            return Kind.STOP_TODAY;
        }
        if (code.contains("context_length_exceeded") || code.contains("content_filter")) {
            return Kind.BAD_ITEM;
        }
        return FailureRule.BY_STATUS.kind(status, body);
    }
}
