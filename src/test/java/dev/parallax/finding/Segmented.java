package dev.parallax.finding;

import dev.parallax.article.Article;
import dev.parallax.article.ArticleMetadata;
import dev.parallax.article.Paragraph;
import dev.parallax.article.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Articles whose paragraphs are cut into sentences. */
public final class Segmented {

    private static final Pattern BREAK = Pattern.compile("(?<=[.!?][\"”»]?)\\s+(?=[\"“«\\p{Lu}—])");

    private Segmented() {}

    public static CheckedArticle article(long id, String language, List<String> paragraphs) {
        CheckedArticle whole = Stories.article(id, language, paragraphs);
        List<Paragraph> cut = whole.article().paragraphs().stream()
                .map(paragraph -> new Paragraph(
                        paragraph.number(), paragraph.role(), paragraph.text(), sentences(paragraph.text())))
                .toList();
        Article article = whole.article();
        return new CheckedArticle(
                id,
                new Article(
                        article.source(),
                        article.location(),
                        article.contentHash(),
                        article.mediaType(),
                        article.charset(),
                        ArticleMetadata.NONE,
                        cut,
                        List.of()),
                whole.language(),
                whole.translation(),
                whole.doubts(),
                whole.previous());
    }

    private static List<TextSpan> sentences(String text) {
        List<TextSpan> spans = new ArrayList<>();
        Matcher matcher = BREAK.matcher(text);
        int start = 0;
        while (matcher.find()) {
            spans.add(new TextSpan(start, matcher.start()));
            start = matcher.end();
        }
        spans.add(new TextSpan(start, text.length()));
        return spans;
    }
}
