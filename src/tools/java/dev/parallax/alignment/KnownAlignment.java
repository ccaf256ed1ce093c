package dev.parallax.alignment;

import java.util.List;

/**
 * Two lists of texts of which it is known what answers what.
 *
 * @param beads how many texts of either side each bead takes, in order
 */
record KnownAlignment(Texts source, Texts target, List<Shape> beads) {

    /** The texts of both sides as paragraphs, put together from theirs. */
    static Texts paragraphs(Texts texts) {
        StringBuilder[] paragraphs = new StringBuilder[texts.paragraphs()[texts.size() - 1] + 1];
        for (int i = 0; i < texts.size(); i++) {
            int paragraph = texts.paragraphs()[i];
            if (paragraphs[paragraph] == null) {
                paragraphs[paragraph] = new StringBuilder(texts.texts().get(i));
            } else {
                paragraphs[paragraph].append(' ').append(texts.texts().get(i));
            }
        }
        return Texts.ofParagraphs(
                java.util.Arrays.stream(paragraphs).map(StringBuilder::toString).toList());
    }
}
