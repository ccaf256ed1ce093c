package dev.parallax.finding.revision;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import dev.parallax.article.TextSpan;
import dev.parallax.finding.Place;
import dev.parallax.finding.reading.BeadReading;
import dev.parallax.finding.reading.Occurrence;
import dev.parallax.finding.reading.Statement;
import dev.parallax.finding.reading.WordLinks;
import java.util.List;

/**
 * Words of a revision that took the place of others.
 *
 * @param beforeFrom index of the first of {@code before} among all words of its side; {@code nowFrom} likewise
 * @param before empty where words are new
 * @param now empty where words are gone
 * @param place of the new words, or where the old ones stood
 */
record Change(int beforeFrom, List<Occurrence> before, int nowFrom, List<Occurrence> now, Place place) {

    /** Where the words of a bead with two sides differ, in order; another mark or space is no difference. */
    static List<Change> in(BeadReading bead) {
        List<Occurrence> before = WordLinks.occurrences(bead.source());
        List<Occurrence> now = WordLinks.occurrences(bead.target());
        return DiffUtils.diff(texts(before), texts(now)).getDeltas().stream()
                .map(delta -> change(delta, before, now, bead.target().get(0)))
                .toList();
    }

    private static Change change(
            AbstractDelta<String> delta, List<Occurrence> before, List<Occurrence> now, Statement first) {
        List<Occurrence> gone = part(before, delta.getSource());
        List<Occurrence> come = part(now, delta.getTarget());
        Place place = come.isEmpty() ? gap(now, delta.getTarget().getPosition(), first) : Occurrence.place(come);
        return new Change(
                delta.getSource().getPosition(), gone, delta.getTarget().getPosition(), come, place);
    }

    private static List<Occurrence> part(List<Occurrence> items, Chunk<String> chunk) {
        return items.subList(chunk.getPosition(), chunk.getPosition() + chunk.size());
    }

    /** Behind the word before, or at the very beginning. */
    private static Place gap(List<Occurrence> items, int next, Statement first) {
        Statement statement = next == 0 ? first : items.get(next - 1).statement();
        int at = next == 0
                ? first.span().start()
                : items.get(next - 1).word().span().end();
        return statement.place(new TextSpan(at, at));
    }

    private static List<String> texts(List<Occurrence> items) {
        return items.stream().map(item -> item.word().text()).toList();
    }
}
