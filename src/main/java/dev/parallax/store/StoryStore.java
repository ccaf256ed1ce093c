package dev.parallax.store;

import dev.parallax.alignment.Alignment;
import dev.parallax.story.EditionPair;
import dev.parallax.story.StoryPair;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Keeps which articles tell the same story, and how they answer each other. Safe for use by several threads. */
public interface StoryStore {

    /**
     * Whether the run saw a current article in one of the languages that belongs to no story yet, or that the night before
     * did not see, or a pair that a reviewer has taken apart, or translated an article that was matched before; or compares
     * in another language than the run before.
     */
    boolean needsMatching(long run, Collection<String> languages);

    /**
     * Whether the run may miss an article that the one before it saw: then some may have been taken back. Not where that was a
     * run of the same job which went to its end, and saw no other articles.
     */
    boolean mayMissArticles(long run);

    /** Whether the two articles, in whichever order, are a pair for certain ({@code same}), or none at all. */
    boolean isHeeded(long one, long other, boolean same);

    /**
     * The ids of the current articles in one of the languages that stories are made of in this run: those that it saw,
     * and those that a run of the last {@code days} days saw. Ascending.
     */
    List<Long> candidates(long run, Collection<String> languages, int days);

    /**
     * Those of the candidates of a run that were taken back: their agency cancelled them, or they are no longer delivered
     * while what came just before them from the same folder or feed still is. What a folder that moved on or a feed left
     * behind was not.
     */
    Set<Long> withdrawn(long run, Collection<Long> candidates, int days);

    /** The pairs of which both articles are among these. */
    Set<EditionPair> pairsAmong(Collection<Long> articles);

    /** Whether articles that belong to a story were translated in a run after the earlier one, up to the run. */
    boolean isTranslatedSince(long earlier, long run);

    /**
     * Makes these the pairs among the candidates. A pair that was there keeps its beads, and its numbers where they are the same to
     * the percent; pairs of revisions that are no longer current are dropped. Then groups anew the articles whose pairs are others
     * than before, and those that are in no story yet.
     *
     * @param standing pairs that are there and stay as they are
     */
    void savePairs(long run, Collection<Long> candidates, List<StoryPair> pairs, Set<EditionPair> standing);

    /** The numbers in the range of the pairs that have no beads yet, ascending. */
    List<Long> unaligned(WorkRange range);

    /** The pair of that number. */
    StoryPair pair(long id);

    /**
     * Stores how a pair's editions answer each other, over what was there.
     *
     * @param segments numbers of segments, counted through each whole article
     */
    void saveAlignment(long pair, Alignment paragraphs, Alignment segments);
}
