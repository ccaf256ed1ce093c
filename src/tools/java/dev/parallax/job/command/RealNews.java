package dev.parallax.job.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;
import org.tukaani.xz.XZInputStream;

/**
 * Stories of real text, each in Russian and in English, in which no sentence comes twice: news documents of the evaluation
 * data first, then parallel texts cut into articles. Where these run out, they come again with other words: each longer
 * word is replaced by one with the same ending that is about as frequent, so that no cache of texts or words helps. The
 * same folders give the same stories.
 */
final class RealNews {

    private static final List<String> TEXTS = List.of("general_human.tsv.xz", "debian_web_human.tsv.xz");

    private static final int LINES_OF_ARTICLE = 12;
    private static final int LINES_OF_PARAGRAPH = 2;
    private static final int DAYS = 3;

    /** A word of fewer letters is often one of grammar, which has no other in its place. */
    private static final int LETTERS_OF_CONTENT = 5;

    private static final int LETTERS_OF_ENDING = 3;

    private static final Pattern WORD = Pattern.compile("\\p{L}{" + LETTERS_OF_CONTENT + ",}");

    /** The paragraphs of both editions, the heading first. */
    record Story(List<String> russian, List<String> english) {}

    private final List<Story> stories;

    private RealNews(List<Story> stories) {
        this.stories = stories;
    }

    /** The news documents of the evaluation data: {@code FOLDER/wmt/SPLIT}. */
    static RealNews documents(Path evaluation, String split) throws IOException {
        List<Story> stories = new ArrayList<>();
        Path folder = evaluation.resolve("wmt");
        for (String line : Files.readAllLines(folder.resolve(split + ".index.tsv"), UTF_8)) {
            String[] fields = line.split("\t", -1);
            if (fields[4].equals("news")) {
                Path documents = folder.resolve(split);
                stories.add(new Story(
                        paragraphs(documents.resolve(fields[0] + ".ru.txt")),
                        paragraphs(documents.resolve(fields[0] + ".en.txt"))));
            }
        }
        return new RealNews(stories);
    }

    /** That many stories: these, then the corpus' texts, then the corpus' with other words. */
    RealNews filledUp(Path corpus, int wanted) throws IOException {
        List<Story> all = new ArrayList<>(stories.subList(0, Math.min(wanted, stories.size())));
        if (all.size() < wanted) {
            List<Story> cut = cut(corpus);
            for (int round = 0; all.size() < wanted; round++) {
                List<Story> next = round == 0 ? cut : OtherWords.in(cut, round);
                all.addAll(next.subList(0, Math.min(wanted - all.size(), next.size())));
            }
        }
        return new RealNews(all);
    }

    /** The first of them. */
    RealNews first(int wanted) {
        return new RealNews(stories.subList(0, wanted));
    }

    int articles() {
        return 2 * stories.size();
    }

    List<Story> stories() {
        return stories;
    }

    /** Writes a page for each edition. */
    void write(Path folder) throws IOException {
        for (int i = 0; i < stories.size(); i++) {
            write(file(folder, "ru", i), "ru", i, stories.get(i).russian());
            write(file(folder, "en", i), "en", i, stories.get(i).english());
        }
    }

    /**
     * Adds a paragraph to the English edition of one story in that many.
     *
     * @return how many articles were changed
     */
    int revise(Path folder, int every) throws IOException {
        int revised = 0;
        for (int i = 0; i < stories.size(); i += every) {
            Path file = file(folder, "en", i);
            String page = Files.readString(file, UTF_8);
            String added = "<p>The council will meet again on Tuesday to speak of it.</p></article>";
            Files.writeString(file, page.replace("</article>", added), UTF_8);
            revised++;
        }
        return revised;
    }

    private static Path file(Path folder, String language, int story) {
        return folder.resolve(language + "/" + story % 100 + "/" + story + ".html");
    }

