package dev.parallax.eval;

import dev.parallax.finding.CheckedArticle;
import dev.parallax.finding.CheckedStory;
import dev.parallax.finding.Finding;
import dev.parallax.finding.NightVocabulary;
import dev.parallax.finding.Stories;
import dev.parallax.finding.StoryChecker;
import dev.parallax.finding.spelling.GrammarLevel;
import dev.parallax.finding.spelling.SpellingCheckers;
import dev.parallax.translation.lexical.EmbeddedLexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

/** Misspellings, planted and real, found by our checkers and by LanguageTool alone. Prints the table. */
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

    private final StoryChecker alone = new StoryChecker(SpellingCheckers.all(GrammarLevel.CAREFUL, null), NO_CAP);

    @Test
    void findsMisspellings() throws Exception {
        StringBuilder table = new StringBuilder("""
                ## Misspellings

                Planted in published news: the share found of each class, how often the first suggestion is right of those
                found, and the false alarms per 1,000 words of the same texts untouched, all checkers together.
                LanguageTool 6.8 stands beside it: all its rules, and its spelling rule alone.

                | planted | nonword | realword | doubled | spacing | homoglyph | typography | first right | false alarms |
                |---|---|---|---|---|---|---|---|---|
                """);
        StoryChecker withOther =
                new StoryChecker(SpellingCheckers.all(GrammarLevel.CAREFUL, EmbeddedLexicon.load()), NO_CAP);
        for (String language : List.of("en", "ru")) {
            String name = language.equals("en") ? "English" : "Russian";
            planted(table, name + ", the text alone", language, stories -> predict(stories, alone));
            planted(
                    table,
                    name + ", with the other edition",
                    language,
                    stories -> predict(withOtherEdition(stories, language), withOther));
            planted(table, name + ", LanguageTool", language, stories -> languageTool(stories, language, false));
            planted(
                    table,
                    name + ", LanguageTool's spelling",
                    language,
                    stories -> languageTool(stories, language, true));
        }
        table.append("""

                Real misspellings of learners, pupils and bloggers: finding them, F1; how often the first suggestion is right of
                those found. A learner's text has many errors that are none of spelling, and count as false alarms.

                | real | P | R | F1 | first right | LanguageTool's spelling: P | R | F1 | first right |
                |---|---|---|---|---|---|---|---|---|
                """);
        for (String set : List.of("jfleg", "bea-sample", "holbrook", "russpellru", "gera", "lorugec")) {
            Path folder = Evaluation.dir().resolve("spelling").resolve(set).resolve(Evaluation.split());
            for (String language : List.of("en", "ru")) {
                if (Files.isDirectory(folder.resolve(language))) {
                    table.append("| ").append(set).append(" |");
                    real(table, folder.resolve(language), language, stories -> predict(stories, alone));
                    real(table, folder.resolve(language), language, stories -> languageTool(stories, language, true));
                    table.append("\n");
                }
            }
        }
        Evaluation.report("60-findings-spelling", table.toString());
    }

    /** What is said of each text, by its name: lines of start, end and suggestions. */
    private interface Prediction {
        Map<String, List<String>> of(Map<String, Text> texts) throws IOException;
    }

    /**
     * A text of the evaluation data.
     *
     * @param story of one article, a paragraph for each line that is not blank
     * @param offsets where each paragraph begins in the text
     */
    private record Text(CheckedStory story, List<Integer> offsets) {}

    private static void planted(StringBuilder table, String row, String language, Prediction prediction)
            throws IOException, InterruptedException {
        Path planted = Evaluation.dir().resolve("spelling").resolve("planted").resolve(Evaluation.split());
        String wrong = score(planted.resolve(language), language, prediction);
        String clean = score(planted.resolve(language + "-clean"), language, prediction);
        Map<String, String> shares = new TreeMap<>();
        Matcher matcher = CLASS.matcher(line(wrong, "by class"));
        while (matcher.find()) {
            shares.put(matcher.group(1), share(matcher.group(2), matcher.group(4)));
        }
        table.append("| ").append(row).append(" |");
        CLASSES.forEach(
                name -> table.append(' ').append(shares.getOrDefault(name, "")).append(" |"));
        table.append(' ')
                .append(found(FIRST, wrong, 1))
                .append(" | ")
                .append(found(FIGURES, clean, 4))
                .append(" |\n");
    }

    private static void real(StringBuilder table, Path folder, String language, Prediction prediction)
            throws IOException, InterruptedException {
        String scored = score(folder, language, prediction);
        for (int figure = 1; figure <= 3; figure++) {
            table.append(' ').append(found(FIGURES, scored, figure)).append(" |");
        }
        table.append(' ').append(found(FIRST, scored, 1)).append(" |");
    }

    private static String score(Path folder, String language, Prediction prediction)
            throws IOException, InterruptedException {
        String part = Evaluation.dir().resolve("spelling").relativize(folder).toString();
        Path output = Evaluation.output("spelling/" + part.replaceAll("\\W+", "-"));
        for (Map.Entry<String, List<String>> predicted :
                prediction.of(texts(folder, language)).entrySet()) {
            Files.writeString(
                    output.resolve(predicted.getKey() + ".pred.tsv"),
                    "start16\tend16\tsuggestions\n" + String.join("", predicted.getValue()));
        }
        return Evaluation.score("score_spelling.py", folder, output);
    }

    private static Map<String, List<String>> predict(Map<String, Text> texts, StoryChecker checker) {
        NightVocabulary night =
                Stories.night(texts.values().stream().map(Text::story).toList());
        Map<String, List<String>> predictions = new TreeMap<>();
        texts.forEach((name, text) -> {
            List<String> lines = new ArrayList<>();
            for (Finding finding : checker.check(text.story(), night).findings()) {
                if (finding.article() == text.story().editions().get(0).id()) {
                    int offset = text.offsets().get(finding.paragraph());
                    lines.add(line(
                            offset + finding.span().start(),
                            offset + finding.span().end(),
                            finding.suggestions()));
                }
            }
            predictions.put(name, lines);
        });
        return predictions;
    }

    /** The same stories with the human translation of each beside it, paragraph by paragraph. */
    private static Map<String, Text> withOtherEdition(Map<String, Text> texts, String language) throws IOException {
        String other = language.equals("en") ? "ru" : "en";
        Map<String, Text> pairs = new TreeMap<>();
        for (Map.Entry<String, Text> text : texts.entrySet()) {
            CheckedArticle article = text.getValue().story().editions().get(0);
            Path file = Evaluation.dir()
                    .resolve("wmt")
                    .resolve(Evaluation.split())
                    .resolve(text.getKey() + "." + other + ".txt");
            pairs.put(
                    text.getKey(),
                    Files.exists(file)
                            ? new Text(
                                    Stories.of(article, Stories.article(-article.id(), other, paragraphs(file))),
                                    text.getValue().offsets())
                            : text.getValue());
        }
        return pairs;
    }

    private static Map<String, List<String>> languageTool(
            Map<String, Text> texts, String language, boolean spellingOnly) throws IOException {
        JLanguageTool tool =
                new JLanguageTool(Languages.getLanguageForShortCode(language.equals("en") ? "en-US" : "ru"));
        for (Rule rule : tool.getAllRules()) {
            if (spellingOnly && !rule.isDictionaryBasedSpellingRule()) {
                tool.disableRule(rule.getId());
            }
        }
        Map<String, List<String>> predictions = new TreeMap<>();
        for (Map.Entry<String, Text> text : texts.entrySet()) {
            List<String> lines = new ArrayList<>();
            CheckedArticle article = text.getValue().story().editions().get(0);
            for (int i = 0; i < text.getValue().offsets().size(); i++) {
                int offset = text.getValue().offsets().get(i);
                for (RuleMatch match :
                        tool.check(article.article().paragraphs().get(i).text())) {
                    lines.add(line(
                            offset + match.getFromPos(), offset + match.getToPos(), match.getSuggestedReplacements()));
                }
            }
            predictions.put(text.getKey(), lines);
        }
        return predictions;
    }

    private static Map<String, Text> texts(Path folder, String language) throws IOException {
        Map<String, Text> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                List<Integer> offsets = new ArrayList<>();
                int offset = 0;
                for (String line : Files.readString(file).split("\n", -1)) {
                    if (!line.isBlank()) {
                        offsets.add(offset);
                    }
                    offset += line.length() + 1;
                }
                texts.put(
                        file.getFileName().toString().replace(".txt", ""),
                        new Text(Stories.of(Stories.article(texts.size() + 1, language, paragraphs(file))), offsets));
            }
        }
        return texts;
    }

    private static List<String> paragraphs(Path file) throws IOException {
        return Stream.of(Files.readString(file).split("\n", -1))
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static String line(int start, int end, List<String> suggestions) {
        return start + "\t" + end + "\t" + suggestions.stream().limit(10).collect(Collectors.joining("|")) + "\n";
    }

    private static String line(String printed, String start) {
        return printed.lines()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .orElse("");
    }

    private static String share(String part, String whole) {
        return String.format(Locale.ROOT, "%.3f", Double.parseDouble(part) / Double.parseDouble(whole));
    }

    private static String found(Pattern pattern, String printed, int group) {
        Matcher matcher = pattern.matcher(printed);
        if (!matcher.find()) {
            throw new IllegalStateException("The scorer printed no figures: " + printed);
        }
        return matcher.group(group);
    }
}
