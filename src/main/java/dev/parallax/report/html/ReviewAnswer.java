package dev.parallax.report.html;

import dev.parallax.message.Message;
import dev.parallax.message.Messages;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/**
 * What the review server answers to one request.
 *
 * @param body put into the words of whoever asked
 */
record ReviewAnswer(int status, String type, Function<Messages, byte[]> body) {

    static final int OK = 200;
    static final int KEPT = 202;
    static final int SEE_OTHER = 303;
    static final int BAD_REQUEST = 400;
    static final int FORBIDDEN = 403;
    static final int NOT_FOUND = 404;
    static final int UNKNOWN_METHOD = 405;
    static final int TOO_LARGE = 413;
    static final int NO_JSON = 415;
    static final int OTHER_HOST = 421;
    static final int BROKEN = 500;
    static final int AWAY = 503;

    static ReviewAnswer text(int status, Message text) {
        return new ReviewAnswer(status, "text/plain; charset=utf-8", words -> bytes(words.text(text)));
    }

    static ReviewAnswer nothingHere() {
        return text(NOT_FOUND, Message.of("report.review.nothing-here"));
    }

    static ReviewAnswer seeOther() {
        return new ReviewAnswer(SEE_OTHER, "text/plain; charset=utf-8", words -> new byte[0]);
    }

    static ReviewAnswer html(String page) {
        return made("text/html; charset=utf-8", bytes(page));
    }

    static ReviewAnswer script(String script) {
        return made("text/javascript; charset=utf-8", bytes(script));
    }

    static ReviewAnswer json(String json) {
        return made("application/json", bytes(json));
    }

    static ReviewAnswer asset(String name, byte[] content) {
        String type = name.endsWith(".css") ? "text/css" : "text/javascript";
        return made(type + "; charset=utf-8", content);
    }

    private static ReviewAnswer made(String type, byte[] body) {
        return new ReviewAnswer(OK, type, words -> body);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
