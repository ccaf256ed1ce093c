package dev.parallax.article.web;

/**
 * A run of text with no block border inside.
 *
 * @param number its place among the page's runs of text, from 0
 * @param box the block element that it stands in
 * @param text white space as single spaces; a table's row has its cells separated by {@link #CELL_BORDER}
 * @param kind what its mark-up says it is
 * @param linked how many of its letters are in links
 * @param strong how many of its letters are bold or in italics
 * @param shape what it is made of
 */
record PageBlock(int number, Box box, String text, Kind kind, int linked, int strong, TextShape shape) {

    static final String CELL_BORDER = " | ";

    /** Less is seldom a sentence. */
    private static final int FEWEST_LETTERS_OF_A_SENTENCE = 28;

    private static final int FEWEST_LETTERS_OF_PROSE = 64;

    private static final double MOST_LINKED = 0.4;

    /** Log-odds of prose in which nothing speaks for or against it. */
    private static final double TRUST = 1.5;

    /** What mark-up can say of a run of text. */
    enum Kind {
        PARAGRAPH,
        HEADING,
        ITEM,
        ROW,
        OTHER
    }

    double linkedShare() {
        return shape.letters() == 0 ? 0 : (double) linked / shape.letters();
    }

    double strongShare() {
        return shape.letters() == 0 ? 0 : (double) strong / shape.letters();
    }

    /** Whether it looks like running text, taken by itself. */
    boolean isProse() {
        return kind != Kind.HEADING
                && linkedShare() < MOST_LINKED
                && (shape.weight() >= FEWEST_LETTERS_OF_PROSE
                        || (shape.weight() >= FEWEST_LETTERS_OF_A_SENTENCE && shape.endsLikeProse()));
    }

    /** Prose counts for its part of the page, as far as no name around it speaks against it; menus and labels against it. */
    double worth() {
        double believed = 1 / (1 + Math.exp(-(TRUST + box.evidenceMin())));
        return isProse() ? believed * shape.weight() : -(8 + 0.5 * shape.weight() + 0.5 * linked);
    }

    /** A heading's rank, 1 is the highest; 0 for what is no heading. */
    int rank() {
        return kind == Kind.HEADING ? box.element().normalName().charAt(1) - '0' : 0;
    }
}
