/** What engines that run in this process share: a text is cut into sentences, and each sentence's translation is searched for. */
@NullMarked
package dev.parallax.translation.local;

import org.jspecify.annotations.NullMarked;
