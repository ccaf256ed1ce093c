package dev.parallax.finding.number;

/**
 * What decides whether two measures in different units are one.
 *
 * @param rounding share of the greater: how far a converted measure may be off, since news rounds 10 miles to 16 or
 *     to 15 kilometres
 * @param precise the same for a precise measure: 198 centimetres are no 6ft 2in
 * @param digits significant digits from which on a measure is precise
 * @param degrees degrees: how far a converted temperature may be off
 */
record FigureLimits(double rounding, double precise, int digits, double degrees) {

    static final FigureLimits DEFAULTS = new FigureLimits(0.1, 0.04, 3, 1.5);
}
