package dev.parallax.translation.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import dev.parallax.message.Message;
import dev.parallax.translation.Glossary;
import dev.parallax.translation.Lemmatizer;
import dev.parallax.translation.ScriptDetector;
import dev.parallax.translation.TranslationException;
import dev.parallax.translation.TranslationException.Kind;
import dev.parallax.translation.TranslationGuard;
import dev.parallax.translation.TranslationIssue;
import dev.parallax.translation.TranslationRequest;
import dev.parallax.translation.TranslationResult;
import dev.parallax.translation.Translator;
import dev.parallax.translation.TranslatorContract;
import dev.parallax.translation.TranslatorFactory;
import dev.parallax.translation.TranslatorSettings;
import dev.parallax.translation.lexical.EmbeddedLexicon;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What every engine behind HTTP keeps, against a server that replays what its documentation says, and everything that
 * can go wrong on the way. An engine's test says how to read its requests and how to write its replies.
 */
public abstract class HttpTranslatorContract extends TranslatorContract {

    /** A key that would be noticed anywhere. */
    protected static final String KEY = "k3y-that-must-never-be-shown-0123456789";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Duration SHORT = Duration.ofMillis(700);

    private final Replies replies = new Replies();
    private final WireMockServer server =
            new WireMockServer(options().dynamicPort().extensions(replies));

    /** One of the documented error replies. */
    public record ErrorReply(int status, String body, Kind kind) {}

    /**
     * How an engine is told its key.
     *
     * @param variable the environment variable; empty for an engine without a key
     * @param required whether it does nothing without
     */
    public record Key(String variable, boolean required) {

        public static final Key NONE = new Key("", false);

        public static Key required(String variable) {
            return new Key(variable, true);
        }

        public static Key optional(String variable) {
            return new Key(variable, false);
        }
    }

    private final Function<Environment, TranslatorFactory> factory;
    private final TranslatorSettings settings;
    private final Key key;

    /** @param settings what the job file says, the address aside */
    protected HttpTranslatorContract(
            Function<Environment, TranslatorFactory> factory, TranslatorSettings settings, Key key) {
        this.factory = factory;
        this.settings = settings;
        this.key = key;
    }

    protected final TranslatorSettings settings() {
        return settings;
    }

    /** The texts that a request asks to translate; empty for a request that asks for something else. */
    protected abstract List<String> textsOf(Request request);

    /** The reply with these translations. */
    protected abstract String reply(List<String> translations);

    /** The reply to a request that is not for a translation, such as the list of languages. */
    protected String otherReply(Request request) {
        return "{}";
    }

    /** The documented errors, and the class of each. */
    protected abstract List<ErrorReply> errors();

    /** An error's reply with a message of the server's own, for any status. */
    protected abstract String errorBody(String message);

    protected static JsonNode json(Request request) {
        return JSON.readTree(request.getBodyAsString());
    }

    protected static String quoted(List<String> texts) {
        return JSON.writeValueAsString(texts);
    }

    protected static String quoted(String text) {
        return JSON.writeValueAsString(text);
    }

    protected final String lastRequest() {
        return replies.last;
    }

    @BeforeEach
    final void startServer() {
        server.start();
        server.stubFor(any(anyUrl()).willReturn(aResponse()));
    }

    @AfterEach
    final void stopServer() {
        server.stop();
    }

    @Override
    protected final Translator createTranslator() {
        if (!server.isRunning()) {
            startServer();
        }
        return create(TranslatorSettings.DEFAULT_TIMEOUT);
    }

    protected final Translator create(Duration timeout) {
        return create(settings().withTimeout(timeout));
    }

    protected final Translator create(TranslatorSettings settings) {
        return factory.apply(variable -> variable.equals(key.variable()) ? KEY : null)
                .create(settings.withAddress(URI.create(server.baseUrl())));
    }

    @TestFactory
    final Stream<DynamicTest> putsEveryDocumentedErrorIntoItsClass() {
        return errors().stream()
                .map(error -> DynamicTest.dynamicTest(error.status() + " " + error.body(), () -> {
                    replies.always(aResponse().withStatus(error.status()).withBody(error.body()));
                    assertThat(failure().kind()).isEqualTo(error.kind());
                }));
    }

    @Test
    final void waitsNoLongerThanTheTimeoutForAnAnswer() {
        replies.always(aResponse().withFixedDelay(5_000).withBody(reply(translations(texts()))));

        long start = System.nanoTime();
        TranslationException failure = failure(create(SHORT));

        assertThat(failure.kind()).isEqualTo(Kind.RETRY);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
    }

