package dev.parallax.translation.http;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a server puts around a translation: a fence of code, JSON, a tag, HTML's entities. It is taken off where the text
 * has nothing like it and where nothing is lost: a wrapping that holds more than one text stays, for the guards to see.
 */
final class Wrapping {

    private static final int DEEPEST = 4;

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final List<Pattern> FENCES = List.of(
            Pattern.compile("(?s)^```[\\w-]*[ \\t]*\\R(.*?)\\R?```$"),
            Pattern.compile("(?s)^~~~[\\w-]*[ \\t]*\\R(.*?)\\R?~~~$"),
            Pattern.compile("(?s)^`+([^`]+)`+$"));

    private static final Pattern TAG = Pattern.compile("(?s)^<([A-Za-z][\\w-]*)>([^<>]*)</\\1>$");

    private static final Pattern ENTITY =
            Pattern.compile("&(?:[A-Za-z][A-Za-z0-9]{1,30}|#\\d{1,7}|#[xX][0-9A-Fa-f]{1,6});");

    private Wrapping() {}

    /** The reply without what was put around it. */
    static String removed(String source, String reply) {
        String text = reply.strip();
        for (int depth = 0; depth < DEEPEST; depth++) {
            Optional<String> inside = inside(source, text);
            if (inside.isEmpty()) {
                break;
            }
            text = inside.get().strip();
        }
        return ENTITY.matcher(source).find() || !ENTITY.matcher(text).find()
                ? text
                : Parser.unescapeEntities(text, false);
    }

    private static Optional<String> inside(String source, String text) {
        if (text.isEmpty() || source.strip().startsWith(text.substring(0, 1))) {
            return Optional.empty();
        }
        return switch (text.charAt(0)) {
            case '`', '~' ->
                FENCES.stream().flatMap(fence -> group(fence, 1, text)).findFirst();
            case '<' -> group(TAG, 2, text).findFirst();
            case '{', '[' -> json(text);
            default -> Optional.empty();
        };
    }

    private static Stream<String> group(Pattern pattern, int group, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Stream.of(matcher.group(group)) : Stream.empty();
    }

    private static Optional<String> json(String text) {
        try {
            return onlyText(JSON.readTree(text));
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    /** The text of an object or a list that holds no other. */
    private static Optional<String> onlyText(JsonNode json) {
        if (json.isString()) {
            return Optional.of(json.asString());
        }
        return json.isContainer() && json.size() == 1
                ? onlyText(json.valueStream().findFirst().orElseThrow())
                : Optional.empty();
    }
}
