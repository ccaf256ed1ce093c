package dev.parallax.article.tika;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** What may befall a file. */
final class Damage {

    private Damage() {}

    /** The bytes with something wrong in them. */
    static byte[] of(byte[] bytes, byte[] other, Random random) throws IOException {
        if (bytes.length > 2 && bytes[0] == 'P' && bytes[1] == 'K' && random.nextBoolean()) {
            return damagedInside(bytes, other, random);
        }
        return switch (random.nextInt(7)) {
            case 0 -> noise(random);
            case 1 -> cut(bytes, random);
            case 2 -> flipped(bytes, random);
            case 3 -> shuffled(bytes, random);
            case 4 -> spliced(bytes, other, random);
            case 5 -> repeated(bytes, random);
            default -> soup(random);
        };
    }

    /** An archive that is whole, with something wrong in one of its entries. */
    private static byte[] damagedInside(byte[] bytes, byte[] other, Random random) throws IOException {
        ByteArrayOutputStream damaged = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes));
                ZipOutputStream out = new ZipOutputStream(damaged)) {
            int number = 0;
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName() + (random.nextInt(40) == 0 ? "/" + number++ : "")));
                out.write(
                        switch (random.nextInt(6)) {
                            case 0 -> flipped(content, random);
                            case 1 -> shuffled(content, random);
                            case 2 -> spliced(content, other, random);
                            default -> content;
                        });
            }
        } catch (ZipException e) {
            return bytes;
        }
        return damaged.toByteArray();
    }

    private static byte[] spliced(byte[] bytes, byte[] other, Random random) {
        ByteArrayOutputStream spliced = new ByteArrayOutputStream();
        int at = random.nextInt(bytes.length + 1);
        int from = random.nextInt(other.length + 1);
        spliced.write(bytes, 0, at);
        spliced.write(other, from, Math.min(other.length - from, random.nextInt(2000)));
        spliced.write(bytes, at, bytes.length - at);
        return spliced.toByteArray();
    }

    /** A piece many times over: deep nesting, long lines, endless lists. */
    private static byte[] repeated(byte[] bytes, Random random) {
        ByteArrayOutputStream repeated = new ByteArrayOutputStream();
        int from = random.nextInt(bytes.length + 1);
        int length = Math.min(bytes.length - from, random.nextInt(60));
        repeated.write(bytes, 0, from);
        for (int i = 0; i < 1 + random.nextInt(5_000); i++) {
            repeated.write(bytes, from, length);
        }
        repeated.write(bytes, from, bytes.length - from);
        return repeated.toByteArray();
    }

    private static byte[] noise(Random random) {
        byte[] noise = new byte[random.nextInt(4096)];
        random.nextBytes(noise);
        return noise;
    }

    private static byte[] cut(byte[] bytes, Random random) {
        int from = random.nextBoolean() ? 0 : random.nextInt(bytes.length + 1);
        int to = from + random.nextInt(bytes.length - from + 1);
        return java.util.Arrays.copyOfRange(bytes, from, to);
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        byte[] flipped = bytes.clone();
        for (int i = 0; flipped.length > 0 && i < 1 + random.nextInt(200); i++) {
            flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
        }
        return flipped;
    }

    /** Pieces in another order: closing tags before opening ones, attributes torn apart. */
    private static byte[] shuffled(byte[] bytes, Random random) {
        byte[] shuffled = bytes.clone();
        for (int i = 0; shuffled.length > 200 && i < 20; i++) {
            int length = 1 + random.nextInt(100);
            int from = random.nextInt(shuffled.length - length);
            int to = random.nextInt(shuffled.length - length);
            System.arraycopy(bytes, from, shuffled, to, length);
        }
        return shuffled;
    }

    private static byte[] soup(Random random) {
        String[] pieces = {
            "<div>",
            "</div>",
            "<p>",
            "</p>",
            "<table><tr>",
            "<td",
            ">",
            "<!--",
            "-->",
            "<![CDATA[",
            "&amp;",
            "&#x",
            "&bogus;",
            "<a href='",
            "<script>",
            "</script",
            "<article",
            "<h1>",
            "<br>",
            "\u0000",
            "Мост открыли. ",
            "The bridge is open. ",
            "<frameset>",
            "<svg>",
            "]]>"
        };
        StringBuilder soup = new StringBuilder("<html>");
        for (int i = 0; i < random.nextInt(3000); i++) {
            soup.append(pieces[random.nextInt(pieces.length)]);
        }
        return soup.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
