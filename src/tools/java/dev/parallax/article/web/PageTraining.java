package dev.parallax.article.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.eval.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Learns what page text is recognised by, prints how well that does on sites it has not seen, and writes the model's resources:
 * {@code ./mvnw -Ptraining verify -Dtest=PageTraining -Dtrain.dir=FOLDER}. The same pages give the same model.
 */
@Tag("training")
class PageTraining {

    private static final Path RESOURCES = Path.of("src/main/resources/dev/parallax/article/web");

    private static final String ORIGIN = """
            # Learnt by PageTraining from real pages with known text; do not edit.
            """;

    @Test
    void learns() throws IOException {
        PageLearning learning = new PageLearning(DataFolder.TRAINING.path());
        System.out.println(PageCrossValidation.table(learning, Map.of()));
        PageModel model = learning.all();
        write(LearntModel.NAMES, names(model));
        write(LearntModel.TREES, trees(model.blocks()));
        write(LearntModel.RUNS, runs(model.chain()));
        assertThat(model.blocks().trees()).isNotEmpty();
    }

    private static void write(String resource, String rows) throws IOException {
        Files.createDirectories(RESOURCES);
        Files.writeString(RESOURCES.resolve(resource), ORIGIN + rows, UTF_8);
    }

    private static String names(PageModel model) {
        StringBuilder rows = new StringBuilder("# name of an element, its class or its id; log-odds of the article\n");
        new TreeMap<>(model.names())
                .forEach((name, logOdds) ->
                        rows.append(name).append('\t').append(logOdds).append('\n'));
        return rows.toString();
    }

    private static String trees(BlockModel model) {
        StringBuilder rows = new StringBuilder("# tree, node, feature, threshold, value\n");
        rows.append(String.format(Locale.ROOT, "base\t-\t-\t-\t%.5f%n", model.base()));
        List<BlockModel.Tree> trees = model.trees();
        for (int t = 0; t < trees.size(); t++) {
            append(trees.get(t), t, 0, rows);
        }
        return rows.toString();
    }

    private static void append(BlockModel.Tree tree, int number, int node, StringBuilder rows) {
        int feature = tree.feature()[node];
        rows.append(String.format(
                Locale.ROOT,
                "%d\t%d\t%s\t%s\t%.5f%n",
                number,
                node,
                feature < 0 ? "-" : Feature.values()[feature].title(),
                feature < 0 ? "-" : Float.toString(tree.threshold()[node]),
                tree.value()[node]));
        if (feature >= 0) {
            append(tree, number, 2 * node + 1, rows);
            append(tree, number, 2 * node + 2, rows);
        }
    }

    private static String runs(BlockChain chain) {
        StringBuilder rows = new StringBuilder("""
                # what beginning and ending to keep text costs between neighbours marked up alike (0), otherwise in one box (1),
                # farther apart (2)
                """);
        for (int border = 0; border < BlockChain.BORDERS; border++) {
            rows.append(String.format(Locale.ROOT, "begin.%d\t%.2f%n", border, chain.weights()[border][0]));
            rows.append(String.format(Locale.ROOT, "end.%d\t%.2f%n", border, chain.weights()[border][1]));
        }
        return rows.toString();
    }
}
