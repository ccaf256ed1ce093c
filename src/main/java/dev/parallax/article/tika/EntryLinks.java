package dev.parallax.article.tika;

import dev.parallax.message.Message;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Paragraphs of a feed's entry that lead elsewhere: nothing but a link to another story, or a line that names the entry's own
 * page, as many sites add for those who copy their feeds.
 */
final class EntryLinks {

    private static final String PARAGRAPHS = "p, div, h2, h3, h4, h5, h6, blockquote";

    /** What stands around the link to the entry's own page is short. */
    private static final int MOST_AROUND = 80;

    private EntryLinks() {}

    /**
     * Takes them out of an entry's text, unless nothing else is in it.
     *
     * @param title of the entry; may be empty
     * @param remarks receives each
     */
    static void remove(Document entry, String title, List<Message> remarks) {
        List<Element> links = entry.body().select(PARAGRAPHS).stream()
                .filter(paragraph -> paragraph.select(PARAGRAPHS).size() == 1 && leadsElsewhere(paragraph, title))
                .toList();
        int letters = links.stream().mapToInt(link -> link.text().length()).sum();
        if (2 * letters < entry.body().text().length()) {
            for (Element link : links) {
                remarks.add(Message.of("reading.remark.link", link.text()));
                link.remove();
            }
        }
    }

    private static boolean leadsElsewhere(Element paragraph, String title) {
        String text = paragraph.text();
        List<Element> links = paragraph.select("a[href]");
        int linked = links.stream().mapToInt(link -> link.text().length()).sum();
        boolean onlyLinks = linked > 0 && linked + links.size() > text.length();
        boolean namesEntry = !title.isBlank()
                && text.length() < title.length() + MOST_AROUND
                && links.stream().anyMatch(link -> link.text().equalsIgnoreCase(title));
        return onlyLinks || namesEntry;
    }
}
