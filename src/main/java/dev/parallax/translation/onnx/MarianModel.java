package dev.parallax.translation.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/** A loaded model. Safe for use by several threads. */
final class MarianModel implements AutoCloseable {

    private final MarianConfig config;
    private final ModelFolder.DecoderKind kind;
    private final MarianVocabulary vocabulary;
    private final OrtSession encoder;
    private final OrtSession decoder;
    private final OrtSession next;
    private final AtomicBoolean closed = new AtomicBoolean();

    /** @param threads that one call may use */
    MarianModel(ModelFolder files, MarianConfig config, int threads) throws IOException, OrtException {
        this.config = config;
        this.kind = files.merged()
                ? ModelFolder.DecoderKind.MERGED
                : files.next().equals(files.decoder()) ? ModelFolder.DecoderKind.PLAIN : ModelFolder.DecoderKind.PAST;
        this.vocabulary = new MarianVocabulary(files.folder(), config.end(), config.pad());
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(threads);
            options.setInterOpNumThreads(1);
            // Threads that wait by spinning take the machine from the rest of the night.
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            this.encoder = environment.createSession(files.encoder().toString(), options);
            this.decoder = environment.createSession(files.decoder().toString(), options);
            this.next = files.next().equals(files.decoder())
                    ? decoder
                    : environment.createSession(files.next().toString(), options);
        }
    }

    MarianVocabulary vocabulary() {
        return vocabulary;
    }

    /** Translates texts of about the same length, all at once. */
    List<TextSearch.Decoded> translate(List<int[]> texts, int beams) throws OrtException {
        List<TextSearch> searches = new ArrayList<>();
        texts.forEach(text -> searches.add(new TextSearch(config, beams)));
        try (Decoder steps = begin(texts)) {
            List<TextSearch> open = searches;
            while (!open.isEmpty()) {
                open = step(steps, open);
            }
        }
        return searches.stream().map(TextSearch::result).toList();
    }

    /** One step of all open searches; returns those that are still open. */
    private static List<TextSearch> step(Decoder steps, List<TextSearch> open) throws OrtException {
        float[][] logits = steps.next(open.stream()
                .flatMap(search -> search.running().stream())
                .mapToInt(Hypothesis::last)
                .toArray());
        List<TextSearch> still = new ArrayList<>();
        List<Integer> rows = new ArrayList<>();
        int first = 0;
        for (TextSearch search : open) {
            int count = search.running().size();
            int[] from = search.step(Arrays.copyOfRange(logits, first, first + count));
            if (!search.isDone()) {
                still.add(search);
                for (int row : from) {
                    rows.add(first + row);
                }
            }
            first += count;
        }
        int[] selected = rows.stream().mapToInt(Integer::intValue).toArray();
        if (selected.length > 0 && !isIdentity(selected, first)) {
            steps.select(selected);
        }
        return still;
    }

    private static boolean isIdentity(int[] rows, int count) {
        if (rows.length != count) {
            return false;
        }
        for (int i = 0; i < rows.length; i++) {
            if (rows[i] != i) {
                return false;
            }
        }
        return true;
    }

    private Decoder begin(List<int[]> texts) throws OrtException {
        int longest = texts.stream().mapToInt(text -> text.length).max().orElse(1);
        long[][] ids = new long[texts.size()][longest];
        long[][] mask = new long[texts.size()][longest];
        for (int i = 0; i < ids.length; i++) {
            int[] text = texts.get(i);
            Arrays.fill(ids[i], config.pad());
            for (int j = 0; j < text.length; j++) {
                ids[i][j] = text[j];
                mask[i][j] = 1;
            }
        }
        try (OnnxTensor inputIds = Tensors.longs(ids);
                OnnxTensor attention = Tensors.longs(mask)) {
            OrtSession.Result encoded = encoder.run(Map.of("input_ids", inputIds, "attention_mask", attention));
            OnnxTensor hidden = (OnnxTensor) encoded.get(0);
            return kind == ModelFolder.DecoderKind.PLAIN
                    ? new PlainDecoder(decoder, hidden, mask)
                    : new CachingDecoder(decoder, next, kind == ModelFolder.DecoderKind.MERGED, config, hidden, mask);
        }
    }

    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return; // the native library would not stand it
        }
        try {
            encoder.close();
            decoder.close();
            if (next != decoder) {
                next.close();
            }
        } catch (OrtException failed) {
            throw new IllegalStateException("The model cannot be closed", failed);
        } finally {
            vocabulary.close();
        }
    }
}
