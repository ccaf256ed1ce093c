package dev.parallax.article.web;

import java.util.ArrayList;
import java.util.List;

/** Computes each {@link Feature} of each run of text on a page. */
final class BlockFeatures {

    private static final int COUNT = Feature.values().length;

    private final PageText page;
    private final List<PageBlock> blocks;
    private final BestBox best;
    private final Makes makes;
    private final Agreement agreement;
    private final int[] proseBefore;
    private final int[] lettersBefore;
    private final int[] lastProse;
    private final int[] nextProse;

    private BlockFeatures(PageText page, PageHead head) {
        this.page = page;
        this.blocks = page.blocks();
        this.best = BestBox.of(page);
        this.makes = new Makes(blocks);
        this.agreement = new Agreement(head, page, best);
        int n = blocks.size();
        proseBefore = new int[n + 1];
        lettersBefore = new int[n + 1];
        lastProse = new int[n];
        nextProse = new int[n];
        for (int i = 0; i < n; i++) {
            PageBlock block = blocks.get(i);
            int weight = block.shape().weight();
            lettersBefore[i + 1] = lettersBefore[i] + weight;
            proseBefore[i + 1] = proseBefore[i] + (block.isProse() ? weight : 0);
            lastProse[i] = i == 0 ? -1 : blocks.get(i - 1).isProse() ? i - 1 : lastProse[i - 1];
        }
        for (int i = n - 1; i >= 0; i--) {
            nextProse[i] = i == n - 1 ? n : blocks.get(i + 1).isProse() ? i + 1 : nextProse[i + 1];
        }
    }

    /** The features of every run of text, by {@link Feature#ordinal()}. */
    static List<float[]> of(PageText page, PageHead head) {
        BlockFeatures features = new BlockFeatures(page, head);
        List<float[]> all = new ArrayList<>(page.blocks().size());
        for (PageBlock block : page.blocks()) {
            float[] values = new float[COUNT];
            features.text(block, values);
            features.markup(block, values);
            features.boxes(block, values);
            features.place(block, values);
            features.neighbours(block, values);
            features.agreement.set(block, values);
            all.add(values);
        }
        return all;
    }

    private static void set(float[] values, Feature feature, double value) {
        values[feature.ordinal()] = (float) value;
    }

    private static double log(double count) {
        return Math.log1p(Math.max(0, count));
    }

    private static double share(double part, double whole) {
        return whole <= 0 ? 0 : part / whole;
    }

    private void text(PageBlock block, float[] values) {
        TextShape shape = block.shape();
        set(values, Feature.LETTERS, log(shape.weight()));
        set(values, Feature.WORDS, log(shape.words()));
        set(values, Feature.WORD_LENGTH, share(shape.weight(), shape.words()));
        set(values, Feature.LINKED, block.linkedShare());
        set(values, Feature.STRONG, block.strongShare());
        set(values, Feature.ENDING, ending(block));
        set(values, Feature.SENTENCE_ENDS, log(shape.sentenceEnds()));
        set(values, Feature.COMMAS, share(100.0 * shape.commas(), shape.weight()));
        set(values, Feature.CAPITALS, share(shape.capitals(), shape.words()));
        set(values, Feature.UPPER, share(shape.upper(), shape.letters()));
        set(values, Feature.DIGITS, share(shape.digits(), shape.letters()));
        set(values, Feature.NUMBERS, share(shape.numbers(), shape.words()));
        set(values, Feature.QUOTES, log(shape.quotes()));
        set(values, Feature.SIGNS, log(shape.signs()));
        set(values, Feature.OPENING, opening(shape.opening()));
        set(values, Feature.REPEATED, makes.repeated(block));
    }

    /** 2 like a sentence, 1 with a colon or a semicolon, 0 else. */
    private static double ending(PageBlock block) {
        return !block.shape().endsLikeProse() ? 0 : block.shape().endsWithColon() ? 1 : 2;
    }

    private static double opening(int first) {
        if (Character.isUpperCase(first)) {
            return 1;
        }
        return Character.isLowerCase(first) ? 0 : Character.isDigit(first) ? 2 : Character.isLetter(first) ? 3 : 4;
    }

    private void markup(PageBlock block, float[] values) {
        Box box = block.box();
        set(values, Feature.KIND, block.kind().ordinal());
        set(values, Feature.RANK, block.rank());
        set(values, Feature.NAMES, box.evidence());
        set(values, Feature.NAMES_OUTER, box.outer().evidence());
        set(values, Feature.NAMES_OUTER_2, box.outer().outer().evidence());
        set(values, Feature.NAMES_OUTER_3, box.outer().outer().outer().evidence());
        set(values, Feature.NAMES_SUM, box.evidenceSum());
        set(values, Feature.NAMES_LEAST, box.evidenceMin());
        set(values, Feature.NAMES_MOST, box.evidenceMax());
        set(values, Feature.DEPTH, Math.min(40, box.depth()));
        Makes.Make make = makes.of(block);
        set(values, Feature.SAME_MAKE, log(make.blocks()));
        set(values, Feature.SAME_MAKE_LETTERS, share(make.weight(), lettersBefore[blocks.size()]));
        set(values, Feature.SAME_MAKE_LINKED, share(make.linked(), make.letters()));
        set(values, Feature.SAME_MAKE_LENGTH, log(share(make.weight(), make.blocks())));
    }

