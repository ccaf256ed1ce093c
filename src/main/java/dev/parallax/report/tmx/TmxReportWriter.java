package dev.parallax.report.tmx;

import dev.parallax.alignment.Bead;
import dev.parallax.finding.AlignedPair;
import dev.parallax.finding.CheckedArticle;
import dev.parallax.report.ReportFile;
import dev.parallax.report.ReportWriter;
import dev.parallax.store.RunReader;
import dev.parallax.store.StoryRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes {@code segments.tmx}: a translation unit for each bead of segments that has both sides, with the story, the bead's
 * type and its probability as properties. TMX 1.4b, UTF-8; characters that XML cannot hold become U+FFFD.
 */
public final class TmxReportWriter implements ReportWriter {

    @Override
    public String format() {
        return "tmx";
    }

    @Override
    public Draft begin(RunReader store, long run, Path folder) throws IOException {
        return new TmxDraft(new ReportFile(folder.resolve("segments.tmx")));
    }

    private static final class TmxDraft implements Draft {

        private final ReportFile file;
        private final XMLStreamWriter xml;

        TmxDraft(ReportFile file) throws IOException {
            this.file = file;
            try {
                this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(file.bytes(), "UTF-8");
                head();
            } catch (XMLStreamException e) {
                throw unwritten(e);
            }
        }

        private void head() throws XMLStreamException {
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeDTD("\n<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n");
            xml.writeStartElement("tmx");
            xml.writeAttribute("version", "1.4");
            xml.writeEmptyElement("header");
            xml.writeAttribute("creationtool", "Parallax");
            xml.writeAttribute("creationtoolversion", "0.1");
            xml.writeAttribute("segtype", "sentence");
            xml.writeAttribute("o-tmf", "Parallax");
            xml.writeAttribute("adminlang", "en");
            xml.writeAttribute("srclang", "*all*");
            xml.writeAttribute("datatype", "plaintext");
            xml.writeStartElement("body");
        }

        @Override
        public void add(StoryRecord story) throws IOException {
            try {
                for (AlignedPair pair : story.story().pairs()) {
                    writePair(story.key(), pair, xml);
                }
            } catch (XMLStreamException e) {
                throw unwritten(e);
            }
        }

        @Override
        public Path finish() throws IOException {
            try {
                xml.writeEndElement();
                xml.writeEndElement();
                xml.writeEndDocument();
                xml.flush();
            } catch (XMLStreamException e) {
                throw unwritten(e);
            }
            return file.replace();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }

        private static IOException unwritten(XMLStreamException e) {
            return new IOException("Cannot write TMX: " + e.getMessage(), e);
        }
    }

    private static void writePair(String story, AlignedPair pair, XMLStreamWriter xml) throws XMLStreamException {
        List<String> source = segments(pair.source());
        List<String> target = segments(pair.target());
        for (Bead bead : pair.segments().beads()) {
            if (!bead.source().isEmpty() && !bead.target().isEmpty()) {
                xml.writeCharacters("\n");
                xml.writeStartElement("tu");
                property("x-story", story, xml);
                property("x-bead", bead.type().name().toLowerCase(Locale.ROOT), xml);
                property("x-probability", String.format(Locale.ROOT, "%.3f", bead.probability()), xml);
                variant(pair.source(), join(source, bead.source()), xml);
                variant(pair.target(), join(target, bead.target()), xml);
                xml.writeEndElement();
            }
        }
    }

    private static void property(String type, String value, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("prop");
        xml.writeAttribute("type", type);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }

    private static void variant(CheckedArticle article, String text, XMLStreamWriter xml) throws XMLStreamException {
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

    private static List<String> segments(CheckedArticle article) {
        return article.article().paragraphs().stream()
                .flatMap(paragraph -> paragraph.segmentTexts().stream())
                .toList();
    }

    private static String join(List<String> segments, List<Integer> numbers) {
        return numbers.stream().map(segments::get).collect(Collectors.joining(" "));
    }

    /** The text with what XML 1.0 has no place for replaced: control characters, lone surrogates, non-characters. */
    private static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == '\t' || c == '\n' || c >= 0x20 && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c > 0xFFFF
                        ? c
                        : 0xFFFD)
                .forEach(printable::appendCodePoint);
        return printable.toString();
    }
}
