package dev.parallax.translation.bergamot;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * What a model's own description says of it. It also says much of what a model does not have: sizes are taken from the
 * parameters themselves.
 *
 * @param heads of each attention
 * @param feedForwardDepth layers of each feed-forward block
 */
record Architecture(int encoderLayers, int decoderLayers, int heads, int feedForwardDepth) {

    private static final String DESCRIPTION = "special:model.yml";

    /** The one kind of model that is read: all that Firefox has are of it. */
    private static final Map<String, String> NEEDED = Map.of(
            "type", "transformer",
            "transformer-decoder-autoreg", "rnn",
            "dec-cell", "ssru",
            "transformer-preprocess", "",
            "transformer-postprocess", "dan",
            "transformer-ffn-activation", "relu",
            "transformer-train-position-embeddings", "false");

    static Architecture of(Map<String, Parameter> parameters) throws IOException {
        Parameter description = parameters.get(DESCRIPTION);
        if (description == null) {
            throw new IOException("it has no description of itself (" + DESCRIPTION + ")");
        }
        Map<?, ?> yaml = yaml(description.text());
        for (String key : NEEDED.keySet().stream().sorted().toList()) {
            String found = String.valueOf(yaml.get(key));
            if (!found.equals(NEEDED.get(key))) {
                throw new IOException("it is a model whose " + key + " is '" + found + "': only '" + NEEDED.get(key)
                        + "' is understood, as in the models of Firefox");
            }
        }
        return new Architecture(
                number(yaml, "enc-depth"),
                number(yaml, "dec-depth"),
                number(yaml, "transformer-heads"),
                number(yaml, "transformer-ffn-depth"));
    }

    private static Map<?, ?> yaml(String text) throws IOException {
        try {
            Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            return read instanceof Map<?, ?> map ? map : Map.of();
        } catch (YAMLException e) {
            throw new IOException("its description of itself is no YAML", e);
        }
    }

    private static int number(Map<?, ?> yaml, String key) throws IOException {
        if (yaml.get(key) instanceof Integer number && number > 0 && number <= 1_000) {
            return number;
        }
        throw new IOException("its description has no sensible " + key + ": " + Objects.toString(yaml.get(key)));
    }
}
