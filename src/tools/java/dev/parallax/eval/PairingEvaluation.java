package dev.parallax.eval;

import dev.parallax.story.StoryMatcher;
import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.lexical.EmbeddedLexicon;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How well the Russian and the English documents of one story are found in pools with many that have no counterpart. */
@Tag("eval")
class PairingEvaluation {

    private static final LanguagePair PAIR = new LanguagePair("ru", "en");

    private final StoryMatcher matcher = new StoryMatcher(EmbeddedLexicon.load());

    @Test
    void pairsEveryPool() throws IOException, InterruptedException {
        StringBuilder table = new StringBuilder("""
                ## Pairing

                Pairs of documents that tell the same story, among documents without a counterpart, with the embedded lexicon alone.

                | pool | texts | precision | recall | F1 | processor ms |
                |---|---|---|---|---|---|
                """);
        for (String pool : List.of("50", "200", "all")) {
            for (String texts : List.of("full", "abridged", "brief")) {
                Path folder = Evaluation.dir()
                        .resolve("pairs")
                        .resolve(Evaluation.split())
                        .resolve(pool)
                        .resolve(texts);
                PooledDocuments documents = PooledDocuments.in(folder, PAIR);
                PooledDocuments.Score score =
                        documents.score(matcher, Evaluation.output("pairing/" + pool + "/" + texts));
                table.append(String.format(Locale.ROOT, "| %s | %s |%s |%n", pool, texts, score.columns()));
            }
        }
        Evaluation.report("50-pairing", table.toString());
    }
}
