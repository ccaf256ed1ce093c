package dev.parallax.translation.bergamot;

/**
 * A simpler simple recurrent unit (Kim et al. 2019, <i>From research to production and back</i>), with what it is added
 * to and the normalization behind it: it stands where other decoders attend to their own past, which is one row here.
 */
record Ssru(Linear candidate, Linear forget, LayerNorm norm) {

    /** @param cells what each row remembers; becomes what it remembers after this step */
    float[] apply(float[] x, int rows, float[] cells) {
        float[] candidates = candidate.apply(x, rows);
        float[] gates = forget.apply(x, rows);
        float[] y = new float[candidates.length];
        for (int i = 0; i < y.length; i++) {
            float kept = 1 / (1 + (float) Math.exp(-gates[i]));
            cells[i] = kept * cells[i] + (1 - kept) * candidates[i];
            y[i] = Math.max(0, cells[i]);
        }
        return norm.ofSum(x, y, rows);
    }
}
