package dev.parallax.translation.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.TranslationException;
import dev.parallax.translation.TranslationException.Kind;
import dev.parallax.translation.TranslationRequest;
import dev.parallax.translation.TranslationResult;
import dev.parallax.translation.Translator;
import dev.parallax.translation.TranslatorSettings;
import dev.parallax.translation.chat.ChatServer.Answer;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Servers and models with ways of their own. */
class ChatDialectTests {

    private static final String TEXT = "Переговоры начались в Женеве.";
    private static final String TRANSLATION = "The talks began in Geneva.";

    @SuppressWarnings("NullAway.Init") // each test starts one
    private ChatServer server;

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void doesWithoutTheFieldsThatAModelRefuses() throws IOException {
        Translator translator = translator(request -> {
            if (request.has("max_tokens")) {
                return new Answer(400, """
                        {"error": {"message": "Unsupported parameter: 'max_tokens' is not supported with this model. Use\
                         'max_completion_tokens' instead.", "type": "invalid_request_error", "param": "max_tokens"}}""");
            }
            return request.has("temperature") ? new Answer(400, """
                            {"error": {"message": "Unsupported value: 'temperature' does not support 0 with this model."}}""") : Answer.saying(TRANSLATION, "stop");
        });

        assertThat(translate(translator)).isEqualTo(TRANSLATION);
        assertThat(translate(translator)).isEqualTo(TRANSLATION);
        assertThat(server.asked()).hasSize(4).last().satisfies(request -> {
            assertThat(request.has("max_tokens")).isFalse();
            assertThat(request.has("temperature")).isFalse();
            assertThat(request.path("max_completion_tokens").asInt()).isPositive();
        });
    }

    @Test
    void givesAModelThatThinksRoomForIt() throws IOException {
        Translator translator = translator(request -> request.path("max_tokens").asInt() < 1_000
                ? Answer.saying("<think>The user wants me to", "length")
                : Answer.saying("<think>The user wants me to translate.</think>\n\n" + TRANSLATION, "stop"));

        assertThat(translate(translator)).isEqualTo(TRANSLATION);
        assertThat(translate(translator)).isEqualTo(TRANSLATION);
        assertThat(server.asked()).hasSize(3);
    }

    @Test
    void saysWhereTheRoomToThinkIsSetWhenItIsTooSmall() throws IOException {
        Translator translator = translator(request -> Answer.saying("<think>Let me see", "length"));

        assertThatExceptionOfType(TranslationException.class)
                .isThrownBy(() -> translate(translator))
                .withMessageContaining("translator.options.thinking")
                .satisfies(failure -> assertThat(failure.kind()).isEqualTo(Kind.BAD_ITEM));
        assertThat(server.asked()).hasSize(2);
    }

    @Test
    void putsTheJobFilesFieldsIntoTheRequest() throws IOException {
        Translator translator = translator(
                request -> Answer.saying(TRANSLATION, "stop"),
                settings -> settings.withOption("request.reasoning_effort", "low")
                        .withOption("request.chat_template_kwargs.enable_thinking", "false")
                        .withOption("request.stop.0", "###")
                        .withOption("request.top_k", "20")
                        .withOption("request.seed", "null"));

        translate(translator);

        JsonNode request = server.asked().get(0);
        assertThat(request.path("reasoning_effort").asString()).isEqualTo("low");
        assertThat(request.at("/chat_template_kwargs/enable_thinking").isBoolean())
                .isTrue();
        assertThat(request.at("/stop/0").asString()).isEqualTo("###");
        assertThat(request.path("top_k").asInt()).isEqualTo(20);
        assertThat(request.has("seed")).isFalse();
        assertThat(translator.model()).startsWith("tiny, prompt 1, seed 1, request ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "model", "stream"})
    void keepsWhatTheRequestIsAboutToItself(String field) {
        assertThatExceptionOfType(TranslationException.class)
                .isThrownBy(() -> translator(
                        request -> Answer.saying(TRANSLATION, "stop"),
                        settings -> settings.withOption("request." + field, "x")))
                .withMessageContaining("translator.options.request")
                .withMessageContaining(field);
    }

    @Test
    void asksForJsonWhereItIsToldToAndTheServerHasIt() throws IOException {
        Translator having = translator(
                request -> Answer.saying(
                        request.has("response_format") ? "{\"translation\": \"" + TRANSLATION + "\"}" : "no", "stop"),
                settings -> settings.withOption("json", "true"));
        assertThat(translate(having)).isEqualTo(TRANSLATION);
        server.close();

        Translator lacking = translator(
                request -> request.has("response_format")
                        ? new Answer(400, "{\"error\": {\"message\": \"response_format is not supported\"}}")
                        : Answer.saying(TRANSLATION, "stop"),
                settings -> settings.withOption("json", "true"));
        assertThat(translate(lacking)).isEqualTo(TRANSLATION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stop", "STOP", "eos", "eos_token", "end", "end_turn", "", "stop_sequence", "finished"})
    void takesEveryGoodEnding(String ending) throws IOException {
        assertThat(translate(translator(request -> Answer.saying(TRANSLATION, ending))))
                .isEqualTo(TRANSLATION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"length", "max_tokens", "content_filter", "SAFETY", "MAX_TOKENS", "error", "tool_calls"})
    void setsATextAsideWhoseReplyEndedBadly(String ending) throws IOException {
        Translator translator = translator(request -> Answer.saying(TRANSLATION, ending));

        assertThatExceptionOfType(TranslationException.class)
                .isThrownBy(() -> translate(translator))
                .withMessageContaining("(" + ending + ")")
                .satisfies(failure -> assertThat(failure.kind()).isEqualTo(Kind.BAD_ITEM));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"choices": [{"message": {"content": null, "refusal": "I will not."}, "finish_reason": "stop"}]} | BAD_ITEM
            {"choices": [{"message": {"content": ""}, "finish_reason": "content_filter"}]} | BAD_ITEM
            {"choices": [{"error": {"code": 502, "message": "Provider returned error"}, "finish_reason": "error"}]} | RETRY
            {"error": {"code": 429, "message": "Provider is rate-limited upstream"}} | SLOW_DOWN
            {"error": {"code": "insufficient_quota", "message": "in spite of the 200"}} | STOP_TODAY
            {"error": {"code": 503, "message": "no instances available"}} | RETRY
            {"error": "context length exceeded"} | BAD_ITEM
            {"object": "error", "message": "The model does not exist", "code": 404} | CONFIGURATION
            {"choices": []} | RETRY
            """)
    void classesWhatComesInsideASuccess(String body, Kind kind) throws IOException {
        Translator translator = translator(request -> new Answer(200, body));

        assertThatExceptionOfType(TranslationException.class)
                .isThrownBy(() -> translate(translator))
                .satisfies(failure ->
                        assertThat(failure.kind()).as(failure.getMessage()).isEqualTo(kind));
    }

    private Translator translator(Function<JsonNode, Answer> model) throws IOException {
        return translator(model, settings -> settings);
    }

    private Translator translator(
            Function<JsonNode, Answer> model, Function<TranslatorSettings, TranslatorSettings> more)
            throws IOException {
        server = new ChatServer(model);
        return new ChatFactory(variable -> null)
                .create(more.apply(
                        TranslatorSettings.of("chat").withModel("tiny").withAddress(server.address())));
    }

    private static String translate(Translator translator) {
        TranslationResult result = translator
                .translate(new TranslationRequest(new LanguagePair("ru", "en"), List.of(TEXT)))
                .get(0);
        assertThat(result).isInstanceOf(TranslationResult.Translated.class);
        return ((TranslationResult.Translated) result).text();
    }
}
