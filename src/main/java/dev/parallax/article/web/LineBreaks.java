package dev.parallax.article.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Paragraphs that are separated by {@code <br>} alone. */
final class LineBreaks {

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private static final Pattern BLANK_LINE = Pattern.compile("\\n\\s*\\n");

    /** A line break after a whole sentence, before a new one. */
    private static final Pattern SENTENCE_BREAK =
            Pattern.compile("(?<=[.…!?。！？][\"'”’»)」]?)\\s*\\n\\s*(?=[\\p{Lu}\\p{Lo}\"“«—–\\d-])");

    private LineBreaks() {}

    /** Text parted at blank lines, and at line breaks between sentences. White space becomes single spaces. */
    static List<String> paragraphs(String text) {
        List<String> paragraphs = new ArrayList<>();
        if (text.indexOf('\n') < 0) {
            add(paragraphs, text);
            return paragraphs;
        }
        for (String part : BLANK_LINE.split(text)) {
            for (String sentences : SENTENCE_BREAK.split(part)) {
                add(paragraphs, sentences);
            }
        }
        return paragraphs;
    }

    private static void add(List<String> paragraphs, String text) {
        String plain = WHITE_SPACE.matcher(text).replaceAll(" ").strip();
        if (!plain.isEmpty()) {
            paragraphs.add(plain);
        }
    }
}
