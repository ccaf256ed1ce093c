package dev.parallax.article.web;

import dev.parallax.article.draft.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;

/**
 * Tells a page's article from its furniture.
 *
 * @param judged every run of text of the page, in reading order
 * @param standfirst the summary between headline and body that the page's description repeats, where it was not kept anyway
 * @param describedBody the text that the page's metadata has, where the page itself has less than half as much
 * @param hidden whether only what the page hides is an article
 */
record MainContent(
        List<JudgedBlock> judged, Optional<PageBlock> standfirst, Optional<String> describedBody, boolean hidden) {

    /** A page with less text, in letters, may hide its article until a script shows it. */
    private static final int FEWEST_LETTERS = 200;

    private static final double MOST_LINKED = 0.4;

    MainContent {
        judged = List.copyOf(judged);
    }

    static MainContent of(Document page, PageHead head, PageModel model) {
        List<JudgedBlock> judged = judge(page, head, model, false);
        boolean hidden = false;
        if (letters(judged) < FEWEST_LETTERS) {
            List<JudgedBlock> all = judge(page, head, model, true);
            hidden = letters(all) > 2 * letters(judged);
            judged = hidden ? all : judged;
        }
        int letters = letters(judged);
        Optional<String> described =
                JsonLd.body(head).filter(body -> TextShape.of(body).letters() > 2 * letters);
        return new MainContent(judged, standfirst(judged), described, hidden);
    }

    private static List<JudgedBlock> judge(Document page, PageHead head, PageModel model, boolean withHidden) {
        PageText text = PageTree.read(page.body(), withHidden, model.elementNames());
        List<float[]> features = BlockFeatures.of(text, head);
        double[] logOdds = model.blocks().logOdds(features);
        boolean[] kept = model.chain().kept(BlockChain.borders(text.blocks()), logOdds);
        List<JudgedBlock> judged = new ArrayList<>();
        for (PageBlock block : text.blocks()) {
            int i = block.number();
            judged.add(new JudgedBlock(block, kept[i], logOdds[i], features.get(i)));
        }
        return judged;
    }

    private static int letters(List<JudgedBlock> judged) {
        return judged.stream()
                .filter(JudgedBlock::kept)
                .mapToInt(each -> each.block().shape().letters())
                .sum();
    }

    private static Optional<PageBlock> standfirst(List<JudgedBlock> judged) {
        for (JudgedBlock each : judged) {
            if (each.kept() && !each.isTitle()) {
                return Optional.empty();
            }
            if (each.isDescription() && !each.isTitle() && each.block().linkedShare() < MOST_LINKED) {
                return judged.stream().anyMatch(JudgedBlock::kept) ? Optional.of(each.block()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The article's text without its title: that of the page, or what its metadata has where that is more. */
    List<Block> body() {
        if (describedBody.isPresent()) {
            return DescribedBody.blocks(describedBody.get());
        }
        List<PageBlock> kept = new ArrayList<>(standfirst.stream().toList());
        judged.stream()
                .filter(each ->
                        each.kept() && !each.isTitle() && each.block().shape().letters() > 0)
                .map(JudgedBlock::block)
                .filter(block -> standfirst.isEmpty()
                        || !block.text().equals(standfirst.get().text()))
                .forEach(kept::add);
        List<Block> blocks = new ArrayList<>();
        for (PageBlock block : kept) {
            boolean subtitle = blocks.isEmpty() && block.rank() > 1 && kept.size() > 1;
            blocks.add(subtitle ? Block.subtitle(block.text()) : Block.text(block.text()));
        }
        return blocks;
    }
}
