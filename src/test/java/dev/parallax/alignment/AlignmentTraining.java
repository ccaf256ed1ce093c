package dev.parallax.alignment;

import dev.parallax.story.EditionSimilarity;
import dev.parallax.translation.lexical.EmbeddedLexicon;
import dev.parallax.translation.lexical.HeldOutPairs;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Learns the weights of {@link ArticleCosts} and {@link TermComparison} and prints them: {@code ./mvnw -Ptraining test
 * -Dcorpus.dir=FOLDER}. A conditional random field over all alignments, trained by gradient descent (Adam, Kingma and Ba
 * 2015) on documents made from parallel texts, two thirds of them from sentences that the lexicon has not seen. The same
 * texts give the same weights.
 */
@Tag("training")
class AlignmentTraining {

    private static final int DOCUMENTS = 1_500;

    private static final int ROUNDS = 60;

    /** Of the squared distance from where the weights begin. */
    private static final double REGULARISATION = 2e-4;

    /** Where learning begins: costs that grow with a bead's size, matched words for it, all others against it. */
    private static final double[] BEGIN = {
        0, 2, 2, 4, 4, 6, 6, 8, 0.3, 0, 0.3, 0, -2, 0.3, 1, 2, 0.5, -0.5, -0.8, //
        0.1, -0.3, 0.1, -0.3, 0.1, -0.3, 0.1, -0.3, 0.5, 0, 0.3, 0.3, 0.3
    };

    private static final int OWN = ArticleCosts.FEATURES;
    private static final int ALL = OWN + TermComparison.FEATURES;

    private final Similarity similarity = new EditionSimilarity(EmbeddedLexicon.load());

    /** A document with what does not change while the weights do. */
    private record Lesson(
            KnownAlignment document,
            Texts sourceParagraphs,
            Texts targetParagraphs,
            RememberedComparison paragraphs,
            RememberedComparison segments) {

        /** With the present weights, as {@link Aligner} does it: paragraphs first, then what share is left out. */
        Solved solve() {
            ArticleCosts paragraphCosts = new ArticleCosts(sourceParagraphs, targetParagraphs, paragraphs, null);
            float[][] links =
                    solve(sourceParagraphs, targetParagraphs, paragraphCosts).linkProbabilities();
            ArticleCosts costs = new ArticleCosts(document.source(), document.target(), segments, links);
            return new Solved(this, costs, solve(document.source(), document.target(), costs));
        }

        private static Lattice solve(Texts source, Texts target, ArticleCosts costs) {
            Lattice lattice = new Lattice(source.size(), target.size(), costs);
            lattice.addToNulls(costs.leftOut(lattice.leftOut()));
            return lattice;
        }
    }

    private record Solved(Lesson lesson, ArticleCosts costs, Lattice lattice) {}

    @Test
    void learnsTheWeights() throws IOException {
        Path corpus = Path.of(System.getProperty("corpus.dir", "../shared/corpus"));
        List<String> unseen = new ArrayList<>();
        for (String file : List.of("general_human", "everyday_human", "literature_PD")) {
            unseen.addAll(HeldOutPairs.in(corpus.resolve(file + ".tsv.xz")));
        }
        Collections.shuffle(unseen, new Random(1));
        List<String> inOrder = new ArrayList<>();
        for (String file : List.of("business_docs_HT", "debian_web_human", "tech_docs_HT")) {
            inOrder.addAll(HeldOutPairs.first(corpus.resolve(file + ".tsv.xz"), 8_000));
        }
        List<Lesson> test = lessons(sixth(unseen, true), false, 2, DOCUMENTS / 8);
        test.addAll(lessons(sixth(inOrder, true), true, 2, DOCUMENTS / 8));
        List<Lesson> lessons = lessons(sixth(unseen, false), false, 1, DOCUMENTS * 2 / 3);
        lessons.addAll(lessons(sixth(inOrder, false), true, 1, DOCUMENTS / 3));
        double[] inForce = weights();
        print("with the weights in force", test);
        setWeights(BEGIN);
        learn(lessons);
        print("with what was learnt", test);
        printWeights("ArticleCosts", ArticleCosts.WEIGHTS);
        printWeights("TermComparison", TermComparison.WEIGHTS);
        printDifference(inForce, weights());
    }

    /** The first sixth, to test with, or what is left. */
    private static List<String> sixth(List<String> pairs, boolean first) {
        int size = pairs.size() / 6;
        return first ? pairs.subList(0, size) : pairs.subList(size, pairs.size());
    }

