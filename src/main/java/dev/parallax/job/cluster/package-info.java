/**
 * A night on several machines: the manager hands partitions of a step to workers through a broker, and watches in the
 * store, which all of them share, what becomes of each.
 */
@NullMarked
package dev.parallax.job.cluster;

import org.jspecify.annotations.NullMarked;
