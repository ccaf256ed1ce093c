package dev.parallax.article.tika;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import dev.parallax.article.ArticleIdentity;
import dev.parallax.article.Extraction;
import dev.parallax.article.Extraction.Extracted;
import dev.parallax.article.WireItem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The formats in which agencies send and newsrooms keep their texts. */
class NewsroomFormatsTests {

    private static final String FIRST = "The ferry across the Ob is running again, the harbour office said on Friday.";
    private static final String SECOND = "Two boats cross every hour, as they did before the ice came in November.";
    private static final String BODY = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";

    private static final String NEWSML = """
            <?xml version="1.0"?>
            <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:agency.example:20260508:ferry" version="%s" xml:lang="en">
              <itemMeta><itemClass qcode="ninat:text"/><versionCreated>2026-05-08T13:00:00+03:00</versionCreated>
                <firstCreated>2026-05-08T12:05:00+03:00</firstCreated><embargoed>2026-05-08T18:00:00Z</embargoed>
                <pubStatus qcode="stat:withheld"/><title>FERRY</title></itemMeta>
              <contentMeta><headline>Ferry runs again</headline><by>By Anna Smith</by><slugline>FERRY-OB</slugline>
                <language tag="en"/><subject qcode="x"><name>Transport</name></subject></contentMeta>
              <contentSet><inlineXML contenttype="application/xhtml+xml"><html><body>%s</body></html></inlineXML></contentSet>
            </newsItem>""";

    @Test
    void newsMlHasItsFactsInTheirPlaces() {
        Article article = Readings.article("ferry.xml", NEWSML.formatted("2", BODY));

        assertThat(Readings.paragraphs(article))
                .containsExactly("HEADING Ferry runs again", "BODY " + FIRST, "BODY " + SECOND);
        assertThat(article.metadata().canonical()).hasToString("urn:newsml:agency.example:20260508:ferry");
        assertThat(article.metadata().author()).isEqualTo("Anna Smith");
        assertThat(article.metadata().published()).hasToString("2026-05-08T12:05+03:00");
        assertThat(article.metadata().modified()).hasToString("2026-05-08T13:00+03:00");
        assertThat(article.metadata().section()).isEqualTo("Transport");
        assertThat(article.metadata().wire())
                .isEqualTo(new WireItem(
                        "2", "withheld", "FERRY-OB", "en", OffsetDateTime.of(2026, 5, 8, 18, 0, 0, 0, ZoneOffset.UTC)));
        assertThat(article.remarks()).isEmpty();
    }

    @Test
    void theOlderNewsMlWritesTheVersionIntoTheIdentifier() {
        String item =
                "<NewsML><NewsItem><Identification><NewsIdentifier><RevisionId>%1$s</RevisionId><PublicIdentifier>"
                        + "urn:newsml:agency.example:20260508:FERRY:%1$sN</PublicIdentifier></NewsIdentifier></Identification>"
                        + "<NewsManagement><Status FormalName='Withheld'/></NewsManagement><NewsComponent><NewsLines><HeadLine>Ferry"
                        + "</HeadLine></NewsLines><ContentItem><DataContent>" + BODY
                        + "</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>";
        Article first = Readings.article("one.xml", item.formatted("1"));
        Article second = Readings.article("two.xml", item.formatted("2"));

        assertThat(ArticleIdentity.of(second)).isEqualTo(ArticleIdentity.of(first));
        assertThat(second.metadata().wire()).isEqualTo(new WireItem("2", "Withheld", null, null, null));
    }

    @Test
    void aNewVersionOfAnItemIsTheSameArticle() {
        Article first = Readings.article("one.xml", NEWSML.formatted("1", BODY));
        Article second = Readings.article("two.xml", NEWSML.formatted("2", "<p>" + SECOND + "</p>"));

        assertThat(ArticleIdentity.of(second).key())
                .isEqualTo(ArticleIdentity.of(first).key());
    }

    @Test
    void picturesInAMessageOfItemsAreNoArticles() {
        String message =
                "<newsMessage><itemSet><newsItem guid='a'><contentSet><remoteContent href='p.jpg'/></contentSet></newsItem>"
                        + "<newsItem guid='tag:b'><contentMeta><headline>One</headline></contentMeta><contentSet><inlineData>"
                        + FIRST + "\n\n" + SECOND
                        + "</inlineData></contentSet></newsItem></itemSet></newsMessage>";

        List<Extraction> read = Readings.read("m.xml", message);

        assertThat(Readings.locations(read)).containsExactly("m.xml!/tag:b");
        assertThat(Readings.texts(((Extracted) read.get(0)).article())).containsExactly("One", FIRST, SECOND);
    }

