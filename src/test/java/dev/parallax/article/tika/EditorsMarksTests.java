package dev.parallax.article.tika;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What editors leave in word processors' files: the text is what stands once every change is accepted. */
class EditorsMarksTests {

    private static final String LEAD = "The ferry across the Ob is running again, the harbour office said on Friday.";

    @Test
    void wordsMovedAwayAreReadOnceWhereTheyWent() {
        assertThat(docx(p(r("Ferry runs again"))
                        + "<w:p><w:moveFrom w:id='1'>" + r("on Friday ") + "</w:moveFrom>"
                        + r("The ferry is running again ")
                        + "<w:moveTo w:id='2'>" + r("since Friday ") + "</w:moveTo>" + r("across the river.") + "</w:p>"
                        + p(r(LEAD))))
                .containsExactly(
                        "HEADING Ferry runs again",
                        "BODY The ferry is running again since Friday across the river.",
                        "BODY " + LEAD);
    }

    @Test
    void aParagraphMarkThatWasDeletedJoinsTheParagraphs() {
        assertThat(docx(p(r("Ferry runs again"))
                        + "<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>" + r("The ferry is running ") + "</w:p>"
                        + p(r("again since Friday morning, the office said.")) + p(r(LEAD))))
                .contains("BODY The ferry is running again since Friday morning, the office said.");
    }

    @Test
    void aTextBoxIsReadOnceAndAfterItsParagraph() {
        String box = "<w:txbxContent>" + p(r("Timetable of the ferry is on the back page.")) + "</w:txbxContent>";

        assertThat(docx(p(r("Ferry runs again"))
                        + "<w:p>" + r("The ferry is running, ")
                        + "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>" + box
                        + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
                        + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
                        + r("the office said.") + "</w:p>" + p(r(LEAD))))
                .containsExactly(
                        "HEADING Ferry runs again",
                        "BODY The ferry is running, the office said.",
                        "BODY Timetable of the ferry is on the back page.",
                        "BODY " + LEAD);
    }

