package dev.parallax.finding.reading;

import dev.parallax.alignment.BeadType;
import dev.parallax.article.TextSpan;
import dev.parallax.language.DetectedLanguage;
import dev.parallax.translation.BilingualLexicon;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bead of segments, read: the statements of two articles that answer each other, their words, which of these answer each
 * other, and what the machine translation says. For use by one thread.
 */
public final class BeadReading {

    /** A bead less sure than this is no ground for saying that its sides differ. */
    private static final double SURE = 0.5;

    private final BeadType type;
    private final List<Statement> source;
    private final List<Statement> target;
    private final double probability;
    private final BilingualLexicon lexicon;
    private @Nullable WordLinks links;
    private @Nullable List<Statement> translation;
    private @Nullable Witness witness;
    private boolean witnessCalled;

    /**
     * @param source empty in an addition
     * @param target empty in an omission
     * @param probability that the bead is right, 0 to 1
     */
    BeadReading(
            BeadType type,
            List<Statement> source,
            List<Statement> target,
            double probability,
            BilingualLexicon lexicon) {
        this.type = type;
        this.source = List.copyOf(source);
        this.target = List.copyOf(target);
        this.probability = probability;
        this.lexicon = lexicon;
    }

    /** How many segments answer how many, or that one was left out or added. */
    public BeadType type() {
        return type;
    }

    /** The source's statements; empty in an addition. */
    public List<Statement> source() {
        return source;
    }

    /** The target's statements; empty in an omission. */
    public List<Statement> target() {
        return target;
    }

    /** How probable it is that these statements answer each other, 0 to 1. */
    public double probability() {
        return probability;
    }

    /** Whether both sides are there, and surely belong together. */
    public boolean answerEachOther() {
        return !source.isEmpty() && !target.isEmpty() && probability >= SURE;
    }

    /** Whether the sides are in two languages that are known. */
    boolean isInTwoLanguages() {
        return !source.isEmpty()
                && !target.isEmpty()
                && hasLanguage(source.get(0))
                && hasLanguage(target.get(0))
                && !source.get(0).language().equals(target.get(0).language());
    }

    private static boolean hasLanguage(Statement statement) {
        return !statement.language().equals(DetectedLanguage.UNDETERMINED);
    }

    /** Whether one side is Russian and the other English, so that their words can be compared. */
    public boolean isBilingual() {
        return !source.isEmpty()
                && !target.isEmpty()
                && Languages.known(source.get(0).language())
                && Languages.known(target.get(0).language())
                && !source.get(0).language().equals(target.get(0).language());
    }

    /** Whether it has these words on one of its sides. */
    public boolean has(long article, int paragraph, TextSpan span) {
        return source.stream().anyMatch(statement -> statement.contains(article, paragraph, span))
                || target.stream().anyMatch(statement -> statement.contains(article, paragraph, span));
    }

    /** Which words of the two sides answer each other; both sides must be there. */
    public WordLinks links() {
        WordLinks made = links;
        if (made == null) {
            made = WordLinks.between(source, target, lexicon);
            links = made;
        }
        return made;
    }

    /** The source in machine translation; empty when there is none that can be trusted. */
    public List<Statement> translation() {
        List<Statement> made = translation;
        if (made == null) {
            made = Witness.translation(this);
            translation = made;
        }
        return made;
    }

    /** What the machine translation of the source says; null when there is none that can be heard. */
    public @Nullable Witness witness() {
        if (!witnessCalled) {
            witness = Witness.of(this, lexicon);
            witnessCalled = true;
        }
        return witness;
    }
}
