package dev.parallax.report.tmx;

import dev.parallax.alignment.Alignment;
import dev.parallax.alignment.Bead;
import dev.parallax.article.Article;
import dev.parallax.article.Paragraph;
import dev.parallax.finding.AlignedPair;
import dev.parallax.finding.CheckedArticle;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A translation memory that is being written: a translation unit for each bead that has both sides, with the bead's type and
 * its probability as properties. TMX 1.4b, UTF-8; characters that XML cannot hold become U+FFFD.
 */
public final class TmxFile {

    private final XMLStreamWriter xml;
    private final Level level;

    /** What the beads are made of. */
    public enum Level {
        PARAGRAPH,
        SENTENCE
    }

    public TmxFile(OutputStream out, Level level) throws IOException {
        this.level = level;
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            begin();
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    private void begin() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeDTD("\n<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n");
        xml.writeStartElement("tmx");
        xml.writeAttribute("version", "1.4");
        xml.writeEmptyElement("header");
        xml.writeAttribute("creationtool", "Parallax");
        xml.writeAttribute("creationtoolversion", "0.1");
        xml.writeAttribute("segtype", level.name().toLowerCase(Locale.ROOT));
        xml.writeAttribute("o-tmf", "Parallax");
        xml.writeAttribute("adminlang", "en");
        xml.writeAttribute("srclang", "*all*");
        xml.writeAttribute("datatype", "plaintext");
        xml.writeStartElement("body");
    }

    /** @param story the key of the story that the two tell; empty when there is none */
    public void add(AlignedPair pair, String story) throws IOException {
        try {
            List<String> source = texts(pair.source().article());
            List<String> target = texts(pair.target().article());
            Alignment alignment = level == Level.PARAGRAPH ? pair.paragraphs() : pair.segments();
            for (Bead bead : alignment.beads()) {
                if (!bead.source().isEmpty() && !bead.target().isEmpty()) {
                    xml.writeCharacters("\n");
                    xml.writeStartElement("tu");
                    if (!story.isEmpty()) {
                        property("x-story", story);
                    }
                    property("x-bead", bead.type().name().toLowerCase(Locale.ROOT));
                    property("x-probability", String.format(Locale.ROOT, "%.3f", bead.probability()));
                    variant(pair.source(), join(source, bead.source()));
                    variant(pair.target(), join(target, bead.target()));
                    xml.writeEndElement();
                }
            }
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** Writes to the stream all that was added. */
    void flush() throws IOException {
        try {
            xml.writeCharacters(""); // ends a tag that is still open
            xml.flush();
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** Writes what is still to write; the stream stays open. */
    public void finish() throws IOException {
        try {
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    private static IOException failed(XMLStreamException e) {
        return new IOException("Cannot write TMX: " + e.getMessage(), e);
    }

    private List<String> texts(Article article) {
        return level == Level.PARAGRAPH
                ? article.paragraphs().stream().map(Paragraph::text).toList()
                : article.segmentTexts();
    }

    private static String join(List<String> texts, List<Integer> numbers) {
        return numbers.stream().map(texts::get).collect(Collectors.joining(" "));
    }

    private void property(String type, String value) throws XMLStreamException {
        xml.writeStartElement("prop");
        xml.writeAttribute("type", type);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }

    private void variant(CheckedArticle article, String text) throws XMLStreamException {
        xml.writeStartElement("tuv");
        xml.writeAttribute(
                "xml",
                XMLConstants.XML_NS_URI,
                "lang",
                article.language().article().tag());
        xml.writeStartElement("seg");
        xml.writeCharacters(printable(text));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    /** The text with what XML 1.0 has no place for replaced: control characters, lone surrogates, non-characters. */
    private static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints()
                .map(c ->
                        c == '\t' || c == '\n' || (c >= 0x20 && c < 0xD800) || (c >= 0xE000 && c < 0xFFFE) || c > 0xFFFF
                                ? c
                                : 0xFFFD)
                .forEach(printable::appendCodePoint);
        return printable.toString();
    }
}
