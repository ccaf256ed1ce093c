package dev.parallax.eval;

import dev.parallax.alignment.Aligner;
import dev.parallax.alignment.Similarity;
import dev.parallax.story.EditionSimilarity;
import dev.parallax.story.StoryMatcher;
import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.lexical.EmbeddedLexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How well other pairs of languages are paired and aligned, without an engine and with recorded translations. */
@Tag("eval")
class OtherLanguagesEvaluation {

    private static final List<LanguagePair> PAIRS = List.of(
            new LanguagePair("uk", "ru"),
            new LanguagePair("uk", "en"),
            new LanguagePair("be", "en"),
            new LanguagePair("sr", "en"),
            new LanguagePair("kk", "en"),
            new LanguagePair("pl", "en"),
            new LanguagePair("de", "en"),
            new LanguagePair("fr", "en"),
            new LanguagePair("es", "en"));

    private static final String ENGINE = "ff-bergamot-tiny";

    private static final Pattern F1 = Pattern.compile("(?m)^strict\\s+\\S+\\s+\\S+\\s+(\\S+)$");

    private final EditionSimilarity similarity = new EditionSimilarity(EmbeddedLexicon.load());
    private final StoryMatcher matcher = new StoryMatcher(EmbeddedLexicon.load());

    @Test
    void alignsAndPairsOtherLanguages() throws IOException, InterruptedException {
        StringBuilder alignment = new StringBuilder("""
                ## Other languages: alignment

                Strict F1 of beads, given the segments. *Alone* is without an engine; *before* and *with* are the documents that
                %s translated, without and with its translations.

                | languages | texts | documents | alone | translated | before | with |
                |---|---|---|---|---|---|---|
                """.formatted(ENGINE));
        StringBuilder pairing = new StringBuilder("""

                ## Other languages: pairing

                As above, without an engine.

                | languages | texts | precision | recall | F1 | processor ms |
                |---|---|---|---|---|---|
                """);
        for (LanguagePair pair : PAIRS) {
            Path folder = Evaluation.dir().resolve("langs").resolve(pair.source() + "-" + pair.target());
            for (String texts : List.of("natural", "medium", "high")) {
                alignment.append(aligned(pair, folder, texts));
            }
            for (String texts : List.of("full", "brief")) {
                Path pool = folder.resolve("pairs").resolve(Evaluation.split()).resolve(texts);
                PooledDocuments.Score score = PooledDocuments.in(pool, pair)
                        .score(matcher, Evaluation.output("languages/pairing/" + pair + "/" + texts));
                pairing.append(String.format(Locale.ROOT, "| %s | %s |%s |%n", name(pair), texts, score.columns()));
            }
        }
        Evaluation.report("52-other-languages", alignment.toString() + pairing);
    }

    private static String name(LanguagePair pair) {
        return pair.source() + "–" + pair.target();
    }

    private String aligned(LanguagePair pair, Path folder, String texts) throws IOException, InterruptedException {
        Path set = folder.resolve("align").resolve(Evaluation.split()).resolve(texts);
        if (!Files.isDirectory(set)) {
            return "";
        }
        List<AlignedDocument> all = AlignedDocument.in(set, pair);
        EditionSimilarity spoken = similarity.between(pair.source(), pair.target());
        String row = String.format(
                Locale.ROOT,
                "| %s | %s | %d | %s |",
                name(pair),
                texts,
                all.size(),
                f1(pair, set, all, document -> spoken));
        Path engines = folder.resolve("mt");
        if (!Files.isDirectory(engines.resolve(ENGINE))) {
            return row + " – | – | – |\n";
        }
        RecordedTranslations translations =
                new RecordedTranslations(folder.resolve("wmtlike"), engines, ENGINE, Evaluation.split(), pair);
        List<AlignedDocument> translated = all.stream()
                .filter(document -> translations.has(document.name()))
                .toList();
        if (translated.isEmpty()) {
            return row + " – | – | – |\n";
        }
        return row
                + String.format(
                        Locale.ROOT,
                        " %d | %s | %s |%n",
                        translated.size(),
                        f1(pair, set, translated, document -> spoken),
                        f1(
                                pair,
                                set,
                                translated,
                                document -> spoken.with(text -> translations.find(document.name(), text))));
    }

    private static String f1(
            LanguagePair pair,
            Path set,
            List<AlignedDocument> documents,
            Function<AlignedDocument, Similarity> similarity)
            throws IOException, InterruptedException {
        Path gold = Evaluation.output("languages/gold");
        Path output = Evaluation.output("languages/alignment/" + pair + "/" + set.getFileName());
        for (AlignedDocument document : documents) {
            for (String ending :
                    List.of(".gold.tsv", "." + pair.source() + ".seg.tsv", "." + pair.target() + ".seg.tsv")) {
                Files.copy(set.resolve(document.name() + ending), gold.resolve(document.name() + ending));
            }
            document.write(
                    new Aligner()
                            .align(document.source(), document.target(), similarity.apply(document))
                            .segments(),
                    output);
        }
        Matcher matcher = F1.matcher(Evaluation.score("score_align.py", gold, output));
        if (!matcher.find()) {
            throw new IllegalStateException("No score for " + set);
        }
        return String.format(Locale.ROOT, "%.3f", Double.parseDouble(matcher.group(1)));
    }
}
