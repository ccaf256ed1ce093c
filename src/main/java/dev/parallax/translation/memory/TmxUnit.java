package dev.parallax.translation.memory;

import dev.parallax.translation.TranslationUnit;

/**
 * A unit as it stands in a TMX file.
 *
 * @param changed the digits of the latest date that the unit names, as TMX writes it: year, month, day, hour, minute,
 *     second; empty when it names none
 */
record TmxUnit(TranslationUnit unit, String changed) {}
