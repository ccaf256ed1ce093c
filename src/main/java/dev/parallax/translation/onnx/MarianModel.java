package dev.parallax.translation.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.parallax.translation.local.Decoded;
import dev.parallax.translation.local.Decoder;
import dev.parallax.translation.local.Searches;
import dev.parallax.translation.local.SentenceModel;
import dev.parallax.translation.local.SentenceModelException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;

/** A loaded model. Safe for use by several threads. */
final class MarianModel implements SentenceModel {

    private final MarianConfig config;
    private final ModelFolder.DecoderKind kind;
    private final MarianVocabulary vocabulary;
    private final String prefix;
    private final OrtSession encoder;
    private final OrtSession decoder;
    private final OrtSession next;
    /** As much as there were calls at once. */
    private final Queue<DecoderMemory> spare = new ConcurrentLinkedQueue<>();

    private final AtomicBoolean closed = new AtomicBoolean();

    /**
     * @param prefix what the model wants before each text; may be empty
     * @param threads that one call may use
     * @throws IOException when a file of the model cannot be used
     */
    static MarianModel load(ModelFolder files, MarianConfig config, String prefix, int threads) throws IOException {
        try {
            return new MarianModel(files, config, prefix, threads);
        } catch (OrtException unusable) {
            throw new IOException(unusable.getMessage(), unusable);
        }
    }

    private MarianModel(ModelFolder files, MarianConfig config, String prefix, int threads)
            throws IOException, OrtException {
        this.config = config;
        this.prefix = prefix;
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

    @Override
    public int[] encode(String sentence) {
        return vocabulary.encode(prefix, sentence);
    }

    @Override
    public String decode(int[] tokens) {
        return vocabulary.decode(tokens);
    }

    @Override
    public List<Decoded> translate(List<int[]> sentences, int beams) {
        try (Decoder steps = begin(sentences)) {
            return Searches.run(steps, Collections.nCopies(sentences.size(), config.search()), beams);
        } catch (OrtException failed) {
            throw new SentenceModelException(String.valueOf(failed.getMessage()), failed);
        }
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
                    : new CachingDecoder(
                            new CachingDecoder.Sessions(decoder, next, kind == ModelFolder.DecoderKind.MERGED),
                            config,
                            spare,
                            hidden,
                            mask);
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
