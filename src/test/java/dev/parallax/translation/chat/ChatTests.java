package dev.parallax.translation.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.tomakehurst.wiremock.http.Request;
import dev.parallax.translation.Glossary;
import dev.parallax.translation.TranslationException;
import dev.parallax.translation.TranslationException.Kind;
import dev.parallax.translation.TranslationRequest;
import dev.parallax.translation.TranslatorSettings;
import dev.parallax.translation.http.HttpTranslatorContract;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChatTests extends HttpTranslatorContract {

    private String finishReason = "stop";
    private int promptTokens = 1_000_000;

    ChatTests() {
        super(ChatFactory::new, TranslatorSettings.of("chat").withModel("tiny"), Key.optional("CHAT_API_KEY"));
    }

    @Override
    protected List<String> textsOf(Request request) {
        return request.getUrl().equals("/v1/chat/completions")
                ? List.of(json(request).at("/messages/1/content").asString())
                : List.of();
    }

    @Override
    protected String reply(List<String> translations) {
        return """
                {"id": "1", "object": "chat.completion", "model": "tiny",
                 "choices": [{"index": 0, "finish_reason": "%s",
                              "message": {"role": "assistant", "content": %s}}],
                 "usage": {"prompt_tokens": %d, "completion_tokens": 5}}""".formatted(finishReason, quoted(translations.get(0)), promptTokens);
    }

    @Override
    protected String otherReply(Request request) {
        return "{\"object\": \"list\", \"data\": [{\"id\": \"tiny\"}, {\"id\": \"large\"}]}";
    }

    @Override
    protected String errorBody(String message) {
        return error("x", message);
    }

    private static String error(String code, String message) {
        return "{\"error\": {\"code\": " + quoted(code) + ", \"type\": \"y\", \"message\": " + quoted(message) + "}}";
    }

    @Override
    protected List<ErrorReply> errors() {
        return List.of(
                new ErrorReply(400, error("context_length_exceeded", "maximum context length"), Kind.BAD_ITEM),
                new ErrorReply(401, error("invalid_api_key", "Incorrect API key provided"), Kind.CONFIGURATION),
                new ErrorReply(404, error("model_not_found", "The model does not exist"), Kind.CONFIGURATION),
                new ErrorReply(429, error("insufficient_quota", "You exceeded your current quota"), Kind.STOP_TODAY),
                new ErrorReply(429, error("rate_limit_exceeded", "Rate limit reached"), Kind.SLOW_DOWN),
                new ErrorReply(500, error("server_error", "The server had an error"), Kind.RETRY),
                new ErrorReply(200, error("insufficient_quota", "in spite of the 200"), Kind.STOP_TODAY));
    }

    @Test
    void refusesAReplyThatWasCutOff() {
        finishReason = "length";

        assertThatExceptionOfType(TranslationException.class)
                .isThrownBy(() -> createTranslator().translate(new TranslationRequest(pair(), texts().subList(0, 1))))
                .withMessageContaining("broke its reply off (length)")
                .satisfies(failure -> assertThat(failure.kind()).isEqualTo(Kind.BAD_ITEM));
    }

    @Test
    void noticesThatTheServerReadOnlyTheTextsEnd() {
        promptTokens = 9;

        assertThatExceptionOfType(TranslationException.class)
                .isThrownBy(() -> createTranslator().translate(new TranslationRequest(pair(), texts().subList(0, 1))))
                .withMessageContaining("read only 9 tokens")
                .satisfies(failure -> assertThat(failure.kind()).isEqualTo(Kind.BAD_ITEM));
    }

    @Test
    void namesTheModelsThatThereAre() {
        assertThatExceptionOfType(TranslationException.class)
                .isThrownBy(() -> create(settings().withModel("huge")).check(pair()))
                .withMessageContaining("set translator.model to one of tiny, large");
        assertThatExceptionOfType(TranslationException.class)
                .isThrownBy(() -> new ChatFactory(variable -> null)
                        .create(TranslatorSettings.of("chat").withAddress(URI.create("http://localhost:11434"))))
                .withMessageContaining("needs translator.model");
    }

    @Test
    void sendsTheTermsThatStandInTheText() {
        Glossary glossary = Glossary.of(
                pair(),
                List.of(
                        new Glossary.Term("Совет Безопасности", "Security Council"),
                        new Glossary.Term("биржа", "exchange")));

        create(settings().withGlossary(glossary)).translate(new TranslationRequest(pair(), texts().subList(0, 1)));

        assertThat(lastRequest())
                .contains("Совет Безопасности = Security Council", "from Russian into English", "\"temperature\":0")
                .doesNotContain("биржа");
    }
}
