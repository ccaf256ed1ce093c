package dev.parallax.job.night;

import dev.parallax.finding.Finding;
import dev.parallax.finding.StoryFindings;
import java.util.List;
import java.util.SortedSet;

/**
 * What came of checking a story.
 *
 * @param story its number
 * @param heldBack what waits for a reviewer to say that its editions tell one story
 * @param quiet what stands for its texts in which nothing was found
 */
record CheckedResult(long story, StoryFindings findings, List<Finding> heldBack, SortedSet<String> quiet) {}
