package dev.parallax.story;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a pair of editions is judged by, in the order of {@link #NAMES}. */
final class PairFeatures {

    /** Publication times further apart count like these. */
    private static final double MOST_DAYS = 8;

    /** The weight of one rare name or word, about. */
    private static final double WORD = 10;

    /** The weight of one figure, about. */
    private static final double FIGURE = 1.5;

    private static final int NEARER = 1;
    private static final int MUCH_NEARER = 2;
    private static final int AHEAD = 3;

    /** From here on being nearer says less. */
    private static final double MUCH = 0.1;

    /** Being ahead of others by more says no more. */
    private static final double MOST_AHEAD = 0.2;

    static final List<String> NAMES = names();

    private PairFeatures() {}

    private static List<String> names() {
        List<String> names = new ArrayList<>(List.of("always", "nearer", "much-nearer", "ahead", "cosine"));
        for (Aspect aspect : List.of(Aspect.NAMES, Aspect.FIGURES, Aspect.DATES, Aspect.WORDS)) {
            String name = aspect.name().toLowerCase(Locale.ROOT);
            names.addAll(List.of(name + "-shared", name + "-missing-on-both", name + "-share", name + "-lead-share"));
            if (aspect.isFact()) {
                names.add(name + "-in-place");
            }
        }
        names.addAll(List.of("days-apart", "times-known", "missing-on-one"));
        return List.copyOf(names);
    }

    /** All but how much nearer the two are to each other than to others, which is {@linkplain #setNearer set} later. */
    static double[] of(EditionComparison comparison, Edition source, Edition target) {
        List<Double> values = new ArrayList<>(List.of(1.0, 0.0, 0.0, 0.0, 5 * comparison.cosine()));
        Balances one = comparison.source();
        Balances other = comparison.target();
        Balances lead = comparison.sourceLead();
        Balances otherLead = comparison.targetLead();
        double oneSided = 0;
        for (Aspect aspect : List.of(Aspect.NAMES, Aspect.FIGURES, Aspect.DATES, Aspect.WORDS)) {
            double unit = aspect == Aspect.FIGURES || aspect == Aspect.DATES ? FIGURE : WORD;
            values.add(scaled((one.shared(aspect) + other.shared(aspect)) / 2, unit));
            values.add(scaled(Math.min(one.missing(aspect), other.missing(aspect)), unit));
            values.add(Math.max(one.share(aspect), other.share(aspect)));
            values.add(Math.min(lead.share(aspect), otherLead.share(aspect)));
            if (aspect.isFact()) {
                values.add(scaled(comparison.inPlace(aspect), unit));
            }
            oneSided += Math.abs(one.missing(aspect) - other.missing(aspect));
        }
        OffsetDateTime first = source.published();
        OffsetDateTime second = target.published();
        boolean known = first != null && second != null;
        values.add(
                first == null || second == null
                        ? 0
                        : Math.min(
                                MOST_DAYS,
                                Math.abs(Duration.between(first, second).toMinutes()) / (24 * 60.0)));
        values.add(known ? 1.0 : 0.0);
        values.add(scaled(oneSided, WORD));
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /**
     * @param nearer how much greater the cosine is than what each edition usually has with its other neighbours
     * @param ahead how much greater it is than the greatest that either has with another
     */
    static void setNearer(double[] features, double nearer, double ahead) {
        features[NEARER] = 10 * nearer;
        features[MUCH_NEARER] = 10 * Math.max(0, nearer - MUCH);
        features[AHEAD] = 10 * Math.min(MOST_AHEAD, Math.max(0, ahead));
    }

    /**
     * Values for {@link #setNearer} between which all lie that a pair with this cosine may have. What it sets is made of straight
     * lines, so a model of weights says the most, and the least, at one of them.
     */
    static Stream<double[]> extremes(double cosine) {
        return Stream.of(cosine - 2, Math.min(MUCH, cosine), cosine)
                .flatMap(nearer -> Stream.of(new double[] {nearer, 0}, new double[] {nearer, cosine}));
    }

    private static double scaled(double weight, double unit) {
        return Math.log1p(weight / unit);
    }
}
