/** An engine that somebody else wrote, to show how little it takes: see {@code src/docs/write-your-own-engine.md}. */
@NullMarked
package org.example.engine;

import org.jspecify.annotations.NullMarked;
