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

    /** All blocks of a piece of HTML that is nothing but an article: a feed's entry, a mail. */
    public static List<Block> fragment(String html) {
        Document page = Jsoup.parseBodyFragment(html);
        page.select("script, style, noscript, template, title").remove();
        return BlockSplitter.blocks(page.body());
    }

    /** The text of a line that may hold mark-up or entities. */
    public static String plain(String html) {
        return Jsoup.parseBodyFragment(html).text();
    }
}
