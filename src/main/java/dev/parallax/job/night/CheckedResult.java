package dev.parallax.job.night;

import dev.parallax.finding.StoryFindings;

/** A story's number and what was found in it. */
record CheckedResult(long story, StoryFindings findings) {}
