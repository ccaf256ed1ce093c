package dev.parallax.article.tika;

import dev.parallax.message.Message;
import java.util.List;

/**
 * Bytes made text.
 *
 * @param charset as in {@code windows-1251}
 * @param remarks what had to be mended on the way
 */
record Decoded(String text, String charset, List<Message> remarks) {}
