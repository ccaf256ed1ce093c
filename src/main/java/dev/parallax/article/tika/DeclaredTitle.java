package dev.parallax.article.tika;

import dev.parallax.article.draft.Block;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A title that a document names beside its text. Only one that stands in the text as well is the article's: most are a
 * template's or a file's name.
 */
final class DeclaredTitle {

    /** How many blocks, such as a rubric, a headline has before it at most. */
    private static final int WITHIN = 3;

    private DeclaredTitle() {}

    /** The blocks, with the declared title marked where nothing else is a title. */
    static List<Block> marked(List<Block> blocks, @Nullable String title) {
        boolean titled = blocks.stream().anyMatch(block -> block.kind() == Block.Kind.TITLE);
        List<Block> marked = new ArrayList<>(blocks);
        for (int i = 0; !titled && title != null && i < Math.min(WITHIN, marked.size()); i++) {
            if (marked.get(i).text().strip().equalsIgnoreCase(title.strip())) {
                marked.set(i, Block.title(marked.get(i).text()));
                titled = true;
            }
        }
        return marked;
    }
}
