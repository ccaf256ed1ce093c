package dev.parallax.finding;

import dev.parallax.article.Paragraph;
import dev.parallax.article.ParagraphRole;
import dev.parallax.article.TextSpan;
import dev.parallax.message.Message;
import java.util.List;

/**
 * Some words of an article: where a finding is, or its evidence.
 *
 * @param article the article
 * @param paragraph the paragraph's number
 * @param span the words; empty where something is missing
 */
public record Place(CheckedArticle article, int paragraph, TextSpan span) {

    public Place {
        String text = article.article().paragraphs().get(paragraph).text();
        if (span.end() > text.length()) {
            throw new IllegalArgumentException("Span " + span + " ends after paragraph " + paragraph + " of "
                    + article.article().location() + ", which has " + text.length() + " code units");
        }
    }

    /** The paragraph as it was read. */
    public Paragraph inParagraph() {
        return article.article().paragraphs().get(paragraph);
    }

    /** The words. */
    public String text() {
        return span.of(inParagraph().text());
    }

    /** A finding here, with the kind's own severity. See {@link #finding(FindingKind, Severity, String, Message, List, List)}. */
    public Finding finding(
            FindingKind kind, String rule, Message message, List<String> suggestions, List<Evidence> evidence) {
        return finding(kind, kind.severity(), rule, message, suggestions, evidence);
    }

    /**
     * A finding here. Inside a quotation and in a heading or sub-heading it weighs a step more.
     *
     * @param severity how much it matters in running text
     * @param rule stable, as in {@code spelling.unknown-word}
     * @param message one sentence
     * @param suggestions best first; may be empty
     */
    public Finding finding(
            FindingKind kind,
            Severity severity,
            String rule,
            Message message,
            List<String> suggestions,
            List<Evidence> evidence) {
        return new Finding(
                Fingerprints.of(kind, rule, inParagraph().text(), span, suggestions),
                kind,
                rule,
                weighsMore() ? severity.heavier() : severity,
                article.id(),
                paragraph,
                span,
                message,
                suggestions,
                evidence);
    }

    /** This place as evidence for a finding elsewhere. */
    public Evidence evidence(Message note) {
        return new Evidence(article.id(), paragraph, span, note);
    }

    private boolean weighsMore() {
        ParagraphRole role = inParagraph().role();
        return role == ParagraphRole.HEADING
                || role == ParagraphRole.SUBHEADING
                || Quotations.in(inParagraph().text()).stream().anyMatch(quotation -> quotation.contains(span));
    }
}
