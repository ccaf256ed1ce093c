package dev.parallax.store.jdbc;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * How many rows there are, and a digest of what they hold, whatever their order: the sum of the rows' SHA-256, cut to 128 bits.
 */
record RowDigest(long rows, long high, long low) {

    static final RowDigest NONE = new RowDigest(0, 0, 0);

    /** @param values of one more row, whose texts tell them apart */
    RowDigest plus(List<Object> values) {
        ByteBuffer hash = ByteBuffer.wrap(sha256(values));
        return new RowDigest(rows + 1, high + hash.getLong(), low + hash.getLong());
    }

    private static byte[] sha256(List<Object> values) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Object value : values) {
                byte[] text = StorableText.of(value.toString()).getBytes(StandardCharsets.UTF_8);
                // With its length and type, so that ("a", "bc") is not ("ab", "c"), and no text is the missing value.
                digest.update(
                        ByteBuffer.allocate(Integer.BYTES).putInt(text.length).array());
                digest.update((value instanceof String ? (byte) 1 : (byte) 0));
                digest.update(text);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** In hex. */
    String content() {
        return String.format(java.util.Locale.ROOT, "%016x%016x", high, low);
    }

    @Override
    public String toString() {
        return rows + " rows with the digest " + content();
    }
}
