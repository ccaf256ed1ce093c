package dev.parallax.report.tmx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.finding.AlignedPair;
import dev.parallax.report.MadeUpRun;
import dev.parallax.report.MadeUpStories;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.filters.tmx.TmxFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

class TmxReportWriterTests {

    /** The part of TMX 1.4b's document type that plain segments need. */
    private static final String DTD = """
            <!ELEMENT tmx (header, body)>
            <!ATTLIST tmx version CDATA #FIXED "1.4">
            <!ELEMENT header (note | prop | ude)*>
            <!ATTLIST header creationtool CDATA #REQUIRED creationtoolversion CDATA #REQUIRED
              segtype (block | paragraph | sentence | phrase) #REQUIRED o-tmf CDATA #REQUIRED
              adminlang CDATA #REQUIRED srclang CDATA #REQUIRED datatype CDATA #REQUIRED>
            <!ELEMENT body (tu*)>
            <!ELEMENT tu ((note | prop)*, tuv+)>
            <!ELEMENT prop (#PCDATA)>
            <!ATTLIST prop type CDATA #REQUIRED>
            <!ELEMENT note (#PCDATA)>
            <!ELEMENT ude EMPTY>
            <!ELEMENT tuv ((note | prop)*, seg)>
            <!ATTLIST tuv xml:lang CDATA #REQUIRED>
            <!ELEMENT seg (#PCDATA)>
            """;

    private final MadeUpRun run = new MadeUpRun(MadeUpStories.all());

    private final Path folder;

    TmxReportWriterTests(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void isValid() throws Exception {
        Path file = new TmxReportWriter().write(run, 7, folder);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setValidating(true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader(DTD)));
        builder.setErrorHandler(new Strict());

        assertThat(builder.parse(file.toFile()).getElementsByTagName("tu").getLength())
                .isEqualTo(matchedBeads())
                .isPositive();
    }

    @Test
    void okapiReadsItBack() throws IOException {
        Path file = new TmxReportWriter().write(run, 7, folder);
        List<String> units = new ArrayList<>();
        try (TmxFilter filter = new TmxFilter();
                RawDocument document =
                        new RawDocument(file.toUri(), "UTF-8", LocaleId.fromString("ru"), LocaleId.fromString("en"))) {
            filter.open(document);
            while (filter.hasNext()) {
                Event event = filter.next();
                if (event.isTextUnit()) {
                    ITextUnit unit = event.getTextUnit();
                    assertThat(unit.getTarget(LocaleId.fromString("en"))).isNotNull();
                    units.add(unit.getSource().toString());
                }
            }
        }

        assertThat(units).hasSize(matchedBeads()).allMatch(text -> !text.isBlank());
    }

    private int matchedBeads() {
        int beads = 0;
        for (String key : run.stories(7)) {
            for (AlignedPair pair : run.story(7, key).story().pairs()) {
                beads += (int) pair.segments().beads().stream()
                        .filter(bead ->
                                !bead.source().isEmpty() && !bead.target().isEmpty())
                        .count();
            }
        }
        return beads;
    }

    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
