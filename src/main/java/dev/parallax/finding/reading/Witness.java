package dev.parallax.finding.reading;

import dev.parallax.article.Paragraph;
import dev.parallax.article.TextSpan;
import dev.parallax.translation.BilingualLexicon;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The machine translation of a bead's source, which knows nothing of the published edition: what the two say alike is the way
 * of the language, and no editor's doing.
 *
 * For use by one thread.
 */
public final class Witness {

    /** A translation that answers a smaller share of the source's words is of something else, or left too much out. */
    private static final double COVERED = 0.5;

    /** The same of a translation that only the published edition can be held against, which may well quote something else. */
    private static final double PUBLISHED = 0.25;

    private final WordLinks fromSource;
    private final Supplier<WordLinks> published;
    private @Nullable WordLinks toPublished;

    private Witness(WordLinks fromSource, Supplier<WordLinks> published) {
        this.fromSource = fromSource;
        this.published = published;
    }

    /**
     * Null when a paragraph of the bead has no translation that can be trusted, or one that leaves much out. Where no lexicon
     * knows the source's language, that is seen by how much of it the published edition has.
     */
    static @Nullable Witness of(BeadReading bead, BilingualLexicon lexicon) {
        List<Statement> translation = bead.translation();
        if (translation.isEmpty()) {
            return null;
        }
        WordLinks fromSource = WordLinks.between(bead.source(), translation, lexicon);
        if (bead.isBilingual() && fromSource.coverage() < COVERED) {
            return null;
        }
        Witness witness = new Witness(fromSource, () -> WordLinks.between(translation, bead.target(), lexicon));
        return bead.isBilingual() || witness.toPublished().coverage() >= PUBLISHED ? witness : null;
    }

    /** Which words of the translation answer which of the source. */
    public WordLinks fromSource() {
        return fromSource;
    }

    /** Which words of the published edition answer which of the translation, within one language. */
    public WordLinks toPublished() {
        WordLinks links = toPublished;
        if (links == null) {
            links = published.get();
            toPublished = links;
        }
        return links;
    }

    /** Whether the engine neither has the target's word {@code j}, nor has for source word {@code i} what the target has elsewhere. */
    public boolean lacks(int i, int j) {
        int translated = fromSource.targetOf(i);
        return toPublished().sourceOf(j) < 0 && (translated < 0 || toPublished().targetOf(translated) < 0);
    }

    /** Whether the target has the engine's word for source word {@code i}. */
    public boolean isPublished(int i) {
        int translated = fromSource.targetOf(i);
        return translated >= 0 && toPublished().sourceIsAnswered(translated);
    }

    /** The bead's source as the engine has it; empty when a paragraph of it has no translation that can be trusted. */
    static List<Statement> translation(BeadReading bead) {
        if (bead.source().isEmpty() || bead.target().isEmpty()) {
            return List.of();
        }
        Map<Integer, List<Statement>> byParagraph = new LinkedHashMap<>();
        bead.source()
                .forEach(statement -> byParagraph
                        .computeIfAbsent(statement.paragraph().number(), paragraph -> new ArrayList<>())
                        .add(statement));
        String language = bead.target().get(0).language();
        List<Statement> statements = new ArrayList<>();
        for (List<Statement> sources : byParagraph.values()) {
            Statement first = sources.get(0);
            String text = first.article().trustedTranslation(first.paragraph().number());
            if (text == null || text.isBlank()) {
                return List.of();
            }
            statements.addAll(translated(sources, text, language));
        }
        return statements;
    }

    /** The sentences that answer these by their number, or all of the paragraph's where the engine has more or fewer. */
    private static List<Statement> translated(List<Statement> sources, String text, String language) {
        Paragraph original = sources.get(0).paragraph();
        List<TextSpan> sentences = sentences(text, language);
        boolean sentenceBySentence = sentences.size() == original.segments().size();
        Paragraph paragraph = new Paragraph(
                original.number(),
                original.role(),
                text,
                sentenceBySentence ? sentences : List.of(new TextSpan(0, text.length())));
        return sentenceBySentence
                ? sources.stream()
                        .map(source -> Statement.translated(
                                List.of(source),
                                paragraph,
                                sentences.get(original.segments().indexOf(source.span())),
                                language))
                        .toList()
                : List.of(Statement.translated(
                        sources, paragraph, paragraph.segments().get(0), language));
    }

    private static List<TextSpan> sentences(String text, String language) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.forLanguageTag(language));
        sentences.setText(text);
        List<TextSpan> spans = new ArrayList<>();
        int start = sentences.first();
        for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
            spans.add(new TextSpan(start, end));
            start = end;
        }
        return spans;
    }
}