    @Test
    void nitfHasHeadlinesBylineAndCrossheads() {
        Article article = Readings.article(
                "ferry.ntf",
                "<nitf><head><docdata management-status='embargoed'><doc-id regsrc='AG' id-string='F1'/><date.issue norm='20260508T120500+0300'/>"
                        + "<fixture fix-id='ferry-ob'/><du-key version='3'/></docdata><pubdata position.section='Transport'/></head><body><body.head><hedline>"
                        + "<hl1>Ferry runs again</hl1><hl2>Two boats cross every hour</hl2></hedline><byline>By <person>Anna Smith</person><byttl>Staff</byttl></byline>"
                        + "<dateline><location>NOVOSIBIRSK</location>, May 8</dateline></body.head><body.content><block><p>"
                        + FIRST
                        + "</p><media media-type='image'><media-caption>A ferry.</media-caption></media><hl2>Ice</hl2><p>"
                        + SECOND
                        + "</p></block></body.content><body.end><tagline>ed</tagline></body.end></body></nitf>");

        assertThat(Readings.paragraphs(article))
                .containsExactly(
                        "HEADING Ferry runs again",
                        "SUBHEADING Two boats cross every hour",
                        "DATELINE NOVOSIBIRSK, May 8",
                        "BODY " + FIRST,
                        "BODY Ice",
                        "BODY " + SECOND);
        assertThat(article.metadata().author()).isEqualTo("Anna Smith");
        assertThat(article.metadata().canonical()).hasToString("urn:news:AG%3AF1");
        assertThat(article.metadata().wire()).isEqualTo(new WireItem("3", "embargoed", "ferry-ob", null, null));
    }

    /** Every NITF text says when it may be released, most of them the minute at which they were sent. */
    @ParameterizedTest
    @CsvSource({"20260508T120500+0300, ", "20260508T210000+0300, 2026-05-08T21:00+03:00"})
    void aReleaseAfterTheIssueIsAnEmbargo(String release, @Nullable String embargo) {
        Article article = Readings.article(
                "ferry.xml",
                "<nitf><head><docdata><date.issue norm='20260508T120500+0300'/><date.release norm='" + release
                        + "'/></docdata></head><body><body.head><hedline><hl1>Ferry runs again</hl1></hedline></body.head>"
                        + "<body.content>" + BODY + "</body.content></body></nitf>");

        WireItem item = Objects.requireNonNull(article.metadata().wire());
        assertThat(item.embargo() == null ? null : item.embargo().toString()).isEqualTo(embargo);
    }

    @Test
    void ninjsAndJsonFeeds() {
        Article article = Readings.article(
                "ferry.json",
                "{\"uri\":\"http://agency.example/ferry\",\"type\":\"text\",\"version\":\"4\",\"versioncreated\":\"2026-05-08T13:00:00Z\",\"pubstatus\":\"usable\","
                        + "\"headline\":\"Ferry runs again\",\"byline\":\"Anna Smith\",\"slugline\":\"FERRY\",\"language\":\"en\",\"description_text\":\"Short.\",\"body_xhtml\":\""
                        + BODY + "\",\"associations\":{\"main\":{\"headline\":\"A picture\"}}}");
        List<Extraction> feed = Readings.read(
                "feed.json",
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"id\":\"1\",\"url\":\"https://n.example/1\",\"title\":\"Ferry\",\"content_html\":\""
                        + BODY
                        + "\",\"date_published\":\"2026-05-08T13:00:00Z\",\"authors\":[{\"name\":\"Anna Smith\"}]},{\"id\":\"1\",\"title\":\"Boats\",\"content_text\":\""
                        + SECOND + "\"}]}");

        assertThat(Readings.paragraphs(article))
                .containsExactly("HEADING Ferry runs again", "BODY " + FIRST, "BODY " + SECOND);
        assertThat(article.metadata().canonical()).hasToString("http://agency.example/ferry");
        assertThat(article.metadata().wire()).isEqualTo(new WireItem("4", null, "FERRY", "en", null));
        assertThat(ArticleIdentity.of(article).isAddress()).isFalse();
        assertThat(Readings.locations(feed)).containsExactly("feed.json!/1", "feed.json!/1#2");
        assertThat(((Extracted) feed.get(0)).article().metadata().author()).isEqualTo("Anna Smith");
    }