    @TestFactory
    final Stream<DynamicTest> callsACutConnectionSomethingToTryAgain() {
        return Stream.of(Fault.values())
                .map(fault -> DynamicTest.dynamicTest(fault.name(), () -> {
                    replies.always(aResponse().withFault(fault));
                    TranslationException failure = failure();
                    assertThat(failure.kind()).as(failure.getMessage()).isEqualTo(Kind.RETRY);
                }));
    }

    @Test
    final void callsAServerThatIsNotThereSomethingToTryAgain() {
        Translator translator = create(SHORT);
        server.stop();

        TranslationException failure = failure(translator);

        assertThat(failure.kind()).isEqualTo(Kind.RETRY);
        assertThat(failure).hasMessageContaining(translator.id()).hasMessageContaining("cannot be reached");
    }

    @TestFactory
    final Stream<DynamicTest> refusesAnAnswerThatIsNoTranslation() {
        return Stream.of(
                        "",
                        "<html><body>Login</body></html>",
                        "null",
                        "[]",
                        "{}",
                        "{\"translations\": null}",
                        "{\"translatedText\": [1, 2, 3]}",
                        reply(translations(texts())).substring(0, 10))
                .map(body -> DynamicTest.dynamicTest("200 " + body, () -> {
                    replies.always(aResponse().withStatus(200).withBody(body));
                    assertThat(failure().kind()).isIn(Kind.RETRY, Kind.BAD_ITEM);
                }));
    }

    @Test
    final void refusesAnotherNumberOfTranslations() {
        if (translator().limits().texts() == 1) {
            return; // with one text a call there is nothing to shift
        }
        replies.translate(texts -> texts.subList(1, texts.size()));
        assertThat(failure().kind()).isEqualTo(Kind.BAD_ITEM);

        replies.translate(texts -> Stream.concat(texts.stream(), texts.stream()).toList());
        assertThat(failure().kind()).isEqualTo(Kind.BAD_ITEM);
    }

    @Test
    final void leavesAnEmptyTranslationUntranslated() {
        replies.translate(texts -> texts.stream().map(text -> " ").toList());

        Translator translator = translator();
        assertThat(translator.translate(request(translator)))
                .allSatisfy(result -> assertThat(result)
                        .isEqualTo(new TranslationResult.Untranslated(Message.of("finding.left.empty-reply"))));
    }

    @Test
    final void letsTheGuardsSeeAnEchoAndAnEmoji() {
        TranslationGuard guard =
                new TranslationGuard(new ScriptDetector(), Glossary.EMPTY, Lemmatizer.NONE, EmbeddedLexicon::load);
        String text = texts().get(0);

        replies.translate(texts -> texts);
        assertThat(guard.check(pair(), text, translated(text)))
                .extracting(TranslationIssue::kind)
                .containsExactly(TranslationIssue.Kind.ECHO);

        replies.translate(texts -> texts.stream().map(each -> "🤖").toList());
        assertThat(guard.check(pair(), text, translated(text)))
                .extracting(TranslationIssue::kind)
                .contains(TranslationIssue.Kind.BOILERPLATE);
    }

    @Test
    final void namesTheVariableWhenTheKeyIsMissing() {
        if (!key.required()) {
            return; // it does without
        }
        TranslatorSettings settings = settings().withAddress(URI.create(server.baseUrl()));

        TranslationException failure = catchThrowableOfType(
                TranslationException.class,
                () -> factory.apply(variable -> null).create(settings));

        assertThat(failure.kind()).isEqualTo(Kind.CONFIGURATION);
        assertThat(failure).hasMessageContaining(key.variable());
    }

    @Test
    final void saysAtTheCheckWhatToSetWhenTheKeyIsWrong() {
        if (key.variable().isEmpty()) {
            return; // it has no key
        }
        replies.always(aResponse().withStatus(403).withBody(errorBody("Forbidden")));

        TranslationException failure = catchThrowableOfType(
                TranslationException.class, () -> translator().check(pair()));

        assertThat(failure.kind()).isEqualTo(Kind.CONFIGURATION);
        assertThat(failure).hasMessageContaining(key.variable());
    }

    @Test
    final void refusesAnAddressThatIsNone() {
        TranslationException failure = catchThrowableOfType(
                TranslationException.class,
                () -> factory.apply(variable -> KEY).create(settings().withAddress(URI.create("ftp://example.org"))));

        assertThat(failure.kind()).isEqualTo(Kind.CONFIGURATION);
        assertThat(failure).hasMessageContaining("translator.address");
    }