    private static List<String> paragraphs(Path file) throws IOException {
        return Stream.of(Files.readString(file, UTF_8).split("\n\\s*\n"))
                .map(paragraph -> paragraph.strip().replaceAll("\\s+", " "))
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    private static List<Story> cut(Path corpus) throws IOException {
        List<Story> cut = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String name : TEXTS) {
            List<String> russian = new ArrayList<>();
            List<String> english = new ArrayList<>();
            for (String[] pair : pairs(corpus.resolve(name))) {
                boolean newInRussian = seen.add(pair[0]);
                if (seen.add(pair[1]) && newInRussian) {
                    russian.add(pair[0]);
                    english.add(pair[1]);
                }
                if (russian.size() == LINES_OF_ARTICLE) {
                    cut.add(new Story(joined(russian), joined(english)));
                    russian.clear();
                    english.clear();
                }
            }
        }
        return cut;
    }

    private static List<String[]> pairs(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(new XZInputStream(bytes), UTF_8))) {
            return lines.lines()
                    .map(line -> line.split("\t", -1))
                    .filter(pair -> pair.length == 2 && !pair[0].isBlank() && !pair[1].isBlank())
                    .toList();
        }
    }

    /** The first line is the heading, the others stand in paragraphs of a few. */
    private static List<String> joined(List<String> lines) {
        List<String> paragraphs = new ArrayList<>(List.of(lines.get(0)));
        for (int from = 1; from < lines.size(); from += LINES_OF_PARAGRAPH) {
            paragraphs.add(String.join(" ", lines.subList(from, Math.min(lines.size(), from + LINES_OF_PARAGRAPH))));
        }
        return paragraphs;
    }

    private static void write(Path file, String language, int story, List<String> paragraphs) throws IOException {
        StringBuilder body = new StringBuilder();
        for (String paragraph : paragraphs.subList(1, paragraphs.size())) {
            body.append("<p>").append(Entities.escape(paragraph)).append("</p>\n");
        }
        Files.createDirectories(file.getParent());
        Files.writeString(
                file, """
                <!DOCTYPE html>
                <html lang="%1$s"><head><meta charset="utf-8"><title>%2$s</title>
                <meta property="article:published_time" content="2026-03-%3$dT08:00:00Z"></head>
                <body><article><h1>%2$s</h1>
                %4$s</article></body></html>
                """.formatted(language, Entities.escape(paragraphs.get(0)), 10 + story % DAYS, body), UTF_8);
    }

    /** Texts with each longer word replaced by another one of the same ending and about the same frequency. */
    private static final class OtherWords {

        private final Map<String, List<String>> alike = new HashMap<>();
        private final Map<String, String> groups = new HashMap<>();
        private final Random random;

        private OtherWords(Stream<String> texts, int seed) {
            this.random = new Random(seed);
            Map<String, Integer> counts = new TreeMap<>();
            texts.forEach(
                    text -> WORD.matcher(text).results().forEach(word -> counts.merge(word.group(), 1, Integer::sum)));
            counts.forEach((word, count) -> {
                String group = Character.isUpperCase(word.charAt(0))
                        + word.substring(word.length() - LETTERS_OF_ENDING)
                        + Integer.numberOfLeadingZeros(count);
                groups.put(word, group);
                alike.computeIfAbsent(group, key -> new ArrayList<>()).add(word);
            });
        }

        static List<Story> in(List<Story> stories, int seed) {
            OtherWords russian = new OtherWords(stories.stream().flatMap(story -> story.russian().stream()), seed);
            OtherWords english = new OtherWords(stories.stream().flatMap(story -> story.english().stream()), seed);
            return stories.stream()
                    .map(story -> new Story(russian.replaced(story.russian()), english.replaced(story.english())))
                    .toList();
        }

        private List<String> replaced(List<String> paragraphs) {
            return paragraphs.stream()
                    .map(paragraph -> WORD.matcher(paragraph).replaceAll(this::other))
                    .toList();
        }

        private String other(MatchResult word) {
            List<String> others = alike.getOrDefault(groups.getOrDefault(word.group(), ""), List.of(word.group()));
            return others.get(random.nextInt(others.size()));
        }
    }
}
