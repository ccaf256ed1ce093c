package dev.parallax.translation.local;

import ai.djl.sentencepiece.SpTokenizer;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;

/** A vocabulary of SentencePiece, by its own numbers. Safe for use by several threads. */
public final class SentencePieces implements AutoCloseable {

    private final SpTokenizer tokenizer;
    private final int end;
    private final int unknown;
    private final AtomicBoolean closed = new AtomicBoolean();

    /** @param model the content of its file */
    public SentencePieces(byte[] model) {
        this.tokenizer = new SpTokenizer(model);
        this.end = tokenizer.getProcessor().getId("</s>");
        this.unknown = tokenizer.getProcessor().getId("<unk>");
    }

    /** The token that ends each text. */
    public int end() {
        return end;
    }

    /** The token of what has none. */
    public int unknown() {
        return unknown;
    }

    /** The text's tokens, without the one that ends it. */
    public int[] encode(String text) {
        return tokenizer.getProcessor().encode(wellFormed(text));
    }

    /** The text of the tokens, without the special ones. */
    public String decode(int[] tokens) {
        int[] spoken = Arrays.stream(tokens)
                .filter(token -> token != end && token != unknown)
                .toArray();
        return spoken.length == 0 ? "" : tokenizer.getProcessor().decode(spoken).strip();
    }

    /**
     * Without what the native code cannot take: NUL ends its strings, half a surrogate pair and whatever lies beyond
     * the basic plane reaches it as no UTF-8. None of these is in a vocabulary anyway.
     */
    public static String wellFormed(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> point == 0 || point > 0xFFFF || Character.getType(point) == Character.SURROGATE
                        ? '\uFFFD'
                        : point)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    @Override
    public void close() {
        if (!closed.getAndSet(true)) { // the native library would not stand it twice
            tokenizer.close();
        }
    }
}
