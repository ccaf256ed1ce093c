package dev.parallax.article.tika;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parallax.article.QuarantineReason;
import dev.parallax.message.Message;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Safari's saved pages, in either form of Apple's property lists. */
final class WebArchiveReader implements FormatReader {

    private final HtmlReader pages;

    /** @param pages reads the page itself */
    WebArchiveReader(HtmlReader pages) {
        this.pages = pages;
    }

    @Override
    public void read(Entry entry, String mediaType, Reading reading) {
        Map<?, ?> page = entry.bytes()[0] == 'b'
                ? PropertyList.read(entry.bytes()).get("WebMainResource") instanceof Map<?, ?> main ? main : Map.of()
                : inXml(Xml.parse(entry.bytes()));
        if (!(page.get("WebResourceData") instanceof byte[] data)) {
            throw new QuarantineException(QuarantineReason.UNSUPPORTED, Message.of("reading.quarantine.no-saved-page"));
        }
        String label = page.get("WebResourceTextEncodingName") instanceof String name ? name : null;
        byte[] utf8 = ("\ufeff" + TextDecoder.decodeHtml(data, label).text()).getBytes(UTF_8);
        pages.read(new Entry(entry.location(), entry.name(), utf8, entry.depth()), mediaType, reading);
    }

    private static Map<String, Object> inXml(Element list) {
        Map<String, Object> values = new HashMap<>();
        Element main = list.stream()
                .filter(element -> Xml.is(element, "key") && element.text().equals("WebMainResource"))
                .map(Element::nextElementSibling)
                .findFirst()
                .orElse(null);
        if (main != null) {
            for (Element key : main.children()) {
                Element value = key.nextElementSibling();
                if (Xml.is(key, "key") && value != null) {
                    values.put(key.text(), Xml.is(value, "data") ? Bytes.ofBase64(Xml.text(value)) : value.text());
                }
            }
        }
        return values;
    }
}
