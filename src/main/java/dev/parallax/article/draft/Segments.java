package dev.parallax.article.draft;

import dev.parallax.article.TextSpan;
import dev.parallax.text.Letters;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import net.loomchild.segment.TextIterator;
import net.loomchild.segment.srx.SrxDocument;
import net.loomchild.segment.srx.SrxTextIterator;
import net.loomchild.segment.srx.io.Srx2SaxParser;

/** Sentence-sized pieces of a paragraph, by SRX rules made for news: a small set, as every rule is tried at every place. */
final class Segments {

    private static final String RULES = "segment.srx";

    /** No rule looks further back for a repetition: with the library's 100 it is ten times slower. */
    private static final Map<String, Object> PARAMETERS =
            Map.of(SrxTextIterator.MAX_LOOKBEHIND_CONSTRUCT_LENGTH_PARAMETER, 8);

    /** An end of a sentence inside of a text. */
    private static final Pattern CANDIDATE = Pattern.compile("[.!?…][\"'”’»)\\]]*\\s");

    private static final SrxDocument DOCUMENT = load();

    private Segments() {}

    private static SrxDocument load() {
        try (InputStream rules = Segments.class.getResourceAsStream(RULES)) {
            if (rules == null) {
                throw new IllegalStateException("The SRX rules " + RULES + " are missing from the jar");
            }
            Map<String, Object> parameters = new HashMap<>();
            parameters.put(Srx2SaxParser.VALIDATE_PARAMETER, true);
            return new Srx2SaxParser(parameters).parse(new InputStreamReader(rules, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Segments without the white space around them. */
    static List<TextSpan> of(String text) {
        if (!CANDIDATE.matcher(text).find()) {
            int end = text.stripTrailing().length();
            int start = text.length() - text.stripLeading().length();
            return start < end ? List.of(new TextSpan(start, end)) : List.of();
        }
        // The abbreviations that decide are those of the script that most letters are in.
        String language = Letters.isMostlyCyrillic(text) ? "ru" : "en";
        TextIterator pieces = new SrxTextIterator(DOCUMENT, language, text, PARAMETERS);
        List<TextSpan> segments = new ArrayList<>();
        int start = 0;
        while (pieces.hasNext()) {
            String piece = pieces.next();
            int end = start + piece.length();
            int from = start + piece.length() - piece.stripLeading().length();
            int to = start + piece.stripTrailing().length();
            if (from < to) {
                segments.add(new TextSpan(from, to));
            }
            start = end;
        }
        return segments;
    }
}
