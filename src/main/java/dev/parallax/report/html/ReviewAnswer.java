package dev.parallax.report.html;

import java.nio.charset.StandardCharsets;

/** What the review server answers to one request. */
record ReviewAnswer(int status, String type, byte[] body) {

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

    static ReviewAnswer text(int status, String text) {
        return new ReviewAnswer(status, "text/plain; charset=utf-8", bytes(text));
    }

    static ReviewAnswer nothingHere() {
        return text(NOT_FOUND, "There is nothing here.");
    }

    static ReviewAnswer html(String page) {
        return new ReviewAnswer(OK, "text/html; charset=utf-8", bytes(page));
    }

    static ReviewAnswer script(String script) {
        return new ReviewAnswer(OK, "text/javascript; charset=utf-8", bytes(script));
    }

    static ReviewAnswer json(String json) {
        return new ReviewAnswer(OK, "application/json", bytes(json));
    }

    static ReviewAnswer asset(String name, byte[] content) {
        String type = name.endsWith(".css") ? "text/css" : "text/javascript";
        return new ReviewAnswer(OK, type + "; charset=utf-8", content);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
