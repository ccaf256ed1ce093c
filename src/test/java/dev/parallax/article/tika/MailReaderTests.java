package dev.parallax.article.tika;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import dev.parallax.article.Extraction;
import dev.parallax.article.Extraction.Extracted;
import dev.parallax.article.Extraction.Quarantined;
import dev.parallax.article.QuarantineReason;
import java.nio.charset.Charset;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailReaderTests {

    private static final String FIRST = "The ferry across the Ob is running again, the harbour office said on Friday.";
    private static final String SECOND = "Two boats cross every hour, as they did before the ice came in November.";
    private static final String RUSSIAN = "Паром через Обь снова ходит, сообщили в порту в пятницу.";
    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");

    @Test
    void aPlainPartThatSaysTheSameComesBeforeHtml() {
        assertThat(texts(
                        "Content-Type: multipart/alternative; boundary=b",
                        part("text/plain", FIRST + "\n\n" + SECOND)
                                + part("text/html", "<p>" + FIRST + "</p><p>" + SECOND + "</p>") + "--b--"))
                .containsExactly("Ferry", FIRST, SECOND);
    }

    @Test
    void htmlInsideOfARelatedPartIsAnotherFormToo() {
        String related = "--b\nContent-Type: multipart/related; boundary=r\n\n--r\nContent-Type: text/html\n\n<p>"
                + FIRST + "</p><p>" + SECOND + "</p>\n--r\nContent-Type: image/png\nContent-ID: <i>\n\nxx\n--r--\n";

        assertThat(texts(
                        "Content-Type: multipart/alternative; boundary=b",
                        part("text/plain", "See the HTML version.") + related + "--b--"))
                .containsExactly("Ferry", FIRST, SECOND);
    }

    @Test
    void aPageInAMailSaysItsCharsetItself() {
        byte[] mail = mail(
                        "Content-Type: text/html",
                        "<html><head><meta charset='windows-1251'></head><p>" + RUSSIAN + "</p>")
                .getBytes(WINDOWS_1251);

        assertThat(Readings.texts(Readings.article("a.eml", mail))).containsExactly("Ferry", RUSSIAN);
    }

    @Test
    void aWrongLabelGivesWayToTheLetters() {
        for (String label : List.of("us-ascii", "iso-8859-1", "utf-8", "koi8-r", "nonsense")) {
            byte[] mail =
                    mail("Content-Type: text/plain; charset=" + label, RUSSIAN).getBytes(WINDOWS_1251);

            assertThat(Readings.texts(Readings.article("a.eml", mail)))
                    .as(label)
                    .containsExactly("Ferry", RUSSIAN);
        }
    }

    @Test
    void headersAreReadFromTheirBytes() {
        byte[] cut = "Паром снова".getBytes(UTF_8);
        String one = Base64.getEncoder().encodeToString(java.util.Arrays.copyOf(cut, 5));
        String two = Base64.getEncoder().encodeToString(java.util.Arrays.copyOfRange(cut, 5, cut.length));
        String mail = "From: =?koi8-r?Q?" + quoted("Отдел новостей", "KOI8-R")
                + "?= <d@a.example>\r\nSubject: =?utf-8?B?" + one + "?=\r\n =?UTF-8?B?" + two + "?= ok\r\n\r\n" + FIRST;

        Article article = Readings.article("a.eml", mail.getBytes(ISO_8859_1));

        assertThat(article.heading()).isEqualTo("Паром снова ok");
        assertThat(article.metadata().author()).isEqualTo("Отдел новостей");
    }

    @Test
    void signaturesCardsAndInvitationsAreNoArticles() {
        String pgp =
                "--b\nContent-Type: application/pgp-signature; name=signature.asc\n\n-----BEGIN PGP SIGNATURE-----\n";
        String card = "--b\nContent-Type: text/x-vcard; charset=utf-8; name=\"desk.vcf\"\n\nBEGIN:VCARD\nEND:VCARD\n";
        String invitation = "--b\nContent-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR\nEND:VCALENDAR\n";

        assertThat(texts(
                        "Content-Type: multipart/signed; boundary=b; protocol=\"application/pgp-signature\"",
                        part("text/plain", FIRST + "\n-- \nAnna Smith\n+7 000") + card + invitation + pgp + "--b--"))
                .containsExactly("Ferry", FIRST);
    }

    @Test
    void anEncryptedMailSaysThatItIs() {
        List<Extraction> read = Readings.read(
                "a.eml",
                mail(
                        "Content-Type: multipart/encrypted; boundary=b",
                        "--b\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--b\nContent-Type: application/octet-stream\n\nxx\n--b--"));

        assertThat(read)
                .singleElement()
                .isInstanceOfSatisfying(
                        Quarantined.class,
                        quarantined -> assertThat(quarantined.reason()).isEqualTo(QuarantineReason.ENCRYPTED));
    }

    @Test
    void everyMailOfAnMboxIsRead() {
        String mbox = "From a@b Thu May  7 12:00:00 2026\n" + mail("X: y", FIRST + "\n\n>From the harbour one sees it.")
                + "\n\nFrom a@b Fri May  8 12:00:00 2026\n" + mail("X: y", SECOND + "\n\nFrom the hills, too.");

        List<Extraction> read = Readings.read("a.mbox", mbox);

        assertThat(read).hasSize(2).hasOnlyElementsOfType(Extracted.class);
        assertThat(Readings.texts(((Extracted) read.get(0)).article()))
                .containsExactly("Ferry", FIRST, "From the harbour one sees it.");
        assertThat(Readings.texts(((Extracted) read.get(1)).article()))
                .containsExactly("Ferry", SECOND, "From the hills, too.");
    }

    @Test
    void forwardsAreReadAsDeepAsTheLimitAllowsAndTheRestIsToldOnce() {
        String mail = mail("X: y", FIRST);
        for (int i = 0; i < 6; i++) {
            mail = mail(
                    "Content-Type: multipart/mixed; boundary=b" + i,
                    "--b" + i + "\nContent-Type: text/plain\n\nForward " + i + ". " + SECOND + "\n--b" + i
                            + "\nContent-Type: message/rfc822\n\n" + mail + "\n--b" + i + "--\n");
        }

        List<Extraction> read = Readings.read("a.eml", mail);

        assertThat(Readings.locations(read)).doesNotHaveDuplicates().hasSize(6);
        assertThat(read).filteredOn(Extracted.class::isInstance).hasSize(5);
        assertThat(read).filteredOn(Quarantined.class::isInstance).hasSize(1);
    }

    @Test
    void flowedLinesAndAttachedNamesAreDecoded() {
        String name = "=?utf-8?B?" + Base64.getEncoder().encodeToString("паром.txt".getBytes(UTF_8)) + "?=";
        List<Extraction> read = Readings.read(
                "a.eml",
                mail(
                        "Content-Type: multipart/mixed; boundary=b",
                        "--b\nContent-Type: text/plain; format=flowed\n\nThe ferry is \nrunning.\n--b\nContent-Type: text/plain\n"
                                + "Content-Disposition: attachment; filename=\"" + name + "\"\n\nHead\n\n" + FIRST
                                + "\n--b--"));

        assertThat(Readings.locations(read)).containsExactly("a.eml", "a.eml!/паром.txt");
        assertThat(Readings.texts(((Extracted) read.get(0)).article()))
                .containsExactly("Ferry", "The ferry is running.");
    }

    @Test
    void aSignatureAroundOrBelowTheTextIsNoText() {
        assertThat(texts(
                        "X: y",
                        "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n" + FIRST + "\n\n" + SECOND
                                + "\n-----BEGIN PGP SIGNATURE-----\n\niQIz\n-----END PGP SIGNATURE-----\n"))
                .containsExactly("Ferry", FIRST, SECOND);
        assertThat(texts(
                        "Content-Type: text/html",
                        "<div>" + FIRST + "</div><div>" + SECOND + "</div><br>--<br>Anna Smith<br>+7 000"))
                .containsExactly("Ferry", FIRST, SECOND);
    }

    @Test
    void whatStandsBeforeTheHeaderIsLeftOut() {
        String mail = mail("X: y", FIRST);

        assertThat(Readings.texts(Readings.article("a.eml", "\r\n\r\n" + mail))).containsExactly("Ferry", FIRST);
        assertThat(Readings.texts(
                        Readings.article("a.emlx", mail.length() + "\n" + mail + "<?xml version='1.0'?><plist/>")))
                .containsExactly("Ferry", FIRST);
    }

    private static List<String> texts(String header, String body) {
        return Readings.texts(Readings.article("a.eml", mail(header, body)));
    }

    private static String mail(String header, String body) {
        return "From: Desk <d@a.example>\nTo: e@p.example\nSubject: Ferry\nMIME-Version: 1.0\n" + header + "\n\n"
                + body;
    }

    private static String part(String type, String text) {
        return "--b\nContent-Type: " + type + "; charset=utf-8\n\n" + text + "\n";
    }

    private static String quoted(String text, String charset) {
        StringBuilder quoted = new StringBuilder();
        for (byte b : text.getBytes(Charset.forName(charset))) {
            quoted.append(b == ' ' ? "_" : "=%02X".formatted(b & 0xff));
        }
        return quoted.toString();
    }
}
