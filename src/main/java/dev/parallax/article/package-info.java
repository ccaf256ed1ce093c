/**
 * What was read: an {@link dev.parallax.article.Article} in paragraphs and segments, each with its span.
 * Files come in, articles or the reason why there is none go out. Uses no other package.
 */
@ApplicationModule(allowedDependencies = {"text", "message"})
@NullMarked
package dev.parallax.article;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
