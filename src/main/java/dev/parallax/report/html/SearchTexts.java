package dev.parallax.report.html;

import dev.parallax.article.Paragraph;
import dev.parallax.finding.CheckedArticle;
import dev.parallax.store.StoryRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the index's search finds beside headings: the words of the texts, files and sources, in scripts read on demand. */
final class SearchTexts {

    /** Stories in one script. */
    static final int AT_ONCE = 500;

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private static final String BEGIN = "(window.PARALLAX_TEXTS ??= []).push(";

    private static final String END = ");\n";

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\-]+");

    private SearchTexts() {}

    static String script(List<StoryRecord> stories) {
        Map<String, String> texts = new LinkedHashMap<>();
        stories.forEach(story -> texts.put(story.key(), text(story)));
        return script(texts);
    }

    /** @param texts by story */
    static String script(Map<String, String> texts) {
        return BEGIN + JSON.writeValueAsString(texts) + END;
    }

    /** The texts that a script has, by story; none when it is no such script. */
    static Map<String, String> texts(String script) {
        if (!script.startsWith(BEGIN) || !script.endsWith(END)) {
            return Map.of();
        }
        try {
            return JSON.readValue(script.substring(BEGIN.length(), script.length() - END.length()), TEXTS);
        } catch (JacksonException e) {
            return Map.of(); // somebody has changed it
        }
    }

    /** Each word once, as the search folds what it looks for. */
    static String text(StoryRecord story) {
        TreeSet<String> words = new TreeSet<>();
        for (CheckedArticle edition : story.story().editions()) {
            for (Paragraph paragraph : edition.article().paragraphs()) {
                BETWEEN_WORDS.splitAsStream(folded(paragraph.text())).forEach(words::add);
            }
        }
        String files = story.story().editions().stream()
                .map(edition -> folded(
                        edition.article().source() + " " + edition.article().location()))
                .collect(Collectors.joining(" "));
        return files + " " + String.join(" ", words);
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
