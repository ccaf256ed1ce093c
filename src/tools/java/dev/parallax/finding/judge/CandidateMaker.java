package dev.parallax.finding.judge;

import dev.parallax.finding.Checker;
import dev.parallax.finding.Finding;
import dev.parallax.finding.FindingKind;
import dev.parallax.finding.editions.EditionCheckers;
import dev.parallax.finding.reading.StoryReading;
import dev.parallax.training.AlteredDocument;
import dev.parallax.training.Changes;
import dev.parallax.training.ParallelDocument;
import dev.parallax.translation.Glossary;
import dev.parallax.translation.GlossaryCheck;
import dev.parallax.translation.lexical.DictionaryLemmatizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** Runs the checkers over documents, untouched and altered, and tells their candidates apart. */
final class CandidateMaker {

    private final List<Checker> checkers =
            EditionCheckers.all(new GlossaryCheck(Glossary.EMPTY, new DictionaryLemmatizer()));
    private final TrainingStories stories = new TrainingStories();
    private final Map<String, Integer> plants = new TreeMap<>();
    private final Map<String, Integer> found = new TreeMap<>();
    private final StringBuilder unproposed = new StringBuilder();
    private final Map<String, Integer> untouchedWords = new TreeMap<>();

    /** How often each key comes up among the candidates of untouched documents. */
    Map<String, Integer> usual(List<ParallelDocument> documents) {
        Map<String, Integer> counts = new HashMap<>();
        for (ParallelDocument document : documents) {
            stories.translate(document);
            StoryReading reading = stories.reading(AlteredDocument.untouched(document));
            List<Finding> candidates = candidates(reading);
            CandidateReader reader = new CandidateReader(reading, candidates, new UsualCandidates(Map.of()));
            candidates.forEach(
                    finding -> new HashSet<>(reader.keys(finding)).forEach(key -> counts.merge(key, 1, Integer::sum)));
        }
        return counts;
    }

    /** The candidates of a document as it was translated, and of some altered versions of it. */
    List<Candidate> of(ParallelDocument document, Changes changes, int versions, UsualCandidates usual, Random random) {
        List<Candidate> all = new ArrayList<>();
        stories.translate(document);
        AlteredDocument untouched = AlteredDocument.untouched(document);
        StoryReading reading = stories.reading(untouched);
        untouchedWords.merge(
                Candidate.setOf(document.name()), words(document.russian()) + words(document.english()), Integer::sum);
        List<Finding> found = candidates(reading);
        Set<String> before = new HashSet<>();
        found.forEach(finding -> before.add(Candidate.key(finding)));
        add(untouched, reading, found, Set.of(), usual, all);
        for (int i = 0; i < versions; i++) {
            AlteredDocument altered = AlteredDocument.of(document, changes, random);
            if (!altered.plants().isEmpty()) {
                StoryReading again = stories.reading(altered);
                add(altered, again, candidates(again), before, usual, all);
            }
        }
        return all;
    }

    private void add(
            AlteredDocument document,
            StoryReading reading,
            List<Finding> findings,
            Set<String> before,
            UsualCandidates usual,
            List<Candidate> all) {
        CandidateReader reader = new CandidateReader(reading, findings, usual);
        document.plants().forEach(plant -> plants.merge(plant.type(), 1, Integer::sum));
        document.plants().stream()
                .filter(plant -> findings.stream().noneMatch(finding -> Candidate.isAbout(finding, plant)))
                .forEach(plant -> unproposed.append(row(document, plant)));
        for (Finding finding : findings) {
            Candidate candidate = Candidate.of(document, finding, before, reader.features(finding));
            if (!candidate.isUnclear()) {
                all.add(candidate);
            }
            if (candidate.right()) {
                found.merge(candidate.planted(), 1, Integer::sum);
            }
        }
    }

    private static String row(AlteredDocument document, AlteredDocument.Plant plant) {
        String russian = document.russian().get(plant.paragraph());
        String english = document.english().get(plant.paragraph());
        String words = plant.span().of(plant.language().equals("ru") ? russian : english);
        return String.join("\t", plant.type(), document.name(), plant.language(), words, russian, english) + "\n";
    }

    /** The changes that no candidate is about: type, document, language, what stands there now, both editions' paragraphs. */
    String unproposed() {
        return unproposed.toString();
    }

    private List<Finding> candidates(StoryReading reading) {
        List<Finding> candidates = new ArrayList<>();
        for (Checker checker : checkers) {
            checker.check(reading).stream()
                    .filter(finding -> finding.kind() != FindingKind.TRANSLATION)
                    .forEach(candidates::add);
        }
        return candidates;
    }

    /** Words of both editions of the untouched documents so far, by their set, counted by spaces. */
    Map<String, Integer> untouchedWords() {
        return untouchedWords;
    }

    /** How often each kind of change was planted, and how many candidates were about one. */
    String table() {
        StringBuilder table = new StringBuilder("| planted | times | candidates |\n|---|---|---|\n");
        plants.forEach((type, times) ->
                table.append("| " + type + " | " + times + " | " + found.getOrDefault(type, 0) + " |\n"));
        return table.toString();
    }

    private static int words(List<String> texts) {
        return texts.stream().mapToInt(text -> text.split("\\s+").length).sum();
    }
}
