package dev.parallax.alignment;

import dev.parallax.article.Article;
import dev.parallax.article.Paragraph;
import java.util.ArrayList;
import java.util.List;

/**
 * The texts of one side, with what the aligner looks at beside their words.
 *
 * @param texts in their order
 * @param paragraphs the paragraph that each text stands in
 */
record Texts(List<String> texts, int[] paragraphs) {

    /** Texts that are paragraphs themselves. */
    static Texts ofParagraphs(List<String> texts) {
        int[] paragraphs = new int[texts.size()];
        for (int i = 0; i < paragraphs.length; i++) {
            paragraphs[i] = i;
        }
        return new Texts(texts, paragraphs);
    }

    /** The segments of an article. */
    static Texts ofSegments(Article article) {
        List<String> texts = new ArrayList<>();
        List<Integer> paragraphs = new ArrayList<>();
        for (Paragraph paragraph : article.paragraphs()) {
            for (String segment : paragraph.segmentTexts()) {
                texts.add(segment);
                paragraphs.add(paragraph.number());
            }
        }
        return new Texts(texts, paragraphs.stream().mapToInt(Integer::intValue).toArray());
    }

    int size() {
        return texts.size();
    }

    /** The length of the texts up to each one, in UTF-16 units; one more for the whole. */
    int[] cumulativeLengths() {
        int[] lengths = new int[texts.size() + 1];
        for (int i = 0; i < texts.size(); i++) {
            lengths[i + 1] = lengths[i] + texts.get(i).strip().length();
        }
        return lengths;
    }
}
