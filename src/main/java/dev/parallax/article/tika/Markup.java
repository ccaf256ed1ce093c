package dev.parallax.article.tika;

import dev.parallax.article.draft.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** All paragraphs of a text that is nothing but an article, in HTML or plain: a feed's entry, a mail, a wire message. */
final class Markup implements NodeVisitor {

    /** Scripts, captions and controls are no text, and what was struck out does not count any more. */
    private static final String NO_TEXT =
            "script, style, noscript, template, title, head, figure, figcaption, menu, nav,"
                    + " button, form, iframe, object, video, audio, s, strike, del, [hidden], [style~=(?i)display:\\s*none]";

    private static final Pattern TAG =
            Pattern.compile("<(?:/?[a-zA-Z][a-zA-Z0-9:]*(?:\\s[^<>]*)?/?>|!--|!\\[CDATA\\[)");
    private static final Pattern ESCAPED_TAG = Pattern.compile("&lt;/?(?:p|div|br|b|i|a|span|strong|em|h[1-6])\\b");
    private static final Pattern FOOTNOTE_MARK = Pattern.compile("\\[\\w{1,3}]|\\*{1,4}");

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private Markup() {}

    /** Of text that may be HTML, plain, or HTML that was escaped once too often, as feeds have all three. */
    static List<Block> blocks(String value) {
        return document(value).map(Markup::html).orElseGet(() -> PlainText.body(unescape(value)));
    }

    /** The HTML of such a text; empty where it is plain. */
    static Optional<Document> document(String value) {
        if (TAG.matcher(value).find()) {
            return Optional.of(Jsoup.parse(value));
        }
        return ESCAPED_TAG.matcher(value).find() ? Optional.of(Jsoup.parse(unescape(value))) : Optional.empty();
    }

    /** Of a piece of HTML. */
    static List<Block> html(String html) {
        return html(Jsoup.parse(html));
    }

    /** Of a piece of HTML, which is changed. */
    static List<Block> html(Document page) {
        page.select(NO_TEXT).remove();
        page.select("sup").forEach(Markup::removeFootnoteMark);
        if (page.body().stream().skip(1).noneMatch(Markup::parts)) {
            return PlainText.body(page.body().wholeText());
        }
        Markup markup = new Markup();
        NodeTraversor.traverse(markup, page.body());
        markup.flush();
        return markup.blocks;
    }

    /** Of a document in HTML that is nothing but an article; its first line is the title where it is marked as a heading. */
    static List<Block> titled(String html) {
        List<Block> blocks = new ArrayList<>(html(html));
        Element heading = Jsoup.parse(html).selectFirst("h1, h2, h3");
        if (heading != null && !blocks.isEmpty() && blocks.get(0).text().strip().equals(heading.text())) {
            blocks.set(0, Block.title(heading.text()));
        }
        return blocks;
    }

    /** The text of a line that may hold mark-up or entities. */
    static String line(String value) {
        return Jsoup.parseBodyFragment(value).text();
    }

    private static String unescape(String text) {
        return Parser.unescapeEntities(text, false);
    }

    private static void removeFootnoteMark(Element raised) {
        String mark = raised.text().strip();
        if (FOOTNOTE_MARK.matcher(mark).matches() || raised.selectFirst("a[href^=#]") != null) {
            raised.remove();
        }
    }

    private static boolean parts(Element element) {
        return element.isBlock() || element.normalName().equals("br");
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode piece) {
            text.append(piece.getWholeText().replaceAll("\\s+", " "));
        } else if (node instanceof Element element) {
            switch (element.normalName()) {
                case "br" -> text.append('\n');
                case "td", "th" -> text.append(element.previousElementSibling() == null ? "" : " | ");
                default -> flushAt(element);
            }
        }
    }

    /** The paragraphs of a cell stay in its row. */
    private void flushAt(Element element) {
        if (element.isBlock() && !isInRow(element)) {
            flush();
        } else if (element.isBlock()) {
            text.append(' ');
        }
    }

    private static boolean isInRow(Element element) {
        Element row = element.closest("tr");
        return row != null && row != element && row.childrenSize() > 1 && row.selectFirst("table") == null;
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            flushAt(element);
        }
    }

    private void flush() {
        String run = text.toString();
        text.setLength(0);
        if (!run.isBlank()) {
            blocks.addAll(PlainText.broken(run));
        }
    }
}
