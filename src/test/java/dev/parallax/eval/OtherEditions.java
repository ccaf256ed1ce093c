package dev.parallax.eval;

import dev.parallax.finding.CheckedArticle;
import dev.parallax.finding.Stories;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The human translations of news, to stand beside the texts that are checked.
 *
 * @param folder of the documents
 * @param memory how an engine translates them back; null for none
 */
record OtherEditions(Path folder, @Nullable RecordedTranslations memory) {

    /** The same texts, paragraph by paragraph beside the other edition where there is one. */
    Map<String, SpeltText> beside(Map<String, SpeltText> texts) {
        Map<String, SpeltText> pairs = new TreeMap<>();
        texts.forEach((name, text) -> pairs.put(name, beside(name, text)));
        return pairs;
    }

    private SpeltText beside(String name, SpeltText text) {
        String language = text.language().equals("en") ? "ru" : "en";
        Path file = folder.resolve(Evaluation.split()).resolve(name + "." + language + ".txt");
        if (!Files.exists(file)) {
            return text;
        }
        try {
            List<String> paragraphs = SpeltText.paragraphs(file);
            CheckedArticle other =
                    Stories.article(-text.article().id(), language, paragraphs, translations(name, paragraphs), null);
            return new SpeltText(text.article(), Stories.of(text.article(), other), text.offsets());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> translations(String name, List<String> paragraphs) {
        if (memory == null) {
            return List.of();
        }
        return paragraphs.stream()
                .map(paragraph -> Objects.requireNonNullElse(memory.find(name, paragraph), ""))
                .toList();
    }
}