    @Test
    void booksGiveAnArticleForEachDocument() {
        Map<String, String> book = new LinkedHashMap<>();
        book.put("mimetype", "application/epub+zip");
        book.put(
                "META-INF/container.xml",
                "<container><rootfiles><rootfile full-path='OEBPS/b.opf'/></rootfiles></container>");
        book.put(
                "OEBPS/b.opf",
                "<package><metadata><dc:title>Issue</dc:title><dc:creator>Desk</dc:creator><dc:date>2026-05-08</dc:date></metadata><manifest><item id='n' href='nav.xhtml' properties='nav'/>"
                        + "<item id='a' href='a.xhtml'/><item id='b' href='b.xhtml'/></manifest><spine><itemref idref='n'/><itemref idref='a'/><itemref idref='b'/></spine></package>");
        book.put("OEBPS/nav.xhtml", "<html><body><p>One</p><p>Two</p></body></html>");
        book.put("OEBPS/a.xhtml", "<html><body><h1>Ferry runs again</h1>" + BODY + "</body></html>");
        book.put("OEBPS/b.xhtml", "<html><body><h1>Ice is gone</h1>" + BODY + "</body></html>");

        List<Extraction> read = Readings.read("issue.epub", Readings.zip(book));

        assertThat(Readings.locations(read)).containsExactly("issue.epub!/a.xhtml", "issue.epub!/b.xhtml");
        assertThat(Readings.paragraphs(((Extracted) read.get(1)).article()))
                .containsExactly("HEADING Ice is gone", "BODY " + FIRST, "BODY " + SECOND);
    }

    @Test
    void packedFilesAndArchives() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(packed))) {
            for (String name :
                    List.of("./ru/паром.txt", "../out.txt", "Паром_files/a.html", "Паром.html", "style.css")) {
                byte[] text = ("Ferry runs again\n\n" + FIRST).getBytes(UTF_8);
                TarArchiveEntry entry = new TarArchiveEntry(name);
                entry.setSize(text.length);
                tar.putArchiveEntry(entry);
                tar.write(text);
                tar.closeArchiveEntry();
            }
        }

        assertThat(Readings.locations(Readings.read("day.tar.gz", packed.toByteArray())))
                .contains(
                        "day.tar.gz!/day.tar!/ru/паром.txt",
                        "day.tar.gz!/day.tar!/../out.txt",
                        "day.tar.gz!/day.tar!/Паром.html")
                .noneMatch(location -> location.contains("_files") || location.endsWith(".css"));
    }

    @Test
    void safarisPages() {
        Article article = Readings.article(
                "page.webarchive",
                webArchive(("<html><head><title>Ferry</title></head><body><article><h1>Ferry runs again</h1>"
                                + (BODY + "<p>" + FIRST + " Again and again, it said.</p>").repeat(2)
                                + "</article></body></html>")
                        .getBytes(UTF_8)));

        assertThat(article.heading()).isEqualTo("Ferry runs again");
        assertThat(Readings.texts(article)).contains(FIRST, SECOND);
    }

    /** A dictionary with one dictionary in it, with the page's bytes. */
    private static byte[] webArchive(byte[] page) {
        List<byte[]> objects = new ArrayList<>();
        objects.add(new byte[] {(byte) 0xd1, 1, 2});
        objects.add(string("WebMainResource"));
        objects.add(new byte[] {(byte) 0xd1, 3, 4});
        objects.add(string("WebResourceData"));
        ByteBuffer data = ByteBuffer.allocate(page.length + 6)
                .put((byte) 0x4f)
                .put((byte) 0x12)
                .putInt(page.length)
                .put(page);
        objects.add(data.array());
        ByteArrayOutputStream list = new ByteArrayOutputStream();
        list.writeBytes("bplist00".getBytes(UTF_8));
        ByteBuffer offsets = ByteBuffer.allocate(4 * objects.size());
        for (byte[] object : objects) {
            offsets.putInt(list.size());
            list.writeBytes(object);
        }
        int table = list.size();
        list.writeBytes(offsets.array());
        list.writeBytes(ByteBuffer.allocate(32)
                .put(6, (byte) 4)
                .put(7, (byte) 1)
                .putLong(8, objects.size())
                .putLong(16, 0)
                .putLong(24, table)
                .array());
        return list.toByteArray();
    }

    private static byte[] string(String text) {
        byte[] ascii = text.getBytes(UTF_8);
        return ByteBuffer.allocate(ascii.length + 3)
                .put((byte) 0x5f)
                .put((byte) 0x10)
                .put((byte) ascii.length)
                .put(ascii)
                .array();
    }
}
