package dev.parallax.store;

import dev.parallax.finding.CheckedStory;

/**
 * A story as checkers look at it.
 *
 * @param settled with the pairs of editions that surely tell one story
 * @param whole with all of its pairs; the same where none is unsure
 */
public record StoryToCheck(CheckedStory settled, CheckedStory whole) {

    /** Whether some pair waits for a reviewer. */
    public boolean isUnsure() {
        return settled.pairs().size() < whole.pairs().size();
    }
}
