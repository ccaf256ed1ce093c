package dev.parallax.store;

import dev.parallax.article.QuarantineReason;

/**
 * A file or entry that gave no article.
 *
 * @param detail one sentence that a person understands
 */
public record QuarantinedFile(String source, String location, QuarantineReason reason, String detail) {}
