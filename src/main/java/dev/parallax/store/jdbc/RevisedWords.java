package dev.parallax.store.jdbc;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import dev.parallax.article.TextSpan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where words of an article stand in a later revision: among the same other words, whatever paragraphs came between. */
final class RevisedWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

    private record Word(String text, int paragraph, int start, int end) {

        boolean isBefore(int otherParagraph, int at) {
            return paragraph < otherParagraph || (paragraph == otherParagraph && end <= at);
        }

        boolean isAfter(int otherParagraph, int at) {
            return paragraph > otherParagraph || (paragraph == otherParagraph && start >= at);
        }
    }

    /** Words by their indices; empty where it lies between two words. */
    private record Range(int from, int to) {

        /** What is empty may also touch. */
        boolean meets(Range other) {
            int touch = from == to || other.from == other.to ? 1 : 0;
            return from < other.to + touch && other.from < to + touch;
        }
    }

    /** Words, and those that took their place. */
    private record Change(Range before, Range now) {

        boolean endsAt(Change next) {
            return before.to == next.before.from && now.to == next.now.from;
        }

        Change with(Change next) {
            return new Change(new Range(before.from, next.before.to), new Range(now.from, next.now.to));
        }
    }

    private final List<Word> before;
    private final List<Word> now;
    private final List<Change> changes;

    /**
     * @param before the paragraphs of the earlier revision
     * @param now those of the later one
     */
    RevisedWords(List<String> before, List<String> now) {
        this.before = words(before);
        this.now = words(now);
        this.changes = changes(texts(this.before), texts(this.now));
    }

    /** What is added next to what is gone is one change. */
    private static List<Change> changes(List<String> before, List<String> now) {
        Deque<Change> changes = new ArrayDeque<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(before, now, new MyersDiffWithLinearSpace<String>())
                .getDeltas()) {
            Change change = new Change(range(delta.getSource()), range(delta.getTarget()));
            Change last = changes.peekLast();
            if (last != null && last.endsAt(change)) {
                changes.removeLast();
                changes.add(last.with(change));
            } else {
                changes.add(change);
            }
        }
        return List.copyOf(changes);
    }

    private static Range range(Chunk<String> chunk) {
        return new Range(chunk.getPosition(), chunk.getPosition() + chunk.size());
    }

    private static List<Word> words(List<String> paragraphs) {
        List<Word> words = new ArrayList<>();
        for (int paragraph = 0; paragraph < paragraphs.size(); paragraph++) {
            Matcher matcher = WORD.matcher(paragraphs.get(paragraph));
            while (matcher.find()) {
                words.add(new Word(matcher.group(), paragraph, matcher.start(), matcher.end()));
            }
        }
        return words;
    }

    private static List<String> texts(List<Word> words) {
        return words.stream().map(Word::text).toList();
    }

    /**
     * Whether the words of a paragraph of the earlier revision stood where those of the later one stand.
     *
     * @param paragraphBefore its number; {@code paragraphNow} likewise
     */
    boolean samePlace(int paragraphBefore, TextSpan spanBefore, int paragraphNow, TextSpan spanNow) {
        return revised(range(before, paragraphBefore, spanBefore)).meets(range(now, paragraphNow, spanNow));
    }

    private static Range range(List<Word> words, int paragraph, TextSpan span) {
        int from = (int) words.stream()
                .takeWhile(word -> word.isBefore(paragraph, span.start()))
                .count();
        int to = (int) words.stream()
                .takeWhile(word -> !word.isAfter(paragraph, span.end()))
                .count();
        return new Range(from, Math.max(from, to));
    }

    /** What was changed together stands where all of it stood. */
    private Range revised(Range range) {
        int from = range.from();
        int to = range.to();
        for (Change change : changes) {
            if (change.before().to() <= range.from()) {
                from = range.from() + change.now().to() - change.before().to();
            } else if (change.before().from() < range.from()) {
                from = change.now().from();
            }
            if (change.before().to() <= range.to()) {
                to = range.to() + change.now().to() - change.before().to();
            } else if (change.before().from() < range.to()) {
                to = change.now().to();
            }
        }
        return new Range(from, to);
    }
}
