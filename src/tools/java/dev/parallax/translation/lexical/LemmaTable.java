package dev.parallax.translation.lexical;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lemma chosen for each word form of a corpus: of several, the one that is most frequent, counted by two rounds of EM. */
final class LemmaTable {

    private static final int ROUNDS = 4;

    final List<String> lemmas = new ArrayList<>();
    /** Lemma's number by form's number. */
    final int[] lemmaOf;

    final double[] counts;

    LemmaTable(ParallelCorpus.Side side, Morphology morphology) {
        int forms = side.words.size();
        Map<String, Integer> ids = new LinkedHashMap<>();
        int[][] candidates = new int[forms][];
        for (int form = 0; form < forms; form++) {
            List<String> of = morphology.lemmas(side.words.get(form));
            candidates[form] = new int[of.size()];
            for (int i = 0; i < of.size(); i++) {
                Integer id = ids.putIfAbsent(of.get(i), lemmas.size());
                if (id == null) {
                    id = lemmas.size();
                    lemmas.add(of.get(i));
                }
                candidates[form][i] = id;
            }
        }
        double[] weight = new double[lemmas.size()];
        java.util.Arrays.fill(weight, 1);
        for (int round = 0; round < ROUNDS; round++) {
            double[] next = new double[weight.length];
            for (int form = 0; form < forms; form++) {
                double total = 0;
                for (int lemma : candidates[form]) {
                    total += weight[lemma];
                }
                for (int lemma : candidates[form]) {
                    next[lemma] += total == 0 ? 0 : side.counts.getFloat(form) * weight[lemma] / total;
                }
            }
            weight = next;
        }
        counts = weight;
        lemmaOf = new int[forms];
        for (int form = 0; form < forms; form++) {
            int best = candidates[form][0];
            for (int lemma : candidates[form]) {
                if (counts[lemma] > counts[best]) {
                    best = lemma;
                }
            }
            lemmaOf[form] = best;
        }
    }
}