    private List<Lesson> lessons(List<String> pairs, boolean inOrder, long seed, int count) {
        RecombinedDocuments documents = new RecombinedDocuments(pairs, inOrder, seed);
        return IntStream.range(0, count)
                .mapToObj(i -> documents.next())
                .filter(document ->
                        document.source().size() > 0 && document.target().size() > 0)
                .map(this::lesson)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static void learn(List<Lesson> lessons) {
        double[] mean = new double[ALL];
        double[] square = new double[ALL];
        for (int round = 1; round <= ROUNDS; round++) {
            double[] gradient = new double[ALL];
            double cost = 0;
            int texts = 0;
            for (Lesson lesson : lessons) {
                cost += addGradient(lesson.solve(), gradient);
                texts += lesson.document.beads().size();
            }
            double[] weights = weights();
            double rate = 0.05 * Math.min(1, 2.0 * (ROUNDS - round + 1) / ROUNDS);
            for (int i = 0; i < ALL; i++) {
                double slope = gradient[i] / texts + 2 * REGULARISATION * (weights[i] - BEGIN[i]);
                mean[i] = 0.9 * mean[i] + 0.1 * slope;
                square[i] = 0.99 * square[i] + 0.01 * slope * slope;
                weights[i] -= rate
                        * (mean[i] / (1 - Math.pow(0.9, round)))
                        / (Math.sqrt(square[i] / (1 - Math.pow(0.99, round))) + 1e-8);
            }
            setWeights(weights);
            System.out.printf(Locale.ROOT, "round %d: %.4f nats a bead%n", round, cost / texts);
        }
    }

    private Lesson lesson(KnownAlignment document) {
        Texts sources = KnownAlignment.paragraphs(document.source());
        Texts targets = KnownAlignment.paragraphs(document.target());
        return new Lesson(
                document, sources, targets, compare(sources, targets), compare(document.source(), document.target()));
    }

    private RememberedComparison compare(Texts source, Texts target) {
        return new RememberedComparison(
                (TermComparison) similarity.compare(source.texts(), target.texts()), source.size(), target.size());
    }

    /** Adds how the cost of the known alignment changes with each weight; gives −ln of its probability. */
    private static double addGradient(Solved solved, double[] gradient) {
        KnownAlignment document = solved.lesson.document;
        for (int i = 0; i <= document.source().size(); i++) {
            for (int j = 0; j <= document.target().size(); j++) {
                for (int s = 0; s < Shape.ALL.length; s++) {
                    double probability = solved.lattice.probability(i, j, s);
                    if (probability > 1e-9) {
                        addFeatures(solved, i, j, Shape.ALL[s], -probability, gradient);
                    }
                }
            }
        }
        double cost = -solved.lattice.total();
        int i = 0;
        int j = 0;
        for (Shape bead : document.beads()) {
            addFeatures(solved, i, j, bead, 1, gradient);
            cost += solved.costs.cost(i, j, bead);
            i += bead.source();
            j += bead.target();
        }
        return cost;
    }

    private static void addFeatures(Solved solved, int i, int j, Shape shape, double times, double[] gradient) {
        double[] own = new double[OWN];
        solved.costs.features(i, j, shape, own);
        for (int f = 0; f < OWN; f++) {
            gradient[f] += times * own[f];
        }
        if (shape.isMatch()) {
            double[] terms = solved.lesson.segments.features(i, i + shape.source(), j, j + shape.target());
            for (int f = 0; f < terms.length; f++) {
                gradient[OWN + f] -= times * terms[f];
            }
        }
    }

    private static double[] weights() {
        double[] weights = Arrays.copyOf(ArticleCosts.WEIGHTS, ALL);
        System.arraycopy(TermComparison.WEIGHTS, 0, weights, OWN, ALL - OWN);
        return weights;
    }

    private static void setWeights(double[] weights) {
        System.arraycopy(weights, 0, ArticleCosts.WEIGHTS, 0, OWN);
        System.arraycopy(weights, OWN, TermComparison.WEIGHTS, 0, ALL - OWN);
    }

    private static void print(String when, List<Lesson> lessons) {
        double cost = 0;
        int gold = 0;
        int found = 0;
        int right = 0;
        for (Lesson lesson : lessons) {
            Solved solved = lesson.solve();
            cost += addGradient(solved, new double[ALL]);
            List<String> known = new ArrayList<>();
            int i = 0;
            int j = 0;
            for (Shape bead : lesson.document.beads()) {
                known.add(i + " " + j + " " + bead);
                i += bead.source();
                j += bead.target();
            }
            List<String> best = solved.lattice.best().stream()
                    .map(edge -> edge.source() + " " + edge.target() + " " + edge.shape())
                    .toList();
            gold += known.size();
            found += best.size();
            right += (int) best.stream().filter(known::contains).count();
        }
        System.out.printf(
                Locale.ROOT,
                "%s, on %d documents of other texts: %.4f nats a bead, strict F1 %.4f%n",
                when,
                lessons.size(),
                cost / gold,
                2.0 * right / (gold + found));
    }

    /** Whether the weights in force are those that were learnt, as far as they are written out. */
    private static void printDifference(double[] inForce, double[] learnt) {
        double most = 0;
        for (int i = 0; i < ALL; i++) {
            most = Math.max(most, Math.abs(inForce[i] - learnt[i]));
        }
        System.out.printf(
                Locale.ROOT,
                "the weights in force %s those that were learnt (greatest difference %.5f); %d s of one processor%n",
                most < 0.00006 ? "are" : "are NOT",
                most,
                ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000_000);
    }

    private static void printWeights(String type, double[] weights) {
        System.out.println(type);
        Arrays.stream(weights).forEach(weight -> System.out.printf(Locale.ROOT, "        %.4f,%n", weight));
    }
}
