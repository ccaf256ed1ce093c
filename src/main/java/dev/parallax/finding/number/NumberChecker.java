package dev.parallax.finding.number;

import dev.parallax.finding.Checker;
import dev.parallax.finding.Finding;
import dev.parallax.finding.FindingKind;
import dev.parallax.finding.Place;
import dev.parallax.finding.Remark;
import dev.parallax.finding.Severity;
import dev.parallax.finding.figure.FigureReading.Step;
import dev.parallax.finding.number.FigureComparison.Pair;
import dev.parallax.finding.reading.BeadReading;
import dev.parallax.finding.reading.Figure;
import dev.parallax.finding.reading.Languages;
import dev.parallax.finding.reading.PairReading;
import dev.parallax.finding.reading.Statement;
import dev.parallax.finding.reading.StoryReading;
import dev.parallax.message.Message;
import dev.parallax.quantity.Quantity;
import dev.parallax.quantity.Quantity.Kind;
import dev.parallax.quantity.QuantityReader;
import dev.parallax.quantity.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Compares the numbers, dates, weekdays, times, units and currencies of statements that answer each other. A figure that
 * only one edition has is reported when the whole other edition lacks it.
 */
public final class NumberChecker implements Checker {

    private static final BigDecimal SMALL = BigDecimal.valueOf(3);
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    @Override
    public String id() {
        return "number";
    }

    @Override
    public List<Finding> check(StoryReading story) {
        List<Remark> remarks = new ArrayList<>();
        for (PairReading pair : story.pairs()) {
            if (QuantityReader.knows(pair.source().language().article().tag())
                    && QuantityReader.knows(pair.target().language().article().tag())) {
                compare(pair.beads(), remarks);
            }
        }
        return Remark.findings(remarks);
    }

    private static void compare(List<BeadReading> beads, List<Remark> remarks) {
        List<Figure> allSource = new ArrayList<>();
        List<Figure> allTarget = new ArrayList<>();
        List<FigureComparison> comparisons = new ArrayList<>();
        for (BeadReading bead : beads) {
            List<Figure> source = Figure.of(bead.source());
            List<Figure> target = Figure.of(bead.target());
            allSource.addAll(source);
            allTarget.addAll(target);
            comparisons.add(new FigureComparison(source, target));
        }
        for (int i = 1; i < comparisons.size(); i++) {
            comparisons.get(i).answerFrom(comparisons.get(i - 1));
        }
        for (int i = 0; i < beads.size(); i++) {
            if (beads.get(i).answerEachOther()) {
                FigureComparison comparison = comparisons.get(i);
                comparison.otherUnit().forEach(pair -> remarks.add(otherUnit(pair)));
                comparison.same().forEach(pair -> {
                    bounds(pair, remarks);
                    rates(pair, remarks);
                });
                comparison.takeDiffering().stream()
                        .filter(pair -> !Zones.sameInstant(pair.source(), pair.target()))
                        .forEach(pair -> remarks.add(differs(pair)));
                missing(comparison.sourceOnly(), allTarget, beads.get(i).target(), remarks);
                missing(comparison.targetOnly(), allSource, beads.get(i).source(), remarks);
            }
        }
    }

    private static Remark differs(Pair pair) {
        return remark(
                pair,
                "number.differs",
                Message.of(
                        "finding.number.differs",
                        kind(pair.target()),
                        quoted(pair.target()),
                        language(pair.source()),
                        quoted(pair.source())));
    }

    private static Remark otherUnit(Pair pair) {
        return remark(
                pair,
                Figure::wholePlace,
                "number.unit",
                Message.of(
                        "finding.number.unit",
                        quoted(pair.target()),
                        unit(pair.target()),
                        language(pair.source()),
                        unit(pair.source())));
    }

