package dev.parallax.job.night;

import dev.parallax.finding.Finding;
import dev.parallax.finding.StoryFindings;
import java.util.List;

/** A story's number, what was found in it, and what waits for a reviewer to say that its editions tell one story. */
record CheckedResult(long story, StoryFindings findings, List<Finding> heldBack) {}
