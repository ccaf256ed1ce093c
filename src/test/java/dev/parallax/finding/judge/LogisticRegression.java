package dev.parallax.finding.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Logistic regression with a ridge penalty on standardised features, by Newton's method (Komarek and Moore 2005; Hastie, Tibshirani
 * and Friedman 2009, 4.4). The intercept is not penalised, a feature of one checker alone more than one of all.
 */
final class LogisticRegression {

    /** Of 4, 12, 30, 60 and 100 the one with the least loss in cross-validation by documents. */
    private static final double PENALTY = 30;

    private static final double OF_ONE_CHECKER = 3 * PENALTY;

    /** A feature that fewer candidates have is left out. */
    private static final int FEWEST = 12;

    private static final int ROUNDS = 12;

    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> index = new HashMap<>();

    /** Weights on the features' own scale, by name; the intercept is {@code bias}. */
    Map<String, Double> fit(List<Map<String, Double>> rows, List<Boolean> right) {
        name(rows);
        int n = names.size();
        double[] deviation = deviations(rows, n);
        double[] weights = new double[n + 1];
        for (int round = 0; round < ROUNDS; round++) {
            step(rows, right, deviation, weights);
        }
        Map<String, Double> byName = new TreeMap<>();
        byName.put("bias", weights[n]);
        for (int i = 0; i < n; i++) {
            byName.put(names.get(i), weights[i] / deviation[i]);
        }
        return byName;
    }

    private void name(List<Map<String, Double>> rows) {
        Map<String, Integer> counts = new TreeMap<>();
        rows.forEach(row -> row.keySet().forEach(name -> counts.merge(name, 1, Integer::sum)));
        counts.forEach((name, count) -> {
            if (count >= FEWEST || name.startsWith("rule=")) {
                index.put(name, names.size());
                names.add(name);
            }
        });
    }

    private double[] deviations(List<Map<String, Double>> rows, int n) {
        double[] sum = new double[n];
        double[] squares = new double[n];
        for (Map<String, Double> row : rows) {
            row.forEach((name, value) -> {
                Integer i = index.get(name);
                if (i != null) {
                    sum[i] += value;
                    squares[i] += value * value;
                }
            });
        }
        double[] deviation = new double[n];
        for (int i = 0; i < n; i++) {
            double mean = sum[i] / rows.size();
            deviation[i] = Math.max(0.05, Math.sqrt(Math.max(0, squares[i] / rows.size() - mean * mean)));
        }
        return deviation;
    }

    private void step(List<Map<String, Double>> rows, List<Boolean> right, double[] deviation, double[] weights) {
        int n = names.size();
        double[][] hessian = new double[n + 1][n + 1];
        double[] gradient = new double[n + 1];
        for (int r = 0; r < rows.size(); r++) {
            int[] at = new int[rows.get(r).size() + 1];
            double[] value = new double[at.length];
            int size = 0;
            double sum = weights[n];
            for (Map.Entry<String, Double> feature : rows.get(r).entrySet()) {
                Integer i = index.get(feature.getKey());
                if (i != null) {
                    at[size] = i;
                    value[size] = feature.getValue() / deviation[i];
                    sum += weights[i] * value[size++];
                }
            }
            at[size] = n;
            value[size++] = 1;
            double p = 1 / (1 + Math.exp(-sum));
            double wrong = p - (right.get(r) ? 1 : 0);
            double weight = Math.max(1e-6, p * (1 - p));
            for (int a = 0; a < size; a++) {
                gradient[at[a]] += wrong * value[a];
                for (int b = 0; b < size; b++) {
                    hessian[at[a]][at[b]] += weight * value[a] * value[b];
                }
            }
        }
        for (int i = 0; i < n; i++) {
            double penalty = names.get(i).indexOf(':') > 0 ? OF_ONE_CHECKER : PENALTY;
            gradient[i] += penalty * weights[i];
            hessian[i][i] += penalty;
        }
        hessian[n][n] += 1e-6;
        double[] change = solve(hessian, gradient);
        for (int i = 0; i <= n; i++) {
            weights[i] -= Math.max(-2, Math.min(2, change[i]));
        }
    }

    /** Cholesky's decomposition; the matrix is lost. */
    static double[] solve(double[][] a, double[] b) {
        int n = b.length;
        for (int j = 0; j < n; j++) {
            for (int k = 0; k < j; k++) {
                a[j][j] -= a[j][k] * a[j][k];
            }
            a[j][j] = Math.sqrt(Math.max(1e-12, a[j][j]));
            for (int i = j + 1; i < n; i++) {
                for (int k = 0; k < j; k++) {
                    a[i][j] -= a[i][k] * a[j][k];
                }
                a[i][j] /= a[j][j];
            }
        }
        double[] x = b.clone();
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                x[i] -= a[i][k] * x[k];
            }
            x[i] /= a[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                x[i] -= a[k][i] * x[k];
            }
            x[i] /= a[i][i];
        }
        return x;
    }
}