    /** Tells of the same figure, which one edition says was passed and the other that it was not. */
    private static void bounds(Pair pair, List<Remark> remarks) {
        Step step = pair.target().step();
        Step other = pair.source().step();
        if (step != null && other != null && step != other) {
            remarks.add(remark(
                    pair,
                    "number.bound",
                    Message.of(
                            "finding.number.step",
                            lower(step),
                            quoted(pair.target()),
                            language(pair.source()),
                            lower(other))));
            return;
        }
        Bound here = Bound.of(pair.target());
        Bound there = Bound.of(pair.source());
        if (here != null && there != null && here.above() != there.above() && !(here.plain() && there.plain())) {
            Place place = pair.target().statement().place(here.span());
            Place otherPlace = pair.source().statement().place(there.span());
            String language = pair.source().statement().language();
            String says = Languages.quoted(otherPlace.text(), language);
            remarks.add(new Remark(
                    place,
                    FindingKind.NUMBER,
                    Severity.MINOR,
                    "number.bound",
                    Message.of(
                            "finding.number.bound",
                            Languages.quoted(
                                    place.text(), pair.target().statement().language()),
                            Languages.inEdition(language),
                            says),
                    List.of(),
                    List.of(otherPlace.evidence(Languages.says(language, says)))));
        }
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** Six million a week and six million a year. */
    private static void rates(Pair pair, List<Remark> remarks) {
        Unit here = pair.target().rate();
        Unit there = pair.source().rate();
        if (here != null && there != null && here != there) {
            remarks.add(remark(
                    pair,
                    Figure::wholePlace,
                    "number.unit",
                    Message.of(
                            "finding.number.rate",
                            quoted(pair.target()),
                            rate(here),
                            language(pair.source()),
                            rate(there))));
        }
    }

    private static Message rate(Unit rate) {
        return Message.of("finding.rate", lower(rate));
    }

    private static Remark remark(Pair pair, String rule, Message message) {
        return remark(pair, Figure::place, rule, message);
    }

    private static Remark remark(Pair pair, Function<Figure, Place> where, String rule, Message message) {
        return new Remark(
                where.apply(pair.target()),
                FindingKind.NUMBER,
                Severity.MAJOR,
                rule,
                message,
                List.of(),
                List.of(where.apply(pair.source())
                        .evidence(Languages.says(pair.source().statement().language(), quoted(pair.source())))));
    }

    /** Tells the figures that the other edition nowhere has. */
    private static void missing(
            List<Figure> figures, List<Figure> others, List<Statement> counterparts, List<Remark> remarks) {
        for (Figure figure : figures) {
            if (isTelling(figure)
                    && others.stream()
                            .noneMatch(other -> other.may(figure, Quantity::sameFigureAs)
                                    || FigureComparison.agree(other, figure)
                                    || Zones.sameInstant(other, figure))) {
                Statement counterpart = counterparts.get(0);
                Message language = Languages.inEdition(counterpart.language());
                remarks.add(new Remark(
                        figure.place(),
                        FindingKind.NUMBER,
                        Severity.MINOR,
                        "number.missing",
                        Message.of("finding.number.missing", language, quoted(figure)),
                        List.of(),
                        List.of(counterpart
                                .place(counterpart.span())
                                .evidence(Message.of("finding.note.answers", language)))));
            }
        }
    }

    /** Whether a translator would not leave it out: none, all of it and the third of a row are said in words as well. */
    private static boolean isTelling(Figure figure) {
        Quantity quantity = figure.quantity();
        boolean all = quantity.unit() == Unit.PERCENT && quantity.value().compareTo(ALL) == 0;
        return !quantity.loose()
                && !all
                && quantity.value().signum() > 0
                && (figure.inDigits() || quantity.value().compareTo(SMALL) > 0)
                && quantity.kind() != Kind.WEEKDAY
                && quantity.kind() != Kind.ORDINAL;
    }

    private static String kind(Figure figure) {
        return lower(figure.quantity().kind());
    }

    private static String quoted(Figure figure) {
        return figure.quoted();
    }

    private static Message language(Figure figure) {
        return Languages.inEdition(figure.statement().language());
    }

    private static Message unit(Figure figure) {
        return Message.of("finding.unit." + lower(figure.quantity().unit()).replace('_', '-'));
    }
}
