package dev.parallax.translation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a desk wants its terms translated.
 *
 * <p>A file is UTF-8 text with two columns separated by a tab. Its first line names the languages ({@code ru⇥en}), each
 * other line has a term and its translation. Empty lines and lines that begin with {@code #} are skipped.
 */
public final class Glossary {

    /** A term in its dictionary form, and how to translate it. */
    public record Term(String source, String target) {}

    public static final Glossary EMPTY = new Glossary(Map.of());

    private final Map<LanguagePair, List<Term>> terms;

    private Glossary(Map<LanguagePair, List<Term>> terms) {
        this.terms = terms;
    }

    /** A glossary of one language pair; the first of two translations of one term holds. */
    public static Glossary of(LanguagePair pair, Collection<Term> terms) {
        Map<String, Term> bySource = new LinkedHashMap<>();
        terms.forEach(term -> bySource.putIfAbsent(term.source(), term));
        return new Glossary(Map.of(pair, List.copyOf(bySource.values())));
    }

    /**
     * Reads the files, one language pair each.
     *
     * @throws IllegalArgumentException when a file's content is not as said above, with file, line and remedy
     */
    public static Glossary read(Collection<Path> files) throws IOException {
        Map<LanguagePair, List<Term>> all = new LinkedHashMap<>();
        for (Path file : files) {
            Glossary one = read(file);
            one.terms.forEach((pair, terms) ->
                    all.computeIfAbsent(pair, key -> new ArrayList<>()).addAll(terms));
        }
        Map<LanguagePair, List<Term>> unique = new LinkedHashMap<>();
        all.forEach((pair, terms) -> unique.put(pair, of(pair, terms).terms(pair)));
        return new Glossary(unique);
    }

    private static Glossary read(Path file) throws IOException {
        List<String> lines = lines(file);
        LanguagePair pair = null;
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = i == 0 ? withoutByteOrderMark(lines.get(i)) : lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] columns = line.split("\t", -1);
            if (columns.length < 2 || columns[0].isBlank() || columns[1].isBlank()) {
                throw new IllegalArgumentException("Line " + (i + 1) + " of the glossary " + file + " is '" + line
                        + "': write a term, a tab and its translation"
                        + (pair == null ? "; the first line names the languages, as in ru⇥en" : ""));
            }
            Term row = new Term(columns[0].strip(), columns[1].strip());
            if (pair == null) {
                pair = pair(file, row.source(), row.target());
            } else {
                terms.add(row);
            }
        }
        return pair == null ? EMPTY : of(pair, terms);
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file, UTF_8);
        } catch (CharacterCodingException notUtf8) {
            throw new IllegalArgumentException("The glossary " + file + " is not UTF-8: save it as UTF-8", notUtf8);
        }
    }

    private static String withoutByteOrderMark(String line) {
        return line.startsWith("\uFEFF") ? line.substring(1) : line;
    }

    private static LanguagePair pair(Path file, String source, String target) {
        if (!source.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]+)*")
                || !target.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]+)*")
                || source.equals(target)) {
            throw new IllegalArgumentException("The glossary " + file + " begins with '" + source + "' and '" + target
                    + "': its first line names two languages, as in ru⇥en");
        }
        return new LanguagePair(source, target);
    }

    /** The terms of that direction, in the order of the file. */
    public List<Term> terms(LanguagePair pair) {
        return terms.getOrDefault(pair, List.of());
    }

    /** The directions that have terms. */
    public Set<LanguagePair> pairs() {
        return terms.keySet();
    }

    /** SHA-256 of that direction's terms, in hex; empty when it has none. */
    public String hash(LanguagePair pair) {
        return terms(pair).isEmpty() ? "" : hash(lines(pair));
    }

    /** SHA-256 of all terms, in hex. */
    public String hash() {
        return hash(terms.keySet().stream()
                .sorted(Comparator.comparing(LanguagePair::toString))
                .map(pair -> pair + "\n" + lines(pair))
                .collect(Collectors.joining()));
    }

    private String lines(LanguagePair pair) {
        return terms(pair).stream()
                .map(term -> term.source() + "\t" + term.target() + "\n")
                .collect(Collectors.joining());
    }

    private static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return "Glossary" + terms.keySet();
    }
}
