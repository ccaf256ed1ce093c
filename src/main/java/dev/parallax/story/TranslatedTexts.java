package dev.parallax.story;

import dev.parallax.article.Paragraph;
import dev.parallax.article.SegmentSplitter;
import dev.parallax.article.TextSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The translations of an edition's paragraphs, and of their segments: those of a paragraph whose translation has as many.
 * Immutable.
 */
public final class TranslatedTexts implements Function<String, @Nullable String> {

    private final Map<String, String> translations = new HashMap<>();

    /** @param language BCP 47 tag of the translation */
    public TranslatedTexts(Edition edition, SegmentSplitter splitter, String language) {
        for (Paragraph paragraph : edition.article().paragraphs()) {
            int number = paragraph.number();
            String translation = number < edition.translation().size()
                    ? edition.translation().get(number)
                    : null;
            if (translation != null) {
                add(paragraph.segmentTexts(), translation, splitter.split(translation, language));
                translations.put(paragraph.text(), translation);
            }
        }
    }

    private void add(List<String> segments, String translation, List<TextSpan> translated) {
        for (int i = 0; segments.size() == translated.size() && i < segments.size(); i++) {
            translations.putIfAbsent(segments.get(i), translated.get(i).of(translation));
        }
    }

    @Override
    public @Nullable String apply(String text) {
        return translations.get(text);
    }
}
