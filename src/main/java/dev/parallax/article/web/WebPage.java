package dev.parallax.article.web;

import dev.parallax.article.ArticleMetadata;
import dev.parallax.article.draft.Block;
import dev.parallax.message.Message;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A web page's article.
 *
 * @param metadata what the page says about it
 * @param blocks its text; empty when the page has none
 * @param remarks what was left out from among the text, and where the text is from if not from the page as it shows
 */
public record WebPage(ArticleMetadata metadata, List<Block> blocks, List<Message> remarks) {

    public WebPage {
        blocks = List.copyOf(blocks);
        remarks = List.copyOf(remarks);
    }

    /** Any page, however broken. */
    public static WebPage parse(String html) {
        Document page = Jsoup.parse(html);
        PageHead head = PageHead.of(page);
        MainContent content = MainContent.of(page, head, LearntModel.INSTANCE);
        return new WebPage(PageMetadata.of(head), blocks(head, content), remarks(content));
    }

    private static List<Block> blocks(PageHead head, MainContent content) {
        List<Block> body = content.body();
        String title = head.headline();
        if (body.isEmpty() || title.isEmpty()) {
            return body;
        }
        List<Block> blocks = new ArrayList<>(List.of(Block.title(title)));
        blocks.addAll(body);
        return blocks;
    }

    private static List<Message> remarks(MainContent content) {
        if (content.describedBody().isPresent()) {
            return List.of(Message.of("reading.remark.json-ld"));
        }
        List<Message> remarks = new ArrayList<>();
        if (content.hidden()) {
            remarks.add(Message.of("reading.remark.hidden"));
        }
        remarks.addAll(LeftOut.remarks(content.judged()));
        return remarks;
    }

    /** Every run of text of a page, in reading order, with what became of it and why. */
    public static List<ExplainedBlock> explain(String html) {
        Document page = Jsoup.parse(html);
        return MainContent.of(page, PageHead.of(page), LearntModel.INSTANCE).judged().stream()
                .map(judged -> ExplainedBlock.of(judged, LearntModel.INSTANCE))
                .toList();
    }
}
