package dev.parallax.article.tika;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Base64;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

/** Outlook's own files: msg, and the winmail.dat in which it wraps mails. */
class OutlookTests {

    private static final String FIRST = "The ferry across the Ob is running again, the harbour office said on Friday.";
    private static final String SECOND = "Two boats cross every hour, as they did before the ice came in November.";

    @Test
    void outlooksOwnMails() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            put(file, "__substg1.0_001A001F", "IPM.Note");
            put(file, "__substg1.0_0037001F", "Паром снова ходит");
            put(file, "__substg1.0_0C1A001F", "Отдел новостей");
            put(file, "__substg1.0_1000001F", FIRST + "\r\n\r\n" + SECOND);
            file.createDocument(new java.io.ByteArrayInputStream(new byte[32]), "__properties_version1.0");
            file.writeFilesystem(bytes);
        }

        Article article = Readings.article("ferry.msg", bytes.toByteArray());

        assertThat(Readings.texts(article)).containsExactly("Паром снова ходит", FIRST, SECOND);
        assertThat(article.metadata().author()).isEqualTo("Отдел новостей");
    }

    @Test
    void outlooksWrapping() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(new byte[] {0x78, (byte) 0x9f, 0x3e, 0x22, 1, 0});
        attribute(bytes, 0x00018004, "Ferry\0".getBytes(UTF_8));
        attribute(bytes, 0x0002800c, (FIRST + "\r\n\r\n" + SECOND + "\0").getBytes(UTF_8));

        assertThat(Readings.texts(Readings.article("winmail.dat", bytes.toByteArray())))
                .contains(FIRST, SECOND);
    }

    @Test
    void aWrappingBesideTheSameTextIsNoSecondArticle() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {0x78, (byte) 0x9f, 0x3e, 0x22, 1, 0});
        attribute(bytes, 0x0002800c, (FIRST + "\0").getBytes(UTF_8));
        String mail =
                "From: d@a.example\nTo: e@p.example\nSubject: Ferry\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n"
                        + FIRST
                        + "\n--b\nContent-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64\n\n"
                        + Base64.getMimeEncoder().encodeToString(bytes.toByteArray()) + "\n--b--";

        assertThat(Readings.texts(Readings.article("a.eml", mail))).containsExactly("Ferry", FIRST);
    }

    private static void put(POIFSFileSystem file, String name, String text) throws IOException {
        file.createDocument(
                new java.io.ByteArrayInputStream(text.getBytes(java.nio.charset.StandardCharsets.UTF_16LE)), name);
    }

    private static void attribute(ByteArrayOutputStream out, int id, byte[] value) {
        int sum = 0;
        for (byte b : value) {
            sum += b & 0xff;
        }
        ByteBuffer attribute = ByteBuffer.allocate(value.length + 11).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        out.writeBytes(attribute
                .put((byte) 1)
                .putInt(id)
                .putInt(value.length)
                .put(value)
                .putShort((short) sum)
                .array());
    }
}
