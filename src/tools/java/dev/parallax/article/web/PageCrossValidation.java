package dev.parallax.article.web;

import dev.parallax.article.draft.Block;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How well pages are read by models that know nothing of their sites, beside other tools on the same pages. */
public final class PageCrossValidation {

    private static final String HEAD = """
            Cross-validation by site over the training pages (%d pages of %d sites): each page is read by a model that has seen
            no page of its site. Word 4-gram F1 of the body without its heading, averaged; A, B: the known text is by a rule for the
            site, or checked. Snippets: those of the article kept, those of the furniture removed.

            | extractor | en A, B: P | R | F1 | en C: F1 | de: F1 | ru: F1 | other languages: F1 | snippets kept, removed |
            |---|---|---|---|---|---|---|---|---|
            """;

    private static final Map<String, Predicate<TrainingPage>> GROUPS = new LinkedHashMap<>();

    static {
        GROUPS.put(
                "en A, B",
                page -> page.language().equals("en") && !page.quality().equals("C"));
        GROUPS.put(
                "en C", page -> page.language().equals("en") && page.quality().equals("C"));
        GROUPS.put("de", page -> page.language().equals("de"));
        GROUPS.put("ru", page -> page.language().equals("ru"));
        GROUPS.put("other", page -> !List.of("en", "de", "ru").contains(page.language()));
    }

    private PageCrossValidation() {}

    /**
     * The table.
     *
     * @param folder the training pages
     * @param others other tools by name: a page's file to its text
     */
    public static String table(Path folder, Map<String, Function<Path, String>> others) throws IOException {
        return table(new PageLearning(folder), others);
    }

    static String table(PageLearning learning, Map<String, Function<Path, String>> others) {
        List<PageLearning.Example> examples = learning.examples();
        long sites =
                examples.stream().map(each -> each.page().site()).distinct().count();
        StringBuilder table = new StringBuilder(HEAD.formatted(examples.size(), sites));
        Map<Integer, PageModel> models = new TreeMap<>();
        table.append(row(
                "parallax", examples, each -> text(each, models.computeIfAbsent(each.fold(), learning::without))));
        others.forEach((name, tool) ->
                table.append(row(name, examples, each -> tool.apply(each.page().file()))));
        return table.toString();
    }

    private static String text(PageLearning.Example example, PageModel model) {
        return MainContent.of(example.document(), example.head(), model).body().stream()
                .map(Block::text)
                .collect(Collectors.joining("\n\n"));
    }

    private static String row(
            String name, List<PageLearning.Example> examples, Function<PageLearning.Example, String> reader) {
        Map<String, List<GramScore>> scores = new TreeMap<>();
        int[] snippets = new int[4];
        for (PageLearning.Example example : examples) {
            TrainingPage page = example.page();
            String text = reader.apply(example);
            if (page.gold() == null) {
                count(page, GoldLabels.letters(text), snippets);
                continue;
            }
            GramScore score = GramScore.of(page.gold(), text);
            GROUPS.forEach((group, isIn) -> {
                if (isIn.test(page)) {
                    scores.computeIfAbsent(group, key -> new ArrayList<>()).add(score);
                }
            });
        }
        List<String> cells = new ArrayList<>(List.of(name));
        cells.add(mean(scores.getOrDefault("en A, B", List.of()), GramScore::precision));
        cells.add(mean(scores.getOrDefault("en A, B", List.of()), GramScore::recall));
        GROUPS.keySet().forEach(group -> cells.add(mean(scores.getOrDefault(group, List.of()), GramScore::f1)));
        cells.add("%d/%d, %d/%d".formatted(snippets[0], snippets[1], snippets[2], snippets[3]));
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static void count(TrainingPage page, String text, int[] snippets) {
        for (String snippet : page.with()) {
            snippets[0] += text.contains(GoldLabels.letters(snippet)) ? 1 : 0;
            snippets[1]++;
        }
        for (String snippet : page.without()) {
            snippets[2] += text.contains(GoldLabels.letters(snippet)) ? 0 : 1;
            snippets[3]++;
        }
    }

    private static String mean(List<GramScore> scores, Function<GramScore, Double> figure) {
        double mean = scores.stream().mapToDouble(figure::apply).average().orElse(0);
        return String.format(Locale.ROOT, "%.4f", mean);
    }
}
