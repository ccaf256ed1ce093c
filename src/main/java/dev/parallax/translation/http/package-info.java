/** What the engines behind HTTP have in common: JSON calls with a time limit, keys from the environment, failures by class. */
@NullMarked
package dev.parallax.translation.http;

import org.jspecify.annotations.NullMarked;
