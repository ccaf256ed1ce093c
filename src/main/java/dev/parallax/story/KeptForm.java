package dev.parallax.story;

import dev.parallax.story.Candidates.Compared;
import dev.parallax.story.Likenesses.Two;
import dev.parallax.story.Pairing.Paired;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How what a matching keeps is written: each list with its length before it, many numbers at once. */
final class KeptForm {

    /** Stands between texts, none of which has one; if one does, the whole is not read. */
    private static final String BETWEEN = "\0";

    private KeptForm() {}

    static void write(KeptMatching kept, DataOutput out) throws IOException {
        EditionGroup group = kept.group();
        writeTexts(List.of(group.source(), group.target()), out);
        out.writeBoolean(group.isTranslated());
        out.writeInt(kept.added());
        MentionCounts counts = kept.counts();
        writeTexts(counts.keys().keys(), out);
        writeCounts(counts.sources(), out);
        writeCounts(counts.translated(), out);
        writeCounts(counts.targets(), out);
        writeEditions(kept.sources(), out);
        writeEditions(kept.targets(), out);
        out.writeInt(kept.compared().size());
        for (Compared pair : kept.compared()) {
            write(pair.ids(), out);
            out.writeDouble(pair.cosine());
            writeFloats(floats(pair.features()), out);
        }
        out.writeInt(kept.known().size());
        for (KnownPair pair : kept.known()) {
            write(new EditionPair(pair.source(), pair.target()), out);
            out.writeBoolean(pair.same());
            out.writeUTF(pair.origin());
        }
        out.writeInt(kept.paired().size());
        for (Paired pair : kept.paired()) {
            write(pair.ids(), out);
            out.writeBoolean(pair.joined());
        }
        writeAlike(kept.sourcesAlike(), out);
        writeAlike(kept.targetsAlike(), out);
    }

    static KeptMatching read(DataInput in) throws IOException {
        List<String> languages = readTexts(in);
        if (languages.size() != 2) {
            throw new IOException("It has " + languages.size() + " languages");
        }
        EditionGroup group = new EditionGroup(languages.get(0), languages.get(1), in.readBoolean());
        int added = in.readInt();
        MentionCounts counts =
                new MentionCounts(KeyNumbers.after(readTexts(in)), readCounts(in), readCounts(in), readCounts(in));
        List<KeptEdition> sources = readEditions(in);
        List<KeptEdition> targets = readEditions(in);
        List<Compared> compared = readList(in, KeptForm::readCompared);
        List<KnownPair> known = readList(in, KeptForm::readKnown);
        List<Paired> paired = readList(in, one -> new Paired(readPair(one), one.readBoolean()));
        return new KeptMatching(
                group, counts, sources, targets, compared, known, paired, readAlike(in), readAlike(in), added);
    }

    private static void writeAlike(Map<Two, Boolean> alike, DataOutput out) throws IOException {
        out.writeInt(alike.size());
        for (Map.Entry<Two, Boolean> entry : alike.entrySet()) {
            out.writeLong(entry.getKey().one());
            out.writeLong(entry.getKey().other());
            out.writeBoolean(entry.getValue());
        }
    }

    private static Map<Two, Boolean> readAlike(DataInput in) throws IOException {
        int size = in.readInt();
        Map<Two, Boolean> alike = new HashMap<>();
        for (int i = 0; i < size; i++) {
            alike.put(new Two(in.readLong(), in.readLong()), in.readBoolean());
        }
        return alike;
    }

    private static Compared readCompared(DataInput in) throws IOException {
        EditionPair ids = readPair(in);
        return new Compared(ids.source(), ids.target(), in.readDouble(), doubles(readFloats(in)));
    }

    private static KnownPair readKnown(DataInput in) throws IOException {
        EditionPair ids = readPair(in);
        return new KnownPair(ids.source(), ids.target(), in.readBoolean(), in.readUTF());
    }

    private static void write(EditionPair pair, DataOutput out) throws IOException {
        out.writeLong(pair.source());
        out.writeLong(pair.target());
    }

    private static EditionPair readPair(DataInput in) throws IOException {
        return new EditionPair(in.readLong(), in.readLong());
    }

