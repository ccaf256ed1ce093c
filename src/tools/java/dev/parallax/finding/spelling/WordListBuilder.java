package dev.parallax.finding.spelling;

import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import dev.parallax.finding.context.ContextModel;
import dev.parallax.finding.context.Words;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import morfologik.fsa.builders.CFSA2Serializer;
import morfologik.fsa.builders.FSABuilder;

/**
 * Makes the resources {@code words-<language>.fsa} out of wordfreq's lists: {@code java … WordListBuilder WORDFREQ OUTPUT
 * LANGUAGE…}, with the folder of wordfreq's {@code large_<language>.msgpack.gz} and that of the resources.
 */
final class WordListBuilder {

    private static final int LONGEST = 40;

    private final String language;
    private final int rarest;
    private final UnicodeSet letters;

    /** @param rarest bucket that is kept; wordfreq's bucket i holds the words of frequency 10^(−i/100) */
    WordListBuilder(String language, int rarest) {
        this.language = language;
        this.rarest = rarest;
        this.letters = LocaleData.getExemplarSet(new ULocale(language), 0, LocaleData.ES_STANDARD);
    }

    public static void main(String[] arguments) throws IOException {
        Path frequencies = Path.of(arguments[0]);
        for (String language : Arrays.asList(arguments).subList(2, arguments.length)) {
            WordListBuilder builder = new WordListBuilder(language, 700);
            Map<String, Integer> buckets = builder.read(frequencies.resolve("large_" + language + ".msgpack.gz"));
            System.out.println(language + ": " + buckets.size() + " words");
            builder.write(buckets, Path.of(arguments[1]).resolve("words-" + language + ".fsa"));
        }
    }

    /** The words of wordfreq's list that are words of this language, with their buckets. */
    Map<String, Integer> read(Path file) throws IOException {
        Map<String, Integer> buckets = new LinkedHashMap<>();
        try (MessagePack in =
                new MessagePack(new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file))))) {
            int count = in.arrayHeader();
            in.skipMap();
            for (int bucket = 1; bucket < count; bucket++) {
                int size = in.arrayHeader();
                for (int i = 0; i < size; i++) {
                    String word = in.string();
                    if (bucket <= rarest && isWord(word)) {
                        buckets.putIfAbsent(Words.key(word), bucket);
                    }
                }
            }
        }
        return buckets;
    }

    private boolean isWord(String word) {
        String joined = Words.key(word).replaceAll("(?<=\\p{L})['-](?=\\p{L})", "");
        return word.length() < LONGEST && letters.containsAll(joined);
    }

    void write(Map<String, Integer> buckets, Path file) throws IOException {
        Charset charset = ContextModel.charset(language);
        List<byte[]> entries = new ArrayList<>();
        buckets.forEach((word, bucket) -> {
            String entry = word + ContextModel.SEPARATOR + (char) ('A' + (800 - bucket) / 25);
            entries.add(entry.getBytes(charset));
        });
        entries.sort(FSABuilder.LEXICAL_ORDERING);
        try (OutputStream out = Files.newOutputStream(file)) {
            new CFSA2Serializer().serialize(FSABuilder.build(entries), out);
        }
        System.out.println(file + ": " + Files.size(file) + " bytes");
    }
}
