/** The engine {@code yandex}: Yandex Translate v2. */
@NullMarked
package dev.parallax.translation.yandex;

import org.jspecify.annotations.NullMarked;
