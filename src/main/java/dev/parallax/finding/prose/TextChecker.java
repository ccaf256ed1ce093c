package dev.parallax.finding.prose;

import dev.parallax.article.Paragraph;
import dev.parallax.article.ParagraphRole;
import dev.parallax.article.TextSpan;
import dev.parallax.finding.CheckedArticle;
import dev.parallax.finding.Checker;
import dev.parallax.finding.Finding;
import dev.parallax.finding.Place;
import dev.parallax.finding.context.Scripts;
import dev.parallax.finding.context.WordList;
import dev.parallax.finding.context.Words;
import dev.parallax.finding.lexis.Lexicon;
import dev.parallax.finding.lexis.Lexicons;
import dev.parallax.finding.reading.QuietTexts;
import dev.parallax.finding.reading.StoryReading;
import dev.parallax.language.DetectedLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A checker that reads one paragraph after the other. */
public abstract class TextChecker implements Checker {

    /** What a checker must know of a paragraph's language. */
    public enum Needs {
        NOTHING,
        /** Which words there are, and how they are spelt. */
        A_DICTIONARY,
        /** All that is known of English and Russian. */
        A_LEXICON
    }

    private final String id;
    private final Lexicons lexicons;
    private final Needs needs;

    public TextChecker(String id, Lexicons lexicons, Needs needs) {
        this.id = id;
        this.lexicons = lexicons;
        this.needs = needs;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final List<Finding> check(StoryReading story) {
        List<Finding> findings = new ArrayList<>();
        for (CheckedArticle article : story.editions()) {
            for (Paragraph paragraph : article.article().paragraphs()) {
                String language = article.language().tag(paragraph.number());
                Lexicon lexicon = (needs == Needs.A_DICTIONARY ? lexicons.spelling(language) : lexicons.of(language))
                        .orElse(null);
                if (!language.equals(DetectedLanguage.UNDETERMINED) && (lexicon != null || needs == Needs.NOTHING)) {
                    ArticleWords words = story.kept(
                            new Edition(article.id()),
                            () -> new ArticleWords(
                                    story.story(),
                                    article,
                                    story.night(),
                                    lexicons,
                                    story.kept(StoryTokens.class, StoryTokens::new)));
                    check(
                            new Text(
                                    article,
                                    paragraph.number(),
                                    paragraph.text(),
                                    language,
                                    lexicon,
                                    words,
                                    story.quiet()),
                            findings);
                }
            }
        }
        return findings;
    }

    /** Adds what there is to find in this paragraph. */
    protected abstract void check(Text text, List<Finding> findings);

    /**
     * The edition whose words the checkers of this package share.
     *
     * @param article the store's number of it
     */
    private record Edition(long article) {}

    /**
     * A paragraph under the eye of a checker.
     *
     * @param language as a BCP 47 tag
     * @param known what is known of the language; null when that is nothing
     * @param quiet the story's texts in which nothing is found
     */
    public record Text(
            CheckedArticle article,
            int number,
            String text,
            String language,
            @Nullable Lexicon known,
            ArticleWords words,
            QuietTexts quiet) {

        private static final Set<ParagraphRole> HEADINGS = Set.of(ParagraphRole.HEADING, ParagraphRole.SUBHEADING);

        /** What is known of the language, for a checker that needs it. */
        public Lexicon lexicon() {
            return Objects.requireNonNull(known, "Only for checkers that need a lexicon");
        }

        /** Whether a dictionary has the word; where there is no dictionary, it has none. */
        public boolean knows(String word) {
            return known != null && known.knows(word);
        }

        /** How often the word is used, as of {@link WordList}. */
        public int level(String word) {
            return known == null ? -1 : known.level(Words.key(word));
        }

        public List<Words.Token> tokens() {
            return words.tokens(number);
        }

        public boolean isHeading() {
            return HEADINGS.contains(article.article().paragraphs().get(number).role());
        }

        public boolean isDateline() {
            return article.article().paragraphs().get(number).role() == ParagraphRole.DATELINE;
        }

        public Place place(int start, int end) {
            return new Place(article, number, new TextSpan(start, end));
        }

        public Place place(Words.Token token) {
            return place(token.start(), token.end());
        }

        /** Whether the language is written in Cyrillic letters. */
        public boolean isCyrillic() {
            return Scripts.isCyrillic(language);
        }

        public boolean isRussian() {
            return language.equals("ru");
        }

        public boolean isEnglish() {
            return language.equals("en");
        }
    }
}
