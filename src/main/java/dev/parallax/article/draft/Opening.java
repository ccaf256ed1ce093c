package dev.parallax.article.draft;

import dev.parallax.article.draft.Block.Kind;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The lines before a text's body that name its author and its time: facts of the article, and no paragraphs of it.
 *
 * @param blocks the text without them
 * @param author null where no line names one
 * @param published null where no line says it
 */
record Opening(
        List<Block> blocks,
        @Nullable String author,
        @Nullable OffsetDateTime published) {

    /** Such a line stands among the first ones. */
    private static final int WITHIN = 6;

    /** A text without so many other blocks is rather a list of names. */
    private static final int FEWEST_OTHERS = 2;

    static Opening of(List<Block> blocks, List<String> remarks) {
        List<Block> kept = new ArrayList<>(blocks);
        String author = null;
        OffsetDateTime published = null;
        boolean headed = false;
        for (int i = 0; i < Math.min(WITHIN, kept.size()) && kept.size() > FEWEST_OTHERS; i++) {
            Block block = kept.get(i);
            Optional<OffsetDateTime> time =
                    block.kind() == Kind.TEXT && published == null ? DateLine.time(block.text()) : Optional.empty();
            Optional<String> name = headed && block.kind() == Kind.TEXT && author == null
                    ? Byline.author(block.text(), textAfter(kept, i))
                    : Optional.empty();
            if (time.isPresent() || name.isPresent()) {
                remarks.add((time.isPresent() ? "Read as the time: " : "Read as the author: ") + block.text());
                published = time.orElse(published);
                author = name.orElse(author);
                kept.remove(i--);
            } else {
                headed = true;
            }
        }
        return new Opening(kept, author, published);
    }

    private static String textAfter(List<Block> blocks, int at) {
        return blocks.subList(at + 1, blocks.size()).stream().map(Block::text).collect(Collectors.joining("\n"));
    }
}
