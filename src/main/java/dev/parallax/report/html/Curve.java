package dev.parallax.report.html;

import dev.parallax.store.NightFigures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * A number of tonight with those of the nights before it.
 *
 * @param meaning of the label; empty where it says all
 * @param points of the curve in a box of 100 by 24, as SVG wants them
 * @param lastX where tonight's point lies
 * @param history the nights' values in words
 */
record Curve(String label, String meaning, String value, String points, String lastX, String lastY, String history) {

    /** The curves of at least two nights, oldest first; fewer have none. */
    static List<Curve> of(List<NightFigures> nights, Words words) {
        if (nights.size() < 2) {
            return List.of();
        }
        List<Curve> curves = new ArrayList<>(List.of(
                curve("open", words, nights, NightFigures::open),
                curve("new", words, nights, NightFigures::fresh),
                curve("fixed", words, nights, NightFigures::fixed),
                curve("stories", words, nights, NightFigures::stories),
                curve("not-read", words, nights, NightFigures::notRead)));
        List<NightFigures> withSlips =
                nights.stream().filter(night -> night.planted() > 0).toList();
        if (withSlips.size() > 1) {
            curves.add(curve("planted", words, withSlips, night -> (int) Math.round(100 * night.recall())));
        }
        return curves;
    }

    private static Curve curve(String name, Words words, List<NightFigures> nights, ToIntFunction<NightFigures> value) {
        int[] values = nights.stream().mapToInt(value).toArray();
        int highest = Math.max(1, Arrays.stream(values).max().orElse(1));
        String[] points = new String[values.length];
        String x = "";
        String y = "";
        for (int i = 0; i < values.length; i++) {
            x = String.format(Locale.ROOT, "%.1f", 2 + 96.0 * i / (values.length - 1));
            y = String.format(Locale.ROOT, "%.1f", 22 - 20.0 * values[i] / highest);
            points[i] = x + "," + y;
        }
        String label = words.t("report.curve." + name);
        String history = words.t(
                "report.curve.history",
                label,
                values.length,
                Arrays.stream(values).mapToObj(Integer::toString).collect(Collectors.joining(", ")));
        String meaning = name.equals("planted") ? words.t("report.curve.planted-meaning") : "";
        return new Curve(
                label, meaning, words.number(values[values.length - 1]), String.join(" ", points), x, y, history);
    }
}
