package dev.parallax.translation.bergamot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The parameters in a file of Marian's binary format, version 1 (marian-dev, {@code common/binary.cpp}): all headers,
 * all names, all shapes, padding, and then the values in the same order.
 *
 * @param parameters by name
 */
record MarianFile(Map<String, Parameter> parameters) {

    private static final int VERSION = 1;

    /** More is no model that a program like this one could use. */
    private static final int MOST_PARAMETERS = 100_000;

    private static final int MOST_DIMENSIONS = 8;
    private static final int MOST_LETTERS = 1_000;

    /** Parameters of some versions stand in a namespace of their graph. */
    private static final String NAMESPACE = "F0::";

    MarianFile {
        parameters = Map.copyOf(parameters);
    }

    /** @throws IOException when this is no such file, or not all of one */
    static MarianFile read(byte[] content) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        try {
            long version = in.getLong();
            if (version != VERSION) {
                throw new IOException(
                        "it is no file of Marian's binary format: it begins with " + version + ", not " + VERSION);
            }
            return new MarianFile(parameters(in));
        } catch (BufferUnderflowException e) {
            throw new IOException("it ends in the middle: only " + content.length + " bytes are there", e);
        }
    }

    private static Map<String, Parameter> parameters(ByteBuffer in) throws IOException {
        int count = number(in, MOST_PARAMETERS, "parameters");
        Header[] headers = new Header[count];
        for (int i = 0; i < count; i++) {
            headers[i] = Header.read(in);
        }
        String[] names = new String[count];
        for (int i = 0; i < count; i++) {
            names[i] = name(in, headers[i].nameLength());
        }
        int[][] shapes = new int[count][];
        for (int i = 0; i < count; i++) {
            shapes[i] = new int[headers[i].dimensions()];
            for (int j = 0; j < shapes[i].length; j++) {
                shapes[i][j] = in.getInt();
            }
        }
        skip(in, number(in, in.remaining(), "bytes of padding"));
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            ByteBuffer values = in.slice().order(ByteOrder.LITTLE_ENDIAN);
            skip(in, headers[i].bytes());
            values.limit(headers[i].bytes());
            parameters.put(names[i], Parameter.of(names[i], headers[i].type(), shapes[i], values));
        }
        return parameters;
    }

    private static String name(ByteBuffer in, int length) throws IOException {
        if (length == 0) {
            throw new IOException("a parameter in it has no name");
        }
        byte[] letters = new byte[length];
        in.get(letters);
        String name = new String(letters, 0, length - 1, UTF_8); // the last is the NUL that ends it
        return name.startsWith(NAMESPACE) ? name.substring(NAMESPACE.length()) : name;
    }

    private static int number(ByteBuffer in, int most, String what) throws IOException {
        long number = in.getLong();
        if (number < 0 || number > most) {
            throw new IOException("it says that it has " + number + " " + what + ", which cannot be");
        }
        return (int) number;
    }

    private static void skip(ByteBuffer in, int bytes) {
        if (bytes > in.remaining()) {
            throw new BufferUnderflowException();
        }
        in.position(in.position() + bytes);
    }

    private record Header(int nameLength, int type, int dimensions, int bytes) {

        static Header read(ByteBuffer in) throws IOException {
            return new Header(
                    number(in, MOST_LETTERS, "letters in a name"),
                    number(in, Integer.MAX_VALUE, "as the type of a parameter"),
                    number(in, MOST_DIMENSIONS, "dimensions of a parameter"),
                    number(in, Integer.MAX_VALUE, "bytes of a parameter"));
        }
    }
}
