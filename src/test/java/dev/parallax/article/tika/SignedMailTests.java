package dev.parallax.article.tika;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.TextBody;
import org.junit.jupiter.api.Test;

class SignedMailTests {

    private static final String TEXT = "The ferry across the Ob is running again.";
    private static final byte[] PART = ("Content-Type: text/plain\n\n" + TEXT).getBytes(US_ASCII);
    private static final byte[] VERSION = hex("020101");
    private static final byte[] NO_DIGESTS = hex("3100");
    private static final byte[] DATA = hex("06092A864886F70D010701");
    private static final byte[] SIGNED = hex("06092A864886F70D010702");
    private static final byte[] ENVELOPED = hex("06092A864886F70D010703");

    @Test
    void lengthsMayBeGiven() throws IOException {
        assertThat(text(message(SIGNED, SignedMailTests::closed, closed(0x04, PART))))
                .hasValue(TEXT);
    }

    @Test
    void lengthsMayBeLeftOpenAndTheTextInPieces() throws IOException {
        byte[] pieces = open(
                0x24,
                closed(0x04, Arrays.copyOf(PART, 20)),
                open(0x24, closed(0x04, Arrays.copyOfRange(PART, 20, 30))),
                closed(0x04, Arrays.copyOfRange(PART, 30, PART.length)));

        assertThat(text(message(SIGNED, SignedMailTests::open, pieces))).hasValue(TEXT);
    }

    @Test
    void zerosInsideOfTheTextDoNotEndIt() throws IOException {
        byte[] zeros = Arrays.copyOf(PART, PART.length + 4);

        assertThat(text(message(SIGNED, SignedMailTests::open, open(0x24, closed(0x04, zeros)))))
                .hasValueSatisfying(text -> assertThat(text).startsWith(TEXT));
    }

    @Test
    void whatIsEncryptedIsNotOpened() throws IOException {
        assertThat(SignedMail.inside(message(ENVELOPED, SignedMailTests::closed, closed(0x04, PART))))
                .isEmpty();
    }

    @Test
    void aSignatureOfWhatStandsElsewhereHoldsNothing() throws IOException {
        assertThat(SignedMail.inside(closed(
                        0x30, SIGNED, closed(0xA0, closed(0x30, VERSION, NO_DIGESTS, closed(0x30, DATA))))))
                .isEmpty();
    }

    @Test
    void noBrokenOneHoldsSomethingElse() throws IOException {
        byte[] whole = message(SIGNED, SignedMailTests::open, open(0x24, closed(0x04, PART)));
        for (int length = 0; length < whole.length; length++) {
            assertThat(SignedMail.inside(Arrays.copyOf(whole, length))).isEmpty();
        }
        assertThat(SignedMail.inside(hex("3085FFFFFFFFFF00"))).isEmpty();
        assertThat(SignedMail.inside(hex("3084FFFFFFFF00"))).isEmpty();
        assertThat(SignedMail.inside(hex("1F8101"))).isEmpty();
    }

    @Test
    void elementsInThousandsOfOthersAreNotFollowed() throws IOException {
        assertThat(SignedMail.inside(hex("3080".repeat(100_000)))).isEmpty();
        byte[] pieces = closed(0x04, PART);
        for (int i = 0; i < 3_000; i++) {
            pieces = closed(0x24, pieces);
        }
        assertThat(SignedMail.inside(message(SIGNED, SignedMailTests::open, pieces)))
                .isEmpty();
    }

    private interface Constructed {
        byte[] of(int tag, byte[]... parts);
    }

    private static byte[] message(byte[] type, Constructed constructed, byte[] text) {
        byte[] encapsulated = constructed.of(0x30, DATA, constructed.of(0xA0, text));
        return constructed.of(
                0x30, type, constructed.of(0xA0, constructed.of(0x30, VERSION, NO_DIGESTS, encapsulated)));
    }

    /** With a length of two octets. */
    private static byte[] closed(int tag, byte[]... parts) {
        byte[] content = joined(parts);
        return joined(
                new byte[] {(byte) tag, (byte) 0x82, (byte) (content.length >> 8), (byte) content.length}, content);
    }

    private static byte[] open(int tag, byte[]... parts) {
        return joined(new byte[] {(byte) tag, (byte) 0x80}, joined(parts), new byte[2]);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(joined::writeBytes);
        return joined.toByteArray();
    }

    private static Optional<String> text(byte[] signed) throws IOException {
        Optional<Entity> inside = SignedMail.inside(signed);
        return inside.isPresent()
                ? Optional.of(new String(
                        ((TextBody) inside.get().getBody()).getInputStream().readAllBytes(), US_ASCII))
                : Optional.empty();
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
