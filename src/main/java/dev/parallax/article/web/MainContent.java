package dev.parallax.article.web;

import dev.parallax.article.draft.Block;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the part of a page that holds most of its running text. */
final class MainContent {

    private static final String NEVER_TEXT =
            "script, style, noscript, template, iframe, svg, form, button, select, input, textarea, nav, aside, footer, figure, [hidden], [aria-hidden=true]";

    private MainContent() {}

    static List<Block> of(Document page) {
        Element heading = page.selectFirst("h1");
        String title = heading == null ? page.title() : heading.text();
        page.select(NEVER_TEXT).remove();
        List<Block> blocks = new ArrayList<>();
        Element best = best(page);
        if (best == null) {
            return blocks;
        }
        if (!title.isBlank()) {
            blocks.add(Block.title(title));
        }
        for (Element child : best.select("p, h2, h3, li, blockquote, div")) {
            if (linkDensity(child) > 0.5
                    || !child.ownText().isBlank() && child.text().isBlank()) {
                child.attr("data-drop", "1");
            }
        }
        best.select("[data-drop], h1").remove();
        blocks.addAll(BlockSplitter.blocks(best));
        return blocks;
    }

    private static @Nullable Element best(Document page) {
        Map<Element, Double> scores = new LinkedHashMap<>();
        for (Element paragraph : page.select("p, td, pre, div")) {
            String text = paragraph.normalName().equals("div") ? paragraph.ownText() : paragraph.text();
            if (text.length() < 25) {
                continue;
            }
            double score = 1 + text.chars().filter(c -> c == ',').count() + Math.min(3, text.length() / 100);
            double share = 1;
            for (Element up = paragraph.parent(); up != null && share > 0.2; up = up.parent(), share /= 2) {
                scores.merge(up, score * share, Double::sum);
            }
        }
        Element best = null;
        double most = 0;
        for (Map.Entry<Element, Double> entry : scores.entrySet()) {
            double score = entry.getValue() * (1 - linkDensity(entry.getKey()));
            if (score > most) {
                best = entry.getKey();
                most = score;
            }
        }
        return best;
    }

    private static double linkDensity(Element element) {
        int length = element.text().length();
        return length == 0 ? 0 : (double) element.select("a").text().length() / length;
    }
}
