package dev.parallax.store;

import dev.parallax.article.QuarantineReason;
import dev.parallax.message.Message;

/**
 * A file or entry that gave no article.
 *
 * @param detail one sentence that a person understands
 */
public record QuarantinedFile(String source, String location, QuarantineReason reason, Message detail) {}
