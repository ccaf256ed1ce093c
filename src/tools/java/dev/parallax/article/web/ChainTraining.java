package dev.parallax.article.web;

import java.util.List;

/**
 * Learns a {@link BlockChain} from pages that the trees were not learnt from: the weights that give the best mean F1 of the
 * pages' words, by going up one weight at a time.
 */
final class ChainTraining {

    private static final double[] FIRST = {1, 1, 0.5, 0.5, 0.5, 0.5};

    private static final double[] STRIDES = {1, 0.5, 0.25};

    private static final int ROUNDS = 3;

    /** What a unit of cost has to gain: a cost that gains nothing is none. */
    private static final double PENALTY = 0.0004;

    /** A page's runs of text with what the trees say of them. */
    record Sequence(PageLearning.Example example, List<PageBlock> blocks, int[] borders, double[] logOdds) {}

    private ChainTraining() {}

    static BlockChain learn(List<Sequence> pages) {
        double[] weights = FIRST.clone();
        double best = worth(pages, weights);
        for (double stride : STRIDES) {
            boolean better = true;
            for (int round = 0; better && round < ROUNDS; round++) {
                better = false;
                for (int k = 0; k < weights.length; k++) {
                    for (double step : new double[] {stride, -stride}) {
                        double old = weights[k];
                        weights[k] += step;
                        double now = weights[k] < 0 ? -1 : worth(pages, weights);
                        if (now > best + 1e-5) {
                            best = now;
                            better = true;
                        } else {
                            weights[k] = old;
                        }
                    }
                }
            }
        }
        return chain(weights);
    }

    private static BlockChain chain(double[] w) {
        return new BlockChain(new double[][] {{w[0], w[1]}, {w[2], w[3]}, {w[4], w[5]}});
    }

    private static double worth(List<Sequence> pages, double[] weights) {
        BlockChain chain = chain(weights);
        double sum = 0;
        for (Sequence page : pages) {
            boolean[] kept = chain.kept(page.borders, page.logOdds);
            double right = 0;
            double read = 0;
            double gold = 0;
            for (int i = 0; i < kept.length; i++) {
                int words = page.blocks.get(i).shape().words();
                read += kept[i] ? words : 0;
                gold += page.example.labels()[i] * words;
                right += kept[i] ? page.example.labels()[i] * words : 0;
            }
            sum += read + gold == 0 ? 0 : 2 * right / (read + gold);
        }
        double costs = 0;
        for (double weight : weights) {
            costs += weight;
        }
        return sum / pages.size() - PENALTY * costs;
    }
}
