package dev.parallax.article.web;

import org.jsoup.nodes.Element;

/** A run of text with no block border inside. */
final class Leaf implements PageItem {

    /** Shorter runs are seldom sentences. */
    private static final int SHORTEST_PROSE = 80;

    private static final int SHORTEST_SENTENCE = 35;

    private static final int SHORTEST_POINT = 30;

    private static final double MOST_LINKED = 0.4;

    private final Element element;
    private final String text;
    private final int linked;
    private final boolean prose;

    /** @param linked how many of the text's code units are in links */
    Leaf(Element element, String text, int linked) {
        this.element = element;
        this.text = text;
        this.linked = linked;
        this.prose = text.length() >= SHORTEST_SENTENCE
                && linked < MOST_LINKED * text.length()
                && (text.length() >= SHORTEST_PROSE || Wording.endsLikeProse(text))
                && !isHeading();
    }

    /** The block element that the run stands in. */
    Element element() {
        return element;
    }

    String text() {
        return text;
    }

    boolean isProse() {
        return prose;
    }

    boolean isHeading() {
        String name = element.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    }

    /** A heading's rank: 1 is the highest. */
    int rank() {
        return element.normalName().charAt(1) - '0';
    }

    /** A heading as long as a sentence, which opens an article under its headline. */
    boolean isStandfirst() {
        return isHeading()
                && !element.normalName().equals("h1")
                && linked < MOST_LINKED * text.length()
                && text.length() >= SHORTEST_SENTENCE;
    }

    /** A list's point that is not a link. */
    boolean isListItem() {
        return element.normalName().equals("li") && linked == 0;
    }

    /** A point that says something. */
    boolean isPoint() {
        return isListItem() && text.length() >= SHORTEST_POINT;
    }

    double linkDensity() {
        return (double) linked / text.length();
    }

    /** Prose counts for its part of the page, menus and labels against it. */
    double worth() {
        return prose ? text.length() : -(10 + 0.5 * text.length() + 0.5 * linked);
    }
}
