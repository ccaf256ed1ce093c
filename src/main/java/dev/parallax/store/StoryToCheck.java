package dev.parallax.store;

import dev.parallax.finding.CheckedStory;
import java.util.Set;

/**
 * A story as checkers look at it.
 *
 * @param settled with the pairs of editions that surely tell one story
 * @param whole with all of its pairs; the same where none is unsure
 * @param quiet what its last check kept of texts in which nothing was found
 */
public record StoryToCheck(CheckedStory settled, CheckedStory whole, Set<String> quiet) {

    public StoryToCheck {
        quiet = Set.copyOf(quiet);
    }

    /** Whether some pair waits for a reviewer. */
    public boolean isUnsure() {
        return settled.pairs().size() < whole.pairs().size();
    }
}
