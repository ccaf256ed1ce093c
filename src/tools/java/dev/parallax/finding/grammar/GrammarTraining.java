package dev.parallax.finding.grammar;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parallax.eval.DataFolder;
import dev.parallax.finding.lexis.Lexicon;
import dev.parallax.finding.spelling.CorpusText;
import dev.parallax.finding.spelling.Planter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.languagetool.JLanguageTool;
import org.languagetool.rules.RuleMatch;

/**
 * Counts how often each of LanguageTool's rules is right: {@code ./mvnw -Ptraining test -Dtest=GrammarTraining
 * -Dcorpus.dir=FOLDER -Dtrain.dir=FOLDER}. Every line of the corpus is checked untouched and with one slip planted. What a rule says of the
 * untouched line is a false alarm; what it says of the slip alone is right. Writes the resource that {@link RulePrecision}
 * reads. The same texts give the same counts.
 */
@Tag("training")
class GrammarTraining {

    /** The file and one line of how many is taken: news is nearer to prose than to handbooks of software. */
    private static final Map<String, Integer> FILES = new TreeMap<>(Map.of(
            "general_human", 3, "everyday_human", 8, "debian_web_human", 48, "literature_PD", 48, "tech_docs_HT", 800));

    /** Both, or the one that {@code -Dtraining.language} names. */
    static List<String> languages() {
        return List.of(System.getProperty("training.language", "en,ru").split(","));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void countsWhatEachRuleFinds(String language) throws IOException {
        Path corpus = DataFolder.CORPUS.path();
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, Integer> file : FILES.entrySet()) {
            CorpusText.read(corpus, file.getKey(), number -> number % file.getValue() == 0)
                    .forEach(line -> lines.add(line.in(language)));
        }
        CorpusText.edited(DataFolder.TRAINING.path())
                .values()
                .forEach(some -> some.forEach(line -> lines.add(line.in(language))));
        Planter planter = new Planter(Lexicon.load(language), new Random(13));
        Random kinds = new Random(7);
        JLanguageTool tool = LanguageTools.create(LanguageTools.language(language), GrammarLevel::isCandidate);
        Map<String, int[]> counts = new TreeMap<>();
        int planted = 0;
        for (String line : lines) {
            Map<String, Integer> untouched = new HashMap<>();
            for (RuleMatch match : LanguageTools.matches(tool, line)) {
                untouched.merge(id(match), 1, Integer::sum);
                counts.computeIfAbsent(id(match), id -> new int[2])[1]++;
            }
            Planter.Kind[] all = Planter.Kind.values();
            Optional<Planter.Planted> slip = planter.plant(line, all[kinds.nextInt(all.length)]);
            if (slip.isEmpty()) {
                continue;
            }
            planted++;
            for (RuleMatch match : LanguageTools.matches(tool, slip.get().text())) {
                boolean before = untouched.merge(id(match), -1, Integer::sum) >= 0;
                if (!before) {
                    boolean there = match.getFromPos() < slip.get().end()
                            && match.getToPos() > slip.get().start();
                    counts.computeIfAbsent(id(match), id -> new int[2])[there ? 0 : 1]++;
                }
            }
        }
        write(language, lines.size(), planted, counts);
    }

    private static String id(RuleMatch match) {
        return match.getRule().getFullId();
    }

    private static void write(String language, int lines, int planted, Map<String, int[]> counts) throws IOException {
        List<String> rows = new ArrayList<>();
        rows.add(
                "# LanguageTool's rules over " + lines + " lines of the corpus as they stand and " + planted
                        + " of them with a slip planted, by GrammarTraining: the rule, how often it was right, its false alarms.");
        counts.forEach((id, count) -> rows.add(String.format(Locale.ROOT, "%s\t%d\t%d", id, count[0], count[1])));
        Path file = Path.of("src/main/resources/dev/parallax/finding/grammar/rules-" + language + ".tsv");
        Files.write(file, rows, UTF_8);
        System.out.println(
                language + ": " + lines + " lines, " + planted + " slips, " + counts.size() + " rules spoke");
    }
}
