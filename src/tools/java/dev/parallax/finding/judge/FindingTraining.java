package dev.parallax.finding.judge;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parallax.eval.DataFolder;
import dev.parallax.eval.Evaluation;
import dev.parallax.finding.FindingSettings.Level;
import dev.parallax.training.Changes;
import dev.parallax.training.Names;
import dev.parallax.training.ParallelDocument;
import dev.parallax.training.Swaps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Learns how likely each finding between editions is right, and writes what was learnt into the resources: {@code ./mvnw
 * -Ptraining verify -Dtest=FindingTraining -Dcorpus.dir=FOLDER -Dtrain.dir=FOLDER}. Documents that people translated are checked
 * as they are, where every finding is false but for rare true slips, and with planted changes. The same texts give the
 * same weights. {@code -Dcandidates=FILE} learns again from candidates that an earlier run left in {@code target/training}.
 */
@Tag("training")
class FindingTraining {

    /** False alarms in 1,000 words of both editions; as many again are left to the rules about spelling. */
    private static final Map<Level, Double> ALARMS =
            new EnumMap<>(Map.of(Level.CALM, 0.5, Level.BALANCED, 1.0, Level.THOROUGH, 2.0));

    /** Of fewer candidates of a rule nothing is learnt about it. */
    private static final int FEWEST_OF_RULE = 12;

    /** A key that came up less often says nothing. */
    private static final int FEWEST = 2;

    /**
     * What no change that is planted brings about, or what these texts have too much of. Names that nobody knows are false
     * alarms more often than not there: a judge learns from them that two that look alike are never different.
     */
    private static final Set<String> NOT_PLANTED = Set.of(
            "name.differs",
            "untranslated.in-edition",
            "term.glossary",
            "qualifier.lost",
            "quotation.words",
            "quotation.speaker",
            "repeated-statement.slip",
            "repeated-statement.term",
            "repeated-statement.qualifier");

    /** So seldom right that only who wants to see everything is told of it (ADR 0111). */
    private static final Set<String> THOROUGH_ONLY = Set.of("omission.clause");

    private static final Path FINDING = Path.of("src/main/resources/dev/parallax/finding");

    @Test
    void learnsWhichFindingsAreRight() throws IOException {
        String made = System.getProperty("candidates");
        CandidateFile file = made == null ? make() : CandidateFile.read(Path.of(made));
        List<Candidate> candidates = learnable(file.candidates());
        CrossValidation validation = CrossValidation.byDocument(candidates);
        Map<Level, Double> least = validation.least(file.allWords(), ALARMS);
        Map<Level, Map<String, Double>> ofRule = new EnumMap<>(Map.of(
                Level.CALM, ofRules(validation, least.getOrDefault(Level.CALM, 0.0)),
                Level.BALANCED, ofRules(validation, least.getOrDefault(Level.BALANCED, 0.0)),
                Level.THOROUGH, Map.of()));
        Weights weights =
                new Weights(CrossValidation.weights(candidates), validation.slope(), validation.shift(), least, ofRule);
        RuleMeasures measures = new RuleMeasures(candidates, validation, weights, file.allWords());
        report(file, candidates, validation, weights, measures);
        write("judge/judge.tsv", judgeTable(weights));
        write("judge/usual.tsv", usualTable(file.usual()));
        write("measured.tsv", measures.tsv());
    }

    private static Map<String, Double> ofRules(CrossValidation validation, double least) {
        Map<String, Double> ofRules = validation.ofRules(least);
        THOROUGH_ONLY.forEach(rule -> ofRules.put(rule, CrossValidation.NEVER));
        return ofRules;
    }

