package dev.parallax.article.web;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** How much of the text below elements of each name was the article's, each site counted once. */
final class NameCounts {

    /** A name that fewer sites have tells nothing. */
    private static final int FEWEST_SITES = 4;

    /** How many sites' worth of the common share is added to each name. */
    private static final double PRIOR = 2;

    private static final double MOST = 3;

    private final Map<String, Map<String, double[]>> bySite = new HashMap<>();

    private record Share(double kept, double all, int sites) {

        Share without(double[] site) {
            double sum = site[0] + site[1];
            return sum == 0 ? this : new Share(kept - site[0] / sum, all - 1, sites - 1);
        }
    }

    private final Map<String, Share> shares = new HashMap<>();

    /** @param labels as of {@link GoldLabels} */
    void add(String site, PageText page, byte[] labels) {
        Map<Box, double[]> below = new HashMap<>();
        for (PageBlock block : page.blocks()) {
            byte label = labels[block.number()];
            if (label != GoldLabels.UNKNOWN) {
                below.computeIfAbsent(block.box(), key -> new double[2])[1 - label] +=
                        Math.sqrt(block.shape().weight() + 1.0);
            }
        }
        for (int i = page.boxes().size() - 1; i >= 0; i--) {
            Box box = page.boxes().get(i);
            double[] counts = below.get(box);
            if (counts == null) {
                continue;
            }
            for (String name : ElementNames.of(box.element())) {
                add(
                        bySite.computeIfAbsent(name, key -> new HashMap<>())
                                .computeIfAbsent(site, key -> new double[2]),
                        counts);
            }
            if (i > 0) {
                add(below.computeIfAbsent(box.outer(), key -> new double[2]), counts);
            }
        }
    }

    private static void add(double[] sum, double[] counts) {
        sum[0] += counts[0];
        sum[1] += counts[1];
    }

    void close() {
        bySite.forEach((name, sites) -> {
            double kept = 0;
            for (double[] counts : sites.values()) {
                kept += counts[0] / (counts[0] + counts[1]);
            }
            shares.put(name, new Share(kept, sites.size(), sites.size()));
        });
    }

    /** The log-odds by a name, learnt from all other sites. */
    double logOdds(String name, String withoutSite) {
        Share share = shares.get(name);
        Share common = shares.get("<body>");
        if (share == null || common == null) {
            return 0;
        }
        double[] own = bySite.getOrDefault(name, Map.of()).get(withoutSite);
        Share rest = own == null ? share : share.without(own);
        if (rest.sites < FEWEST_SITES) {
            return 0;
        }
        double mean = common.kept / common.all;
        double p = (rest.kept + PRIOR * mean) / (rest.all + PRIOR);
        double logOdds = Math.log(p / (1 - p)) - Math.log(mean / (1 - mean));
        return Math.max(-MOST, Math.min(MOST, logOdds));
    }

    /** All names that tell something. */
    Map<String, Double> table(double least) {
        Map<String, Double> table = new TreeMap<>();
        for (String name : shares.keySet()) {
            double logOdds = logOdds(name, "");
            if (Math.abs(logOdds) >= least) {
                table.put(name, Math.round(logOdds * 100) / 100.0);
            }
        }
        return table;
    }
}
