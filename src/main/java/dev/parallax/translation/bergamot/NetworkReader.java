package dev.parallax.translation.bergamot;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds a network's layers among the parameters of a file, by the names that Marian gives them. */
final class NetworkReader {

    private static final String MULTIPLIER = "_QuantMultA";

    private final Map<String, Parameter> parameters;
    private final Architecture architecture;

    private NetworkReader(Map<String, Parameter> parameters, Architecture architecture) {
        this.parameters = parameters;
        this.architecture = architecture;
    }

    static Network read(MarianFile file) throws IOException {
        Map<String, Parameter> parameters = file.parameters();
        return new NetworkReader(parameters, Architecture.of(parameters)).network();
    }

    private Network network() throws IOException {
        Parameter shared = parameters.get("Wemb");
        Parameter target = shared == null ? parameter("decoder_Wemb") : shared;
        Network network = new Network(
                new Embedding(shared == null ? parameter("encoder_Wemb") : shared),
                new Embedding(target),
                encoder(),
                decoder(),
                parameter("decoder_ff_logit_out_b").floats(),
                target.isQuantized() ? outputMultiplier(target.name()) : 0);
        if (network.source().width() != network.target().width()
                || network.bias().length != network.target().tokens()) {
            throw new IOException("the sizes of its vectors do not fit one another");
        }
        return network;
    }

    private List<Network.EncoderLayer> encoder() throws IOException {
        List<Network.EncoderLayer> layers = new ArrayList<>();
        for (int number = 1; number <= architecture.encoderLayers(); number++) {
            String layer = "encoder_l" + number;
            layers.add(new Network.EncoderLayer(attention(layer + "_self"), feedForward(layer + "_ffn")));
        }
        return layers;
    }

    private List<Network.DecoderLayer> decoder() throws IOException {
        List<Network.DecoderLayer> layers = new ArrayList<>();
        for (int number = 1; number <= architecture.decoderLayers(); number++) {
            String layer = "decoder_l" + number;
            Ssru ssru = new Ssru(
                    linear(layer + "_rnn_W", ""),
                    linear(layer + "_rnn_Wf", layer + "_rnn_bf"),
                    norm(layer + "_rnn_ffn"));
            layers.add(new Network.DecoderLayer(ssru, attention(layer + "_context"), feedForward(layer + "_ffn")));
        }
        return layers;
    }

    private Attention attention(String name) throws IOException {
        Attention attention = new Attention(
                linear(name + "_Wq", name + "_bq"),
                linear(name + "_Wk", name + "_bk"),
                linear(name + "_Wv", name + "_bv"),
                linear(name + "_Wo", name + "_bo"),
                norm(name + "_Wo"),
                architecture.heads());
        if (attention.query().out() % architecture.heads() != 0) {
            throw new IOException("its " + name + " of " + attention.query().out() + " cannot be cut into "
                    + architecture.heads() + " heads");
        }
        return attention;
    }

    private FeedForward feedForward(String name) throws IOException {
        List<Linear> layers = new ArrayList<>();
        for (int number = 1; number <= architecture.feedForwardDepth(); number++) {
            layers.add(linear(name + "_W" + number, name + "_b" + number));
        }
        return new FeedForward(layers, norm(name + "_ffn"));
    }

    private LayerNorm norm(String name) throws IOException {
        return new LayerNorm(
                parameter(name + "_ln_scale").floats(),
                parameter(name + "_ln_bias").floats());
    }

    /** @param bias its name; empty for none */
    private Linear linear(String name, String bias) throws IOException {
        Parameter weights = parameter(name);
        int in = weights.rows();
        int out = weights.columns();
        float[] byInput = new float[in * out];
        for (int i = 0; i < in; i++) {
            for (int j = 0; j < out; j++) {
                // quantized ones stand column by column, though their shape is not turned
                byInput[i * out + j] = weights.stored(weights.isQuantized() ? j * in + i : i * out + j);
            }
        }
        return new Linear(
                in,
                out,
                byInput,
                bias.isEmpty() ? new float[0] : parameter(bias).floats(),
                weights.isQuantized() ? multiplier(name + MULTIPLIER) : 0,
                weights.isQuantized() ? weights.multiplier() : 1);
    }

    /** Where the scoring of a few tokens was measured, its matrix had no name. */
    private float outputMultiplier(String vectors) throws IOException {
        String unnamed = "none" + MULTIPLIER;
        return multiplier(parameters.containsKey(unnamed) ? unnamed : vectors + MULTIPLIER);
    }

    private float multiplier(String name) throws IOException {
        float multiplier = parameter(name).floats()[0];
        if (!(multiplier > 0)) {
            throw new IOException("its " + name + " is " + multiplier);
        }
        return multiplier;
    }

    private Parameter parameter(String name) throws IOException {
        Parameter parameter = parameters.get(name);
        if (parameter == null) {
            throw new IOException("it lacks the parameter " + name
                    + (name.endsWith(MULTIPLIER) ? ": only models with such numbers (alphas) are read" : ""));
        }
        return parameter;
    }
}
