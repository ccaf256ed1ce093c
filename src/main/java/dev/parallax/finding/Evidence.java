package dev.parallax.finding;

import dev.parallax.article.TextSpan;
import dev.parallax.message.Message;

/**
 * Where a reader can check a finding.
 *
 * @param article the store's number of the article
 * @param paragraph the paragraph's number
 * @param span the words
 * @param note what they show, as in "the lead says <i>from</i>"
 */
public record Evidence(long article, int paragraph, TextSpan span, Message note) {}
