package dev.parallax.article.web;

import dev.parallax.article.ArticleMetadata;
import dev.parallax.article.draft.Block;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A web page's article.
 *
 * @param metadata what the page says about it
 * @param blocks its text; empty when the page has none
 */
public record WebPage(ArticleMetadata metadata, List<Block> blocks) {

    public WebPage {
        blocks = List.copyOf(blocks);
    }

    /** Any page, however broken. */
    public static WebPage parse(String html) {
        Document page = Jsoup.parse(html);
        PageHead head = PageHead.of(page);
        return new WebPage(PageMetadata.of(head), MainContent.of(page, head));
    }
}