    /** The server repeats the key in its answers; logs, messages, causes, results and {@code toString} are searched. */
    @Test
    final void showsTheKeyNowhere() {
        if (key.variable().isEmpty()) {
            return; // it has no key
        }
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Level before = root.getLevel();
        root.setLevel(Level.TRACE);
        log.start();
        root.addAppender(log);
        StringWriter seen = new StringWriter();
        try {
            List<ResponseDefinitionBuilder> answers = new ArrayList<>();
            for (int status : List.of(200, 400, 401, 403, 404, 429, 456, 500, 503)) {
                answers.add(aResponse()
                        .withStatus(status)
                        .withHeader("X-Key", KEY)
                        .withBody(errorBody("the key " + KEY + " is wrong")));
            }
            for (Fault fault : Fault.values()) {
                answers.add(aResponse().withFault(fault));
            }
            for (ResponseDefinitionBuilder answer : answers) {
                replies.always(answer);
                Translator translator = translator();
                seen.append(translator.toString()).append(translator.model());
                for (Runnable call : List.<Runnable>of(
                        () -> translator.translate(request(translator)), () -> translator.check(pair()))) {
                    Throwable failure = catchThrowableOfType(RuntimeException.class, call::run);
                    if (failure != null) {
                        failure.printStackTrace(new PrintWriter(seen));
                    }
                }
            }
            replies.translate(HttpTranslatorContract::translations);
            Translator working = translator();
            seen.append(working.translate(request(working)).toString());
            Throwable malformed = catchThrowableOfType(
                    RuntimeException.class,
                    () -> factory.apply(variable -> KEY + "\n" + KEY)
                            .create(settings().withAddress(URI.create(server.baseUrl())))
                            .check(pair()));
            if (malformed != null) {
                malformed.printStackTrace(new PrintWriter(seen));
            }
        } finally {
            root.detachAppender(log);
            root.setLevel(before);
        }
        List<ILoggingEvent> events = log.list;
        synchronized (events) {
            List.copyOf(events)
                    .forEach(event -> seen.append(event.getFormattedMessage()).append('\n'));
        }
        assertThat(seen.toString()).isNotEmpty().doesNotContain(KEY);
    }

    private Translator translator() {
        return create(TranslatorSettings.DEFAULT_TIMEOUT);
    }

    private TranslationException failure() {
        return failure(translator());
    }

    private TranslationException failure(Translator translator) {
        TranslationRequest request = request(translator);
        TranslationException failure =
                catchThrowableOfType(TranslationException.class, () -> translator.translate(request));
        assertThat(failure).as("a failure").isNotNull();
        return failure;
    }

    private TranslationRequest request(Translator translator) {
        int most = translator.limits().texts();
        return new TranslationRequest(pair(), texts().subList(0, Math.min(most, texts().size())));
    }

    private String translated(String text) {
        TranslationResult result = translator()
                .translate(new TranslationRequest(pair(), List.of(text)))
                .get(0);
        return ((TranslationResult.Translated) result).text();
    }

    /** What the server makes of texts: something else, and of each something of its own. */
    private static List<String> translations(List<String> texts) {
        return texts.stream().map(text -> "⟦" + text + "⟧").toList();
    }

    /** Answers each request as the test says. */
    private final class Replies implements ResponseDefinitionTransformerV2 {

        private volatile BiFunction<Request, List<String>, ResponseDefinitionBuilder> answer = this::translated;
        private volatile UnaryOperator<List<String>> translation = HttpTranslatorContract::translations;
        private volatile String last = "";

        void always(ResponseDefinitionBuilder response) {
            answer = (request, texts) -> response;
        }

        void translate(UnaryOperator<List<String>> function) {
            translation = function;
            answer = this::translated;
        }

        private ResponseDefinitionBuilder translated(Request request, List<String> texts) {
            return aResponse()
                    .withHeader("Content-Type", "application/json; charset=utf-8")
                    .withBody(
                            (texts.isEmpty() ? otherReply(request) : reply(translation.apply(texts))).getBytes(UTF_8));
        }

        @Override
        public ResponseDefinition transform(ServeEvent event) {
            Request request = event.getRequest();
            List<String> texts = textsOf(request);
            if (!texts.isEmpty()) {
                last = request.getUrl() + "\n" + request.getBodyAsString();
            }
            return answer.apply(request, texts).build();
        }

        @Override
        public boolean applyGlobally() {
            return true;
        }

        @Override
        public String getName() {
            return "replies";
        }
    }
}
