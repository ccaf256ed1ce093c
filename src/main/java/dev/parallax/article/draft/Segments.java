package dev.parallax.article.draft;

import dev.parallax.article.TextSpan;
import dev.parallax.text.LanguageSigns;
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
import java.util.Set;
import java.util.regex.Pattern;
import net.loomchild.segment.TextIterator;
import net.loomchild.segment.srx.SrxDocument;
import net.loomchild.segment.srx.SrxTextIterator;
import net.loomchild.segment.srx.io.Srx2SaxParser;

/** Sentence-sized pieces of a paragraph, by SRX rules made for news: a small set, as every rule is tried at every place. */
final class Segments {

    static final String RULES = "segment.srx";

    /** Languages of which LanguageTool's rules know the abbreviations, and are better for it on news. */
    private static final Set<String> OTHER_LANGUAGES = Set.of("sr", "de", "fr", "es", "pl", "it");

    /** How LanguageTool names a language's rules that leave single line breaks alone. */
    private static final String BY_TWO_LINE_BREAKS = "_two";

    /** No rule looks further back for a repetition: with the library's 100 it is ten times slower. */
    private static final Map<String, Object> PARAMETERS =
            Map.of(SrxTextIterator.MAX_LOOKBEHIND_CONSTRUCT_LENGTH_PARAMETER, 8);

    /** An end of a sentence, or a point of a list, inside of a text. */
    private static final Pattern CANDIDATE = Pattern.compile("[.!?…][\"'”’»)\\]]*\\s|\\s[•⁃▪●]");

    private static final SrxDocument DOCUMENT = load(RULES, false);

    private Segments() {}

    /** @param validated whether the rules are held to SRX's schema, which takes longer than to read them: left to the tests */
    static SrxDocument load(String resource, boolean validated) {
        try (InputStream rules = Segments.class.getResourceAsStream(resource)) {
            if (rules == null) {
                throw new IllegalStateException("The SRX rules " + resource + " are missing from the jar");
            }
            Map<String, Object> parameters = new HashMap<>();
            parameters.put(Srx2SaxParser.VALIDATE_PARAMETER, validated);
            return new Srx2SaxParser(parameters).parse(new InputStreamReader(rules, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The abbreviations that decide are those of the text's language, by its commonest words; of a text that tells nothing, those
     * of the script that most letters are in.
     */
    private static TextIterator pieces(String text) {
        String other = LanguageSigns.likeliest(text)
                .filter(language -> OTHER_LANGUAGES.contains(language))
                .orElse(null);
        return other != null
                ? new SrxTextIterator(Others.DOCUMENT, other + BY_TWO_LINE_BREAKS, text, PARAMETERS)
                : new SrxTextIterator(DOCUMENT, Letters.isMostlyCyrillic(text) ? "ru" : "en", text, PARAMETERS);
    }

    /** LanguageTool's rules, which are many: loaded when the first text in another language comes. */
    private static final class Others {
        static final SrxDocument DOCUMENT = load("/org/languagetool/resource/segment.srx", false);
    }

    /** Whether there are rules for the language: Russian and English ones are ours. */
    static boolean knows(String language) {
        return language.equals("ru") || language.equals("en") || OTHER_LANGUAGES.contains(language);
    }

    /** Segments without the white space around them. */
    static List<TextSpan> of(String text) {
        if (!CANDIDATE.matcher(text).find()) {
            int end = text.stripTrailing().length();
            int start = text.length() - text.stripLeading().length();
            return start < end ? List.of(new TextSpan(start, end)) : List.of();
        }
        TextIterator pieces = pieces(text);
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
