package dev.parallax.finding.reading;

import java.util.ArrayList;
import java.util.List;

/** How much a statement says: its content words, of which names and figures count more, as does what is quoted. */
public final class Substance {

    /** How many words a name or a figure is worth. */
    private static final double TELLING = 3;

    /** By how much a statement weighs more when some of it is quoted. */
    private static final double QUOTED = 1.5;

    private Substance() {}

    /** In content words. */
    public static double weight(Statement statement) {
        double weight = statement.words().stream()
                .filter(word -> FunctionWords.isContent(word, statement.language()))
                .count();
        weight += (TELLING - 1) * of(statement).size();
        return quotes(statement) ? QUOTED * weight : weight;
    }

    /** The statement's names and figures, as they stand. */
    public static List<String> of(Statement statement) {
        List<String> telling = new ArrayList<>();
        for (Word word : statement.words()) {
            boolean first = word.span().start() <= statement.span().start() + 1;
            if (word.isFigure()
                    || (word.isCapitalised() && !first && word.text().length() > 1)) {
                telling.add(word.text());
            }
        }
        return telling;
    }

    /** Whether some of it stands in quotation marks. */
    public static boolean quotes(Statement statement) {
        return statement.quotations().stream().anyMatch(quotation -> quotation.overlaps(statement.span()));
    }
}
