package dev.parallax.article.tika;

import dev.parallax.article.web.ExplainedBlock;
import dev.parallax.article.web.WebPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Why a web page's text was read as it was. */
public final class PageExplanation {

    private PageExplanation() {}

    /**
     * Every run of text of a page that lies on disk, in reading order.
     *
     * @throws IOException when the file cannot be read
     */
    public static List<ExplainedBlock> of(Path page) throws IOException {
        return WebPage.explain(TextDecoder.decodeHtml(Files.readAllBytes(page)).text());
    }
}
