package dev.parallax.report;

import dev.parallax.article.Paragraph;
import dev.parallax.article.TextSpan;
import dev.parallax.finding.CheckedArticle;
import dev.parallax.finding.Evidence;
import dev.parallax.finding.Finding;
import dev.parallax.finding.FindingKind;
import dev.parallax.quantity.Quantity;
import dev.parallax.quantity.QuantityReader;
import dev.parallax.quantity.Unit;
import dev.parallax.store.StoryRecord;
import dev.parallax.text.Table;
import dev.parallax.text.WordSets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a finding would do if it stood in print: harm before form. */
final class Harm {

    private record Row(String what, double weight) {

        boolean fits(String figure, Finding finding) {
            return what.equals(figure)
                    || what.equals(finding.rule())
                    || (what.endsWith("*") && finding.rule().startsWith(what.substring(0, what.length() - 1)))
                    || what.equals(finding.kind().name());
        }
    }

    private static final List<Row> ROWS = Table.rows(Harm.class, "harm.tsv", 2).stream()
            .map(cells -> new Row(cells.get(0), Double.parseDouble(cells.get(1))))
            .toList();

    private static final WordSets WORDS = WordSets.read(Harm.class, "toll.tsv");

    /** From this factor on it is another order of magnitude. */
    private static final double MAGNITUDE = 9;

    /** A figure counts what a word within this many UTF-16 code units says. */
    private static final int NEAR = 60;

    private Harm() {}

    static double weight(Finding finding, StoryRecord story) {
        String figure = figure(finding, story);
        return ROWS.stream()
                .filter(row -> row.fits(figure, finding))
                .findFirst()
                .map(Row::weight)
                .orElse(1.0);
    }

    /** What a finding about a figure counts; empty for any other. */
    private static String figure(Finding finding, StoryRecord story) {
        boolean about = (finding.kind() == FindingKind.NUMBER && !finding.rule().equals("number.bound"))
                || finding.rule().equals("stale-translation.changed");
        CheckedArticle article = article(story, finding.article());
        if (!about || article == null) {
            return "";
        }
        Optional<Quantity> said = quantity(article, finding.paragraph(), finding.span());
        if (said.isEmpty()) {
            return finding.kind() == FindingKind.NUMBER ? "figure:other" : "";
        }
        return switch (said.get().kind()) {
            case YEAR, DECADE, DAY, MONTH, WEEKDAY, TIME -> "figure:date";
            case NUMBER, ORDINAL, MAGNITUDE -> amount(finding, story, article, said.get());
        };
    }

    private static String amount(Finding finding, StoryRecord story, CheckedArticle article, Quantity said) {
        if (isToll(article, finding.paragraph(), finding.span())) {
            return "figure:toll";
        }
        boolean otherMagnitude = finding.evidence().stream()
                .flatMap(proof -> quantity(story, proof).stream())
                .anyMatch(other -> ratio(said, other) >= MAGNITUDE);
        if (otherMagnitude) {
            return "figure:magnitude";
        }
        return said.unit().dimension() == Unit.Dimension.MONEY ? "figure:money" : "figure:other";
    }

    private static double ratio(Quantity one, Quantity other) {
        double less = Math.min(
                Math.abs(one.value().doubleValue()), Math.abs(other.value().doubleValue()));
        double more = Math.max(
                Math.abs(one.value().doubleValue()), Math.abs(other.value().doubleValue()));
        return less == 0 ? 1 : more / less;
    }

    private static boolean isToll(CheckedArticle article, int paragraph, TextSpan span) {
        String language = article.language().article().tag();
        String text = article.article().paragraphs().get(paragraph).text();
        String near = text.substring(Math.max(0, span.start() - NEAR), Math.min(text.length(), span.end() + NEAR));
        return Stream.of(near.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .anyMatch(word -> WORDS.begins(language, "toll", word));
    }

    private static Optional<Quantity> quantity(StoryRecord story, Evidence proof) {
        CheckedArticle article = article(story, proof.article());
        return article == null ? Optional.empty() : quantity(article, proof.paragraph(), proof.span());
    }

    private static Optional<Quantity> quantity(CheckedArticle article, int number, TextSpan span) {
        Paragraph paragraph = article.article().paragraphs().get(number);
        return QuantityReader.of(article.language().article().tag()).read(paragraph.text()).stream()
                .filter(quantity -> quantity.span().overlaps(span))
                .findFirst();
    }

    private static @Nullable CheckedArticle article(StoryRecord story, long id) {
        return story.story().editions().stream()
                .flatMap(edition -> Stream.iterate(edition, version -> version != null, CheckedArticle::previous))
                .filter(version -> version.id() == id)
                .findFirst()
                .orElse(null);
    }
}
