package dev.parallax.article.tika;

import dev.parallax.article.draft.Draft;
import dev.parallax.article.web.WebPage;
import dev.parallax.message.Message;
import java.util.List;
import java.util.stream.Stream;

/** Web pages: decodes them, and leaves the rest to {@link WebPage}. */
final class HtmlReader implements FormatReader {

    @Override
    public void read(Entry entry, String mediaType, Reading reading) {
        Decoded decoded = TextDecoder.decodeHtml(entry.bytes());
        WebPage page = WebPage.parse(decoded.text());
        List<Message> remarks = Stream.concat(decoded.remarks().stream(), page.remarks().stream())
                .toList();
        reading.article(
                entry.location(), new Draft(mediaType, decoded.charset(), page.metadata(), page.blocks(), remarks));
    }
}
