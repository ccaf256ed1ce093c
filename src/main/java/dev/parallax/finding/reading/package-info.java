/**
 * A story as the checkers read it: once, and lazily. {@link dev.parallax.finding.reading.StoryReading} is handed to every
 * checker; what one of them asks for first is there for the others.
 */
@NullMarked
package dev.parallax.finding.reading;

import org.jspecify.annotations.NullMarked;