    private static void report(
            CandidateFile file,
            List<Candidate> candidates,
            CrossValidation validation,
            Weights weights,
            RuleMeasures measures)
            throws IOException {
        AlarmsBySet alarms = new AlarmsBySet(file.words());
        CrossValidation unseen = CrossValidation.bySet(candidates);
        Evaluation.report("68-judge", """
                ## What is reported of findings between editions

                Written by `./mvnw -Ptraining verify -Dtest=FindingTraining`. Documents that people translated, as they are and with
                planted changes; each judged by a model that was learnt without it. Alarms are those in documents that nothing
                was planted in, for 1,000 words of both editions.

                %s
                How sure, and how often right:

                %s
                Alarms of the level `balanced` in 1,000 words, by the set of texts:

                %s
                The same with each set judged by what was learnt from the others:

                %s
                What is proposed of rules that are not judged, and so reported:

                %s
                """.formatted(
                        measures.table(),
                        measures.reliability(),
                        alarms.table(candidates, validation.reported(weights, Level.BALANCED)),
                        alarms.table(candidates, unseen.reported(weights, Level.BALANCED)),
                        alarms.table(file.candidates(), candidate -> !weights.know(candidate.rule()))));
    }

    /** Those of rules that are planted for, and that there are enough of. */
    private static List<Candidate> learnable(List<Candidate> all) {
        Map<String, Integer> ofRule = new TreeMap<>();
        all.forEach(candidate -> ofRule.merge(candidate.rule(), 1, Integer::sum));
        return all.stream()
                .filter(candidate -> !NOT_PLANTED.contains(candidate.rule()))
                .filter(candidate -> ofRule.getOrDefault(candidate.rule(), 0) >= FEWEST_OF_RULE)
                .toList();
    }

    private static CandidateFile make() throws IOException {
        LessonDocuments documents = LessonDocuments.read(
                DataFolder.CORPUS.path(),
                DataFolder.TRAINING.path(),
                Double.parseDouble(System.getProperty("share", "1")));
        List<ParallelDocument> all = new ArrayList<>(documents.lessons());
        all.addAll(documents.usual());
        Random random = new Random(13);
        Changes changes = new Changes(Swaps.read(), Names.of(all), random);
        CandidateMaker maker = new CandidateMaker();
        Map<String, Integer> usual = maker.usual(documents.usual());
        usual.values().removeIf(count -> count < FEWEST);
        List<Candidate> candidates = new ArrayList<>();
        for (ParallelDocument document : documents.lessons()) {
            candidates.addAll(maker.of(document, changes, 1, new UsualCandidates(usual), random));
        }
        Path made = Path.of("target/training");
        Files.createDirectories(made);
        Files.writeString(made.resolve("unproposed.tsv"), maker.unproposed(), UTF_8);
        CandidateFile file = new CandidateFile(candidates, maker.untouchedWords(), usual);
        file.write(made.resolve("candidates.tsv"));
        System.out.printf(
                Locale.ROOT,
                "%d documents, %d words of both editions; %d more for what is usual%n%n%s%n",
                documents.lessons().size(),
                file.allWords(),
                documents.usual().size(),
                maker.table());
        return file;
    }

    private static String judgeTable(Weights weights) {
        StringBuilder table = new StringBuilder("""
                # How likely a finding between editions is right: weights of a logistic regression, a feature a line.
                # Written by FindingTraining (src/tools); what the features are is in CandidateReader. rule=ID is a rule's own
                # weight, CHECKER:FEATURE a feature's with one checker; level=LEVEL the least probability that is reported there, of all or of RULE.
                """);
        weights.byFeature().forEach((name, weight) -> table.append(row(name, weight)));
        table.append(row("calibration.slope", weights.slope()));
        table.append(row("calibration.shift", weights.shift()));
        for (Level level : Level.values()) {
            table.append(row(Weights.level(level), weights.least(level, "")));
            new TreeMap<>(weights.ofRule().getOrDefault(level, Map.of()))
                    .forEach((rule, least) -> table.append(row(Weights.level(level, rule), least)));
        }
        return table.toString();
    }

    private static String row(String name, double value) {
        return String.format(Locale.ROOT, "%s\t%.4f%n", name, value);
    }

    private static String usualTable(Map<String, Integer> usual) {
        StringBuilder table = new StringBuilder("""
                # How often candidates of a rule about a word (>) or held against it (<) came up in faithful translations.
                # Written by FindingTraining (src/tools) from the parallel texts that NOTICE names.
                """);
        new TreeMap<>(usual).forEach((key, count) -> table.append(key + "\t" + count + "\n"));
        return table.toString();
    }

    private static void write(String name, String text) throws IOException {
        Files.writeString(FINDING.resolve(name), text, UTF_8);
    }
}
