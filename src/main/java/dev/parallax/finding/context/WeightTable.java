package dev.parallax.finding.context;

import dev.parallax.text.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tables of weights beside a class: a name and its numbers on each line, separated by tabs. */
public final class WeightTable {

    private WeightTable() {}

    public static Map<String, double[]> read(Class<?> owner, String resource, int weights) {
        Map<String, double[]> rows = new LinkedHashMap<>();
        for (List<String> row : Table.rows(owner, resource, weights + 1)) {
            rows.put(
                    row.get(0),
                    row.stream().skip(1).mapToDouble(Double::parseDouble).toArray());
        }
        return rows;
    }

    /** The numbers of that name. Fails when there are none: then table and code are not of one time. */
    public static double[] row(Map<String, double[]> rows, String name) {
        double[] row = rows.get(name);
        if (row == null) {
            throw new IllegalStateException("The weights have no row “" + name + "”: learn them again");
        }
        return row;
    }
}