    private void boxes(PageBlock block, float[] values) {
        Box box = block.box();
        Box outer = box.outer();
        Box second = outer.outer();
        int prose = page.root().prose();
        set(values, Feature.BOX_LETTERS, log(box.letters()));
        set(values, Feature.BOX_LINKED, box.linkedShare());
        set(values, Feature.BOX_BLOCKS, log(box.blocks()));
        set(values, Feature.OUTER_SHARE, share(outer.prose(), prose));
        set(values, Feature.OUTER_LINKED, outer.linkedShare());
        set(values, Feature.OUTER_PROSE, share(outer.prose(), outer.letters()));
        set(values, Feature.OUTER_BLOCKS, log(outer.blocks()));
        set(values, Feature.OUTER_2_SHARE, share(second.prose(), prose));
        set(values, Feature.OUTER_2_LINKED, second.linkedShare());
        set(values, Feature.OUTER_2_PROSE, share(second.prose(), second.letters()));
        double worth = Math.max(1, best.box().worth());
        set(values, Feature.OUTER_WORTH, Math.max(-2, outer.worth() / worth));
        set(values, Feature.OUTER_2_WORTH, Math.max(-2, second.worth() / worth));
        set(values, Feature.BEST_DEPTH, best.levels(block));
        set(values, Feature.COMMON_DEPTH, best.levelsFromDensest(block));
        set(values, Feature.BEST_SHARE, share(best.box().prose(), prose));
    }

    private void place(PageBlock block, float[] values) {
        int i = block.number();
        int first = Math.min(best.box().first(), blocks.size());
        int end = best.box().last() + 1;
        double inBest = lettersBefore[Math.max(first, end)] - lettersBefore[first];
        set(values, Feature.BEST_PLACE, clamp(share(lettersBefore[i] - lettersBefore[first], inBest), -1, 2));
        set(values, Feature.BEST_FROM_START, signedLog(i - first));
        set(values, Feature.BEST_TO_END, signedLog(end - 1 - i));
        set(values, Feature.PAGE_PLACE, share(lettersBefore[i], lettersBefore[blocks.size()]));
        set(values, Feature.PROSE_BEFORE, share(proseBefore[i], proseBefore[blocks.size()]));
        set(
                values,
                Feature.PROSE_AFTER,
                share(proseBefore[blocks.size()] - proseBefore[i + 1], proseBefore[blocks.size()]));
        set(values, Feature.SINCE_PROSE, log(i - lastProse[i]));
        set(values, Feature.UNTIL_PROSE, log(nextProse[i] - i));
        set(values, Feature.SINCE_TITLE, signedLog(i - agreement.titleBlock()));
    }

    private static double clamp(double value, double least, double most) {
        return Math.max(least, Math.min(most, value));
    }

    private static double signedLog(int count) {
        return Math.signum(count) * Math.log1p(Math.abs(count));
    }

    private void neighbours(PageBlock block, float[] values) {
        int i = block.number();
        neighbour(i, i - 1, values, Feature.BEFORE_LETTERS);
        set(values, Feature.BEFORE_2_LETTERS, letters(i - 2));
        set(values, Feature.BEFORE_2_LINKED, linked(i - 2));
        neighbour(i, i + 1, values, Feature.AFTER_LETTERS);
        set(values, Feature.AFTER_2_LETTERS, letters(i + 2));
        set(values, Feature.AFTER_2_LINKED, linked(i + 2));
        double letters = 0;
        double linked = 0;
        for (int j = i - 4; j <= i + 4; j++) {
            letters += j == i ? 0 : Math.max(0, letters(j));
            linked += j == i ? 0 : Math.max(0, linked(j));
        }
        set(values, Feature.AROUND_LETTERS, letters / 8);
        set(values, Feature.AROUND_LINKED, linked / 8);
    }

    /** Sets the six features of a neighbour, which stand in the same order before and after. */
    private void neighbour(int own, int other, float[] values, Feature first) {
        int f = first.ordinal();
        if (other < 0 || other >= blocks.size()) {
            for (int k = 0; k < 6; k++) {
                values[f + k] = -1;
            }
            return;
        }
        PageBlock block = blocks.get(other);
        PageBlock self = blocks.get(own);
        values[f] = (float) letters(other);
        values[f + 1] = (float) linked(other);
        values[f + 2] = (float) ending(block);
        values[f + 3] = (float) block.box().evidenceSum();
        values[f + 4] = makes.of(block) == makes.of(self)
                ? block.box().outer() == self.box().outer() ? 2 : 1
                : 0;
        values[f + 5] = block.kind().ordinal();
    }

    private double letters(int i) {
        return i < 0 || i >= blocks.size() ? -1 : log(blocks.get(i).shape().weight());
    }

    private double linked(int i) {
        return i < 0 || i >= blocks.size() ? -1 : blocks.get(i).linkedShare();
    }
}
