package dev.parallax.finding.spelling;

import dev.parallax.article.Paragraph;
import dev.parallax.article.ParagraphRole;
import dev.parallax.article.TextSpan;
import dev.parallax.finding.CheckedArticle;
import dev.parallax.finding.Checker;
import dev.parallax.finding.Finding;
import dev.parallax.finding.Place;
import dev.parallax.finding.reading.StoryReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A checker that reads one paragraph after the other, each by the lexicon of its language. */
abstract class TextChecker implements Checker {

    private final String id;
    private final Lexicons lexicons;

    TextChecker(String id, Lexicons lexicons) {
        this.id = id;
        this.lexicons = lexicons;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final List<Finding> check(StoryReading story) {
        List<Finding> findings = new ArrayList<>();
        for (CheckedArticle article : story.editions()) {
            ArticleWords words = null;
            for (Paragraph paragraph : article.article().paragraphs()) {
                Optional<Lexicon> lexicon = lexicons.of(article.language().tag(paragraph.number()));
                if (lexicon.isPresent()) {
                    words = words == null ? new ArticleWords(story.story(), article, story.night(), lexicons) : words;
                    check(new Text(article, paragraph.number(), paragraph.text(), lexicon.get(), words), findings);
                }
            }
        }
        return findings;
    }

    /** Adds what there is to find in this paragraph. */
    abstract void check(Text text, List<Finding> findings);

    /** A paragraph under the eye of a checker. */
    record Text(CheckedArticle article, int number, String text, Lexicon lexicon, ArticleWords words) {

        List<Words.Token> tokens() {
            return words.tokens(number);
        }

        boolean isDateline() {
            return article.article().paragraphs().get(number).role() == ParagraphRole.DATELINE;
        }

        Place place(int start, int end) {
            return new Place(article, number, new TextSpan(start, end));
        }

        Place place(Words.Token token) {
            return place(token.start(), token.end());
        }

        boolean isRussian() {
            return lexicon.language().equals("ru");
        }
    }
}
