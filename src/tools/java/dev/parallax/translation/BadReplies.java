package dev.parallax.translation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What engines send instead of a translation, or beside it, made up around sound ones: sixty kinds and more. */
public final class BadReplies {

    /** A text, its translation into the language, and another text with its own. */
    public record Sample(LanguagePair pair, String source, String target, String otherSource, String otherTarget) {}

    /** Spoils a translation; null where it cannot. */
    @FunctionalInterface
    private interface Spoiling {
        String of(Sample sample, Random random);
    }

    /** @param group a or b: a model learnt from one is measured on the other */
    public record Kind(String group, String name, Spoiling spoiling) {

        /** The reply; empty where the sample has nothing to spoil so. */
        public String reply(Sample sample, Random random) {
            String reply = spoiling.of(sample, random);
            return reply.equals(sample.target()) ? "" : reply;
        }
    }

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private BadReplies() {}

    /** All kinds, in the order of their names. */
    public static List<Kind> kinds() {
        Map<String, List<String>> patterns = new LinkedHashMap<>();
        for (String line : lines()) {
            String[] cells = line.split("\t");
            patterns.computeIfAbsent(cells[0] + "\t" + cells[1], key -> new ArrayList<>())
                    .add(cells[2]);
        }
        List<Kind> kinds = new ArrayList<>();
        patterns.forEach((key, replies) -> kinds.add(new Kind(
                key.substring(0, 1),
                key.substring(2),
                (sample, random) -> replies.get(random.nextInt(replies.size()))
                        .replace("{n}", "\n")
                        .replace("{t}", sample.target())
                        .replace("{s}", sample.source())
                        .replace("{o}", sample.otherTarget()))));
        kinds.addAll(cut());
        kinds.addAll(mixed());
        kinds.addAll(broken());
        return List.copyOf(kinds);
    }

    private static List<Kind> cut() {
        return List.of(
                new Kind("a", "first half", (sample, random) -> words(sample.target(), 0, 0.5)),
                new Kind("b", "first third", (sample, random) -> words(sample.target(), 0, 0.35)),
                new Kind("b", "second half", (sample, random) -> words(sample.target(), 0.5, 1)),
                new Kind(
                        "a",
                        "a few words",
                        (sample, random) ->
                                words(sample.target(), 0, 2.9 / sample.target().split(" ").length)),
                new Kind("a", "another text's translation", (sample, random) -> sample.otherTarget()),
                new Kind(
                        "b",
                        "another text's in small letters",
                        (sample, random) -> sample.otherTarget().toLowerCase(Locale.ROOT)),
                new Kind(
                        "b",
                        "with another sentence's",
                        (sample, random) -> sample.target() + " " + sample.otherTarget()),
                new Kind(
                        "a",
                        "another sentence's first",
                        (sample, random) -> sample.otherTarget() + " " + sample.target()));
    }

    private static List<Kind> mixed() {
        return List.of(
                new Kind("a", "source", (sample, random) -> sample.source()),
                new Kind(
                        "b",
                        "source with small changes",
                        (sample, random) -> sample.source().replaceFirst("[.]$", "!") + " "),
                new Kind(
                        "a",
                        "half in the text's language",
                        (sample, random) -> words(sample.target(), 0, 0.5) + " " + words(sample.source(), 0.5, 1)),
                new Kind(
                        "b",
                        "begins in the text's language",
                        (sample, random) -> words(sample.source(), 0, 0.4) + " " + words(sample.target(), 0.4, 1)),
                new Kind("b", "words of the text among its own", (sample, random) -> interleaved(sample)),
                new Kind(
                        "a",
                        "transliteration",
                        (sample, random) -> sample.pair().source().equals("ru")
                                ? NameTransliteration.toLatin(sample.source())
                                : sample.source().toUpperCase(Locale.ROOT)),
                new Kind(
                        "a",
                        "other script in between",
                        (sample, random) ->
                                inserted(sample.target(), List.of("翻译", "このテキスト", "ترجمة", "अनुवाद"), random)),
                new Kind("b", "a third language's script at the end", (sample, random) -> sample.target() + " 以上是翻译。"),
                new Kind("b", "look-alike letters", (sample, random) -> lookAlike(sample)));
    }

