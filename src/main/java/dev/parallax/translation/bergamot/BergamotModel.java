package dev.parallax.translation.bergamot;

import dev.parallax.translation.local.Decoded;
import dev.parallax.translation.local.SearchOptions;
import dev.parallax.translation.local.Searches;
import dev.parallax.translation.local.SentenceModel;
import dev.parallax.translation.local.SentencePieces;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A loaded model of Firefox Translations. */
final class BergamotModel implements SentenceModel {

    /** Most tokens of a text: longer ones are cut, as the models' own runtime does. */
    static final int POSITIONS = 128;

    /** A translation has at most this many times the tokens of its text, as in the models' own runtime … */
    private static final int LENGTH_FACTOR = 2;

    /** … and a few more, without which a text of one word could have no translation of three tokens. */
    private static final int LENGTH_ALLOWANCE = 10;

    /** What stands before the first token: none. */
    private static final int START = -1;

    private final Network network;
    private final @Nullable Shortlist shortlist;
    private final SentencePieces source;
    private final SentencePieces target;

    BergamotModel(BergamotFolder files) throws IOException {
        this.network = NetworkReader.read(MarianFile.read(files.model().content()));
        int vocabulary = network.target().tokens();
        this.shortlist = files.shortlist() == null
                ? null
                : Shortlist.read(files.shortlist().content(), vocabulary);
        this.source = new SentencePieces(files.sourceVocabulary().content());
        this.target = files.isShared()
                ? source
                : new SentencePieces(files.targetVocabulary().content());
    }

    @Override
    public int[] encode(String sentence) {
        int[] tokens = source.encode(sentence);
        int known = network.source().tokens();
        int[] ended = new int[tokens.length + 1];
        for (int i = 0; i < tokens.length; i++) {
            ended[i] = tokens[i] < known ? tokens[i] : source.unknown();
        }
        ended[tokens.length] = source.end();
        return ended;
    }

    @Override
    public String decode(int[] tokens) {
        return target.decode(tokens);
    }

    @Override
    public List<Decoded> translate(List<int[]> sentences, int beams) {
        List<BergamotDecoder.Text> texts = sentences.stream().map(this::read).toList();
        try (BergamotDecoder steps = new BergamotDecoder(network, texts)) {
            return Searches.run(steps, sentences.stream().map(this::options).toList(), beams);
        }
    }

    private BergamotDecoder.Text read(int[] sentence) {
        int vocabulary = network.target().tokens();
        int[] tokens = shortlist == null
                ? IntStream.range(0, vocabulary).toArray()
                : shortlist.of(sentence, source == target, vocabulary);
        return new BergamotDecoder.Text(network.read(sentence), tokens, network.scores(tokens));
    }

    private SearchOptions options(int[] sentence) {
        int longest = LENGTH_FACTOR * sentence.length + LENGTH_ALLOWANCE;
        return new SearchOptions(
                START, target.end(), longest, false, List.of(target.unknown()), false, 1, false, 0, true);
    }

    @Override
    public void close() {
        source.close();
        if (target != source) {
            target.close();
        }
    }
}
