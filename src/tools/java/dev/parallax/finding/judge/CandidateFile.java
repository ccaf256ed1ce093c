package dev.parallax.finding.judge;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Candidates as they were made, so that another model can be learnt from them in seconds.
 *
 * @param words of both editions of the untouched documents, by the set that they are from
 * @param usual how often each key comes up in untouched documents
 */
record CandidateFile(List<Candidate> candidates, Map<String, Integer> words, Map<String, Integer> usual) {

    /** Words of both editions of all untouched documents. */
    int allWords() {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }

    void write(Path file) throws IOException {
        StringBuilder lines = new StringBuilder();
        new TreeMap<>(words).forEach((set, count) -> lines.append("words\t" + set + "\t" + count + "\n"));
        new TreeMap<>(usual).forEach((key, count) -> lines.append("usual\t" + key + "\t" + count + "\n"));
        for (Candidate one : candidates) {
            lines.append(String.join(
                    "\t",
                    "candidate",
                    one.document(),
                    String.valueOf(one.untouched()),
                    one.rule(),
                    String.valueOf(one.right()),
                    one.planted(),
                    one.message().replaceAll("\\s+", " ")));
            one.features().forEach((name, value) -> lines.append("\t" + name + "=" + value));
            lines.append("\n");
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, lines, UTF_8);
    }

    static CandidateFile read(Path file) throws IOException {
        List<Candidate> candidates = new ArrayList<>();
        Map<String, Integer> usual = new TreeMap<>();
        Map<String, Integer> words = new TreeMap<>();
        for (String line : Files.readAllLines(file, UTF_8)) {
            String[] cells = line.split("\t", -1);
            switch (cells[0]) {
                case "words" -> words.put(cells[1], Integer.valueOf(cells[2]));
                case "usual" -> usual.put(cells[1], Integer.valueOf(cells[2]));
                default -> candidates.add(candidate(cells));
            }
        }
        return new CandidateFile(candidates, words, usual);
    }

    private static Candidate candidate(String[] cells) {
        Map<String, Double> features = new TreeMap<>();
        for (int i = 7; i < cells.length; i++) {
            int sign = cells[i].lastIndexOf('=');
            features.put(cells[i].substring(0, sign), Double.valueOf(cells[i].substring(sign + 1)));
        }
        return new Candidate(
                cells[1],
                Boolean.parseBoolean(cells[2]),
                cells[3],
                Boolean.parseBoolean(cells[4]),
                cells[5],
                features,
                cells[6]);
    }
}
