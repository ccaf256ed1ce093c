package dev.parallax.article.web;

import dev.parallax.article.draft.Block;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** An article's text as metadata has it: with mark-up, with entities, or plain. */
final class DescribedBody {

    private static final Pattern MARK_UP = Pattern.compile("<(?:p|br|div|li|h[1-6])\\b", Pattern.CASE_INSENSITIVE);

    private DescribedBody() {}

    static List<Block> blocks(String body) {
        String text = Parser.unescapeEntities(body, false);
        if (MARK_UP.matcher(text).find()) {
            return PageTree.read(Jsoup.parseBodyFragment(text).body(), false, new ElementNames(name -> 0))
                    .blocks()
                    .stream()
                    .map(block -> Block.text(block.text()))
                    .toList();
        }
        return text.lines().filter(line -> !line.isBlank()).map(Block::text).toList();
    }
}
