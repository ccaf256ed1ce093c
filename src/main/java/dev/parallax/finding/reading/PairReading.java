package dev.parallax.finding.reading;

import dev.parallax.alignment.Bead;
import dev.parallax.article.Paragraph;
import dev.parallax.article.TextSpan;
import dev.parallax.finding.AlignedPair;
import dev.parallax.finding.CheckedArticle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Two aligned articles, read: editions of a story, or revisions of one article. For use by one thread. */
public final class PairReading {

    private final StoryReading story;
    private final AlignedPair pair;
    private @Nullable List<BeadReading> beads;
    private @Nullable Set<String> targetStems;
    private @Nullable Set<String> translationStems;

    PairReading(StoryReading story, AlignedPair pair) {
        this.story = story;
        this.pair = pair;
    }

    /** The pair with its alignments. */
    public AlignedPair pair() {
        return pair;
    }

    /** The article on the source's side. */
    public CheckedArticle source() {
        return pair.source();
    }

    /** The article on the target's side. */
    public CheckedArticle target() {
        return pair.target();
    }

    /** All segments of the source, in order. */
    public List<Statement> sourceStatements() {
        return story.statements(pair.source());
    }

    /** All segments of the target, in order. */
    public List<Statement> targetStatements() {
        return story.statements(pair.target());
    }

    /** All beads of segments, in the alignment's order. */
    public List<BeadReading> beads() {
        List<BeadReading> read = beads;
        if (read == null) {
            read = new ArrayList<>();
            for (Bead bead : pair.segments().beads()) {
                read.add(new BeadReading(
                        bead.type(),
                        pick(sourceStatements(), bead.source()),
                        pick(targetStatements(), bead.target()),
                        bead.probability(),
                        story.lexicon()));
            }
            beads = List.copyOf(read);
        }
        return read;
    }

    /** The beads that surely answer each other, in two languages whose words can be compared. */
    public List<BeadReading> comparable() {
        return beads().stream()
                .filter(bead -> bead.answerEachOther() && bead.isBilingual())
                .toList();
    }

    /** The beads that surely answer each other, in two languages of which no lexicon knows both: names and figures are compared. */
    public List<BeadReading> withNames() {
        return beads().stream()
                .filter(bead -> bead.answerEachOther() && !bead.isBilingual() && bead.isInTwoLanguages())
                .toList();
    }

    /**
     * The beads of {@link #withNames()} whose translation is in a language that is known, so that it can be held against the
     * published edition.
     */
    public List<BeadReading> translated() {
        return withNames().stream()
                .filter(bead -> Languages.known(bead.target().get(0).language()) && bead.witness() != null)
                .toList();
    }

    /** The bead that has these words of one of the two articles on one of its sides. */
    public Optional<BeadReading> beadAt(long article, int paragraph, TextSpan span) {
        return beads().stream()
                .filter(bead -> bead.has(article, paragraph, span))
                .findFirst();
    }

    /** The stems of all words of the target. */
    public Set<String> targetStems() {
        Set<String> stems = targetStems;
        if (stems == null) {
            stems = new HashSet<>();
            for (Statement statement : targetStatements()) {
                for (Word word : statement.words()) {
                    stems.add(word.stem());
                }
            }
            targetStems = stems;
        }
        return stems;
    }

    /** The stems of all words of the source's translation, as far as it can be trusted. */
    public Set<String> translationStems() {
        Set<String> stems = translationStems;
        if (stems == null) {
            stems = new HashSet<>();
            String language = pair.target().language().article().tag();
            for (Paragraph paragraph : pair.source().article().paragraphs()) {
                String translated = pair.source().trustedTranslation(paragraph.number());
                if (translated != null) {
                    for (Word word : Word.of(translated, language)) {
                        stems.add(word.stem());
                    }
                }
            }
            translationStems = stems;
        }
        return stems;
    }

    private static List<Statement> pick(List<Statement> statements, List<Integer> numbers) {
        return numbers.stream()
                .filter(number -> number < statements.size())
                .map(statements::get)
                .toList();
    }
}
