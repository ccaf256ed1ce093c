/**
 * What Parallax says, kept apart from the language in which it is read. A {@link dev.parallax.message.Message} is a key and its
 * arguments; {@link dev.parallax.message.Messages} puts it into the words of one interface language. Uses nothing of Parallax.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.parallax.message;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
