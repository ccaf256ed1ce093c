/** The comparison store in a relational database, HSQLDB or PostgreSQL. */
@NullMarked
package dev.parallax.store.jdbc;

import org.jspecify.annotations.NullMarked;
