/** The engine {@code memory}: looks texts up in TMX files, whole or sentence by sentence, exactly or nearly. */
@NullMarked
package dev.parallax.translation.memory;

import org.jspecify.annotations.NullMarked;
