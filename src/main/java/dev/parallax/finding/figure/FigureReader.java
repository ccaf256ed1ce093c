package dev.parallax.finding.figure;

import dev.parallax.article.TextSpan;
import dev.parallax.quantity.Quantity;
import dev.parallax.quantity.Quantity.Kind;
import dev.parallax.quantity.QuantityReader;
import dev.parallax.quantity.Unit;
import dev.parallax.text.Letters;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the figures of a text: what {@link QuantityReader} finds, and what their neighbourhood makes of them. Ranges share
 * magnitude and unit, measures in two units are one, three quarters is 0.75, a clock's four digits before a zone are a time.
 */
public final class FigureReader {

    /** Four digits that a zone, or the military hour, follows. */
    private static final Pattern CLOCK = pattern("(?<![\\d.,:])([01]\\d|2[0-3])([0-5]\\d)"
            + "(?= ?(?:gmt|utc|msk|bst|cet|cest|est|edt|pst|pdt|hrs|hours)\\b| local time\\b)");

    /** Hours and minutes as many languages divide them; a decimal number in others. */
    private static final Pattern DOTTED = pattern("([01]?\\d|2[0-3])\\.([0-5]\\d)");

    /** What a word's edge is; the pattern's own sign for it makes its set of letters anew each time it looks at one. */
    private static final String EDGE = "(?:(?<=\\w)(?!\\w)|(?<!\\w)(?=\\w))";

    private final String language;
    private final String text;

    /** The text folded, each letter where it was. */
    private final String folded;

    private FigureReader(String text, String language) {
        this.language = language;
        this.text = text;
        this.folded = Letters.foldInPlace(text);
    }

    /**
     * The figures in order, without overlap.
     *
     * @param language BCP 47 tag; where it is unknown, {@code und}, English is read
     */
    public static List<FigureReading> read(String text, String language) {
        String own = Locale.forLanguageTag(language).getLanguage();
        boolean known = !own.isEmpty() && !own.equals("und");
        return new FigureReader(text, !known ? "en" : own.equals("ru") || own.equals("en") ? own : language).figures();
    }

    /** The pattern in which letters, digits and the edges of words are those of any script. */
    static Pattern pattern(String regex) {
        return Pattern.compile(regex.replace("\\b", EDGE), Pattern.UNICODE_CHARACTER_CLASS);
    }

    private List<FigureReading> figures() {
        List<Quantity> read = QuantityReader.of(language).read(text);
        List<FigureReading> found = new ArrayList<>();
        for (Quantity quantity : withClocks(Units.withHalves(read, folded, language))) {
            found.add(inContext(orTime(Units.measured(new FigureReading(quantity), folded, language))));
        }
        found = new Joints(text, folded).join(found);
        List<FigureReading> figures = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            TextSpan span = found.get(i).quantity().span();
            int next = i + 1 < found.size() ? found.get(i + 1).quantity().span().start() : text.length();
            figures.add(found.get(i)
                    .with(
                            Units.rate(folded, span.end(), next, language),
                            Steps.before(folded.substring(0, span.start()), language)));
        }
        return List.copyOf(figures);
    }

    private List<Quantity> withClocks(List<Quantity> quantities) {
        List<Quantity> all = new ArrayList<>(quantities);
        Matcher matcher = CLOCK.matcher(folded);
        while (matcher.find()) {
            TextSpan span = new TextSpan(matcher.start(), matcher.end());
            Quantity time = time(matcher, span);
            all.replaceAll(quantity -> quantity.span().equals(span) ? time : quantity);
        }
        return all;
    }

    /** A plain number that may be a time as well: «в 10.30», <i>a las 10.30</i>. */
    private FigureReading orTime(FigureReading figure) {
        Quantity quantity = figure.quantity();
        Matcher dotted = DOTTED.matcher(quantity.span().of(text));
        boolean plain = quantity.kind() == Kind.NUMBER && quantity.unit() == Unit.NONE;
        return plain && dotted.matches() ? figure.or(time(dotted, quantity.span())) : figure;
    }

    private static Quantity time(Matcher clock, TextSpan span) {
        long minutes = 60L * Integer.parseInt(clock.group(1)) + Integer.parseInt(clock.group(2));
        return new Quantity(Kind.TIME, BigDecimal.valueOf(minutes), Unit.NONE, false, span);
    }

    private FigureReading inContext(FigureReading figure) {
        Quantity quantity = figure.quantity();
        FigureReading found = figure;
        for (FigureContext context : FigureContext.ALL) {
            if (context.holds(language, quantity, folded)) {
                found = switch (context.effect()) {
                    case ADD -> found.with(shifted(quantity, context.number()));
                    case OR_ADD -> found.or(shifted(quantity, context.number()));
                    case SHARE -> found.with(Joints.share(BigDecimal.ONE, quantity.value(), quantity.span()));
                    case FIRM ->
                        found.with(new Quantity(
                                quantity.kind(), quantity.value(), quantity.unit(), false, quantity.span()));
                };
            }
        }
        return found;
    }

    private static Quantity shifted(Quantity quantity, int days) {
        BigDecimal value = quantity.value().add(BigDecimal.valueOf(days));
        if (quantity.kind() == Kind.WEEKDAY) {
            value = BigDecimal.valueOf(Math.floorMod(value.intValue() - 1, 7) + 1L);
        }
        return new Quantity(quantity.kind(), value, quantity.unit(), false, quantity.span());
    }
}
