package dev.parallax.eval;

import dev.parallax.article.Article;
import dev.parallax.article.ArticleMetadata;
import dev.parallax.article.Paragraph;
import dev.parallax.article.ParagraphRole;
import dev.parallax.language.ArticleLanguage;
import dev.parallax.language.DetectedLanguage;
import dev.parallax.story.Edition;
import dev.parallax.story.StoryMatcher;
import dev.parallax.story.StoryPair;
import dev.parallax.translation.lexical.EmbeddedLexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How well the Russian and the English documents of one story are found in pools with many that have no counterpart. */
@Tag("eval")
class PairingEvaluation {

    private static final Pattern SCORE = Pattern.compile("P (\\S+)\\s+R (\\S+)\\s+F1 (\\S+)");

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
                Path prediction =
                        Evaluation.output("pairing/" + pool + "/" + texts).resolve("pred.tsv");
                long millis = match(folder.resolve("docs"), prediction);
                String printed = Evaluation.score("score_pairs.py", folder.resolve("gold.tsv"), prediction);
                Matcher score = SCORE.matcher(printed);
                if (!score.find()) {
                    throw new IllegalStateException("No score in: " + printed);
                }
                table.append(String.format(
                        Locale.ROOT,
                        "| %s | %s | %.3f | %.3f | %.3f | %d |%n",
                        pool,
                        texts,
                        Double.parseDouble(score.group(1)),
                        Double.parseDouble(score.group(2)),
                        Double.parseDouble(score.group(3)),
                        millis));
            }
        }
        Evaluation.report("50-pairing", table.toString());
    }

    private long match(Path documents, Path prediction) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(documents)) {
            files = listed.sorted().toList();
        }
        List<Edition> russian = new ArrayList<>();
        List<Edition> english = new ArrayList<>();
        Map<Long, String> names = new TreeMap<>();
        for (Path file : files) {
            String text = Files.readString(file);
            long id = names.size();
            names.put(id, String.valueOf(file.getFileName()));
            (isCyrillic(text) ? russian : english).add(edition(id, text));
        }
        long start = Evaluation.processorNanos();
        List<StoryPair> pairs = matcher.match(russian, english, List.of());
        long millis = (Evaluation.processorNanos() - start) / 1_000_000;
        List<String> lines = new ArrayList<>(List.of("ru_file\ten_file\tscore"));
        for (StoryPair pair : pairs) {
            lines.add(names.get(pair.source()) + "\t" + names.get(pair.target()) + "\t" + pair.probability());
        }
        Files.write(prediction, lines);
        return millis;
    }

    private static boolean isCyrillic(String text) {
        long cyrillic = text.codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC)
                .count();
        return cyrillic * 2 > text.codePoints().filter(Character::isLetter).count();
    }

    private static Edition edition(long id, String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String block : text.split("\n\\s*\n")) {
            if (!block.isBlank()) {
                paragraphs.add(new Paragraph(
                        paragraphs.size(), ParagraphRole.BODY, block.strip().replaceAll("\\s+", " "), List.of()));
            }
        }
        return new Edition(
                id,
                new Article(
                        "eval", "" + id, "" + id, "text/plain", "UTF-8", ArticleMetadata.NONE, paragraphs, List.of()),
                new ArticleLanguage(
                        DetectedLanguage.UNKNOWN, Collections.nCopies(paragraphs.size(), DetectedLanguage.UNKNOWN)),
                Collections.nCopies(paragraphs.size(), null));
    }
}