    @Test
    void stylesMakeHeadlinesAndHideTextAndShiftEnterPartsParagraphs() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "word/styles.xml",
                "<w:styles><w:style w:styleId='a7'><w:name w:val='Desk note'/><w:rPr><w:vanish/></w:rPr></w:style>"
                        + "<w:style w:styleId='a3'><w:name w:val='Title'/></w:style>"
                        + "<w:style w:styleId='mine'><w:name w:val='Our heads'/><w:basedOn w:val='a3'/></w:style></w:styles>");

        assertThat(docx(
                        p(r("Rubric of the day, and not a headline at all"))
                                + "<w:p><w:pPr><w:pStyle w:val='mine'/></w:pPr>" + r("Ferry runs")
                                + "<w:r><w:br/></w:r>"
                                + r("again")
                                + "</w:p><w:p><w:r><w:rPr><w:rStyle w:val='a7'/></w:rPr><w:t>Hold till noon. </w:t></w:r>"
                                + r(LEAD) + "<w:r><w:br/></w:r>" + r("Two boats cross every hour, as before.")
                                + "</w:p>",
                        parts))
                .contains("HEADING Ferry runs again", "BODY " + LEAD, "BODY Two boats cross every hour, as before.")
                .noneMatch(paragraph -> paragraph.contains("Hold till noon"));
    }

    @Test
    void rowsOfATableAreLines() {
        String table = "<w:tbl><w:tr><w:tc>" + p(r("Monday")) + "</w:tc><w:tc>" + p(r("12 boats")) + "</w:tc></w:tr>"
                + "<w:tr><w:trPr><w:del w:id='4'/></w:trPr><w:tc>" + p(r("gone")) + "</w:tc><w:tc>" + p(r("gone"))
                + "</w:tc></w:tr>"
                + "<w:tr><w:tc>" + p(r("Tuesday")) + "</w:tc><w:tc>" + p(r("9 boats")) + "</w:tc></w:tr></w:tbl>";

        assertThat(docx(p(r("Ferry runs again")) + p(r(LEAD)) + table))
                .containsExactly(
                        "HEADING Ferry runs again", "BODY " + LEAD, "BODY Monday | 12 boats", "BODY Tuesday | 9 boats");
    }

    @Test
    void macrosTemplatesAndXmlInOneFileAreReadAsDocumentsAre() {
        String body = p(r("Ferry runs again")) + "<w:p><w:del w:id='1'>"
                + "<w:r><w:delText>Never. </w:delText></w:r></w:del>" + r(LEAD) + "</w:p>";
        String flat = "<?xml version='1.0'?><?mso-application progid='Word.Document'?>"
                + "<pkg:package xmlns:pkg='http://schemas.microsoft.com/office/2006/xmlPackage'><pkg:part pkg:name='/word/document.xml'>"
                + "<pkg:xmlData>" + document(body) + "</pkg:xmlData></pkg:part></pkg:package>";
        String word2003 = "<?xml version='1.0'?><?mso-application progid='Word.Document'?>"
                + "<w:wordDocument xmlns:w='http://schemas.microsoft.com/office/word/2003/wordml' xmlns:aml='x'><w:body>"
                + p(r("Ferry runs again"))
                + "<w:p><aml:annotation w:type='Word.Deletion'><aml:content><w:r><w:delText>Never. </w:delText></w:r>"
                + "</aml:content></aml:annotation>" + r(LEAD) + "</w:p></w:body></w:wordDocument>";

        assertThat(Readings.paragraphs("ferry.xml", flat)).containsExactly("HEADING Ferry runs again", "BODY " + LEAD);
        assertThat(Readings.paragraphs("ferry.xml", word2003))
                .containsExactly("HEADING Ferry runs again", "BODY " + LEAD);
        for (String kind : List.of(
                "application/vnd.ms-word.document.macroEnabled.main+xml",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml")) {
            Map<String, String> parts = parts(body);
            parts.put("[Content_Types].xml", contentTypes(kind));
            assertThat(Readings.paragraphs(Readings.article("ferry.doc", Readings.zip(parts))))
                    .containsExactly("HEADING Ferry runs again", "BODY " + LEAD);
        }
    }

    @Test
    void openDocumentHidesRemarksDeletionsAndHiddenText() {
        String text = "<office:automatic-styles><style:style style:name='P1' style:parent-style-name='Title'/>"
                + "<style:style style:name='T9'><style:text-properties text:display='none'/></style:style></office:automatic-styles>"
                + "<office:body><office:text><text:p text:style-name='P1'>Ferry runs again</text:p><text:p>The ferry<text:s text:c='2'/>is running"
                + "<office:annotation><dc:creator>Ed</dc:creator><text:p>Ask them.</text:p></office:annotation>"
                + "<text:span text:style-name='T9'> NOT YET</text:span> again.<text:line-break/>Two boats cross every hour, as before.</text:p>"
                + "<text:p>Boats<draw:frame><draw:text-box><text:p>A box beside the text.</text:p></draw:text-box></draw:frame> are blue.</text:p>"
                + "</office:text></office:body>";
        String flat =
                "<?xml version='1.0'?><office:document xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                        + " office:mimetype='application/vnd.oasis.opendocument.text'>" + text + "</office:document>";

        assertThat(Readings.paragraphs("ferry.fodt", flat))
                .containsExactly(
                        "HEADING Ferry runs again",
                        "BODY The ferry is running again.",
                        "BODY Two boats cross every hour, as before.",
                        "BODY Boats are blue.",
                        "BODY A box beside the text.");
    }

    @Test
    void rtfHidesRemarksDeletionsAndHiddenText() {
        String rtf = "{\\rtf1\\ansi\\ansicpg1251{\\fonttbl{\\f0\\fcharset204 Times;}{\\f1\\fcharset0 Arial;}}"
                + "{\\stylesheet{\\s0 Normal;}{\\s15 Title;}{\\*\\cs10 Default;}}{\\info{\\title Ferry}{\\author Desk}{\\creatim\\yr2026\\mo5\\dy8\\hr12\\min5}}"
                + "{\\header Page head\\par}\\pard\\s15 Ferry runs again\\par\\pard\\plain The ferry {\\v not yet }is running"
                + "{\\*\\atnid Ed}{\\*\\annotation Ask them.}\\deleted  never\\deleted0  again.{\\footnote\\chftn  Since May.}\\line "
                + "Two boats cross every hour, as before.\\par \\f0\\'cf\\'e0\\'f0\\'ee\\'ec {\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt \\'f5\\'ee\\'e4\\'e8\\'f2}}.\\par "
                + "\\trowd Monday\\cell 12 boats\\cell\\row {\\pict 0102}{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv b}}{\\shptxt A box.\\par}}{\\shprslt A box.}}End \\u8220?it\\u8221?.\\par}";

        var article = Readings.article("ferry.rtf", rtf);

        assertThat(Readings.paragraphs(article))
                .containsExactly(
                        "HEADING Ferry runs again",
                        "BODY The ferry is running again.",
                        "BODY Two boats cross every hour, as before.",
                        "BODY Паром ходит.",
                        "BODY Monday | 12 boats",
                        "BODY End “it”.",
                        "BODY A box.",
                        "BODY Since May.");
        assertThat(article.metadata().author()).isEqualTo("Desk");
        assertThat(article.metadata().published()).isNull();
        assertThat(article.metadata().created()).hasToString("2026-05-08T12:05Z");
    }

    @Test
    void rtfThatNamesTheWrongCharsetIsReadByItsLetters() {
        StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi\\ansicpg1252 ");
        for (byte b : "Паром через Обь снова ходит, сообщили в порту."
                .getBytes(java.nio.charset.Charset.forName("windows-1251"))) {
            rtf.append(b < 0 ? "\\'%02x".formatted(b & 0xff) : String.valueOf((char) b));
        }

        assertThat(Readings.texts(Readings.article("ferry.rtf", rtf + "\\par}")))
                .containsExactly("Паром через Обь снова ходит, сообщили в порту.");
    }

    private static List<String> docx(String body) {
        return docx(body, Map.of());
    }

    private static List<String> docx(String body, Map<String, String> more) {
        Map<String, String> parts = parts(body);
        parts.putAll(more);
        return Readings.paragraphs(Readings.article("ferry.docx", Readings.zip(parts)));
    }

    private static Map<String, String> parts(String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                contentTypes("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"));
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='rId1'"
                        + " Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'"
                        + " Target='word/document.xml'/></Relationships>");
        parts.put("word/document.xml", document(body));
        return parts;
    }

    private static String contentTypes(String main) {
        return "<?xml version='1.0'?><Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                + "<Override PartName='/word/document.xml' ContentType='" + main + "'/></Types>";
    }

    private static String document(String body) {
        return "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>" + body
                + "</w:body></w:document>";
    }

    private static String p(String runs) {
        return "<w:p>" + runs + "</w:p>";
    }

    private static String r(String text) {
        return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    }
}
