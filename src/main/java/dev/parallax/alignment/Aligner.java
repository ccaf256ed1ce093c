package dev.parallax.alignment;

import dev.parallax.article.Article;
import dev.parallax.article.Paragraph;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Aligns two lists of texts: beads of the {@linkplain Shape shapes} that are known, omissions, additions and moved beads.
 *
 * <p>Dynamic programming finds the beads in the running order; what it leaves over on both sides and belongs together
 * becomes a moved bead. The same input always gives the same output, and exchanging the sides mirrors it. Safe for use by
 * several threads.
 */
public final class Aligner {

    /** Aligns the paragraphs of two articles, then their segments, which mostly stay inside aligned paragraphs. */
    public ArticleAlignment align(Article source, Article target, Similarity similarity) {
        Texts sourceParagraphs = Texts.ofParagraphs(
                source.paragraphs().stream().map(Paragraph::text).toList());
        Texts targetParagraphs = Texts.ofParagraphs(
                target.paragraphs().stream().map(Paragraph::text).toList());
        Solution paragraphs = solve(sourceParagraphs, targetParagraphs, similarity, null);
        Solution segments =
                solve(Texts.ofSegments(source), Texts.ofSegments(target), similarity, paragraphs.linkProbabilities());
        return new ArticleAlignment(paragraphs.alignment(), segments.alignment());
    }

    /** Aligns two lists of texts; either may be empty. */
    public Alignment align(List<String> source, List<String> target, Similarity similarity) {
        return solve(Texts.ofParagraphs(source), Texts.ofParagraphs(target), similarity, null)
                .alignment();
    }

    /** Solves the problem in the one of its two directions that comes first in order, so that ties fall the same way in both. */
    private static Solution solve(
            Texts source, Texts target, Similarity similarity, float @Nullable [][] paragraphLinks) {
        if (compare(source.texts(), target.texts()) <= 0) {
            return solveInOrder(source, target, similarity, paragraphLinks);
        }
        return solveInOrder(
                        target,
                        source,
                        similarity.mirrored(),
                        paragraphLinks == null ? null : transpose(paragraphLinks, source, target))
                .mirrored(source, target);
    }

    private static Solution solveInOrder(
            Texts source, Texts target, Similarity similarity, float @Nullable [][] paragraphLinks) {
        ArticleCosts costs =
                new ArticleCosts(source, target, similarity.compare(source.texts(), target.texts()), paragraphLinks);
        Lattice lattice = new Lattice(source.size(), target.size(), costs);
        lattice.addToNulls(costs.leftOut(lattice.leftOut()));
        List<Bead> beads = new Crossings(costs).find(lattice.best());
        return new Solution(Alignment.inOrder(beads), lattice.linkProbabilities());
    }

    private static int compare(List<String> one, List<String> other) {
        int bySize = Integer.compare(one.size(), other.size());
        for (int i = 0; bySize == 0 && i < one.size(); i++) {
            int byText = one.get(i).compareTo(other.get(i));
            if (byText != 0) {
                return byText;
            }
        }
        return bySize;
    }

    private static float[][] transpose(float[][] matrix, Texts rows, Texts columns) {
        float[][] transposed = new float[columns.size()][rows.size()];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < matrix[i].length; j++) {
                transposed[j][i] = matrix[i][j];
            }
        }
        return transposed;
    }

    private record Solution(Alignment alignment, float[][] linkProbabilities) {

        Solution mirrored(Texts source, Texts target) {
            List<Bead> beads = alignment.beads().stream().map(Bead::mirrored).toList();
            return new Solution(Alignment.inOrder(beads), transpose(linkProbabilities, target, source));
        }
    }
}
