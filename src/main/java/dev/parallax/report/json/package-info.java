/** The whole run as one JSON document. */
@NullMarked
package dev.parallax.report.json;

import org.jspecify.annotations.NullMarked;
