package dev.parallax.translation.bergamot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.translation.bergamot.BergamotFolder.Packed;
import dev.parallax.translation.local.Decoded;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Held to another implementation of the same arithmetic, token by token: that of the recipe. */
class BergamotModelTests {

    @Test
    void cutsTextsIntoTheTokensOfTheReference() throws Exception {
        JsonNode expected = TinyBergamot.expected();
        try (BergamotModel model = new BergamotModel(BergamotFolder.find(TinyBergamot.folder()))) {
            for (int i = 0; i < expected.path("texts").size(); i++) {
                String text = expected.path("texts").path(i).asString();
                assertThat(model.encode(text))
                        .as(text)
                        .containsExactly(ids(expected.path("source_ids").path(i)));
            }
        }
    }

    @Test
    void choosesTheTokensOfTheReferenceWithWholeNumbersOfEightBits() throws Exception {
        assertTranslatesAs("quantized", BergamotFolder.find(TinyBergamot.folder()));
    }

    @Test
    void choosesTheTokensOfTheReferenceWithFloatsAndWithoutAShortlist() throws Exception {
        Path folder = TinyBergamot.folder();
        Packed vocabulary = new Packed(folder.resolve("vocab.ruen.spm"));
        Packed model = new Packed(folder.resolve("float").resolve("model.ruen.bin"));
        assertTranslatesAs("float", new BergamotFolder(model, null, vocabulary, vocabulary));
    }

    /** Rows that end earlier than others, and the others' lengths, must change nothing. */
    @Test
    void choosesTheSameTokensInABatch() throws Exception {
        JsonNode expected = TinyBergamot.expected();
        try (BergamotModel model = new BergamotModel(BergamotFolder.find(TinyBergamot.folder()))) {
            List<int[]> all = new ArrayList<>();
            expected.path("texts").forEach(text -> all.add(model.encode(text.asString())));
            List<Decoded> decoded = model.translate(all, 1);
            for (int i = 0; i < all.size(); i++) {
                assertSame(expected.path("quantized").path(i), decoded.get(i), model, "text " + i);
            }
        }
    }

    @Test
    void theBestOfSeveralBeamsIsNoWorseThanTheGreedyOne() throws Exception {
        JsonNode expected = TinyBergamot.expected();
        try (BergamotModel model = new BergamotModel(BergamotFolder.find(TinyBergamot.folder()))) {
            int same = 0;
            for (int i = 0; i < expected.path("texts").size(); i++) {
                int[] text = model.encode(expected.path("texts").path(i).asString());
                int[] tokens = model.translate(List.of(text), 4).get(0).tokens();
                same += java.util.Arrays.equals(
                                tokens, ids(expected.path("quantized").path(i).path("ids")))
                        ? 1
                        : 0;
            }
            assertThat(same).isGreaterThanOrEqualTo(40); // those of the grammar, of which the model is sure
        }
    }

    private static void assertTranslatesAs(String run, BergamotFolder folder) throws IOException {
        JsonNode expected = TinyBergamot.expected();
        try (BergamotModel model = new BergamotModel(folder)) {
            for (int i = 0; i < expected.path("texts").size(); i++) {
                String text = expected.path("texts").path(i).asString();
                Decoded decoded =
                        model.translate(List.of(model.encode(text)), 1).get(0);
                assertSame(expected.path(run).path(i), decoded, model, text);
            }
        }
    }

    private static void assertSame(JsonNode expected, Decoded decoded, BergamotModel model, String text) {
        int @Nullable [] reference = expected.path("ids").isNull() ? null : ids(expected.path("ids"));
        if (reference == null) {
            assertThat(decoded.failure()).as(text).isNotEmpty();
            return;
        }
        assertThat(decoded.failure()).as(text).isEmpty();
        assertThat(decoded.tokens()).as(text).containsExactly(reference);
        assertThat(model.decode(decoded.tokens()))
                .as(text)
                .isEqualTo(expected.path("text").asString().strip());
    }

    private static int[] ids(JsonNode array) {
        return array.valueStream().mapToInt(JsonNode::asInt).toArray();
    }
}
