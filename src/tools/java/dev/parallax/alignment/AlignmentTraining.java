package dev.parallax.alignment;

import dev.parallax.eval.DataFolder;
import dev.parallax.story.EditionSimilarity;
import dev.parallax.story.UnknownLanguages;
import dev.parallax.translation.lexical.EmbeddedLexicon;
import dev.parallax.translation.lexical.HeldOutPairs;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Learns the weights of {@link ArticleCosts} and {@link TermComparison} and prints them: {@code ./mvnw -Ptraining test
 * -Dcorpus.dir=FOLDER}. A conditional random field over all alignments, trained by gradient descent (Adam, Kingma and Ba
 * 2015) on documents made from parallel texts, seven in ten of them from sentences that the lexicon has not seen. The same
 * texts give the same weights.
 */
@Tag("training")
class AlignmentTraining {

    private static final int DOCUMENTS = 1_000;

    /** Documents that are looked at before the weights change. */
    private static final int BATCH = 200;

    private static final int ROUNDS = 200;

    /** Of the squared distance from where the weights begin. */
    private static final double REGULARISATION = 2e-4;

    /** Where learning begins: costs that grow with a bead's size, matched words for it, all others against it. */
    private static final double[] BEGIN = {
        0, 2, 2, 4, 4, 6, 6, 8, 8, 0.3, 0, 0.3, 0, -2, 0.3, 1, 2, 0.5, -0.5, -0.8, //
        0.1, -0.3, 0.1, -0.3, 0.1, -0.3, 0.1, -0.3, 0.1, -0.3, 0.5, 0, 0.3, 0.3, 0.3
    };

    private static final int OWN = ArticleCosts.FEATURES;
    private static final int ALL = OWN + TermComparison.FEATURES;

    private Basis basis = Basis.LEXICON;
    private EditionSimilarity similarity = new EditionSimilarity(EmbeddedLexicon.load()).between("ru", "en");

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

    /**
     * Parallel texts of one kind, made into documents.
     *
     * @param share how many of all documents are of them
     */
    private record Kind(String name, List<String> pairs, boolean inOrder, int usualLength, double share) {

        RecombinedDocuments documents(boolean test) {
            return new RecombinedDocuments(sixth(pairs, test), inOrder, usualLength, test ? 2 : 1);
        }
    }

    @Test
    void learnsTheWeightsWithTheLexicon() throws IOException {
        learnsTheWeights();
    }

    /** From the same texts, of which only the spelling is looked at. */
    @Test
    void learnsTheWeightsOfSpelling() throws IOException {
        basis = Basis.SPELLING;
        similarity = new EditionSimilarity(new UnknownLanguages()).between("ru", "en");
        learnsTheWeights();
    }

    private List<Kind> kinds() throws IOException {
        Path corpus = DataFolder.CORPUS.path();
        List<String> unseen = new ArrayList<>();
        for (String file : List.of("general_human", "everyday_human", "literature_PD")) {
            unseen.addAll(unseenIn(corpus.resolve(file + ".tsv.xz")));
        }
        Collections.shuffle(unseen, new Random(1));
        List<String> inOrder = new ArrayList<>();
        for (String file : List.of("business_docs_HT", "debian_web_human", "tech_docs_HT")) {
            inOrder.addAll(HeldOutPairs.first(corpus.resolve(file + ".tsv.xz"), 8_000));
        }
        return List.of(
                new Kind("news", unseen, false, RecombinedDocuments.NEWS, 0.6),
                new Kind("technical", inOrder, true, RecombinedDocuments.NEWS, 0.3),
                new Kind("novel", unseenIn(corpus.resolve("literature_PD.tsv.xz")), false, 1, 0.1));
    }

    /** What the lexicon was not built from; without a lexicon everything is unseen. */
    private List<String> unseenIn(Path file) throws IOException {
        return basis == Basis.LEXICON ? HeldOutPairs.in(file) : HeldOutPairs.first(file, 20_000);
    }

    private void learnsTheWeights() throws IOException {
        List<Kind> kinds = kinds();
        Map<String, List<Lesson>> tests = new LinkedHashMap<>();
        List<Lesson> lessons = new ArrayList<>();
        for (Kind kind : kinds) {
            tests.put(kind.name, lessons(kind.documents(true), DOCUMENTS / 10));
            lessons.addAll(lessons(kind.documents(false), (int) (DOCUMENTS * kind.share)));
        }
        double[] inForce = weights();
        tests.forEach((name, test) -> print(name + " with the weights in force", test));
        setWeights(BEGIN);
        learn(lessons);
        tests.forEach((name, test) -> print(name + " with what was learnt", test));
        printWeights(weights());
        printDifference(inForce, weights());
    }

    /** The first sixth, to test with, or what is left. */
    private static List<String> sixth(List<String> pairs, boolean first) {
        int size = pairs.size() / 6;
        return first ? pairs.subList(0, size) : pairs.subList(size, pairs.size());
    }

    private List<Lesson> lessons(RecombinedDocuments documents, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> documents.next())
                .filter(document ->
                        document.source().size() > 0 && document.target().size() > 0)
                .map(this::lesson)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private void learn(List<Lesson> lessons) {
        double[] mean = new double[ALL];
        double[] square = new double[ALL];
        List<Lesson> mixed = new ArrayList<>(lessons);
        Collections.shuffle(mixed, new Random(3));
        for (int round = 1; round <= ROUNDS; round++) {
            double[] gradient = new double[ALL];
            double cost = 0;
            int texts = 0;
            Collections.rotate(mixed, BATCH);
            for (Lesson lesson : mixed.subList(0, Math.min(BATCH, mixed.size()))) {
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

    private double[] weights() {
        Weights learnt = Weights.of(basis);
        double[] weights = Arrays.copyOf(learnt.beads(), ALL);
        System.arraycopy(learnt.terms(), 0, weights, OWN, ALL - OWN);
        return weights;
    }

    private void setWeights(double[] weights) {
        System.arraycopy(weights, 0, Weights.of(basis).beads(), 0, OWN);
        System.arraycopy(weights, OWN, Weights.of(basis).terms(), 0, ALL - OWN);
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

    private void printWeights(double[] weights) {
        System.out.println(basis);
        Arrays.stream(weights).forEach(weight -> System.out.printf(Locale.ROOT, "%.4f%n", weight));
    }
}
