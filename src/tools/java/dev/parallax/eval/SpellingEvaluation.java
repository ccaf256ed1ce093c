package dev.parallax.eval;

import dev.parallax.article.TextSpan;
import dev.parallax.finding.FindingSettings;
import dev.parallax.finding.Hearing;
import dev.parallax.finding.StoryChecker;
import dev.parallax.finding.judge.LearntJudge;
import dev.parallax.finding.lexis.EnglishVariant;
import dev.parallax.finding.spelling.SpellingCheckers;
import dev.parallax.finding.spelling.SpellingSettings;
import dev.parallax.translation.lexical.EmbeddedLexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Misspellings, planted and real, found by our checkers, by LanguageTool and by looking words up. Prints the tables. */
@Tag("eval")
class SpellingEvaluation {

    /** High enough that nothing is left out: the flood guard is not what is measured. */
    private static final int NO_CAP = 1_000_000;

    private static final Pattern CLASS = Pattern.compile("(\\w+) (\\d+)/(\\d+)/(\\d+)");
    private static final Pattern FIGURES = Pattern.compile(
            "P ([\\d.]+) {2}R ([\\d.]+) {2}F1 ([\\d.]+).*false alarms \\d+ = ([\\d.]+)", Pattern.DOTALL);
    private static final Pattern FIRST = Pattern.compile("of found ([\\d.]+);");

    private static final List<String> CLASSES =
            List.of("nonword", "realword", "doubled", "spacing", "homoglyph", "typography");

    private static final List<String> REAL =
            List.of("jfleg", "bea-sample", "holbrook", "russpellru", "gera", "lorugec");

    /** As a job would say it of its sources: Cambridge's learners and English pupils, and American corrections. */
    private static final SpellingSettings SETTINGS = new SpellingSettings(
            SpellingSettings.DEFAULTS.grammar(),
            Map.of(
                    "bea-sample", EnglishVariant.BRITISH,
                    "holbrook", EnglishVariant.BRITISH,
                    "jfleg", EnglishVariant.AMERICAN));

    private final Path folder = Evaluation.dir().resolve("spelling");
    private final RuleCounts rules = new RuleCounts();

    @Test
    void findsMisspellings() throws Exception {
        StoryChecker alone = new StoryChecker(
                SpellingCheckers.all(SETTINGS, null),
                Hearing.of(FindingSettings.DEFAULTS, LearntJudge.load()),
                NO_CAP,
                EmbeddedLexicon.load());
        SpellingTool ours = SpellingTool.of(alone);
        Map<String, SpellingTool> others = new LinkedHashMap<>();
        others.put("LanguageTool", SpellingTool.languageTool(false));
        others.put("LanguageTool's spelling", SpellingTool.languageTool(true));
        others.put("dictionary look-up", SpellingTool.lookUp());
        Evaluation.report("60-findings-spelling", planted(ours, others) + real(ours, others) + """

                Each rule over all these texts, the text alone: how often there was an error where it said so.

                """ + rules.table());
    }

    private String planted(SpellingTool ours, Map<String, SpellingTool> others)
            throws IOException, InterruptedException {
        StringBuilder table = new StringBuilder("""
                ## Misspellings

                Planted in published news: the share found of each class, how often the first suggestion is right of those
                found, and the false alarms per 1,000 words of the same texts untouched, all checkers together. With the
                other edition: the human translation stands beside each text, and only the embedded lexicon reads it: the
                data have no engine's translation of it. Beside it LanguageTool 6.8, all its rules and its spelling rule
                alone, and its dictionaries looked up word by word.

                | planted | nonword | realword | doubled | spacing | homoglyph | typography | first right | false alarms |
                |---|---|---|---|---|---|---|---|---|
                """);
        StoryChecker checker = new StoryChecker(
                SpellingCheckers.all(SETTINGS, EmbeddedLexicon.load()),
                Hearing.of(FindingSettings.DEFAULTS, LearntJudge.load()),
                NO_CAP,
                EmbeddedLexicon.load());
        Path documents = Evaluation.dir().resolve("wmt");
        OtherEditions editions = new OtherEditions(documents);
        Map<String, SpellingTool> tools = new LinkedHashMap<>();
        tools.put("the text alone", ours);
        tools.put("with the other edition", texts -> SpellingTool.of(checker).predict(editions.beside(texts)));
        tools.putAll(others);
        for (String language : List.of("en", "ru")) {
            for (Map.Entry<String, SpellingTool> tool : tools.entrySet()) {
                String name = language.equals("en") ? "English, " : "Russian, ";
                table.append("| ").append(name).append(tool.getKey()).append(" |");
                planted(table, language, tool.getValue(), tool.getValue() == ours);
            }
        }
        return table.toString();
    }

