package dev.parallax.eval;

import dev.parallax.finding.Stories;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * The human translations of news, to stand beside the texts that are checked. They come without a translation of their
 * own: the engines' recorded ones are of the originals, which are the texts that are checked.
 *
 * @param folder of the documents
 */
record OtherEditions(Path folder) {

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
            var other = Stories.article(-text.article().id(), language, SpeltText.paragraphs(file));
            return new SpeltText(text.article(), Stories.of(text.article(), other), text.offsets());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
