package dev.parallax.article.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The model in force, as one training wrote it into three resources. */
final class LearntModel {

    static final String NAMES = "page-names.tsv";

    static final String TREES = "page-trees.tsv";

    static final String RUNS = "page-runs.tsv";

    static final PageModel INSTANCE = load();

    private LearntModel() {}

    private static PageModel load() {
        Map<String, Double> names = new HashMap<>();
        rows(NAMES).forEach(row -> names.put(row[0], Double.parseDouble(row[1])));
        return new PageModel(Map.copyOf(names), blocks(rows(TREES)), chain(rows(RUNS)));
    }

    private static BlockModel blocks(List<String[]> rows) {
        Map<String, Integer> features = new HashMap<>();
        for (Feature feature : Feature.values()) {
            features.put(feature.title(), feature.ordinal());
        }
        double base = 0;
        List<BlockModel.Tree> trees = new ArrayList<>();
        for (String[] row : rows) {
            if (row[0].equals("base")) {
                base = Double.parseDouble(row[4]);
                continue;
            }
            int number = Integer.parseInt(row[0]);
            int node = Integer.parseInt(row[1]);
            if (number == trees.size()) {
                trees.add(new BlockModel.Tree(new int[0], new float[0], new float[0]));
            }
            BlockModel.Tree tree = withRoom(trees.get(number), node + 1);
            Integer feature = row[2].equals("-") ? Integer.valueOf(-1) : features.get(row[2]);
            if (feature == null) {
                throw new IllegalStateException(TREES + " asks for an unknown feature: " + row[2]);
            }
            tree.feature()[node] = feature;
            tree.threshold()[node] = feature < 0 ? 0 : Float.parseFloat(row[3]);
            tree.value()[node] = Float.parseFloat(row[4]);
            trees.set(number, tree);
        }
        return new BlockModel(base, trees);
    }

    private static BlockModel.Tree withRoom(BlockModel.Tree tree, int nodes) {
        int size = Math.max(nodes, tree.feature().length);
        int[] feature = Arrays.copyOf(tree.feature(), size);
        Arrays.fill(feature, tree.feature().length, size, -1);
        return new BlockModel.Tree(feature, Arrays.copyOf(tree.threshold(), size), Arrays.copyOf(tree.value(), size));
    }

    private static BlockChain chain(List<String[]> rows) {
        Map<String, Double> values = new HashMap<>();
        rows.forEach(row -> values.put(row[0], Double.parseDouble(row[1])));
        double[][] weights = new double[BlockChain.BORDERS][2];
        for (int border = 0; border < BlockChain.BORDERS; border++) {
            weights[border][0] = value(values, "begin." + border);
            weights[border][1] = value(values, "end." + border);
        }
        return new BlockChain(weights);
    }

    private static double value(Map<String, Double> values, String name) {
        Double value = values.get(name);
        if (value == null) {
            throw new IllegalStateException(RUNS + " has no " + name);
        }
        return value;
    }

    /** The rows of a resource; lines that begin with {@code #} are comments. */
    private static List<String[]> rows(String resource) {
        try (InputStream in = LearntModel.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the jar");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