    private void planted(StringBuilder table, String language, SpellingTool tool, boolean counted)
            throws IOException, InterruptedException {
        String wrong = score("planted", language, language, tool, counted);
        String clean = score("planted", language + "-clean", language, tool, false);
        Map<String, String> shares = new TreeMap<>();
        String classes = wrong.lines()
                .filter(line -> line.startsWith("by class"))
                .findFirst()
                .orElse("");
        Matcher matcher = CLASS.matcher(classes);
        while (matcher.find()) {
            double share = Double.parseDouble(matcher.group(2)) / Double.parseDouble(matcher.group(4));
            shares.put(matcher.group(1), String.format(Locale.ROOT, "%.3f", share));
        }
        CLASSES.forEach(
                name -> table.append(' ').append(shares.getOrDefault(name, "")).append(" |"));
        table.append(' ')
                .append(found(FIRST, wrong, 1))
                .append(" | ")
                .append(found(FIGURES, clean, 4))
                .append(" |\n");
    }

    private String real(SpellingTool ours, Map<String, SpellingTool> others) throws IOException, InterruptedException {
        StringBuilder table = new StringBuilder("""

                Real misspellings of learners, pupils and bloggers: how well they are found, and how often the first suggestion
                is right of those found. These texts have many errors that are none of spelling, and count as false alarms.

                | real | tool | precision | recall | F1 | first right |
                |---|---|---|---|---|---|
                """);
        Map<String, SpellingTool> tools = new LinkedHashMap<>();
        tools.put("ours", ours);
        tools.putAll(others);
        for (String set : REAL) {
            String language = Files.isDirectory(
                            folder.resolve(set).resolve(Evaluation.split()).resolve("en"))
                    ? "en"
                    : "ru";
            for (Map.Entry<String, SpellingTool> tool : tools.entrySet()) {
                String scored = score(set, language, language, tool.getValue(), tool.getValue() == ours);
                table.append("| ")
                        .append(set)
                        .append(" | ")
                        .append(tool.getKey())
                        .append(" |");
                for (int figure = 1; figure <= 3; figure++) {
                    table.append(' ').append(found(FIGURES, scored, figure)).append(" |");
                }
                table.append(' ').append(found(FIRST, scored, 1)).append(" |\n");
            }
        }
        return table.toString();
    }

    /** What the scorer prints of a tool. The tool's predictions stay in the folder of the set, those of ours at the end. */
    private String score(String set, String part, String language, SpellingTool tool, boolean counted)
            throws IOException, InterruptedException {
        Path texts = folder.resolve(set).resolve(Evaluation.split()).resolve(part);
        Map<String, SpeltText> read = SpeltText.read(texts, language, set);
        Path output = Evaluation.output("spelling/" + set + "-" + part + (counted ? "" : "-others"));
        for (Map.Entry<String, List<SpellingTool.Prediction>> predicted :
                tool.predict(read).entrySet()) {
            SpellingTool.Prediction.write(predicted.getValue(), output.resolve(predicted.getKey() + ".pred.tsv"));
            if (counted) {
                count(predicted.getValue(), texts.resolve(predicted.getKey()));
            }
        }
        return Evaluation.score("score_spelling.py", texts, output);
    }

    /** @param text the path of the text and its answers, without their endings */
    private void count(List<SpellingTool.Prediction> predictions, Path text) throws IOException {
        List<TextSpan> gold = spans(text, ".gold.tsv");
        List<TextSpan> ignored = spans(text, ".ignore.tsv");
        for (SpellingTool.Prediction said : predictions) {
            TextSpan span = new TextSpan(said.start(), said.end());
            boolean counts =
                    ignored.stream().noneMatch(span::overlaps) || gold.stream().anyMatch(span::overlaps);
            if (counts) {
                rules.count(said.rule(), List.of(span), gold);
            }
        }
    }

    private static List<TextSpan> spans(Path text, String ending) throws IOException {
        Path file = text.resolveSibling(text.getFileName() + ending);
        return Files.exists(file)
                ? Files.readAllLines(file).stream()
                        .map(line -> line.split("\t"))
                        .filter(columns -> columns[0].matches("\\d+"))
                        .map(columns -> new TextSpan(Integer.parseInt(columns[0]), Integer.parseInt(columns[1])))
                        .toList()
                : List.of();
    }

    private static String found(Pattern pattern, String printed, int group) {
        Matcher matcher = pattern.matcher(printed);
        if (!matcher.find()) {
            throw new IllegalStateException("The scorer printed no figures: " + printed);
        }
        return matcher.group(group);
    }
}