    private static void writeEditions(List<KeptEdition> editions, DataOutput out) throws IOException {
        out.writeInt(editions.size());
        for (KeptEdition edition : editions) {
            EditionCard card = edition.card();
            List<String> texts = new ArrayList<>(List.of(card.name(), Objects.toString(card.canonical(), "")));
            card.alternates().forEach(address -> texts.add(address.toString()));
            out.writeLong(card.id());
            writeTexts(texts, out);
            writeKeys(edition.keys(), out);
            writeKeys(edition.translated(), out);
        }
    }

    private static List<KeptEdition> readEditions(DataInput in) throws IOException {
        return readList(in, KeptForm::readEdition);
    }

    private static KeptEdition readEdition(DataInput in) throws IOException {
        long id = in.readLong();
        List<String> texts = readTexts(in);
        if (texts.size() < 2) {
            throw new IOException("An edition has no name");
        }
        URI canonical = texts.get(1).isEmpty() ? null : URI.create(texts.get(1));
        List<URI> alternates = texts.stream().skip(2).map(URI::create).toList();
        EditionCard card = new EditionCard(id, texts.get(0), canonical, alternates);
        return new KeptEdition(card, readKeys(in), readKeys(in));
    }

    private static void writeKeys(Keyed keyed, DataOutput out) throws IOException {
        KeyShares keys = keyed instanceof KeyShares kept ? kept : KeyShares.of(keyed, key -> true);
        writeInts(keys.keys(), out);
        writeFloats(keys.shares(), out);
    }

    private static KeyShares readKeys(DataInput in) throws IOException {
        return new KeyShares(readInts(in), readFloats(in));
    }

    private static void writeCounts(EditionCounts counts, DataOutput out) throws IOException {
        out.writeInt(counts.editions());
        writeInts(counts.all(), out);
    }

    private static EditionCounts readCounts(DataInput in) throws IOException {
        return new EditionCounts(in.readInt(), readInts(in));
    }

    private static void writeTexts(List<String> texts, DataOutput out) throws IOException {
        out.writeInt(texts.size());
        writeBytes(String.join(BETWEEN, texts).getBytes(StandardCharsets.UTF_8), out);
    }

    private static List<String> readTexts(DataInput in) throws IOException {
        int size = in.readInt();
        String[] texts = new String(readBytes(in, in.readInt()), StandardCharsets.UTF_8).split(BETWEEN, -1);
        if (size == 0) {
            return List.of();
        }
        if (texts.length != size) {
            throw new IOException("There are " + texts.length + " texts, not " + size);
        }
        return List.of(texts);
    }

    private static void writeInts(int[] numbers, DataOutput out) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Integer.BYTES);
        bytes.asIntBuffer().put(numbers);
        writeBytes(bytes.array(), out);
    }

    private static int[] readInts(DataInput in) throws IOException {
        byte[] bytes = readBytes(in, in.readInt());
        int[] numbers = new int[bytes.length / Integer.BYTES];
        ByteBuffer.wrap(bytes).asIntBuffer().get(numbers);
        return numbers;
    }

    private static void writeFloats(float[] numbers, DataOutput out) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Float.BYTES);
        bytes.asFloatBuffer().put(numbers);
        writeBytes(bytes.array(), out);
    }

    private static float[] readFloats(DataInput in) throws IOException {
        byte[] bytes = readBytes(in, in.readInt());
        float[] numbers = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).asFloatBuffer().get(numbers);
        return numbers;
    }

    private static void writeBytes(byte[] bytes, DataOutput out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] readBytes(DataInput in, int length) throws IOException {
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return bytes;
    }

    private interface Part<T> {
        T read(DataInput in) throws IOException;
    }

    private static <T> List<T> readList(DataInput in, Part<T> part) throws IOException {
        int size = in.readInt();
        List<T> all = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            all.add(part.read(in));
        }
        return all;
    }

    private static float[] floats(double[] numbers) {
        float[] floats = new float[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            floats[i] = (float) numbers[i];
        }
        return floats;
    }

    private static double[] doubles(float[] numbers) {
        double[] doubles = new double[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            doubles[i] = numbers[i];
        }
        return doubles;
    }
}
