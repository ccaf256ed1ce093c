package dev.parallax.finding.speech;

/**
 * What decides which quotations are compared and reported.
 *
 * @param fewestWords words: shorter quotations are titles, names, or a word held at arm's length, and need no marks
 *     in the other edition
 * @param fewWords words: shorter ones two translators may put into entirely other words, which is not reported
 * @param answered share of a quotation that the other edition must have for its lost marks to be reported
 * @param unanswered share of a quotation: where the other edition has no more, it is another quotation
 * @param fewestWordsUnread words: the same as fewestWords, where nothing says what stands in the quotation's place
 * @param sureBead probability: a bead less sure is no ground for saying that marks are missing
 * @param longest the longer statement's length by the other's: where it is more, one says something beside the
 *     quotation
 * @param shortestSpeaker letters: a shorter word with a capital is no speaker's name
 */
record QuotationLimits(
        int fewestWords,
        int fewWords,
        double answered,
        double unanswered,
        int fewestWordsUnread,
        double sureBead,
        double longest,
        int shortestSpeaker) {

    static final QuotationLimits DEFAULTS = new QuotationLimits(4, 6, 0.5, 0.25, 6, 0.8, 1.6, 3);
}
