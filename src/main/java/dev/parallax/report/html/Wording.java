package dev.parallax.report.html;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import dev.parallax.article.TextSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Differences of wording, in whole words. */
final class Wording {

    /** Words, numbers with their separators, breaks of paragraphs, and other characters each by itself, but not spaces. */
    private static final Pattern WORD = Pattern.compile(
            "[\\p{L}\\p{M}]+(?:['’\\-][\\p{L}\\p{M}]+)*|\\p{N}+(?:[.,]\\p{N}+)*|\\n|[^\\s\\p{Cs}]|\\p{Cs}+");

    /** English words that carry grammar only; that one side has them and the other has not tells a reader nothing. */
    private static final Set<String> GRAMMAR = Set.of(
            "a", "an", "the", "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "will", "would",
            "do", "does", "did", "of", "in", "on", "at", "to", "by", "for", "from", "with", "into", "and", "or", "that",
            "which", "who", "whom", "whose", "it", "its", "this", "these", "those", "there", "he", "she", "they", "his",
            "her", "their", "as", "so", "also", "up", "out");

    private static final List<String> ENDINGS = List.of("ing", "ed", "es", "s", "d", "e");

    /** Below this share of common words the two are worded differently throughout, and marks on every other word say nothing. */
    private static final double COMMON = 0.5;

    private Wording() {}

    /** The words of each of two texts that the other one does not have, wherever they stand; neighbours as one span. */
    record Unshared(List<TextSpan> first, List<TextSpan> second) {}

    static Unshared unshared(String first, String second) {
        List<Word> left = compared(first);
        List<Word> right = compared(second);
        Map<String, Integer> ofLeft = counts(left);
        Map<String, Integer> ofRight = counts(right);
        int common = ofLeft.entrySet().stream()
                .mapToInt(entry -> Math.min(entry.getValue(), ofRight.getOrDefault(entry.getKey(), 0)))
                .sum();
        if (common < COMMON * Math.min(left.size(), right.size()) || common == 0) {
            return new Unshared(List.of(), List.of());
        }
        return new Unshared(missing(left, ofRight), missing(right, ofLeft));
    }

    /** A word, and what two of them have to share to be the same. */
    private record Word(TextSpan span, String stem) {}

    private static List<Word> compared(String text) {
        List<Word> compared = new ArrayList<>();
        for (TextSpan span : words(text)) {
            String stem = stem(span.of(text));
            if (!stem.isEmpty()) {
                compared.add(new Word(span, stem));
            }
        }
        return compared;
    }

    private static Map<String, Integer> counts(List<Word> words) {
        Map<String, Integer> counts = new HashMap<>();
        words.forEach(word -> counts.merge(word.stem, 1, Integer::sum));
        return counts;
    }

    private static List<TextSpan> missing(List<Word> words, Map<String, Integer> other) {
        Map<String, Integer> left = new HashMap<>(other);
        List<TextSpan> missing = new ArrayList<>();
        boolean running = false;
        for (Word word : words) {
            boolean shared = left.merge(word.stem, -1, Integer::sum) >= 0;
            if (!shared && running) {
                missing.set(
                        missing.size() - 1,
                        new TextSpan(missing.get(missing.size() - 1).start(), word.span.end()));
            } else if (!shared) {
                missing.add(word.span);
            }
            running = !shared;
        }
        return missing;
    }

    /** The word without case and the commonest English endings; empty for punctuation and words of grammar. */
    private static String stem(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        if (!Character.isLetterOrDigit(lower.codePointAt(0)) || GRAMMAR.contains(lower)) {
            return "";
        }
        String bare = lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
        for (String ending : ENDINGS) {
            if (bare.endsWith(ending) && bare.length() - ending.length() >= 4) {
                return bare.substring(0, bare.length() - ending.length());
            }
        }
        return bare;
    }

    /**
     * A piece of a text against its earlier version.
     *
     * @param style {@code ins}, {@code del} or empty
     */
    record Change(String text, String style) {}

    /** One running text with what went and what came, word by word; what went stands first. */
    static List<Change> changes(String before, String after) {
        List<TextSpan> old = words(before);
        List<TextSpan> now = words(after);
        List<Change> changes = new ArrayList<>();
        int at = 0;
        for (Edit edit : edits(texts(before, old), texts(after, now))) {
            int start = edit.nowFrom() < now.size() ? now.get(edit.nowFrom()).start() : after.length();
            add(changes, after.substring(at, start), "");
            at = start;
            if (edit.oldTo() > edit.oldFrom()) {
                int end = old.get(edit.oldTo() - 1).end();
                add(changes, before.substring(old.get(edit.oldFrom()).start(), end), "del");
                boolean spaced =
                        edit.oldTo() < old.size() && old.get(edit.oldTo()).start() > end;
                add(changes, spaced || edit.nowTo() > edit.nowFrom() ? " " : "", "");
            }
            if (edit.nowTo() > edit.nowFrom()) {
                at = now.get(edit.nowTo() - 1).end();
                add(changes, after.substring(start, at), "ins");
            }
        }
        add(changes, after.substring(at), "");
        return changes;
    }

    /** Words {@code oldFrom} until {@code oldTo} became words {@code nowFrom} until {@code nowTo}. */
    private record Edit(int oldFrom, int oldTo, int nowFrom, int nowTo) {}

    /** The library tells what went and what came next to each other as two; here they are one. */
    private static List<Edit> edits(List<String> before, List<String> after) {
        List<Edit> edits = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(
                        before, after, MyersDiffWithLinearSpace.factory().create())
                .getDeltas()) {
            int oldFrom = delta.getSource().getPosition();
            int nowFrom = delta.getTarget().getPosition();
            int oldTo = oldFrom + delta.getSource().size();
            int nowTo = nowFrom + delta.getTarget().size();
            Edit last = edits.isEmpty() ? null : edits.get(edits.size() - 1);
            if (last != null && last.oldTo() == oldFrom && last.nowTo() == nowFrom) {
                edits.set(edits.size() - 1, new Edit(last.oldFrom(), oldTo, last.nowFrom(), nowTo));
            } else {
                edits.add(new Edit(oldFrom, oldTo, nowFrom, nowTo));
            }
        }
        return edits;
    }

    private static void add(List<Change> changes, String text, String style) {
        if (!text.isEmpty()) {
            changes.add(new Change(text, style));
        }
    }

    private static List<TextSpan> words(String text) {
        List<TextSpan> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(new TextSpan(word.start(), word.end()));
        }
        return words;
    }

    private static List<String> texts(String text, List<TextSpan> spans) {
        return spans.stream().map(span -> span.of(text)).toList();
    }
}
