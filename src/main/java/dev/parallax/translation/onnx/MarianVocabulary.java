package dev.parallax.translation.onnx;

import static java.util.Objects.requireNonNullElse;

import ai.djl.sentencepiece.SpTokenizer;
import dev.parallax.translation.local.SentencePieces;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Text to tokens and back. SentencePiece cuts the pieces; their numbers are those of {@code vocab.json}, not its own.
 * Safe for use by several threads.
 */
final class MarianVocabulary implements AutoCloseable {

    private static final String UNKNOWN = "<unk>";

    private final SpTokenizer source;
    private final SpTokenizer target;
    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<Integer, String> pieces = new HashMap<>();
    private final int unknown;
    private final int end;
    private final int pad;

    MarianVocabulary(Path folder, int end, int pad) throws IOException {
        this.end = end;
        this.pad = pad;
        JsonNode vocabulary;
        try {
            vocabulary = JsonMapper.builder().build().readTree(Files.readAllBytes(folder.resolve("vocab.json")));
        } catch (JacksonException broken) {
            throw new IOException("vocab.json is not JSON", broken);
        }
        vocabulary.properties().forEach(entry -> {
            ids.put(entry.getKey(), entry.getValue().asInt());
            pieces.put(entry.getValue().asInt(), entry.getKey());
        });
        this.unknown = requireNonNullElse(ids.get(UNKNOWN), 1);
        this.source = new SpTokenizer(Files.readAllBytes(folder.resolve("source.spm")));
        this.target = new SpTokenizer(Files.readAllBytes(folder.resolve("target.spm")));
    }

    int size() {
        return ids.size();
    }

    /** The text's tokens, and the one that ends it. */
    int[] encode(String text) {
        return encode("", text);
    }

    boolean has(String piece) {
        return ids.containsKey(piece);
    }

    /**
     * The text's tokens behind a prefix, and the one that ends it.
     *
     * @param prefix a token of the vocabulary that SentencePiece does not know, such as {@code >>rus<<}; may be empty
     */
    int[] encode(String prefix, String text) {
        List<String> cut = new ArrayList<>(source.tokenize(SentencePieces.wellFormed(text)));
        if (!prefix.isEmpty()) {
            cut.add(0, prefix);
        }
        int[] tokens = new int[cut.size() + 1];
        for (int i = 0; i < cut.size(); i++) {
            tokens[i] = ids.getOrDefault(cut.get(i), unknown);
        }
        tokens[cut.size()] = end;
        return tokens;
    }

    /** The text of the tokens, without the special ones. */
    String decode(int[] tokens) {
        List<String> text = new ArrayList<>();
        for (int token : tokens) {
            if (token != end && token != pad && token != unknown) {
                text.add(pieces.getOrDefault(token, ""));
            }
        }
        return text.isEmpty() ? "" : target.buildSentence(text).strip();
    }

    @Override
    public void close() {
        source.close();
        target.close();
    }
}
