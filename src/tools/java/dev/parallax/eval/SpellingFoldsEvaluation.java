package dev.parallax.eval;

import dev.parallax.finding.FindingSettings;
import dev.parallax.finding.Hearing;
import dev.parallax.finding.StoryChecker;
import dev.parallax.finding.judge.LearntJudge;
import dev.parallax.finding.spelling.SpellingCheckers;
import dev.parallax.finding.spelling.SpellingSettings;
import dev.parallax.translation.BilingualLexicon;
import dev.parallax.translation.lexical.EmbeddedLexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How much the figures of planted misspellings vary from one fifth of the documents to the next, and the false alarms in
 * news that nobody has tuned on. The models are learnt on other text: a fold is a sample, and nothing is learnt anew for it.
 */
@Tag("eval")
class SpellingFoldsEvaluation {

    private static final int NO_CAP = 1_000_000;

    private static final int FOLDS = 5;

    private static final List<String> LANGUAGES = List.of("en", "ru");

    private static final Pattern CLASS = Pattern.compile("(nonword|realword|spacing) (\\d+)/(\\d+)/(\\d+)");
    private static final Pattern FALSE_ALARMS = Pattern.compile("false alarms \\d+ = ([\\d.]+)");

    private final BilingualLexicon lexicon = EmbeddedLexicon.load();
    private final Map<String, SpellingTool> tools = new TreeMap<>();

    @Test
    void planted() throws IOException, InterruptedException {
        Path news = Evaluation.dir().resolve("wmt");
        OtherEditions editions = new OtherEditions(news);
        SpellingTool beside = SpellingTool.of(checker(lexicon));
        tools.put("the text alone", SpellingTool.of(checker(null)));
        tools.put("with the other edition", texts -> beside.predict(editions.beside(texts)));
        StringBuilder table = new StringBuilder("""
                ## Misspellings by folds

                The planted misspellings by fifths of the documents, least and most beside the whole; the models are learnt on other
                text. And what all checkers of spelling, spacing and grammar say of 1,000 words of other news (`fresh`).

                | planted | nonword | realword | spacing | false alarms |
                |---|---|---|---|---|
                """);
        for (String language : LANGUAGES) {
            for (Map.Entry<String, SpellingTool> tool : tools.entrySet()) {
                table.append(row(language, tool.getKey(), tool.getValue()));
            }
        }
        table.append("\n| `fresh`, the text alone | false alarms |\n|---|---|\n");
        for (String language : LANGUAGES) {
            table.append(fresh(language));
        }
        Evaluation.report("61-findings-spelling-folds", table.toString());
    }

    private StoryChecker checker(@Nullable BilingualLexicon known) {
        return new StoryChecker(
                SpellingCheckers.all(SpellingSettings.DEFAULTS, known),
                Hearing.of(FindingSettings.DEFAULTS, LearntJudge.load()),
                NO_CAP,
                lexicon);
    }

    private static String row(String language, String name, SpellingTool tool)
            throws IOException, InterruptedException {
        Texts wrong = Texts.predicted(language, language, tool);
        Texts clean = Texts.predicted(language + "-clean", language, tool);
        Map<String, List<Double>> figures = new TreeMap<>();
        for (int fold = -1; fold < FOLDS; fold++) { // the whole first
            int only = fold;
            IntPredicate chosen = i -> only < 0 || i % FOLDS == only;
            Matcher classes = CLASS.matcher(wrong.score(chosen));
            while (classes.find()) {
                figures.computeIfAbsent(classes.group(1), key -> new ArrayList<>())
                        .add(Double.parseDouble(classes.group(2)) / Double.parseDouble(classes.group(4)));
            }
            Matcher alarms = FALSE_ALARMS.matcher(clean.score(chosen));
            if (alarms.find()) {
                figures.computeIfAbsent("false alarms", key -> new ArrayList<>())
                        .add(Double.parseDouble(alarms.group(1)));
            }
        }
        StringBuilder row = new StringBuilder("| " + (language.equals("en") ? "English, " : "Russian, ") + name + " |");
        for (String figure : List.of("nonword", "realword", "spacing", "false alarms")) {
            List<Double> values = figures.getOrDefault(figure, List.of());
            List<Double> folds = values.subList(Math.min(1, values.size()), values.size());
            row.append(String.format(
                    Locale.ROOT,
                    figure.equals("false alarms") ? " %.2f (%.2f–%.2f) |" : " %.3f (%.3f–%.3f) |",
                    values.get(0),
                    folds.stream().mapToDouble(value -> value).min().orElse(0),
                    folds.stream().mapToDouble(value -> value).max().orElse(0)));
        }
        return row.append('\n').toString();
    }

    /** A set of texts with their answers, and what was predicted of them. */
    private record Texts(Path texts, Path predictions, List<String> names) {

        static Texts predicted(String part, String language, SpellingTool tool) throws IOException {
            Path texts = Evaluation.dir()
                    .resolve("spelling/planted")
                    .resolve(Evaluation.split())
                    .resolve(part);
            Map<String, SpeltText> read = SpeltText.read(texts, language, "planted");
            Path output = Evaluation.output("spelling-folds/" + part + "-predicted");
            for (Map.Entry<String, List<SpellingTool.Prediction>> said :
                    tool.predict(read).entrySet()) {
                SpellingTool.Prediction.write(said.getValue(), output.resolve(said.getKey() + ".pred.tsv"));
            }
            return new Texts(texts, output, List.copyOf(new TreeMap<>(read).keySet()));
        }

        /** What the scorer prints of the chosen texts. */
        String score(IntPredicate chosen) throws IOException, InterruptedException {
            Path gold = Evaluation.output("spelling-folds/gold");
            for (int i = 0; i < names.size(); i++) {
                for (String ending : List.of(".txt", ".gold.tsv", ".ignore.tsv")) {
                    Path file = texts.resolve(names.get(i) + ending);
                    if (chosen.test(i) && Files.exists(file)) {
                        Files.copy(file, gold.resolve(file.getFileName()));
                    }
                }
            }
            return Evaluation.score("score_spelling.py", gold, predictions);
        }
    }

    private String fresh(String language) throws IOException {
        Path folder =
                Evaluation.dir().resolve("fresh").resolve(Evaluation.split()).resolve("clean");
        Map<String, SpeltText> texts = new TreeMap<>(SpeltText.read(folder, language, "fresh"));
        texts.keySet().removeIf(name -> !name.endsWith("." + language));
        int words = texts.values().stream()
                .flatMap(text -> text.article().article().paragraphs().stream())
                .mapToInt(paragraph -> paragraph.text().split("\\s+").length)
                .sum();
        int alarms = Objects.requireNonNull(tools.get("the text alone")).predict(texts).values().stream()
                .mapToInt(List::size)
                .sum();
        return String.format(
                Locale.ROOT,
                "| %s, %d words | %.2f |%n",
                language.equals("en") ? "English" : "Russian",
                words,
                1000d * alarms / words);
    }
}
