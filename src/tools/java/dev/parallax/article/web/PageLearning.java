package dev.parallax.article.web;

import dev.parallax.article.tika.DecodedPages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Learns a {@link PageModel}, and ten more, each from nine tenths of the sites, to be tried on the rest.
 *
 * <p>First what elements' names tell is counted, for each page without its own site; then the trees are grown; last the
 * chain is learnt, from pages judged by trees that do not know their sites.
 */
final class PageLearning {

    static final int FOLDS = 10;

    private static final int TREES = 180;

    private static final int DEPTH = 4;

    /** A made page counts for less than a found one. */
    private static final double VARIANT_WEIGHT = 60;

    private static final double MADE = 4;

    /** Names that tell less are not kept. */
    private static final double LEAST_LOG_ODDS = 0.15;

    private static final ElementNames NO_NAMES = new ElementNames(name -> 0);

    /** A page read, with what is known of its runs of text. */
    record Example(TrainingPage page, int fold, Document document, PageHead head, byte[] labels) {

        PageText text(ElementNames names) {
            return PageTree.read(document.body(), false, names);
        }
    }

    private record Learnt(NameCounts names, BlockModel blocks) {

        ElementNames names(Example example) {
            return new ElementNames(name -> names.logOdds(name, example.page.site()));
        }
    }

    private final List<Example> examples = new ArrayList<>();
    private final List<Example> variants = new ArrayList<>();
    private final List<Learnt> folds = new ArrayList<>();
    private final List<ChainTraining.Sequence> sequences = new ArrayList<>();

    /** @param folder as {@link TrainingPage#all} reads it */
    PageLearning(Path folder) throws IOException {
        List<TrainingPage> pages = TrainingPage.all(folder);
        List<String> sites = new ArrayList<>(
                new TreeSet<>(pages.stream().map(TrainingPage::site).toList()));
        for (TrainingPage page : pages) {
            Document document = Jsoup.parse(DecodedPages.decode(page.bytes()));
            PageText text = PageTree.read(document.body(), false, NO_NAMES);
            int fold = sites.indexOf(page.site()) % FOLDS;
            examples.add(new Example(page, fold, document, PageHead.of(document), GoldLabels.of(page, text.blocks())));
            addVariants(examples.get(examples.size() - 1));
        }
    }

    private List<Learnt> folds() {
        while (folds.size() < FOLDS) {
            int own = folds.size();
            folds.add(learn(example -> example.fold != own));
        }
        return folds;
    }

    /** Every page as the trees see it that do not know its site. */
    private List<ChainTraining.Sequence> sequences() {
        if (sequences.isEmpty()) {
            examples.forEach(example -> sequences.add(sequence(example)));
            variants.forEach(variant -> sequences.add(sequence(variant)));
        }
        return sequences;
    }

    /** Every third page has one kind of variant, every third the other. */
    private void addVariants(Example example) {
        int turn = examples.size();
        if (turn % 3 == 0) {
            Document copy = Jsoup.parse(DecodedPages.decode(example.page.bytes()));
            PageText text = PageTree.read(copy.body(), false, NO_NAMES);
            PageVariants.withMore(example.page, copy, text.blocks(), example.labels)
                    .ifPresent(document -> variants.add(variant(example, document)));
        }
        if (turn % 3 == 1) {
            PageVariants.bare(example.page).ifPresent(document -> variants.add(variant(example, document)));
        }
    }

    private static Example variant(Example of, Document document) {
        List<PageBlock> blocks = PageTree.read(document.body(), false, NO_NAMES).blocks();
        return new Example(of.page, of.fold, document, PageHead.of(document), PageVariants.labels(of.page, blocks));
    }

    List<Example> examples() {
        return examples;
    }

    /** The model that knows nothing of a fold's sites. */
    PageModel without(int fold) {
        return model(folds().get(fold), chain(fold));
    }

    /** The model of all pages. */
    PageModel all() {
        return all(chain(FOLDS));
    }

    PageModel all(BlockChain chain) {
        return model(learn(example -> true), chain);
    }

    private static PageModel model(Learnt learnt, BlockChain chain) {
        return new PageModel(learnt.names.table(LEAST_LOG_ODDS), learnt.blocks, chain);
    }

    private BlockChain chain(int withoutFold) {
        List<ChainTraining.Sequence> others = new ArrayList<>();
        for (ChainTraining.Sequence sequence : sequences()) {
            Example example = sequence.example();
            if (example.fold != withoutFold && example.page.gold() != null) {
                others.add(sequence);
            }
        }
        return ChainTraining.learn(others);
    }

    private ChainTraining.Sequence sequence(Example example) {
        Learnt learnt = folds().get(example.fold);
        PageText text = example.text(learnt.names(example));
        double[] logOdds = learnt.blocks.logOdds(BlockFeatures.of(text, example.head));
        return new ChainTraining.Sequence(example, text.blocks(), BlockChain.borders(text.blocks()), logOdds);
    }

    private Learnt learn(Predicate<Example> from) {
        List<Example> pages = examples.stream().filter(from).toList();
        NameCounts names = new NameCounts();
        pages.forEach(page -> names.add(page.page.site(), page.text(NO_NAMES), page.labels));
        names.close();
        BoostedTrees.Examples blocks = new BoostedTrees.Examples();
        for (Example page : pages) {
            PageText text = page.text(new ElementNames(name -> names.logOdds(name, page.page.site())));
            add(page, text, BlockFeatures.of(text, page.head), blocks, page.page.weight());
        }
        for (Example variant : variants.stream().filter(from).toList()) {
            PageText text = variant.text(new ElementNames(name -> names.logOdds(name, variant.page.site())));
            add(variant, text, BlockFeatures.of(text, variant.head), blocks, VARIANT_WEIGHT);
        }
        return new Learnt(names, new BoostedTrees(blocks, TREES, DEPTH).learn());
    }

    /** Every page of known text counts alike, a tool's text for less; on a page the longer runs of text for more. */
    private static void add(
            Example page, PageText text, List<float[]> features, BoostedTrees.Examples blocks, double whole) {
        double sum = 0;
        for (PageBlock block : text.blocks()) {
            sum += page.labels[block.number()] == GoldLabels.UNKNOWN ? 0 : weight(block);
        }
        for (PageBlock block : text.blocks()) {
            byte label = page.labels[block.number()];
            if (label != GoldLabels.UNKNOWN) {
                blocks.add(features.get(block.number()), label, (float) (whole * weight(block) / sum));
            }
        }
    }

    /** What was put into a page counts for more: the rest of it is there already. */
    private static double weight(PageBlock block) {
        return Math.sqrt(block.shape().weight() + 4.0) * (PageVariants.isMade(block) ? MADE : 1);
    }
}