    private static List<Kind> broken() {
        return List.of(
                new Kind("a", "doubled", (sample, random) -> sample.target() + " " + sample.target()),
                new Kind("b", "doubled on lines", (sample, random) -> sample.target() + "\n" + sample.target()),
                new Kind("a", "a phrase again and again", (sample, random) -> circles(sample.target(), 6)),
                new Kind("b", "a word again and again", (sample, random) -> stuck(sample.target())),
                new Kind(
                        "a",
                        "unknown tokens",
                        (sample, random) -> inserted(sample.target(), List.of("<unk>", "<unk>", "[UNK]"), random)),
                new Kind(
                        "b",
                        "unknown signs",
                        (sample, random) ->
                                inserted(sample.target(), List.of("\u2047", "\uFFFD\uFFFD", "▁▁", "@@"), random)),
                new Kind("a", "pieces", (sample, random) -> pieces(sample.target(), "▁", "")),
                new Kind("b", "pieces with marks", (sample, random) -> pieces(sample.target(), "", "@@ ")),
                new Kind("a", "entities", (sample, random) -> escaped(sample.target(), random)),
                new Kind(
                        "b",
                        "mojibake",
                        (sample, random) -> new String(
                                sample.target().concat(" —").getBytes(UTF_8),
                                java.nio.charset.Charset.forName("windows-1251"))),
                new Kind("a", "shuffled words", (sample, random) -> shuffled(sample.target(), random, 3)),
                new Kind(
                        "b",
                        "signs at the end",
                        (sample, random) -> sample.target() + "!".repeat(20 + random.nextInt(30))),
                new Kind("a", "emoji", (sample, random) -> "✅ " + sample.target() + " 😊"),
                new Kind(
                        "b",
                        "letters apart",
                        (sample, random) -> String.join(" ", sample.target().split(""))),
                new Kind("b", "escaped", (sample, random) -> escapedAsUnicode(sample.target(), random)),
                new Kind(
                        "a",
                        "no spaces",
                        (sample, random) -> SPACE.matcher(sample.target()).replaceAll("")));
    }

    private static String words(String text, double from, double to) {
        String[] words = SPACE.split(text);
        return String.join(" ", Arrays.copyOfRange(words, (int) Math.round(from * words.length), (int)
                Math.max(1, Math.round(to * words.length))));
    }

    private static String interleaved(Sample sample) {
        String[] source = SPACE.split(sample.source());
        String[] target = SPACE.split(sample.target());
        StringBuilder mixed = new StringBuilder();
        for (int i = 0; i < target.length; i++) {
            mixed.append(i % 4 == 1 && i < source.length ? source[i] : target[i])
                    .append(' ');
        }
        return mixed.toString().strip();
    }

    private static String inserted(String text, List<String> what, Random random) {
        List<String> words = new ArrayList<>(List.of(SPACE.split(text)));
        for (int i = 0; i < 1 + words.size() / 8; i++) {
            words.add(random.nextInt(words.size() + 1), what.get(random.nextInt(what.size())));
        }
        return String.join(" ", words);
    }

    private static String lookAlike(Sample sample) {
        String latin = "aeopcxyTHKMAB";
        String cyrillic = "аеорсхуТНКМАВ";
        boolean intoLatin = sample.pair().target().equals("ru");
        StringBuilder text = new StringBuilder();
        for (char c : sample.target().toCharArray()) {
            int at = (intoLatin ? cyrillic : latin).indexOf(c);
            text.append(at < 0 ? c : (intoLatin ? latin : cyrillic).charAt(at));
        }
        return text.toString();
    }

    private static String circles(String text, int times) {
        String[] words = SPACE.split(text);
        String phrase = String.join(" ", Arrays.copyOfRange(words, 0, Math.min(4, words.length)));
        return words(text, 0, 0.6) + (" " + phrase).repeat(times);
    }

    private static String stuck(String text) {
        String[] words = SPACE.split(text);
        return words(text, 0, 0.5) + (" " + words[words.length / 2]).repeat(12);
    }

    private static String pieces(String text, String before, String between) {
        StringBuilder pieces = new StringBuilder();
        for (String word : SPACE.split(text)) {
            pieces.append(before).append(word, 0, word.length() / 2);
            pieces.append(word.length() > 4 ? between : "")
                    .append(word.substring(word.length() / 2))
                    .append(' ');
        }
        return pieces.toString().strip();
    }

    private static String escaped(String text, Random random) {
        String escaped = text.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;")
                .replace("’", "&#8217;");
        return escaped.equals(text)
                ? inserted(text, List.of("&amp;amp;", "&lt;br&gt;"), random)
                : escaped.replace("&", "&amp;");
    }

    private static String escapedAsUnicode(String text, Random random) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            escaped.append(
                    c > 0x7F || random.nextInt(6) == 0
                            ? String.format(Locale.ROOT, "\\u%04x", (int) c)
                            : String.valueOf(c));
        }
        return escaped.toString();
    }

    private static String shuffled(String text, Random random, int least) {
        List<String> words = new ArrayList<>(List.of(SPACE.split(text)));
        Collections.shuffle(words, random);
        return words.size() < least
                ? text
                : String.join(" ", words) + " " + words.get(0) + " " + words.get(1) + " " + words.get(0);
    }

    private static List<String> lines() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(BadReplies.class.getResourceAsStream("/bad-replies.tsv"), "bad-replies.tsv"),
                UTF_8))) {
            return reader.lines()
                    .filter(Predicate.not(line -> line.startsWith("#")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
