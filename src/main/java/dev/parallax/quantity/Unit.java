package dev.parallax.quantity;

/** What a number counts, where the text says so beside it. A unit has a dimension and a size in its base unit. */
public enum Unit {
    NONE(Dimension.NONE, 1),
    PERCENT(Dimension.SHARE, 1),
    PERCENTAGE_POINT(Dimension.POINTS, 1),
    DOLLAR(Dimension.MONEY, 1),
    EURO(Dimension.MONEY, 1),
    STERLING(Dimension.MONEY, 1),
    ROUBLE(Dimension.MONEY, 1),
    HRYVNIA(Dimension.MONEY, 1),
    YUAN(Dimension.MONEY, 1),
    YEN(Dimension.MONEY, 1),
    SECOND(Dimension.DURATION, 1),
    MINUTE(Dimension.DURATION, 60),
    HOUR(Dimension.DURATION, 3_600),
    DAY(Dimension.DURATION, 86_400),
    WEEK(Dimension.DURATION, 604_800),
    MONTH(Dimension.DURATION, 2_629_746),
    YEAR(Dimension.DURATION, 31_556_952),
    MILLIMETRE(Dimension.LENGTH, 0.001),
    CENTIMETRE(Dimension.LENGTH, 0.01),
    INCH(Dimension.LENGTH, 0.0254),
    FOOT(Dimension.LENGTH, 0.3048),
    YARD(Dimension.LENGTH, 0.9144),
    METRE(Dimension.LENGTH, 1),
    KILOMETRE(Dimension.LENGTH, 1_000),
    MILE(Dimension.LENGTH, 1_609.344),
    GRAM(Dimension.MASS, 0.001),
    KILOGRAM(Dimension.MASS, 1),
    TONNE(Dimension.MASS, 1_000),
    OUNCE(Dimension.MASS, 0.02835),
    POUND(Dimension.MASS, 0.4536),
    STONE(Dimension.MASS, 6.35),
    SQUARE_FOOT(Dimension.AREA, 0.0929),
    SQUARE_METRE(Dimension.AREA, 1),
    SQUARE_KILOMETRE(Dimension.AREA, 1_000_000),
    SQUARE_MILE(Dimension.AREA, 2_589_988),
    HECTARE(Dimension.AREA, 10_000),
    ACRE(Dimension.AREA, 4_046.856),
    LITRE(Dimension.VOLUME, 1),
    GALLON(Dimension.VOLUME, 3.785),
    CUBIC_METRE(Dimension.VOLUME, 1_000),
    CUBIC_FOOT(Dimension.VOLUME, 28.317),
    KILOMETRE_PER_HOUR(Dimension.SPEED, 1),
    METRE_PER_SECOND(Dimension.SPEED, 3.6),
    MILE_PER_HOUR(Dimension.SPEED, 1.609344),
    KNOT(Dimension.SPEED, 1.852),
    CELSIUS(Dimension.TEMPERATURE, 1),
    FAHRENHEIT(Dimension.TEMPERATURE, 5.0 / 9);

    /** What can be converted into each other by a fixed factor. Money cannot, so each currency is only itself. */
    public enum Dimension {
        NONE,
        SHARE,
        POINTS,
        MONEY,
        DURATION,
        LENGTH,
        MASS,
        AREA,
        VOLUME,
        SPEED,
        TEMPERATURE
    }

    private final Dimension dimension;
    private final double size;

    Unit(Dimension dimension, double size) {
        this.dimension = dimension;
        this.size = size;
    }

    public Dimension dimension() {
        return dimension;
    }

    /** A number of this unit in the dimension's base unit; degrees of Fahrenheit become those of Celsius. */
    public double inBase(double value) {
        return (this == FAHRENHEIT ? value - 32 : value) * size;
    }

    /** How many of the dimension's base units one of these is; rounded calendar means for month and year. */
    public double size() {
        return size;
    }
}
