package dev.parallax.article.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs of text by how they are marked up: the tags and classes of the three innermost boxes. */
final class Makes {

    private final Map<String, Make> makes = new HashMap<>();
    private final List<Make> byBlock = new ArrayList<>();
    private final Map<String, Integer> texts = new HashMap<>();
    private final Map<Box, String> names = new HashMap<>();

    static final class Make {
        private int blocks;
        private int letters;
        private int weight;
        private int linked;

        int blocks() {
            return blocks;
        }

        int letters() {
            return letters;
        }

        int weight() {
            return weight;
        }

        int linked() {
            return linked;
        }
    }

    Makes(List<PageBlock> blocks) {
        for (PageBlock block : blocks) {
            Make make = makes.computeIfAbsent(name(block.box()), name -> new Make());
            make.blocks++;
            make.letters += block.shape().letters();
            make.weight += block.shape().weight();
            make.linked += block.linked();
            byBlock.add(make);
            texts.merge(block.text(), 1, Integer::sum);
        }
    }

    private String name(Box box) {
        return names.computeIfAbsent(box, Makes::path);
    }

    private static String path(Box box) {
        StringBuilder path = new StringBuilder();
        Box at = box;
        for (int level = 0; level < 3; level++) {
            path.append(at.element().normalName())
                    .append('.')
                    .append(at.element().className())
                    .append('/');
            at = at.outer();
        }
        return path.toString();
    }

    Make of(PageBlock block) {
        return byBlock.get(block.number());
    }

    int repeated(PageBlock block) {
        return Math.min(5, texts.getOrDefault(block.text(), 1));
    }
}
