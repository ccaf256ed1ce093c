package dev.parallax.article.tika;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an RTF file says of itself: its title, author and times, and the names of its styles. */
final class RtfFacts {

    private final StringBuilder held = new StringBuilder();
    private final Map<Integer, String> styles = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** More of the text of a fact or a style's name. */
    void add(String text) {
        held.append(text);
    }

    /** What was added is the name of a style. */
    void endStyle(int number) {
        String name = take();
        if (name.endsWith(";")) {
            styles.put(number, name.substring(0, name.length() - 1));
        }
    }

    /** What was added is a fact. */
    void endFact(String name) {
        String text = take();
        if (!text.isEmpty()) {
            texts.put(name, text);
        }
    }

    /** A part of a time, as {@code yr}. */
    void put(String name, String part, int number) {
        numbers.put(name + "." + part, number);
    }

    /** A style's name; empty where it has none. */
    String style(int number) {
        return styles.getOrDefault(number, "");
    }

    /** As {@code title}; null where it is not given. */
    @Nullable
    String text(String name) {
        return texts.get(name);
    }

    /** As {@code creatim}, in UTC; null where it is not given, or cannot be. */
    @Nullable
    OffsetDateTime time(String name) {
        if (!numbers.containsKey(name + ".yr")) {
            return null;
        }
        try {
            return OffsetDateTime.of(
                    part(name, "yr", 0),
                    part(name, "mo", 1),
                    part(name, "dy", 1),
                    part(name, "hr", 0),
                    part(name, "min", 0),
                    0,
                    0,
                    ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private int part(String name, String part, int otherwise) {
        return numbers.getOrDefault(name + "." + part, otherwise);
    }

    private String take() {
        String text = held.toString().strip();
        held.setLength(0);
        return text;
    }
}
