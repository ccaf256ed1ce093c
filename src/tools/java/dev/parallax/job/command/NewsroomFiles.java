package dev.parallax.job.command;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** One text in all the forms in which newsrooms keep it. The same text gives the same files. */
final class NewsroomFiles {

    private static final Charset WINDOWS = Charset.forName("windows-1251");
    private static final Charset KOI8 = Charset.forName("KOI8-R");

    private final String heading;
    private final List<String> paragraphs;
    private final String id;
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private NewsroomFiles(String id, String heading, List<String> paragraphs) {
        this.id = id;
        this.heading = heading;
        this.paragraphs = paragraphs;
    }

    /** The files by their names, which begin with the identifier. */
    static Map<String, byte[]> of(String id, String heading, List<String> paragraphs) {
        NewsroomFiles all = new NewsroomFiles(id, heading, paragraphs);
        all.texts();
        all.pages();
        all.mails();
        all.feeds();
        all.wires();
        all.documents();
        all.packed();
        return all.files;
    }

    private void texts() {
        String plain = heading + "\n\n" + String.join("\n\n", paragraphs) + "\n";
        put("windows.txt", plain.replace("\n", "\r\n").getBytes(WINDOWS));
        put("koi8.txt", plain.getBytes(KOI8));
        put("utf16.txt", ("\ufeff" + plain).getBytes(Charset.forName("UTF-16LE")));
        put("note.md", "# " + heading + "\n\n" + String.join("\n\n", paragraphs) + "\n");
        put("indented.txt", heading + "\n   " + String.join("\n   ", paragraphs) + "\n");
        put("no-ending", plain);
    }

    private String body() {
        return paragraphs.stream().map(text -> "<p>" + text + "</p>").collect(Collectors.joining("\n"));
    }

    private String page(String charset) {
        return "<html><head>" + charset + "<title>" + heading
                + "</title></head><body><ul><li><a href='/'>1</a></ul><article><h1>" + heading + "</h1>" + body()
                + "</article><footer>© 2026</footer></body></html>";
    }

    private void pages() {
        put("page.html", page("<meta charset='utf-8'>"));
        put("page-windows.html", page("").getBytes(WINDOWS));
        put(
                "page.mht",
                "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n"
                        + "Content-Transfer-Encoding: base64\r\n\r\n"
                        + Base64.getMimeEncoder().encodeToString(page("").getBytes(UTF_8)) + "\r\n--b--\r\n");
    }

    private void mails() {
        String head = "From: desk@agency.example\r\nDate: Mon, 9 Nov 2026 08:00:00 +0300\r\nSubject: =?utf-8?B?"
                + Base64.getEncoder().encodeToString(heading.getBytes(UTF_8)) + "?=\r\n";
        byte[] mail = (head + "Content-Type: text/plain; charset=koi8-r\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
                        + String.join("\r\n\r\n", paragraphs) + "\r\n")
                .getBytes(KOI8);
        put("mail.eml", mail);
        ByteArrayOutputStream box = new ByteArrayOutputStream();
        box.writeBytes("From desk@agency.example Mon Nov  9 08:00:00 2026\n".getBytes(US_ASCII));
        box.writeBytes(mail);
        put("box.mbox", box.toByteArray());
    }

    private void feeds() {
        put(
                "feed.rss",
                "<rss version='2.0'><channel><title>t</title><item><title>" + heading
                        + "</title><link>https://agency.example/" + id + "</link><description><![CDATA[" + body()
                        + "]]></description></item></channel></rss>");
        put(
                "feed.atom",
                "<feed xmlns='http://www.w3.org/2005/Atom'><title>t</title><entry><title>" + heading
                        + "</title><id>urn:atom:" + id + "</id><content type='xhtml'><div>" + body()
                        + "</div></content></entry></feed>");
        put(
                "feed.json",
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"id\":\"" + id + "\",\"title\":\""
                        + heading + "\",\"content_html\":\"" + body().replace("\n", "") + "\"}]}");
    }

    private void wires() {
        put(
                "ninjs.json",
                "{\"uri\":\"urn:ninjs:" + id + "\",\"version\":\"2\",\"headline\":\"" + heading + "\",\"body_xhtml\":\""
                        + body().replace("\n", "") + "\"}");
        put(
                "nitf.xml",
                "<nitf><head><docdata><doc-id id-string='" + id + "'/></docdata></head><body><body.head><hedline><hl1>"
                        + heading + "</hl1></hedline></body.head><body.content>" + body()
                        + "</body.content></body></nitf>");
        put(
                "newsml.xml",
                "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='urn:newsml:" + id
                        + "' version='1'><contentMeta><headline>" + heading
                        + "</headline></contentMeta><contentSet><inlineXML><html><body>" + body()
                        + "</body></html></inlineXML></contentSet></newsItem>");
    }

    private void documents() {
        String word = paragraphs.stream()
                .map(text -> "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>")
                .collect(Collectors.joining("", "<w:p><w:r><w:t>" + heading + "</w:t></w:r></w:p>", ""));
        put(
                "doc.docx",
                zip(Map.of(
                        "word/document.xml",
                        "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
                                + word + "</w:body></w:document>")));
        String open = "<office:body><office:text><text:h>" + heading + "</text:h>"
                + paragraphs.stream()
                        .map(text -> "<text:p>" + text + "</text:p>")
                        .collect(Collectors.joining())
                + "</office:text></office:body>";
        String spaces = " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'";
        put(
                "doc.odt",
                zip(Map.of(
                        "content.xml",
                        "<office:document-content" + spaces + ">" + open + "</office:document-content>")));
        put(
                "doc.fodt",
                "<?xml version='1.0'?><office:document office:mimetype='application/vnd.oasis.opendocument.text'"
                        + spaces + ">" + open + "</office:document>");
        StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi\\ansicpg1251{\\fonttbl{\\f0\\fcharset204 Arial;}}\\f0 ");
        for (byte b : (heading + "\n" + String.join("\n", paragraphs) + "\n").getBytes(WINDOWS)) {
            rtf.append(b == '\n' ? "\\par " : b < 0 ? "\\'%02x".formatted(b & 0xff) : String.valueOf((char) b));
        }
        put("doc.rtf", rtf.append('}').toString());
    }

    private void packed() {
        String plain = heading + "\n\n" + String.join("\n\n", paragraphs) + "\n";
        put("texts.zip", zip(Map.of("новость.txt", plain, "Thumbs.db", "x")));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        put("text.txt.gz", packed.toByteArray());
    }

    private static byte[] zip(Map<String, String> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void put(String name, String text) {
        put(name, text.getBytes(UTF_8));
    }

    private void put(String name, byte[] bytes) {
        files.put(id + "-" + name, bytes);
    }
}
