package dev.parallax.translation;

import dev.parallax.article.SegmentSplitter;
import dev.parallax.article.TextSpan;
import dev.parallax.message.Message;
import java.util.ArrayList;
import java.util.List;

/** A text that is more than an engine takes at once, in pieces: whole segments as far as they fit. */
final class LongText {

    private final String text;
    private final List<TextSpan> spans;

    private LongText(String text, List<TextSpan> spans) {
        this.text = text;
        this.spans = spans;
    }

    /** @param most UTF-16 code units in one piece */
    static LongText cut(String text, String language, int most, SegmentSplitter splitter) {
        List<TextSpan> pieces = new ArrayList<>();
        for (TextSpan segment : splitter.split(text, language)) {
            TextSpan last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
            if (last != null && segment.end() - last.start() <= most) {
                pieces.set(pieces.size() - 1, new TextSpan(last.start(), segment.end()));
            } else {
                addCut(text, segment, most, pieces);
            }
        }
        return new LongText(text, List.copyOf(pieces));
    }

    /** Cuts at white space where there is any, and never inside a surrogate pair. */
    private static void addCut(String text, TextSpan segment, int most, List<TextSpan> pieces) {
        int start = segment.start();
        while (segment.end() - start > most) {
            int end = start + most;
            while (end > start && !Character.isWhitespace(text.charAt(end))) {
                end--;
            }
            if (end == start) {
                end = start + most;
                if (most > 1 && Character.isLowSurrogate(text.charAt(end))) {
                    end--;
                }
            }
            pieces.add(new TextSpan(start, end));
            start = end;
            while (start < segment.end() && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
        }
        if (start < segment.end()) {
            pieces.add(new TextSpan(start, segment.end()));
        }
    }

    List<String> pieces() {
        return spans.stream().map(span -> span.of(text)).toList();
    }

    /** The results of the pieces as one, with what stands between the pieces in the text. */
    TranslationResult join(List<TranslationResult> results) {
        StringBuilder joined = new StringBuilder();
        List<TextSpan> untranslated = new ArrayList<>();
        double match = 1;
        for (int i = 0; i < results.size(); i++) {
            if (results.get(i) instanceof TranslationResult.Translated translated) {
                if (i > 0) {
                    joined.append(text, spans.get(i - 1).end(), spans.get(i).start());
                }
                int offset = joined.length();
                translated.untranslated().forEach(span -> untranslated.add(span.shift(offset)));
                joined.append(translated.text());
                match = Math.min(match, translated.match());
            } else if (results.get(i) instanceof TranslationResult.Untranslated piece) {
                return new TranslationResult.Untranslated(
                        Message.of("finding.left.part", i + 1, results.size(), piece.reason()));
            }
        }
        return new TranslationResult.Translated(joined.toString(), match, untranslated);
    }
}
