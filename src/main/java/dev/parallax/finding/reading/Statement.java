package dev.parallax.finding.reading;

import dev.parallax.article.Paragraph;
import dev.parallax.article.ParagraphRole;
import dev.parallax.article.TextSpan;
import dev.parallax.finding.CheckedArticle;
import dev.parallax.finding.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * A segment of an article, in its words.
 *
 * @param article where it stands
 * @param paragraph its paragraph
 * @param span in the paragraph
 * @param language BCP 47 tag of the paragraph
 * @param words with spans in the paragraph
 */
public record Statement(CheckedArticle article, Paragraph paragraph, TextSpan span, String language, List<Word> words) {

    public Statement {
        words = List.copyOf(words);
    }

    /** All segments of an article, in order: a segment's number in an alignment is its index here. */
    public static List<Statement> of(CheckedArticle article) {
        List<Statement> statements = new ArrayList<>();
        for (Paragraph paragraph : article.article().paragraphs()) {
            String language = languageOf(article, paragraph.number());
            for (TextSpan segment : paragraph.segments()) {
                statements.add(new Statement(
                        article, paragraph, segment, language, Word.of(paragraph.text(), segment, language)));
            }
        }
        return statements;
    }

    private static String languageOf(CheckedArticle article, int paragraph) {
        String own = paragraph < article.language().paragraphs().size()
                ? article.language().paragraphs().get(paragraph).tag()
                : "und";
        return own.equals("und") ? article.language().article().tag() : own;
    }

    /** Where a statement stands in its article. */
    public record Position(int paragraph, TextSpan span) {}

    public Position position() {
        return new Position(paragraph.number(), span);
    }

    public String text() {
        return span.of(paragraph.text());
    }

    public Place place(TextSpan words) {
        return new Place(article, paragraph.number(), words);
    }

    /** Whether the article has a revision before this one, which does not have the statement word by word. */
    public boolean isNew() {
        CheckedArticle previous = article.previous();
        return previous != null
                && previous.article().paragraphs().stream()
                        .noneMatch(other -> other.text().contains(text()));
    }

    /** What a reader calls this part of the article: "the heading", "the lead", "paragraph 5". */
    public String name() {
        if (paragraph.role() == ParagraphRole.HEADING) {
            return "the heading";
        }
        if (paragraph.role() == ParagraphRole.SUBHEADING) {
            return "the sub-heading";
        }
        boolean lead = article.article().paragraphs().stream()
                .filter(other -> other.role() == ParagraphRole.BODY)
                .findFirst()
                .filter(first -> first.number() == paragraph.number())
                .isPresent();
        return lead ? "the lead" : "paragraph " + (paragraph.number() + 1);
    }
}
