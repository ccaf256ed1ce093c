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
import dev.parallax.translation.LanguagePair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pool of the evaluation data: documents in two languages, some of which tell one story.
 *
 * @param names of the documents, by their editions' ids
 */
record PooledDocuments(
        Path folder, LanguagePair pair, List<String> names, List<Edition> sources, List<Edition> targets) {

    private static final Pattern SCORE = Pattern.compile("P (\\S+)\\s+R (\\S+)\\s+F1 (\\S+)");

    /** Precision, recall, F1 and the processor's milliseconds. */
    record Score(double precision, double recall, double f1, long millis) {

        String columns() {
            return String.format(Locale.ROOT, " %.3f | %.3f | %.3f | %d", precision, recall, f1, millis);
        }
    }

    static PooledDocuments in(Path folder, LanguagePair pair) throws IOException {
        PooledDocuments pool =
                new PooledDocuments(folder, pair, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (String line : Files.readAllLines(folder.resolve("meta.tsv"))) {
            String[] columns = line.split("\t", -1);
            if (!columns[0].equals("file")) {
                pool.add(columns[0], columns[1]);
            }
        }
        return pool;
    }

    private void add(String name, String language) throws IOException {
        Edition edition =
                edition(names.size(), Files.readString(folder.resolve("docs").resolve(name)), language);
        names.add(name);
        (language.equals(pair.target()) ? targets : sources).add(edition);
    }

    private static Edition edition(long id, String text, String language) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String block : text.split("\n\\s*\n")) {
            if (!block.isBlank()) {
                paragraphs.add(new Paragraph(
                        paragraphs.size(), ParagraphRole.BODY, block.strip().replaceAll("\\s+", " "), List.of()));
            }
        }
        DetectedLanguage detected = new DetectedLanguage(language, 1);
        return new Edition(
                id,
                new Article(
                        "eval", "" + id, "" + id, "text/plain", "UTF-8", ArticleMetadata.NONE, paragraphs, List.of()),
                new ArticleLanguage(detected, Collections.nCopies(paragraphs.size(), detected)),
                Collections.nCopies(paragraphs.size(), null));
    }

    /**
     * Pairs the documents and scores the pairs.
     *
     * @param output an empty folder for them
     */
    Score score(StoryMatcher matcher, Path output) throws IOException, InterruptedException {
        long start = Evaluation.processorNanos();
        List<StoryPair> pairs = matcher.match(sources, targets, List.of());
        long millis = (Evaluation.processorNanos() - start) / 1_000_000;
        List<String> lines = new ArrayList<>(List.of(pair.source() + "_file\t" + pair.target() + "_file\tscore"));
        for (StoryPair found : pairs) {
            lines.add(names.get((int) found.source()) + "\t" + names.get((int) found.target()) + "\t"
                    + found.probability());
        }
        Path prediction = output.resolve("pred.tsv");
        Files.write(prediction, lines);
        String printed = Evaluation.score("score_pairs.py", folder.resolve("gold.tsv"), prediction);
        Matcher score = SCORE.matcher(printed);
        if (!score.find()) {
            throw new IllegalStateException("No score in: " + printed);
        }
        return new Score(
                Double.parseDouble(score.group(1)),
                Double.parseDouble(score.group(2)),
                Double.parseDouble(score.group(3)),
                millis);
    }
}
