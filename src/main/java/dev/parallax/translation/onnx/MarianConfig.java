package dev.parallax.translation.onnx;

import dev.parallax.translation.local.SearchOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * What {@code config.json}, {@code generation_config.json} and {@code tokenizer_config.json} say of a model.
 *
 * @param source BCP 47 tag of its source language; empty when the files do not say
 * @param target BCP 47 tag of its target language; empty when the files do not say
 * @param vocabulary tokens that the target language has; 0 when the files do not say
 * @param positions most tokens of a text
 * @param search how translations are searched for, by default
 */
record MarianConfig(
        String source,
        String target,
        int end,
        int pad,
        int vocabulary,
        int heads,
        int headSize,
        int positions,
        SearchOptions search,
        int beams) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static MarianConfig read(Path folder) throws IOException {
        JsonNode config = json(folder.resolve("config.json"), true);
        JsonNode generation = json(folder.resolve("generation_config.json"), false);
        JsonNode tokenizer = json(folder.resolve("tokenizer_config.json"), false);
        String type = config.path("model_type").asString("");
        if (!type.equals("marian")) {
            throw new IOException("config.json has the model type '" + type + "', not 'marian'");
        }
        int pad = config.path("pad_token_id").asInt(0);
        int heads = config.path("decoder_attention_heads").asInt(8);
        JsonNode early = either(generation, config, "early_stopping");
        int end = config.path("eos_token_id").asInt(0);
        SearchOptions search = new SearchOptions(
                either(generation, config, "decoder_start_token_id").asInt(pad),
                end,
                either(generation, config, "max_length").asInt(512),
                either(generation, config, "forced_eos_token_id").isNumber(),
                banned(either(generation, config, "bad_words_ids")),
                generation.path("renormalize_logits").asBoolean(false),
                either(generation, config, "length_penalty").asDouble(1),
                early.isBoolean() && early.asBoolean(),
                either(generation, config, "no_repeat_ngram_size").asInt(0),
                true);
        return new MarianConfig(
                tag(tokenizer.path("source_lang").asString("")),
                tag(tokenizer.path("target_lang").asString("")),
                end,
                pad,
                config.path("decoder_vocab_size")
                        .asInt(config.path("vocab_size").asInt(0)),
                heads,
                config.path("d_model").asInt(512) / heads,
                config.path("max_position_embeddings").asInt(512),
                search,
                either(generation, config, "num_beams").asInt(4));
    }

    /** The same, except for loops, which are followed to the greatest length as the reference does. */
    MarianConfig withLoops() {
        return new MarianConfig(
                source, target, end, pad, vocabulary, heads, headSize, positions, search.withLoops(), beams);
    }

    private static JsonNode json(Path file, boolean required) throws IOException {
        if (!Files.exists(file) && !required) {
            return MissingNode.getInstance();
        }
        try {
            return JSON.readTree(Files.readAllBytes(file));
        } catch (JacksonException broken) {
            throw new IOException(file.getFileName() + " is not JSON", broken);
        }
    }

    /** What the first says, and else the second: older models keep all in one file. */
    private static JsonNode either(JsonNode first, JsonNode second, String name) {
        return first.hasNonNull(name) ? first.path(name) : second.path(name);
    }

    /** Only those of one token: Marian's models ban no longer ones. */
    private static List<Integer> banned(JsonNode words) {
        List<Integer> tokens = new ArrayList<>();
        words.valueStream()
                .filter(word -> word.size() == 1)
                .forEach(word -> tokens.add(word.path(0).asInt()));
        return List.copyOf(tokens);
    }

    /** Some models say {@code rus} where BCP 47 says {@code ru}. */
    private static String tag(String language) {
        String lower = language.toLowerCase(Locale.ROOT);
        if (lower.length() != 3) {
            return lower;
        }
        for (String tag : Locale.getISOLanguages()) {
            if (Locale.forLanguageTag(tag).getISO3Language().equals(lower)) {
                return tag;
            }
        }
        return lower;
    }
}
