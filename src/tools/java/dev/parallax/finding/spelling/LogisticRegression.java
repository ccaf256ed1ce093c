package dev.parallax.finding.spelling;

import java.util.List;

/** Logistic regression with a ridge, by Newton's method (iteratively reweighted least squares). */
final class LogisticRegression {

    private static final int STEPS = 12;

    /** Of the squared weights: keeps a feature that hardly occurs from taking any weight. */
    private static final double RIDGE = 1;

    private LogisticRegression() {}

    /** @param weight of the row: how many like it there are */
    record Row(float[] features, boolean isPositive, double weight) {}

    /** The weights, as many as features, under which the rows are likeliest. */
    static double[] fit(List<Row> rows, int features) {
        double[] weights = new double[features];
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[features];
            double[][] curvature = new double[features][features];
            for (int f = 0; f < features; f++) {
                gradient[f] = -RIDGE * weights[f];
                curvature[f][f] = RIDGE;
            }
            for (Row row : rows) {
                double p = 1 / (1 + Math.exp(-weigh(weights, row.features())));
                double error = row.weight() * ((row.isPositive() ? 1 : 0) - p);
                double bend = row.weight() * p * (1 - p);
                for (int a = 0; a < features; a++) {
                    double value = row.features()[a];
                    if (value != 0) {
                        gradient[a] += error * value;
                        double[] line = curvature[a];
                        for (int b = 0; b <= a; b++) {
                            line[b] += bend * value * row.features()[b];
                        }
                    }
                }
            }
            double[] change = solve(curvature, gradient);
            double most = 0;
            for (int f = 0; f < features; f++) {
                weights[f] += change[f];
                most = Math.max(most, Math.abs(change[f]));
            }
            if (most < 1e-4) {
                break;
            }
        }
        return weights;
    }

    static double weigh(double[] weights, float[] features) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * features[i];
        }
        return sum;
    }

    /** Solves a symmetric positive definite system, of which the lower half is given, by Cholesky's decomposition. */
    private static double[] solve(double[][] lower, double[] right) {
        int n = right.length;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = lower[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= lower[i][k] * lower[j][k];
                }
                lower[i][j] = i == j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / lower[j][j];
            }
        }
        double[] x = right.clone();
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                x[i] -= lower[i][k] * x[k];
            }
            x[i] /= lower[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                x[i] -= lower[k][i] * x[k];
            }
            x[i] /= lower[i][i];
        }
        return x;
    }
}
