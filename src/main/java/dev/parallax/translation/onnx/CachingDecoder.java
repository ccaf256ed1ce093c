package dev.parallax.translation.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;

/**
 * Keeps the keys and values of the tokens so far, so that each step reads one token. Works with a decoder for the first
 * step and another for the rest, or with a merged one that is both.
 */
final class CachingDecoder extends OrtDecoder {

    private static final String PRESENT = "present";

    private final Sessions sessions;
    private final MarianConfig config;
    private final Queue<DecoderMemory> spare;
    private final DecoderMemory memory;

    private OnnxTensor hidden;
    private long[][] mask;
    private int tokens;

    /** @param merged whether both are one, which is told which step it is */
    record Sessions(OrtSession first, OrtSession next, boolean merged) {}

    /**
     * @param spare memory of decoders that are done; this one's goes back to it
     * @param hidden the encoder's output; closed by this
     */
    CachingDecoder(Sessions sessions, MarianConfig config, Queue<DecoderMemory> spare, OnnxTensor hidden, long[][] mask)
            throws OrtException {
        this.sessions = sessions;
        this.config = config;
        this.spare = spare;
        this.hidden = hidden;
        this.mask = mask;
        DecoderMemory used = spare.poll();
        this.memory = used == null ? new DecoderMemory(sessions.next, config) : used;
    }

    @Override
    float[][] scores(int[] last) throws OrtException {
        OrtSession session = begins() ? sessions.first : sessions.next;
        Map<String, OnnxTensor> inputs = new HashMap<>();
        Map<String, OnnxTensor> outputs = new HashMap<>();
        try {
            addInputs(session, last, inputs);
            addOutputs(last.length, outputs);
            session.run(inputs, outputs).close();
        } finally {
            inputs.values().stream().filter(tensor -> tensor != hidden).forEach(OnnxTensor::close);
            outputs.values().forEach(OnnxTensor::close);
        }
        memory.pasts().forEach((name, past) -> {
            if (isWritten(name)) {
                past.turn(last.length, lengthAfter(name));
            }
        });
        tokens++;
        return memory.scores(last.length);
    }

    private boolean begins() {
        return tokens == 0;
    }

    private void addInputs(OrtSession session, int[] last, Map<String, OnnxTensor> inputs) throws OrtException {
        long[][] ids = new long[last.length][1];
        for (int i = 0; i < last.length; i++) {
            ids[i][0] = last[i];
        }
        inputs.put("input_ids", Tensors.longs(ids));
        inputs.put("encoder_attention_mask", Tensors.longs(mask));
        if (sessions.merged) {
            inputs.put("use_cache_branch", Tensors.flag(!begins()));
        }
        if (session.getInputNames().contains("encoder_hidden_states")) {
            inputs.put("encoder_hidden_states", hidden);
        }
        for (Map.Entry<String, Past> past : memory.pasts().entrySet()) {
            if (!begins()) {
                inputs.put(DecoderMemory.PAST + past.getKey(), past.getValue().input());
            } else if (sessions.merged) {
                inputs.put(
                        DecoderMemory.PAST + past.getKey(),
                        Tensors.zeros(last.length, config.heads(), 1, config.headSize()));
            }
        }
    }

    private void addOutputs(int rows, Map<String, OnnxTensor> outputs) throws OrtException {
        outputs.put(DecoderMemory.LOGITS, memory.logits(rows));
        for (Map.Entry<String, Past> past : memory.pasts().entrySet()) {
            if (isWritten(past.getKey())) {
                outputs.put(PRESENT + past.getKey(), past.getValue().output(rows, lengthAfter(past.getKey())));
            }
        }
    }

    /** Whether a step writes them: the encoder's part never changes after the first. */
    private boolean isWritten(String name) {
        return begins() || !isEncoders(name);
    }

    private int lengthAfter(String name) {
        return isEncoders(name) ? mask[0].length : tokens + 1;
    }

    private static boolean isEncoders(String name) {
        return name.contains(".encoder.");
    }

    @Override
    void keep(int[] rows) throws OrtException {
        boolean sameTexts = sameTexts(rows);
        memory.pasts().forEach((name, past) -> {
            if (!sameTexts || !isEncoders(name)) {
                past.select(rows);
            }
        });
        if (!sameTexts) {
            OnnxTensor selected = Tensors.rows(hidden, rows);
            hidden.close();
            hidden = selected;
            mask = Tensors.rows(mask, rows);
        }
    }

    /** Whether each row goes on with its own text: rows of one text share the mask, as the very same object. */
    private boolean sameTexts(int[] rows) {
        if (rows.length != mask.length) {
            return false;
        }
        for (int i = 0; i < rows.length; i++) {
            if (mask[rows[i]] != mask[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        hidden.close();
        spare.add(memory);
    }
}
