package dev.parallax.article.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which runs of text of a page are its article, by alignment with the known text. */
final class GoldLabels {

    /** Longer runs of text are looked for by their sequences of this many words, shorter ones with their neighbours. */
    private static final int GRAM = 4;

    private static final double MOST = 0.5;

    static final byte UNKNOWN = -1;

    private GoldLabels() {}

    /** 1 for what belongs to the article, 0 for what doesn't, {@link #UNKNOWN} where the page's snippets say neither. */
    static byte[] of(TrainingPage page, List<PageBlock> blocks) {
        return page.gold() == null ? bySnippets(page, blocks) : byText(page.gold(), blocks);
    }

    private static byte[] byText(String gold, List<PageBlock> blocks) {
        Set<String> lines = new HashSet<>();
        gold.lines().forEach(line -> lines.add(String.join(" ", tokens(line))));
        List<String> all = tokens(gold);
        Set<String> grams = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            grams.add(gram(all, i, GRAM));
        }
        List<List<String>> texts =
                blocks.stream().map(block -> tokens(block.text())).toList();
        byte[] labels = new byte[blocks.size()];
        for (int i = 0; i < labels.length; i++) {
            List<String> text = texts.get(i);
            boolean kept;
            if (text.size() > GRAM) {
                int found = 0;
                for (int j = 0; j + GRAM <= text.size(); j++) {
                    found += grams.contains(gram(text, j, GRAM)) ? 1 : 0;
                }
                kept = found >= MOST * (text.size() - GRAM + 1);
            } else {
                kept = !text.isEmpty() && isShortOneThere(texts, i, lines, grams);
            }
            labels[i] = (byte) (kept && !isCaption(blocks.get(i)) ? 1 : 0);
        }
        dropRepetitions(texts, labels);
        return labels;
    }

    /** A short run of text is the article's if a line of it is the same, or if it goes on there as on the page. */
    private static boolean isShortOneThere(List<List<String>> texts, int i, Set<String> lines, Set<String> grams) {
        List<String> text = texts.get(i);
        if (lines.contains(String.join(" ", text))) {
            return true;
        }
        List<String> before = i == 0 ? List.of() : texts.get(i - 1);
        List<String> after = i + 1 == texts.size() ? List.of() : texts.get(i + 1);
        List<String> withBefore = new ArrayList<>(before.subList(Math.max(0, before.size() - 3), before.size()));
        withBefore.addAll(text);
        List<String> withAfter = new ArrayList<>(text);
        withAfter.addAll(after.subList(0, Math.min(3, after.size())));
        return isThere(withBefore, grams) || isThere(withAfter, grams);
    }

    private static boolean isThere(List<String> text, Set<String> grams) {
        if (text.size() < GRAM) {
            return false;
        }
        for (int j = 0; j + GRAM <= text.size(); j++) {
            if (!grams.contains(gram(text, j, GRAM))) {
                return false;
            }
        }
        return true;
    }

    /** Of several runs of the same text the one in the midst of the article is the article's. */
    private static void dropRepetitions(List<List<String>> texts, byte[] labels) {
        double[] around = new double[labels.length];
        for (int i = 0; i < labels.length; i++) {
            for (int j = Math.max(0, i - 6); j <= Math.min(labels.length - 1, i + 6); j++) {
                around[i] += j != i && labels[j] == 1 ? texts.get(j).size() / (1.0 + Math.abs(i - j)) : 0;
            }
        }
        for (int i = 0; i < labels.length; i++) {
            for (int j = 0; j < labels.length && labels[i] == 1; j++) {
                boolean same = j != i && labels[j] == 1 && texts.get(i).equals(texts.get(j));
                if (same && (around[j] > around[i] || (around[j] == around[i] && j < i))) {
                    labels[i] = 0;
                }
            }
        }
    }

    /** Some of the known texts have captions: ours are to have none. */
    private static boolean isCaption(PageBlock block) {
        return block.box().element().closest("figcaption") != null;
    }

    private static byte[] bySnippets(TrainingPage page, List<PageBlock> blocks) {
        byte[] labels = new byte[blocks.size()];
        Arrays.fill(labels, UNKNOWN);
        for (int i = 0; i < labels.length; i++) {
            String text = letters(blocks.get(i).text());
            if (isIn(page.with(), text)) {
                labels[i] = 1;
            }
            if (isIn(page.without(), text)) {
                labels[i] = 0;
            }
        }
        return labels;
    }

    private static boolean isIn(List<String> snippets, String text) {
        return snippets.stream()
                .map(GoldLabels::letters)
                .anyMatch(snippet -> !snippet.isEmpty() && text.contains(snippet));
    }

    static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}_]+", "");
    }

    private static String gram(List<String> tokens, int start, int length) {
        return String.join(" ", tokens.subList(start, Math.min(tokens.size(), start + length)));
    }

    /** Words in lower case; of scripts without spaces, each sign. */
    static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String lower = text.toLowerCase(Locale.ROOT).replace('ё', 'е');
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            boolean wide = Character.isLetter(c) && c >= 0x0e00 && !(c >= 0x1e00 && c < 0x2000);
            boolean inWord = Character.isLetterOrDigit(c) || c == '_';
            if ((!inWord || wide) && word.length() > 0) {
                tokens.add(word.toString());
                word.setLength(0);
            }
            if (wide) {
                tokens.add(String.valueOf(c));
            } else if (inWord) {
                word.append(c);
            }
        }
        if (word.length() > 0) {
            tokens.add(word.toString());
        }
        return tokens;
    }
}
