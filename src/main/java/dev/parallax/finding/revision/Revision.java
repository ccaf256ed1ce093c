package dev.parallax.finding.revision;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import dev.parallax.alignment.Aligner;
import dev.parallax.alignment.ArticleAlignment;
import dev.parallax.article.TextSpan;
import dev.parallax.finding.AlignedPair;
import dev.parallax.finding.CheckedArticle;
import dev.parallax.finding.Place;
import dev.parallax.finding.reading.Counterparts;
import dev.parallax.finding.reading.Statement;
import dev.parallax.finding.reading.WordLinks.Item;
import dev.parallax.story.EditionSimilarity;
import dev.parallax.translation.BilingualLexicon;
import java.util.List;

/**
 * What became of an article since the revision before it.
 *
 * @param pair the revision before as the source, this one as the target
 * @param beads of segments, in the order of this revision
 */
record Revision(AlignedPair pair, List<Counterparts> beads) {

    /**
     * Words that took the place of others.
     *
     * @param beforeFrom index of the first of {@code before} among all words of its side; {@code nowFrom} likewise
     * @param before empty where words are new
     * @param now empty where words are gone
     * @param place of the new words, or where the old ones stood
     */
    record Change(int beforeFrom, List<Item> before, int nowFrom, List<Item> now, Place place) {}

    static Revision of(CheckedArticle before, CheckedArticle now, BilingualLexicon lexicon) {
        ArticleAlignment alignment =
                new Aligner().align(before.article(), now.article(), new EditionSimilarity(lexicon));
        AlignedPair pair = new AlignedPair(before, now, alignment.paragraphs(), alignment.segments());
        return new Revision(pair, Counterparts.of(pair));
    }

    /** Where the words of a bead with two sides differ, in order; another mark or space is no difference. */
    static List<Change> changes(List<Item> before, List<Item> now, Counterparts bead) {
        return DiffUtils.diff(texts(before), texts(now)).getDeltas().stream()
                .map(delta -> change(delta, before, now, bead.target().get(0)))
                .toList();
    }

    private static Change change(AbstractDelta<String> delta, List<Item> before, List<Item> now, Statement first) {
        List<Item> gone = part(before, delta.getSource());
        List<Item> come = part(now, delta.getTarget());
        Place place = come.isEmpty() ? gap(now, delta.getTarget().getPosition(), first) : Item.place(come);
        return new Change(
                delta.getSource().getPosition(), gone, delta.getTarget().getPosition(), come, place);
    }

    private static List<Item> part(List<Item> items, Chunk<String> chunk) {
        return items.subList(chunk.getPosition(), chunk.getPosition() + chunk.size());
    }

    /** Behind the word before, or at the very beginning. */
    private static Place gap(List<Item> items, int next, Statement first) {
        Statement statement = next == 0 ? first : items.get(next - 1).statement();
        int at = next == 0
                ? first.span().start()
                : items.get(next - 1).word().span().end();
        return statement.place(new TextSpan(at, at));
    }

    private static List<String> texts(List<Item> items) {
        return items.stream().map(item -> item.word().text()).toList();
    }
}
