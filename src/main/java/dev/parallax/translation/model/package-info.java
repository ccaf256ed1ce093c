/**
 * Models that Parallax does not ship: what there is, from where, and the folder on this machine that has them. Nothing is
 * fetched unless a person asks for it.
 */
@NullMarked
package dev.parallax.translation.model;

import org.jspecify.annotations.NullMarked;
