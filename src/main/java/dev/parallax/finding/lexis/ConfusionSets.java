package dev.parallax.finding.lexis;

import static dev.parallax.finding.lexis.LexisResources.languageTool;
import static dev.parallax.finding.lexis.LexisResources.lines;
import static dev.parallax.finding.lexis.LexisResources.own;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Words that are written for one another. */
final class ConfusionSets {

    private static final List<String> ENGLISH = List.of("confusion_sets.txt", "confusion_set_candidates.txt");

    private ConfusionSets() {}

    /** Our own sets, and LanguageTool's: {@code accept; except; 100} and {@code accept -> except; 100}. */
    static List<List<String>> of(String language) throws IOException {
        List<List<String>> sets = new ArrayList<>();
        lines(own("confusions-" + language + ".txt"))
                .forEach(line -> sets.add(List.of(line.split(line.contains("|") ? "\\|" : " "))));
        for (String file : language.equals("ru") ? List.<String>of() : ENGLISH) {
            lines(languageTool("/" + language + "/" + file)).forEach(line -> {
                List<String> set = Stream.of(line.split(";|->"))
                        .map(word -> word.replaceFirst("\\|.*", "").strip())
                        .filter(word -> word.matches("[a-z']+"))
                        .toList();
                if (set.size() > 1) {
                    sets.add(set);
                }
            });
        }
        return sets;
    }
}
