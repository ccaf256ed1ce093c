package dev.parallax.finding;

import dev.parallax.alignment.Aligner;
import dev.parallax.alignment.Alignment;
import dev.parallax.alignment.ArticleAlignment;
import dev.parallax.alignment.Bead;
import dev.parallax.alignment.BeadType;
import dev.parallax.alignment.Similarity;
import dev.parallax.article.Article;
import dev.parallax.article.ArticleMetadata;
import dev.parallax.article.ContentHash;
import dev.parallax.article.Paragraph;
import dev.parallax.article.ParagraphRole;
import dev.parallax.article.TextSpan;
import dev.parallax.finding.reading.StoryReading;
import dev.parallax.language.ArticleLanguage;
import dev.parallax.language.DetectedLanguage;
import dev.parallax.translation.TranslationResult;
import dev.parallax.translation.lexical.EmbeddedLexicon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Small stories for tests. */
public final class Stories {

    private Stories() {}

    /**
     * An article in paragraphs; each is one segment. A paragraph that begins with {@code # } is a heading, with
     * {@code ## } a sub-heading, with {@code @ } a dateline.
     */
    public static CheckedArticle article(long id, String language, List<String> paragraphs) {
        return article(id, language, paragraphs, List.of(), null);
    }

    /** An article with what came of its paragraphs in translation, and the revision before it. */
    public static CheckedArticle article(
            long id,
            String language,
            List<String> paragraphs,
            List<String> translation,
            @Nullable CheckedArticle previous) {
        List<Paragraph> read = new ArrayList<>();
        for (String paragraph : paragraphs) {
            read.add(paragraph(read.size(), paragraph));
        }
        List<TranslationResult> translated = translation.stream()
                .map(text -> (TranslationResult) new TranslationResult.Translated(text, 1, List.of()))
                .toList();
        CheckedArticle edition = edition(id, "test", language, read, translated);
        return new CheckedArticle(id, edition.article(), edition.language(), translated, Map.of(), previous);
    }

    /** The same article, from a source of that name. */
    public static CheckedArticle from(String source, CheckedArticle article) {
        Article read = article.article();
        return new CheckedArticle(
                article.id(),
                new Article(
                        source,
                        read.location(),
                        read.contentHash(),
                        read.mediaType(),
                        read.charset(),
                        read.metadata(),
                        read.paragraphs(),
                        read.remarks()),
                article.language(),
                article.translation(),
                article.doubts(),
                article.previous());
    }

    /** A story of one article. */
    public static CheckedStory of(CheckedArticle article) {
        return new CheckedStory(List.of(article), List.of());
    }

    /** A story of two editions whose paragraphs answer each other one to one; what one has more is at its end. */
    public static CheckedStory of(CheckedArticle source, CheckedArticle target) {
        Alignment alignment = oneToOne(
                source.article().paragraphs().size(),
                target.article().paragraphs().size());
        return new CheckedStory(
                List.of(source, target), List.of(new AlignedPair(source, target, alignment, alignment)));
    }

    /** A story of two editions that a night's aligner laid side by side. */
    public static CheckedStory aligned(CheckedArticle source, CheckedArticle target, Similarity similarity) {
        ArticleAlignment alignment = new Aligner().align(source.article(), target.article(), similarity);
        return new CheckedStory(
                List.of(source, target),
                List.of(new AlignedPair(source, target, alignment.paragraphs(), alignment.segments())));
    }

    /** An edition of these paragraphs, in the source of a name, with what came of them in translation. */
    public static CheckedArticle edition(
            long id, String source, String language, List<Paragraph> paragraphs, List<TranslationResult> translation) {
        DetectedLanguage detected = new DetectedLanguage(language, 1);
        return new CheckedArticle(
                id,
                new Article(
                        source,
                        "article-" + id + ".txt",
                        ContentHash.ofText(paragraphs),
                        "text/plain",
                        "UTF-8",
                        ArticleMetadata.NONE,
                        paragraphs,
                        List.of()),
                new ArticleLanguage(detected, Collections.nCopies(paragraphs.size(), detected)),
                translation,
                Map.of(),
                null);
    }

    /** A story of one Russian and one English paragraph that answer each other. */
    public static CheckedStory story(String russian, String english) {
        return of(article(1, "ru", List.of(russian)), article(2, "en", List.of(english)));
    }

    /** The words of the story that a finding is about. */
    public static String words(CheckedStory story, Finding finding) {
        CheckedArticle article = story.editions().stream()
                .filter(edition -> edition.id() == finding.article())
                .findFirst()
                .orElseThrow();
        return finding.span()
                .of(article.article().paragraphs().get(finding.paragraph()).text());
    }

    /** A night of the stories' articles. */
    public static NightVocabulary night(List<CheckedStory> stories, String... accepted) {
        CountedVocabulary night = new CountedVocabulary(List.of(accepted));
        stories.stream().flatMap(story -> story.editions().stream()).forEach(edition -> night.add(edition.article()));
        return night;
    }

    /** The story as checkers are given it, on a night of its own. */
    public static StoryReading reading(CheckedStory story) {
        return new StoryReading(story, night(List.of(story)), EmbeddedLexicon.load());
    }

    private static Paragraph paragraph(int number, String marked) {
        ParagraphRole role = marked.startsWith("# ")
                ? ParagraphRole.HEADING
                : marked.startsWith("## ")
                        ? ParagraphRole.SUBHEADING
                        : marked.startsWith("@ ") ? ParagraphRole.DATELINE : ParagraphRole.BODY;
        String text = role == ParagraphRole.BODY ? marked : marked.substring(marked.indexOf(' ') + 1);
        return new Paragraph(number, role, text, List.of(new TextSpan(0, text.length())));
    }

    private static Alignment oneToOne(int sources, int targets) {
        return new Alignment(IntStream.range(0, Math.max(sources, targets))
                .mapToObj(i -> new Bead(
                        i >= targets ? BeadType.OMISSION : i >= sources ? BeadType.ADDITION : BeadType.MATCH,
                        i < sources ? List.of(i) : List.of(),
                        i < targets ? List.of(i) : List.of(),
                        0.1,
                        0.9))
                .toList());
    }
}
