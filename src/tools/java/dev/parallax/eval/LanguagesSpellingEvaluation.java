package dev.parallax.eval;

import dev.parallax.finding.FindingSettings;
import dev.parallax.finding.Hearing;
import dev.parallax.finding.StoryChecker;
import dev.parallax.finding.judge.LearntJudge;
import dev.parallax.finding.spelling.SpellingCheckers;
import dev.parallax.finding.spelling.SpellingSettings;
import dev.parallax.translation.lexical.EmbeddedLexicon;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Misspellings planted in news in languages whose dictionaries are optional jars. Prints the table. */
@Tag("eval")
class LanguagesSpellingEvaluation {

    private static final int NO_CAP = 1_000_000;

    private static final Pattern NON_WORDS = Pattern.compile("nonword (\\d+)/\\d+/(\\d+)");
    private static final Pattern ALARMS = Pattern.compile("false alarms \\d+ = ([\\d.]+)");
    private static final Pattern FIRST = Pattern.compile("of found ([\\d.]+);");

    private final SpellingTool tool = SpellingTool.of(new StoryChecker(
            SpellingCheckers.all(SpellingSettings.DEFAULTS, null),
            Hearing.of(FindingSettings.DEFAULTS, LearntJudge.load()),
            NO_CAP,
            EmbeddedLexicon.load()));

    @Test
    void findsMisspellingsInOtherLanguages() throws IOException, InterruptedException {
        StringBuilder table = new StringBuilder("""
                ## Misspellings in other languages (`langs`)

                Planted non-words that are found, how often the first suggestion is right of what is found, and false alarms per 1,000
                words of the same texts untouched, all checkers together. The text alone; dictionaries from the optional jars.

                | language | non-words | found | first right | false alarms |
                |---|---|---|---|---|
                """);
        for (String language : List.of("uk", "de", "fr", "es", "pl")) {
            String planted = score(language, language);
            Matcher words = found(NON_WORDS, planted);
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %.3f | %s | %s |%n",
                    language,
                    words.group(2),
                    Double.parseDouble(words.group(1)) / Double.parseDouble(words.group(2)),
                    found(FIRST, planted).group(1),
                    found(ALARMS, score(language + "-clean", language)).group(1)));
        }
        Evaluation.report("61-spelling-languages", table.toString());
    }

    private String score(String part, String language) throws IOException, InterruptedException {
        Path texts = Evaluation.dir().resolve("langs/spelling").resolve(part).resolve(Evaluation.split());
        Path output = Evaluation.output("langs-spelling/" + part);
        for (Map.Entry<String, List<SpellingTool.Prediction>> predicted :
                tool.predict(SpeltText.read(texts, language, part)).entrySet()) {
            SpellingTool.Prediction.write(predicted.getValue(), output.resolve(predicted.getKey() + ".pred.tsv"));
        }
        return Evaluation.score("score_spelling.py", texts, output);
    }

    private static Matcher found(Pattern pattern, String printed) {
        Matcher matcher = pattern.matcher(printed);
        if (!matcher.find()) {
            throw new IllegalStateException("The scorer printed no figures: " + printed);
        }
        return matcher;
    }
}
