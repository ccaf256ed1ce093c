package dev.parallax.translation.opusmt;

import com.github.tomakehurst.wiremock.http.Request;
import dev.parallax.translation.TranslationException.Kind;
import dev.parallax.translation.TranslatorSettings;
import dev.parallax.translation.http.HttpTranslatorContract;
import java.util.List;

class OpusMtTests extends HttpTranslatorContract {

    OpusMtTests() {
        super(environment -> new OpusMtFactory(), TranslatorSettings.of("opus-mt"), Key.NONE);
    }

    @Override
    protected List<String> textsOf(Request request) {
        return List.of(json(request).path("source").asString());
    }

    @Override
    protected String reply(List<String> translations) {
        return "{\"translation\": " + quoted(translations.get(0)) + "}";
    }

    @Override
    protected String errorBody(String message) {
        return "{\"error\": " + quoted(message) + "}";
    }

    @Override
    protected List<ErrorReply> errors() {
        return List.of(
                new ErrorReply(200, errorBody("Language pair tlh-en not supported"), Kind.CONFIGURATION),
                new ErrorReply(404, errorBody("Not found"), Kind.CONFIGURATION),
                new ErrorReply(500, errorBody("Internal server error"), Kind.RETRY),
                new ErrorReply(502, "<html>Bad gateway</html>", Kind.RETRY));
    }
}
