package dev.parallax.eval;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parallax.language.LanguageDetector;
import dev.parallax.language.lingua.LinguaLanguageDetector;
import dev.parallax.translation.BadReplies;
import dev.parallax.translation.Glossary;
import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.Lemmatizer;
import dev.parallax.translation.TranslationGuard;
import dev.parallax.translation.TranslationIssue;
import dev.parallax.translation.TranslationIssue.Kind;
import dev.parallax.translation.lexical.EmbeddedLexicon;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How often the guards doubt translations that are sound (a person's, and good engines'), and how often they see what was
 * done to them: a sentence cut in the middle, a number changed, the source given back, Russian for English.
 */
@Tag("eval")
class TranslationGuardEvaluation {

    private static final LanguagePair PAIR = new LanguagePair("ru", "en");
    private static final List<Kind> KINDS =
            List.of(Kind.ECHO, Kind.WRONG_LANGUAGE, Kind.TRUNCATED, Kind.OVERLONG, Kind.LOST_NUMBER, Kind.BOILERPLATE);

    private final LanguageDetector detector = new LinguaLanguageDetector();
    private final TranslationGuard guard =
            new TranslationGuard(detector, Glossary.EMPTY, Lemmatizer.NONE, EmbeddedLexicon::load);

    @Test
    void doubtsWhatIsDoubtful() throws IOException {
        List<Map<String, String>> lines = lines();
        StringBuilder table = new StringBuilder("## Guards on translations\n\nShare of sentences (wmt news, Russian to"
                + " English, " + lines.size() + ") that a guard doubts, in percent.\n\n| translation |");
        table.append(" any |");
        KINDS.forEach(kind -> table.append(' ')
                .append(kind.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .append(" |"));
        table.append("\n|---|").append("---|".repeat(KINDS.size() + 1)).append('\n');
        for (String column : lines.get(0).keySet()) {
            if (column.equals("en") || column.endsWith("_en")) {
                row(
                        table,
                        column.equals("en") ? "a person's" : column.replace("_en", ""),
                        lines.stream()
                                .filter(line -> !line.getOrDefault(column, "").isEmpty())
                                .toList(),
                        line -> line.getOrDefault(column, ""));
            }
        }
        row(table, "the first half of a person's", lines, line -> {
            String text = line.getOrDefault("en", "");
            return text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, text.length()) / 2));
        });
        row(table, "the first third of a person's", lines, line -> {
            String text = line.getOrDefault("en", "");
            return text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, text.length()) / 3));
        });
        row(
                table,
                "a person's, a digit changed (where there is one)",
                lines.stream()
                        .filter(line -> line.getOrDefault("en", "").matches(".*\\d.*")
                                && line.getOrDefault("ru", "").matches(".*\\d.*"))
                        .toList(),
                line -> changedDigit(line.getOrDefault("en", "")));
        row(table, "the source", lines, line -> line.getOrDefault("ru", ""));
        row(table, "another sentence's Russian", lines, line -> line.getOrDefault("ru of the next", ""));
        table.append(madeUp(lines));
        Evaluation.report("31-guards", table.toString());
    }

    /** Made-up replies around the engines' translations, one of each kind for each sentence in turn. */
    private String madeUp(List<Map<String, String>> lines) {
        Random random = new Random(31);
        List<BadReplies.Kind> kinds = BadReplies.kinds();
        Map<String, int[]> seen = new TreeMap<>();
        int[] all = new int[2];
        for (int i = 0; i + 1 < lines.size(); i++) {
            BadReplies.Sample sample = new BadReplies.Sample(
                    PAIR,
                    lines.get(i).getOrDefault("ru", ""),
                    lines.get(i).getOrDefault("google_en", ""),
                    lines.get(i + 1).getOrDefault("ru", ""),
                    lines.get(i + 1).getOrDefault("google_en", ""));
            BadReplies.Kind kind = kinds.get(i % kinds.size());
            String reply = sample.target().isEmpty() ? "" : kind.reply(sample, random);
            if (!reply.isEmpty()) {
                int found = guard.check(PAIR, sample.source(), reply).isEmpty() ? 0 : 1;
                int[] counts = seen.computeIfAbsent(kind.name(), name -> new int[2]);
                counts[0] += found;
                counts[1]++;
                all[0] += found;
                all[1]++;
            }
        }
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "%nMade-up replies of %d kinds around the same sentences, which the model has not seen (the kinds it has): %.1f %% of %d are doubted. Kinds of which more than one"
                        + " in twenty passes:%n%n| kind | replies | doubted, %% |%n|---|---|---|%n",
                seen.size(),
                100.0 * all[0] / all[1],
                all[1]));
        seen.forEach((kind, counts) -> {
            if (counts[0] < 0.95 * counts[1]) {
                table.append(String.format(
                        Locale.ROOT, "| %s | %d | %.1f |%n", kind, counts[1], 100.0 * counts[0] / counts[1]));
            }
        });
        return table.toString();
    }

    private interface Translation {
        String of(Map<String, String> line);
    }

    private void row(StringBuilder table, String name, List<Map<String, String>> lines, Translation translation) {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        int doubted = 0;
        for (Map<String, String> line : lines) {
            List<TranslationIssue> issues = guard.check(PAIR, line.getOrDefault("ru", ""), translation.of(line));
            doubted += issues.isEmpty() ? 0 : 1;
            issues.stream().map(TranslationIssue::kind).forEach(kind -> counts.merge(kind, 1, Integer::sum));
        }
        table.append("| ").append(name).append(" |");
        table.append(String.format(Locale.ROOT, " %.1f |", 100.0 * doubted / lines.size()));
        KINDS.forEach(kind -> table.append(
                String.format(Locale.ROOT, " %.1f |", 100.0 * counts.getOrDefault(kind, 0) / lines.size())));
        table.append('\n');
    }

    private static String changedDigit(String text) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = 0; i < changed.length(); i++) {
            if (Character.isDigit(changed.charAt(i))) {
                changed.setCharAt(i, (char) ('0' + (changed.charAt(i) - '0' + 3) % 10));
                return changed.toString();
            }
        }
        return text;
    }

    private static List<Map<String, String>> lines() throws IOException {
        List<Map<String, String>> lines = new ArrayList<>();
        Path folder = Evaluation.dir().resolve("wmt/mt_lines").resolve(Evaluation.split());
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith("wmt"))
                    .sorted()
                    .toList()) {
                List<String> rows = unpacked(file);
                String[] names = rows.get(0).split("\t", -1);
                for (String row : rows.subList(1, rows.size())) {
                    String[] cells = row.split("\t", -1);
                    Map<String, String> line = new LinkedHashMap<>();
                    for (int i = 0; i < Math.min(names.length, cells.length); i++) {
                        // One engine was recorded with HTML's entities; Parallax takes them off before the guards look.
                        line.put(names[i], Parser.unescapeEntities(cells[i], false));
                    }
                    if (line.getOrDefault("ru", "").isEmpty()
                            || line.getOrDefault("en", "").isEmpty()) {
                        continue; // a part that has one language's originals only
                    }
                    if (!lines.isEmpty()) {
                        lines.get(lines.size() - 1).put("ru of the next", line.getOrDefault("ru", ""));
                    }
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    private static List<String> unpacked(Path file) throws IOException {
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), UTF_8))) {
            return in.lines().toList();
        }
    }
}
